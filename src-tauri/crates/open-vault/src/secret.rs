//! What a person has: a code, or the digits of a sheet.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::error::Error;

const GROUPS: usize = 8;
const DIGITS: usize = 6;

/// A secret as the keys are made from it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Secret {
    Code(Zeroizing<String>),
    Sheet(Zeroizing<[u8; 16]>),
}

impl Secret {
    /// 48 digits, however they are parted, are a sheet; all else is a code.
    pub(crate) fn read(typed: &str) -> Result<Self, Error> {
        let parts = |sign: &char| sign.is_whitespace() || matches!(sign, '-' | '\u{2010}'..='\u{2015}');
        let signs = || typed.chars().filter(|sign| !parts(sign));
        if signs().count() == GROUPS * DIGITS && signs().all(|sign| sign.is_ascii_digit()) {
            return sheet(&Zeroizing::new(signs().filter_map(|sign| sign.to_digit(10)).collect::<Vec<_>>()));
        }
        Ok(Self::Code(code(typed)))
    }

    /// The `kind` of the slots that it may open.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Code(_) => "code",
            Self::Sheet(_) => "paper",
        }
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Code(code) => code.as_bytes(),
            Self::Sheet(bytes) => bytes.as_slice(),
        }
    }
}

fn sheet(digits: &[u32]) -> Result<Secret, Error> {
    let mut bytes = Zeroizing::new([0; 16]);
    let mut groups = Vec::new();
    for (n, group) in digits.chunks_exact(DIGITS).enumerate() {
        let number = group.iter().fold(0, |number, digit| number * 10 + digit);
        match u16::try_from(number / 11) {
            Ok(part) if number % 11 == 0 => bytes[2 * n..2 * n + 2].copy_from_slice(&part.to_be_bytes()),
            _ => groups.push(n + 1),
        }
    }
    if groups.is_empty() { Ok(Secret::Sheet(bytes)) } else { Err(Error::Mistyped { groups }) }
}

fn code(typed: &str) -> Zeroizing<String> {
    // Twice the length is room enough for what people type, so that it does not grow and leave a copy behind.
    let mut text = Zeroizing::new(String::with_capacity(2 * typed.len()));
    for sign in typed.nfkc() {
        match sign {
            'æ' => text.push_str("ae"),
            'ø' => text.push_str("oe"),
            'å' => text.push_str("aa"),
            'Æ' => text.push_str("AE"),
            'Ø' => text.push_str("OE"),
            'Å' => text.push_str("AA"),
            _ if !sign.is_whitespace() => text.push(sign),
            _ if text.is_empty() || text.ends_with(' ') => {}
            _ => text.push(' '),
        }
    }
    if text.ends_with(' ') {
        text.pop();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        let plain = Secret::Code(Zeroizing::new("blaabaer og Roedgroed 7".to_owned()));
        for typed in [
            "blåbær og Rødgrød 7",
            "  bla\u{30a}bær\u{a0} og\tRødgrød 7\r\n",
            "blaabaer og Roedgroed \u{ff17}",
            "blåbaer og Roedgrød 7",
        ] {
            assert_eq!(Secret::read(typed).unwrap(), plain, "{typed:?}");
        }
        assert_ne!(Secret::read("blåbær og rødgrød 7").unwrap(), plain);
    }

    #[test]
    fn digits_are_a_sheet_where_there_are_48_and_a_code_where_there_are_not() {
        let digits = "000011 000022-000033\u{2013}000044 000055 000066 000077 720885\n";
        let bytes = [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0xff, 0xff];
        assert_eq!(Secret::read(digits).unwrap(), Secret::Sheet(Zeroizing::new(bytes)));
        assert_eq!(Secret::read(&digits[1..]).unwrap().kind(), "code");
    }

    #[test]
    fn groups_that_are_no_multiple_of_11_or_too_great_are_named() {
        let typed = "000011 000023 000033 000044 000055 000066 000077 720896";
        let Err(Error::Mistyped { groups }) = Secret::read(typed) else { panic!("two groups are mistyped") };
        assert_eq!(groups, [2, 8]);
    }
}

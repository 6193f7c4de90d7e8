//! The code a person types: made the same on every keyboard and system, wiped when dropped.

use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::error::Error;

/// The least number of characters in a code the person makes up.
///
/// Whoever steals the files can try codes for ever, so only length and the cost of a try count;
/// 12 is the least that the Danish Centre for Cyber Security recommends.
pub const MINIMUM_CODE_CHARS: usize = 12;

/// A code in NFKC, with one space wherever there is white space and none at its ends, and with æ, ø and å
/// as ae, oe and aa: so that a pasted line end, a full-width digit, an `ø` typed on a Mac and one typed
/// on a keyboard that has none are the same code everywhere.
pub(crate) struct Code {
    text: Zeroizing<String>,
    /// How many characters were typed, white space at the ends not counted.
    typed: usize,
}

impl Code {
    pub(crate) fn new(typed: &SecretString) -> Self {
        let typed = typed.expose_secret();
        // Measured first, so that the text never grows and leaves a copy behind in memory.
        let length = typed.nfkc().map(|character| character.len_utf8().max(2)).sum();
        let mut text = Zeroizing::new(String::with_capacity(length));
        for character in typed.nfkc() {
            match character {
                'æ' => text.push_str("ae"),
                'ø' => text.push_str("oe"),
                'å' => text.push_str("aa"),
                'Æ' => text.push_str("AE"),
                'Ø' => text.push_str("OE"),
                'Å' => text.push_str("AA"),
                _ if character.is_whitespace() && text.chars().next_back().is_none_or(|last| last == ' ') => {}
                _ if character.is_whitespace() => text.push(' '),
                _ => text.push(character),
            }
        }
        let typed = typed.trim().nfc().count();
        Self { text, typed }
    }

    pub(crate) fn long_enough(&self) -> Result<(), Error> {
        if self.typed < MINIMUM_CODE_CHARS {
            return Err(Error::CodeTooShort { minimum: MINIMUM_CODE_CHARS });
        }
        Ok(())
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.text.trim().as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Code {
        Code::new(&SecretString::from(text))
    }

    #[test]
    fn the_same_code_typed_in_other_ways_is_the_same() {
        let nfc = code("bl\u{e5}b\u{e6}r og r\u{f8}dgr\u{f8}d 7");
        for other in [
            "bla\u{30a}b\u{e6}r og r\u{f8}dgr\u{f8}d 7",
            "  bl\u{e5}b\u{e6}r og r\u{f8}dgr\u{f8}d 7\r\n",
            "bl\u{e5}b\u{e6}r\u{a0}og r\u{f8}dgr\u{f8}d \u{ff17}",
            "blaabaer  og\trodgrod 7".replace("rodgrod", "roedgroed").as_str(),
        ] {
            assert_eq!(code(other).as_bytes(), nfc.as_bytes());
        }
        assert_ne!(code("Bl\u{e5}b\u{e6}r og r\u{f8}dgr\u{f8}d 7").as_bytes(), nfc.as_bytes());
    }

    #[test]
    fn length_is_counted_in_characters_without_the_ends() {
        assert!(code("æøåæøåæøåæøå").long_enough().is_ok());
        for short in ["", "            ", "a", "elleve tegn", " elleve tegn "] {
            assert_eq!(code(short).long_enough(), Err(Error::CodeTooShort { minimum: 12 }), "{short:?}");
        }
    }

    #[test]
    fn a_very_long_code_with_anything_in_it_is_a_code() {
        let long = "😀'\"--;\0 x'00'".repeat(800);
        assert_eq!(code(&long).as_bytes(), long.as_bytes());
        assert_ne!(code(&long).as_bytes(), code(&long[..long.len() - 1]).as_bytes());
    }
}

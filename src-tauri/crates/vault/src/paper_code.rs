//! The code on paper: 128 random bits as 48 digits, in eight groups that find their own typing errors.
//!
//! Each group is a number of 16 bits times 11, as in BitLocker's recovery password. One wrong digit,
//! or two neighbours in the wrong order, is never a multiple of 11, so the group to look at again
//! can be named; what the check gives away is nothing that helps a guess.

use zeroize::Zeroizing;

use crate::{error::Error, secret_bytes::SecretBytes};

/// How many groups of digits there are.
pub const PAPER_GROUPS: usize = 8;
/// How many digits each group has.
pub const PAPER_GROUP_DIGITS: usize = 6;

/// The secret of a sheet; wiped when dropped, never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct PaperCode(SecretBytes<16>);

impl PaperCode {
    /// A new secret from the system's random numbers.
    ///
    /// # Errors
    /// [`Error::NoRandomness`].
    pub fn random() -> Result<Self, Error> {
        SecretBytes::random().map(Self)
    }

    /// The eight groups, as they stand on the sheet.
    #[must_use]
    pub fn groups(&self) -> [Zeroizing<String>; PAPER_GROUPS] {
        std::array::from_fn(|n| {
            let part = u16::from_be_bytes([self.0[2 * n], self.0[2 * n + 1]]);
            Zeroizing::new(format!("{:06}", u32::from(part) * 11))
        })
    }

    /// Reads what was typed from a sheet: 48 digits, with spaces, line ends, dashes and dots wherever
    /// the person likes them.
    ///
    /// # Errors
    /// [`Error::PaperLetter`], [`Error::PaperLength`], and [`Error::PaperGroups`], which names each
    /// group that is mistyped.
    pub fn read(typed: &str) -> Result<Self, Error> {
        let digits = digits(typed)?;
        if digits.len() != PAPER_GROUPS * PAPER_GROUP_DIGITS {
            return Err(Error::PaperLength { found: digits.len() });
        }
        let mut bytes = SecretBytes::zeros();
        let mut wrong = Vec::new();
        for (n, group) in digits.chunks_exact(PAPER_GROUP_DIGITS).enumerate() {
            match part(group) {
                Some(part) => bytes[2 * n..2 * n + 2].copy_from_slice(&part.to_be_bytes()),
                None => wrong.push(n + 1),
            }
        }
        if wrong.is_empty() { Ok(Self(bytes)) } else { Err(Error::PaperGroups { wrong }) }
    }

    /// Whether `typed` is one whole group that can stand on a sheet.
    #[must_use]
    pub fn is_group(typed: &str) -> bool {
        digits(typed).is_ok_and(|digits| digits.len() == PAPER_GROUP_DIGITS && part(&digits).is_some())
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// This secret, and then with each two of its groups changed over: eyes jump between lines.
    pub(crate) fn with_groups_changed_over(&self) -> impl Iterator<Item = Self> + '_ {
        let pairs = (0..PAPER_GROUPS).flat_map(|one| (one + 1..PAPER_GROUPS).map(move |other| (one, other)));
        std::iter::once(self.clone()).chain(pairs.map(|(one, other)| {
            let mut bytes = self.0.clone();
            for half in 0..2 {
                bytes.swap(2 * one + half, 2 * other + half);
            }
            Self(bytes)
        }))
    }
}

/// The digits of a typed text. Letters that people take for digits are read as those.
fn digits(typed: &str) -> Result<Zeroizing<Vec<u32>>, Error> {
    // Room for any text from the start, so that it never grows and leaves a copy behind.
    let mut digits = Zeroizing::new(Vec::with_capacity(typed.len()));
    for sign in typed.chars() {
        match sign {
            'o' | 'O' => digits.push(0),
            'l' | 'I' | 'i' => digits.push(1),
            '-' | '.' | ',' | '/' | '\u{2010}'..='\u{2015}' | '\u{200b}' | '\u{feff}' => {}
            _ if sign.is_whitespace() => {}
            _ => digits.push(sign.to_digit(10).or_else(|| wide_digit(sign)).ok_or(Error::PaperLetter { found: sign })?),
        }
    }
    Ok(digits)
}

/// The full-width digits of some keyboards.
fn wide_digit(sign: char) -> Option<u32> {
    let place = u32::from(sign).checked_sub(0xff10)?;
    (place < 10).then_some(place)
}

/// The 16 bits behind a group, if it is one.
fn part(group: &[u32]) -> Option<u16> {
    let number = group.iter().fold(0, |number, digit| number * 10 + digit);
    if number % 11 == 0 { u16::try_from(number / 11).ok() } else { None }
}

#[cfg(test)]
#[path = "paper_code_tests.rs"]
mod tests;

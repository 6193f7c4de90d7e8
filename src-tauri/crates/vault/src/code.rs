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

/// A code in NFKC without spaces at its ends, so that `ø` typed on a Mac, a pasted line end and a
/// full-width digit are the same code everywhere.
pub(crate) struct Code(Zeroizing<String>);

impl Code {
    pub(crate) fn new(typed: &SecretString) -> Self {
        let typed = typed.expose_secret();
        // Measured first, so that the text never grows and leaves a copy behind in memory.
        let length = typed.nfkc().map(char::len_utf8).sum();
        let mut text = Zeroizing::new(String::with_capacity(length));
        for character in typed.nfkc() {
            text.push(character);
        }
        Self(text)
    }

    pub(crate) fn long_enough(&self) -> Result<(), Error> {
        if self.0.trim().chars().count() < MINIMUM_CODE_CHARS {
            return Err(Error::CodeTooShort { minimum: MINIMUM_CODE_CHARS });
        }
        Ok(())
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.trim().as_bytes()
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
    }
}

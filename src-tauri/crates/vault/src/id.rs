//! Random 128-bit names for vaults, slots and drafts, written as 32 hex digits.

use std::{fmt, str::FromStr};

use crate::error::Error;

/// One kind of id. An id text that is not one names nothing, so parsing it fails like looking up
/// something that is not there.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $absent:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 16]);

        impl $name {
            pub(crate) fn random() -> Result<Self, Error> {
                random().map(Self)
            }

            pub(crate) const fn bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }

        impl From<[u8; 16]> for $name {
            fn from(bytes: [u8; 16]) -> Self {
                Self(bytes)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self, Error> {
                parse(text).map(Self).ok_or($absent)
            }
        }
    };
}

id!(
    /// The name of a vault, and of its folder.
    VaultId,
    Error::Missing
);
id!(
    /// The name of a draft inside a vault.
    DraftId,
    Error::NoSuchDraft
);

/// Random bytes from the system; never from anywhere else.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Error::NoRandomness)?;
    Ok(bytes)
}

/// `count` numbers below `of`, each as likely as any other: for words drawn from a list.
///
/// # Errors
/// [`Error::NoRandomness`].
///
/// # Panics
/// Where `of` is 0.
pub fn random_places(count: usize, of: u16) -> Result<Vec<u16>, Error> {
    // The numbers above the last whole multiple would make the first ones more likely.
    let fair = u16::MAX - u16::MAX % of;
    let mut places = Vec::with_capacity(count);
    while places.len() < count {
        let number = u16::from_be_bytes(random()?);
        if number < fair {
            places.push(number % of);
        }
    }
    Ok(places)
}

/// Exactly 32 lower-case hex digits: one id has one spelling, so one folder.
fn parse(text: &str) -> Option<[u8; 16]> {
    let digits = text.as_bytes();
    if digits.len() != 32 {
        return None;
    }
    let mut bytes = [0; 16];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = nibble(pair[0])? << 4 | nibble(pair[1])?;
    }
    Some(bytes)
}

const fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_one_spelling() {
        let id = VaultId::random().unwrap();
        let text = id.to_string();
        assert_eq!(text.len(), 32);
        assert_eq!(text.parse(), Ok(id));
        for wrong in ["", &text[1..], &format!("{text}0"), &"F".repeat(32), &"ø".repeat(16), "../../../../../../../../etc/pass"]
        {
            assert_eq!(wrong.parse::<VaultId>(), Err(Error::Missing), "{wrong}");
            assert_eq!(wrong.parse::<DraftId>(), Err(Error::NoSuchDraft), "{wrong}");
        }
    }

    #[test]
    fn every_place_is_drawn_about_as_often() {
        let drawn = random_places(60_000, 6).unwrap();
        for place in 0..6 {
            let count = drawn.iter().filter(|drawn| **drawn == place).count();
            // Ten thousand, give or take ten standard deviations.
            assert!((9_000..11_000).contains(&count), "{place}: {count}");
        }
        assert!(random_places(10_000, 1296).unwrap().iter().all(|place| *place < 1296));
    }

    #[test]
    fn no_two_ids_are_alike() {
        let ids: std::collections::BTreeSet<_> = (0..1000).map(|_| VaultId::random().unwrap()).collect();
        assert_eq!(ids.len(), 1000);
    }
}

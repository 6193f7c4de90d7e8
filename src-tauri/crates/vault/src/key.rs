//! The keys: the random data key, and the keys that wrap it, each made from what a person has.

use argon2::{Algorithm, Argon2, Params, Version};
use blake2::{
    Blake2bMac,
    digest::{FixedOutput, Update, consts::U32},
};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{
    error::{Error, Part},
    id::random,
    secret_bytes::SecretBytes,
};

/// The length of the data key sealed under another key: 32 bytes and a 16-byte tag.
pub(crate) const WRAPPED_BYTES: usize = 48;

/// How a secret becomes a key that wraps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum Kdf {
    /// For what a person can remember: every try costs memory and time.
    Argon2id { memory_kib: u32, passes: u32, lanes: u32 },
    /// For secrets of 128 random bits and more (paper, this computer, USB key): guessing is
    /// hopeless already, so one keyed hash is enough.
    Blake2b,
}

impl Kdf {
    /// What a new code costs: 256 MiB and 3 passes, 15 times the floor of OWASP's ASVS, about
    /// 0.7 s on a small PC. One lane, because one core is all that a small PC has to spare.
    pub(crate) const CODE: Self = Self::Argon2id { memory_kib: 256 * 1024, passes: 3, lanes: 1 };
    /// What a new code costs where the computer has not the memory: half of it, and more passes.
    pub(crate) const CODE_SHORT_OF_MEMORY: Self = Self::Argon2id { memory_kib: 128 * 1024, passes: 5, lanes: 1 };

    const MOST_MEMORY_KIB: u32 = 1024 * 1024;
    const MOST_PASSES: u32 = 20;
    const MOST_LANES: u32 = 8;

    /// Refuses what would hang or exhaust the computer. Called before any work is done.
    pub(crate) fn affordable(self) -> Result<(), Error> {
        match self {
            Self::Argon2id { memory_kib, passes, lanes }
                if memory_kib > Self::MOST_MEMORY_KIB || passes > Self::MOST_PASSES || lanes > Self::MOST_LANES =>
            {
                Err(Error::KdfTooCostly { memory_kib, passes, lanes })
            }
            Self::Argon2id { .. } | Self::Blake2b => Ok(()),
        }
    }

    fn wrapping_key(self, secret: &[u8], salt: &[u8; 16]) -> Result<SecretBytes<32>, Error> {
        self.affordable()?;
        match self {
            Self::Argon2id { memory_kib, passes, lanes } => {
                let damaged = |_| Error::Damaged { which: Part::Slots };
                let params = Params::new(memory_kib, passes, lanes, Some(32)).map_err(damaged)?;
                let mut key = SecretBytes::zeros();
                let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
                argon2.hash_password_into(secret, salt, key.as_mut_slice()).map_err(|error| match error {
                    argon2::Error::OutOfMemory => Error::OutOfMemory,
                    other => damaged(other),
                })?;
                Ok(key)
            }
            Self::Blake2b => {
                // Hashed first, because the key of a keyed BLAKE2b is at most 64 bytes.
                let (mut short, mut key) = (SecretBytes::zeros(), SecretBytes::zeros());
                hash_into(&mut short, None, b"fodfaeste secret", &[secret]);
                hash_into(&mut key, Some(short.as_slice()), b"fodfaeste slot", &[salt]);
                Ok(key)
            }
        }
    }
}

/// What one slot keeps in the file for opening it again.
pub(crate) struct Wrapped {
    pub(crate) salt: [u8; 16],
    pub(crate) nonce: [u8; 24],
    pub(crate) key: [u8; WRAPPED_BYTES],
}

/// The random 256 bits that seal the store and authenticate the slot file.
#[derive(Clone)]
pub(crate) struct DataKey(SecretBytes<32>);

impl DataKey {
    pub(crate) fn random() -> Result<Self, Error> {
        SecretBytes::random().map(Self)
    }

    /// The key as SQLCipher takes a raw key: no derivation, no text of ours in an SQL statement.
    pub(crate) fn as_raw_key(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(67));
        text.push_str("x'");
        for byte in self.0.iter() {
            for nibble in [byte >> 4, byte & 15] {
                text.push(char::from(b"0123456789abcdef"[usize::from(nibble)]));
            }
        }
        text.push('\'');
        text
    }

    /// The mark on the slot file that only who holds the data key can make.
    pub(crate) fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        hash(Some(self.0.as_slice()), b"fodfaeste header", parts)
    }

    pub(crate) fn wrap(&self, kdf: Kdf, secret: &[u8], bound_to: &[u8]) -> Result<Wrapped, Error> {
        let (salt, nonce) = (random()?, random()?);
        let sealed = XChaCha20Poly1305::new((&*kdf.wrapping_key(secret, &salt)?).into())
            .encrypt(&XNonce::from(nonce), Payload { msg: self.0.as_slice(), aad: bound_to })
            .expect("32 bytes are far below the cipher's limit");
        let key = sealed.try_into().expect("the cipher adds a tag of 16 bytes to 32");
        Ok(Wrapped { salt, nonce, key })
    }

    /// `None`: the secret is another one, or the wrapped key was changed.
    pub(crate) fn unwrap(wrapped: &Wrapped, kdf: Kdf, secret: &[u8], bound_to: &[u8]) -> Result<Option<Self>, Error> {
        let opened = XChaCha20Poly1305::new((&*kdf.wrapping_key(secret, &wrapped.salt)?).into())
            .decrypt(&XNonce::from(wrapped.nonce), Payload { msg: &wrapped.key, aad: bound_to })
            .map(Zeroizing::new);
        let Ok(opened) = opened else { return Ok(None) };
        Ok(SecretBytes::copy_of(&opened).map(Self))
    }
}

/// BLAKE2b-256 over the parts one after another, keyed or not, its use named by `persona`.
pub(crate) fn hash(key: Option<&[u8]>, persona: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut made = [0; 32];
    hash_into(&mut made, key, persona, parts);
    made
}

/// The same, made where it is to lie: a secret leaves no copy on the way.
fn hash_into(place: &mut [u8; 32], key: Option<&[u8]>, persona: &[u8], parts: &[&[u8]]) {
    let mut hash =
        Blake2bMac::<U32>::new_with_salt_and_personal(key, &[], persona).expect("keys are 32 bytes and personas at most 16");
    for part in parts {
        hash.update(part);
    }
    hash.finalize_into(place.into());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrapped_key_opens_with_its_secret_its_place_and_nothing_else() {
        let key = DataKey::random().unwrap();
        let wrapped = key.wrap(Kdf::Blake2b, b"a secret", b"here").unwrap();
        let open =
            |secret: &[u8], place: &[u8]| DataKey::unwrap(&wrapped, Kdf::Blake2b, secret, place).unwrap().map(|found| *found.0);
        assert_eq!(open(b"a secret", b"here"), Some(*key.0));
        assert_eq!(open(b"another secret", b"here"), None);
        assert_eq!(open(b"a secret", b"there"), None);
    }

    #[test]
    fn each_cap_is_refused_one_above_and_kept_at_the_limit() {
        let cost = |memory_kib, passes, lanes| Kdf::Argon2id { memory_kib, passes, lanes };
        assert!(cost(1024 * 1024, 20, 8).affordable().is_ok());
        for (memory_kib, passes, lanes) in [(1024 * 1024 + 1, 3, 1), (1024, 21, 1), (1024, 3, 9), (u32::MAX, u32::MAX, u32::MAX)]
        {
            let refused = Err(Error::KdfTooCostly { memory_kib, passes, lanes });
            assert_eq!(cost(memory_kib, passes, lanes).affordable(), refused);
        }
    }

    #[test]
    fn impossible_parameters_are_damage_and_no_panic() {
        for (memory_kib, passes, lanes) in [(0, 0, 0), (8, 0, 1), (7, 1, 1), (8, 1, 0)] {
            let kdf = Kdf::Argon2id { memory_kib, passes, lanes };
            let found = kdf.wrapping_key(b"secret", &[0; 16]);
            assert_eq!(found.err(), Some(Error::Damaged { which: Part::Slots }));
        }
    }

    #[test]
    fn the_raw_key_is_64_hex_digits() {
        let key = DataKey(SecretBytes::copy_of(&[0xa7; 32]).unwrap());
        assert_eq!(*key.as_raw_key(), format!("x'{}'", "a7".repeat(32)));
    }

    /// The same figures come from `hashlib.blake2b(..., digest_size=32, key=..., person=...)`.
    #[test]
    fn the_mark_is_the_one_that_other_implementations_make() {
        let key = DataKey(SecretBytes::copy_of(&[7; 32]).unwrap());
        let hex: String = key.mac(&[b"ab", b"c"]).iter().map(|b| format!("{b:02x}")).collect();
        assert_eq!(hex, "921def524c72f15f8a35e2ef055fef0b94be004fd7a8aa0ae07e4c8866b4c260");
    }
}

//! From a secret to the data key, by one slot.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use zeroize::Zeroizing;

use crate::{error::Error, hash::blake2b};

/// The two keys that a secret leads to; wiped when dropped.
pub struct Keys {
    /// The data key, which seals the store.
    pub data: Zeroizing<[u8; 32]>,
    /// The key that wraps it in the slot which was opened.
    pub wrapping: Zeroizing<[u8; 32]>,
}

/// How the secret of a slot becomes its wrapping key.
pub(crate) enum Kdf {
    Argon2id { memory_kib: u32, passes: u32, lanes: u32 },
    Blake2b,
}

impl Kdf {
    /// Refuses what would hang or exhaust the computer, before any work is done.
    pub(crate) const fn is_affordable(&self) -> bool {
        match self {
            Self::Argon2id { memory_kib, passes, lanes } => *memory_kib <= 1_048_576 && *passes <= 20 && *lanes <= 8,
            Self::Blake2b => true,
        }
    }

    fn wrapping_key(&self, secret: &[u8], salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, Error> {
        match self {
            Self::Argon2id { memory_kib, passes, lanes } => {
                let told = |error| if error == argon2::Error::OutOfMemory { Error::OutOfMemory } else { Error::SlotsDamaged };
                let params = Params::new(*memory_kib, *passes, *lanes, Some(32)).map_err(told)?;
                let mut key = Zeroizing::new([0; 32]);
                let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
                argon2.hash_password_into(secret, salt, key.as_mut()).map_err(told)?;
                Ok(key)
            }
            Self::Blake2b => {
                let short = Zeroizing::new(blake2b(None, "fodfaeste secret", &[secret]));
                Ok(Zeroizing::new(blake2b(Some(&short), "fodfaeste slot", &[salt])))
            }
        }
    }
}

/// The data key, wrapped under one way in.
pub(crate) struct Slot {
    pub(crate) id: [u8; 16],
    pub(crate) kind: String,
    pub(crate) kdf: Kdf,
    pub(crate) salt: [u8; 16],
    pub(crate) nonce: [u8; 24],
    pub(crate) wrapped: [u8; 48],
}

impl Slot {
    /// `None`: the secret is another one.
    pub(crate) fn unwrap(&self, secret: &[u8], vault: &[u8; 16], format: u32) -> Result<Option<Keys>, Error> {
        let wrapping = self.kdf.wrapping_key(secret, &self.salt)?;
        let bound_to = [&vault[..], &self.id, &format.to_be_bytes()].concat();
        let opened = XChaCha20Poly1305::new(&(*wrapping).into())
            .decrypt(&XNonce::from(self.nonce), Payload { msg: &self.wrapped, aad: &bound_to })
            .map(Zeroizing::new);
        let Ok(opened) = opened else { return Ok(None) };
        let mut data = Zeroizing::new([0; 32]);
        data.copy_from_slice(&opened);
        Ok(Some(Keys { data, wrapping }))
    }
}

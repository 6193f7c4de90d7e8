//! A vault of a guest: in memory alone. Nothing of it reaches a disk, and when it is dropped it is gone.

use rusqlite::Connection;

use crate::{
    error::Error,
    id::VaultId,
    key::DataKey,
    slots::{Face, SlotFile},
    store,
    vault::Vault,
};

impl Vault {
    /// Makes a vault that lies nowhere. It takes drafts as every vault does, has no ways in and no backups, and can
    /// be handed over; closing it loses the rest.
    ///
    /// # Errors
    /// [`Error::NoRandomness`], [`Error::OutOfMemory`].
    pub fn guest(face: &Face, at: &str) -> Result<Self, Error> {
        let (id, key) = (VaultId::random()?, DataKey::random()?);
        let slots = SlotFile::new(&id, face, &[], &key)?;
        let connection: Connection = store::make_in_memory(&id, at)?;
        Ok(Self::new(None, slots, key, connection))
    }

    /// Whether this is a guest's: nothing of it is kept.
    #[must_use]
    pub const fn is_guest(&self) -> bool {
        self.place.is_none()
    }
}

#[cfg(test)]
#[path = "guest_tests.rs"]
mod tests;

//! One open vault: drafts in, drafts out, each save on the disk before it returns. Its ways in are changed in
//! `change.rs`.

use std::{fmt, path::PathBuf};

use rusqlite::Connection;

use crate::{
    backup,
    drafts::{self, Draft, DraftCard},
    error::Error,
    id::{DraftId, VaultId},
    key::DataKey,
    lock::Lock,
    slots::{Face, SlotFile},
    store,
};

/// Where an open vault lies, and the right to write there.
pub(crate) struct Place {
    pub(crate) folder: PathBuf,
    pub(crate) _lock: Lock,
}

/// An open vault. Dropping it closes it too; [`Vault::close`] says whether that went well.
pub struct Vault {
    // Before the lock: fields are dropped in this order, and the store must be closed first.
    pub(crate) connection: Connection,
    pub(crate) slots: SlotFile,
    pub(crate) key: DataKey,
    pub(crate) place: Place,
}

impl Vault {
    pub(crate) const fn new(place: Place, slots: SlotFile, key: DataKey, connection: Connection) -> Self {
        Self { connection, slots, key, place }
    }

    /// The random name of this vault.
    #[must_use]
    pub fn id(&self) -> VaultId {
        self.slots.vault()
    }

    /// What anybody at this computer may see of it.
    #[must_use]
    pub fn face(&self) -> Face {
        self.slots.face()
    }

    /// Makes an empty draft. `at` is the caller's time as text; it is kept, and never compared.
    ///
    /// # Errors
    /// [`Error::TooLarge`] for a kind above [`crate::MAX_NAME_BYTES`]; [`Error::DiskFull`] and the
    /// other faults of a disk, after which nothing was made.
    pub fn make_draft(&mut self, kind: &str, at: &str) -> Result<DraftId, Error> {
        drafts::make(&mut self.connection, kind, at)
    }

    /// All drafts, the one changed last first. The clock has no say in the order.
    ///
    /// # Errors
    /// [`Error::Damaged`] where the store can not be read.
    pub fn drafts(&self) -> Result<Vec<DraftCard>, Error> {
        drafts::list(&self.connection)
    }

    /// One draft with all its fields.
    ///
    /// # Errors
    /// [`Error::NoSuchDraft`]; [`Error::Damaged`] where the store can not be read.
    pub fn read_draft(&self, id: &DraftId) -> Result<Draft, Error> {
        drafts::read(&self.connection, id)
    }

    /// Saves one field. When this returns `Ok`, the text outlives a power cut.
    ///
    /// # Errors
    /// As [`Vault::save_fields`].
    pub fn save_field(&mut self, draft: &DraftId, name: &str, value: &str, at: &str) -> Result<(), Error> {
        self.save_fields(draft, [(name, value)], at)
    }

    /// Saves fields, all or none. When this returns `Ok`, the texts outlive a power cut.
    ///
    /// # Errors
    /// [`Error::NoSuchDraft`]; [`Error::TooLarge`] for a name above [`crate::MAX_NAME_BYTES`] or a
    /// value above [`crate::MAX_VALUE_BYTES`]; [`Error::DiskFull`], [`Error::ReadOnly`] and the
    /// other faults of a disk. After any of them the fields hold what was saved before, the vault
    /// stays open, and a later save may go well.
    pub fn save_fields<'a>(
        &mut self,
        draft: &DraftId,
        fields: impl IntoIterator<Item = (&'a str, &'a str)>,
        at: &str,
    ) -> Result<(), Error> {
        drafts::save(&mut self.connection, draft, fields, at)
    }

    /// Makes a backup, unless the newest holds the same already. Says whether one was made.
    ///
    /// # Errors
    /// The faults of a disk; [`Error::Damaged`] where the copy is not as what was copied. All older
    /// backups are still there then.
    pub fn back_up(&self) -> Result<bool, Error> {
        backup::make(&self.place.folder, &self.connection, &self.slots, &self.key)
    }

    /// Closes the vault: the log goes into the store, the keys are wiped, the lock is freed.
    ///
    /// # Errors
    /// The faults of a disk. All that was saved is safe in the log even then, and the next opening
    /// brings it in.
    pub fn close(self) -> Result<(), Error> {
        store::close(self.connection)
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("id", &self.id()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Commands run on other threads than the one that unlocked.
    #[test]
    fn an_open_vault_may_move_between_threads() {
        const fn moves<T: Send + 'static>() {}
        moves::<Vault>();
    }
}

//! One open vault: drafts in, drafts out, each save on the disk before it returns. Its ways in are changed in
//! `change.rs`.

use std::{fmt, path::PathBuf};

use rusqlite::Connection;

use crate::{
    backup,
    bin::{self, BinnedCard},
    days,
    drafts::{self, Draft, DraftCard},
    erase,
    error::Error,
    id::{DraftId, VaultId},
    key::DataKey,
    lock::Lock,
    saving::{self, Sitting},
    slots::{Face, SlotFile},
    store,
    versions::{self, Version, VersionCard, VersionId},
};

/// Where an open vault lies, and the right to write there.
pub(crate) struct Place {
    pub(crate) folder: PathBuf,
    pub(crate) _lock: Lock,
}

/// An open vault. Dropping it closes it too; [`Vault::close`] says whether that went well.
pub struct Vault {
    sitting: Sitting,
    // Before the lock: fields are dropped in this order, and the store must be closed first.
    pub(crate) connection: Connection,
    pub(crate) slots: SlotFile,
    pub(crate) key: DataKey,
    /// `None` for a guest, who lies nowhere.
    pub(crate) place: Option<Place>,
    /// Whether it was opened from a backup in this sitting.
    pub(crate) brought_back: bool,
}

impl Vault {
    pub(crate) const fn new(place: Option<Place>, slots: SlotFile, key: DataKey, connection: Connection) -> Self {
        Self { sitting: Sitting::new(), connection, slots, key, place, brought_back: false }
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

    /// All drafts that are not in the bin, the one changed last first. The clock has no say in the order.
    ///
    /// # Errors
    /// [`Error::Damaged`] where the store can not be read.
    pub fn drafts(&self) -> Result<Vec<DraftCard>, Error> {
        drafts::list(&self.connection)
    }

    /// One draft with all its fields, in the bin or out of it.
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

    /// Saves fields, all or none. When this returns `Ok`, the texts outlive a power cut. What stands
    /// already is not written again, and changes neither the time nor the order of the drafts.
    ///
    /// What stood is put aside as a version at the first change since the vault was opened, and
    /// whenever a field of 40 characters or more loses more than half. A draft in the bin is taken
    /// back by a save that changes something, so that nothing typed goes with the bin.
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
        saving::save(&mut self.connection, &mut self.sitting, draft, fields, at)
    }

    /// The versions of a draft, the newest first. The newest 50 are kept.
    ///
    /// # Errors
    /// [`Error::NoSuchDraft`]; [`Error::Damaged`] where the store can not be read.
    pub fn versions(&self, draft: &DraftId) -> Result<Vec<VersionCard>, Error> {
        versions::list(&self.connection, draft)
    }

    /// One version with all its fields.
    ///
    /// # Errors
    /// [`Error::NoSuchDraft`] where there is no such version any more; [`Error::Damaged`] where
    /// the store can not be read.
    pub fn read_version(&self, id: VersionId) -> Result<Version, Error> {
        versions::read(&self.connection, id)
    }

    /// Makes the fields of a draft what they were in one of its versions. What stands now is put
    /// aside first; a field that the version has nothing for is emptied.
    ///
    /// # Errors
    /// [`Error::NoSuchDraft`] where there is no such draft, or no such version of it any more; the
    /// faults of a disk, after which nothing was changed.
    pub fn restore_version(&mut self, draft: &DraftId, id: VersionId, at: &str) -> Result<(), Error> {
        versions::restore(&mut self.connection, draft, id, at)
    }

    /// Puts a draft into the bin, with its versions. It goes after 30 days as [`Vault::begin_day`]
    /// counts them; one that is there already keeps the days it has left.
    ///
    /// # Errors
    /// [`Error::NoSuchDraft`]; the faults of a disk, after which nothing was changed.
    pub fn bin_draft(&mut self, draft: &DraftId, at: &str) -> Result<(), Error> {
        bin::put(&mut self.connection, draft, at)
    }

    /// Takes a draft out of the bin, to the head of the list.
    ///
    /// # Errors
    /// [`Error::NoSuchDraft`]; the faults of a disk, after which nothing was changed.
    pub fn take_back(&mut self, draft: &DraftId, at: &str) -> Result<(), Error> {
        bin::take_back(&mut self.connection, draft, at)
    }

    /// The drafts in the bin, the one put there last first.
    ///
    /// # Errors
    /// [`Error::Damaged`] where the store can not be read.
    pub fn binned(&self) -> Result<Vec<BinnedCard>, Error> {
        bin::list(&self.connection)
    }

    /// Counts on to a day, once after opening, and deletes for ever the drafts whose 30 days in the
    /// bin have passed. `day` is the number of today, from any day on; the clock it comes from may
    /// be wrong. Returns how many drafts went. What was moved aside goes with them, but not in the
    /// sitting that has moved it.
    ///
    /// # Errors
    /// The faults of a disk, after which nothing was counted and no draft went.
    pub fn begin_day(&mut self, day: i64) -> Result<usize, Error> {
        let gone = days::begin(&mut self.connection, day)?;
        // What went is gone from every list. A full disk that keeps its traces must not shut the vault; the next
        // day that is begun tries again.
        let _ = if self.brought_back { self.wipe_beside_what_was_moved(gone > 0) } else { self.wipe_traces() };
        Ok(gone)
    }

    /// Deletes a draft with its versions, in the bin or out of it, and every trace in the files: the backups
    /// that held it give way to a new one, and a damaged store that was moved aside goes.
    ///
    /// # Errors
    /// [`Error::NoSuchDraft`]; the faults of a disk. After these the draft is whole, or it is gone
    /// and only its traces are left, which the next [`Vault::begin_day`] or deletion wipes.
    pub fn delete_for_ever(&mut self, draft: &DraftId) -> Result<(), Error> {
        erase::delete(&mut self.connection, draft)?;
        self.wipe_traces()
    }

    /// Wipes what was deleted out of the file, out of the backups and out of what was moved aside. The note of it stays
    /// until all are done.
    fn wipe_traces(&self) -> Result<(), Error> {
        if erase::has_traces(&self.connection)? {
            // First: it needs no room, and gives some. What does not let itself be removed stops nothing else.
            let aside = self.place.as_ref().map_or(Ok(()), |place| backup::remove_aside(&place.folder));
            erase::wipe(&self.connection)?;
            self.back_up_anew()?;
            aside?;
            erase::forget_traces(&self.connection)?;
        }
        Ok(())
    }

    /// The same right after a backup was brought back: the person was told that the damaged store is kept, and it may be
    /// what she misses. Where drafts went just now, the note of them stays, and the next opening does the rest. Where none
    /// did, it is a note that the backup has held since it was made.
    fn wipe_beside_what_was_moved(&self, has_gone: bool) -> Result<(), Error> {
        if erase::has_traces(&self.connection)? {
            erase::wipe(&self.connection)?;
            self.back_up_anew()?;
            if !has_gone {
                erase::forget_traces(&self.connection)?;
            }
        }
        Ok(())
    }

    /// Makes a backup, unless the newest holds the same already. Says whether one was made; of a guest none is.
    ///
    /// # Errors
    /// The faults of a disk; [`Error::Damaged`] where the copy is not as what was copied. All older
    /// backups are still there then.
    pub fn back_up(&self) -> Result<bool, Error> {
        let Some(place) = &self.place else { return Ok(false) };
        backup::make(&place.folder, &self.connection, &self.slots, &self.key)
    }

    /// One new backup in the place of all older ones, because these hold what is to be gone.
    fn back_up_anew(&self) -> Result<(), Error> {
        let Some(place) = &self.place else { return Ok(()) };
        self.back_up()?;
        backup::remove_all_but_newest(&place.folder, self.slots.store())
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

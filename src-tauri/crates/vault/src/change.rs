//! Changing who can open an open vault, and what others see of it.

use crate::{
    backup,
    error::Error,
    home::in_order,
    key::DataKey,
    pair,
    slots::{Face, SlotFile},
    store,
    vault::Vault,
    ways::{CodeCost, ComputerKey, Kind, WayIn, Ways},
};

use secrecy::SecretString;

impl Vault {
    /// The kinds of ways in there are.
    #[must_use]
    pub fn ways(&self) -> Vec<Kind> {
        self.slots.kinds()
    }

    /// Another nickname or picture.
    ///
    /// # Errors
    /// [`Error::NicknameEmpty`], [`Error::NicknameTooLong`], the faults of a disk.
    pub fn set_face(&mut self, face: &Face) -> Result<(), Error> {
        let changed = self.slots.with_face(&in_order(face)?, &self.key);
        self.take_slots(changed)
    }

    /// Another code, or the first one. The old one opens neither the vault nor its backups from here on; a
    /// copy of the files that somebody made before still opens with it, and only [`Vault::renew`] shuts
    /// out that person from what is written after.
    ///
    /// # Errors
    /// [`Error::CodeTooShort`], [`Error::OutOfMemory`], [`Error::NoRandomness`], the faults of a disk.
    pub fn set_code(&mut self, code: &SecretString, cost: CodeCost) -> Result<(), Error> {
        self.set(&WayIn::code(code, cost)?)
    }

    /// Lets the key ring of this computer open the vault.
    ///
    /// # Errors
    /// [`Error::NoRandomness`], the faults of a disk.
    pub fn set_this_computer(&mut self, key: &ComputerKey) -> Result<(), Error> {
        self.set(&WayIn::this_computer(key))
    }

    /// Takes a kind of way in away. The sheet always stays, and one more.
    ///
    /// # Errors
    /// [`Error::TooFewWays`], the faults of a disk.
    pub fn remove_way(&mut self, kind: Kind) -> Result<(), Error> {
        let left = self.slots.kinds().into_iter().filter(|other| *other != kind).count();
        if kind == Kind::Paper || left < 2 {
            return Err(Error::TooFewWays);
        }
        let changed = self.slots.without(kind, &self.key);
        self.take_slots(changed)
    }

    /// New ways in and a new data key: who knew an old way can open no copy that is made after this. The
    /// older backups are replaced by a new one, and what was moved aside goes.
    ///
    /// # Errors
    /// [`Error::CodeTooShort`], [`Error::TooFewWays`], [`Error::NoRandomness`], the faults of a disk; after
    /// every one of them either all is as it was, or all is new.
    pub fn renew(&mut self, ways: &Ways<'_>) -> Result<(), Error> {
        let folder = self.place.as_ref().ok_or(Error::NoSuchWay)?.folder.clone();
        let key = DataKey::random()?;
        let slots = self.slots.renewed(&ways.all()?, &key)?;
        let name = store::name(slots.store());
        let path = folder.join(&name);
        if path.exists() {
            // As a rule what an interrupted renewal has left. It goes when this one is done, and not before.
            backup::move_aside(&folder, &name)?;
        }
        store::copy_to(&self.connection, &path)?;
        store::seal_anew(&path, &self.key, &key)?;
        store::counted(&path, &key)?;
        let connection = store::open(&path, &key)?;
        pair::switch(&folder, &slots)?;
        let old = std::mem::replace(&mut self.connection, connection);
        self.key = key;
        self.slots = slots;
        // The old store goes now in any case, and with it whatever closing could have told.
        drop(old);
        // It is done, and told as that: what a full disk does not let be copied now is copied when the vault is closed.
        if self.back_up().is_ok() {
            backup::remove_of_older_stores(&folder, self.slots.store());
        }
        store::remove_older(&folder, self.slots.store());
        // Whoever knew an old way could open what was moved aside before.
        let _ = backup::remove_aside(&folder);
        Ok(())
    }

    fn set(&mut self, way: &WayIn) -> Result<(), Error> {
        let changed = self.slots.with(way, &self.key)?;
        self.take_slots(changed)
    }

    fn take_slots(&mut self, changed: SlotFile) -> Result<(), Error> {
        // A guest has nobody to be opened by later.
        let place = self.place.as_ref().ok_or(Error::NoSuchWay)?;
        pair::switch(&place.folder, &changed)?;
        self.slots = changed;
        Ok(())
    }
}

#[cfg(test)]
#[path = "change_tests.rs"]
mod tests;

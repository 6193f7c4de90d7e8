//! The two copies of the slot file in a vault's folder: one may be lost, and nobody notices.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::{
    disk,
    error::{Error, Part},
    id::VaultId,
    key::DataKey,
    slots::{Kind, MAX_BYTES, SlotFile},
};

/// The names of the two copies. The first is written first and asked first.
pub(crate) const NAMES: [&str; 2] = ["slots.cbor", "slots-copy.cbor"];

/// The copies that can be read: at least one, two only where they differ.
pub(crate) struct Pair {
    folder: PathBuf,
    readable: Vec<SlotFile>,
    whole: bool,
}

impl Pair {
    /// Reads both copies. Changes nothing.
    pub(crate) fn read(folder: &Path, vault: &VaultId) -> Result<Self, Error> {
        let mut readable: Vec<SlotFile> = Vec::new();
        let mut troubles = Vec::new();
        let mut alike = 0;
        for name in NAMES {
            match read_copy(&folder.join(name), vault) {
                // One newer copy is enough: a newer edition was here, and its work must stand.
                Err(newer @ Error::Newer { .. }) => return Err(newer),
                Err(trouble) => troubles.push(trouble),
                Ok(copy) if readable.iter().any(|one| one.bytes() == copy.bytes()) => alike += 1,
                Ok(copy) => readable.push(copy),
            }
        }
        if readable.is_empty() {
            return Err(troubles.swap_remove(0));
        }
        Ok(Self { folder: folder.to_owned(), readable, whole: alike == 1 })
    }

    /// Finds the copy that `secret` opens, and the data key in it.
    pub(crate) fn unlock(&self, kind: Kind, secret: &[u8]) -> Result<(&SlotFile, DataKey), Error> {
        let mut trouble = Error::WrongCode;
        for copy in &self.readable {
            match copy.unlock(kind, secret) {
                Ok(key) => return Ok((copy, key)),
                Err(Error::WrongCode) => {}
                Err(worse) => trouble = worse,
            }
        }
        Err(trouble)
    }

    /// Writes both copies anew from the one that was opened, if they were not whole and alike.
    pub(crate) fn heal(&self, opened: &SlotFile) -> Result<(), Error> {
        if self.whole {
            return Ok(());
        }
        write(&self.folder, opened)
    }

    /// What the person calls this vault.
    pub(crate) fn nickname(&self) -> &str {
        self.readable.first().map_or("", SlotFile::nickname)
    }
}

/// Writes both copies, one after the other, so that one of them is always whole.
pub(crate) fn write(folder: &Path, file: &SlotFile) -> Result<(), Error> {
    NAMES.iter().try_for_each(|name| disk::replace(&folder.join(name), file.bytes()))
}

fn read_copy(path: &Path, vault: &VaultId) -> Result<SlotFile, Error> {
    let damaged = Error::Damaged { which: Part::Slots };
    match disk::read_up_to(path, MAX_BYTES) {
        Ok(Some(bytes)) => SlotFile::read(&bytes, vault),
        Ok(None) => Err(damaged),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(damaged),
        Err(error) => Err(error.into()),
    }
}

//! One writer: the lock file `laas` is the authority, with or without anything else that looks.

use std::{
    fs::{File, TryLockError},
    path::Path,
};

use crate::{disk, error::Error};

/// The name of the lock file in a vault's folder.
pub(crate) const NAME: &str = "laas";

/// Held as long as a vault is open. The system frees it when the program ends, however it ends.
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock at once or not at all; writes nothing to the file.
    pub(crate) fn take(folder: &Path) -> Result<Self, Error> {
        let path = folder.join(NAME);
        let file = if path.exists() { disk::open_file(&path)? } else { disk::make_file(&path)? };
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Error::OpenElsewhere),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

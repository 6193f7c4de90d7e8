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
    file: File,
}

impl Lock {
    /// Takes the lock at once or not at all; writes nothing to the file.
    pub(crate) fn take(folder: &Path) -> Result<Self, Error> {
        let path = folder.join(NAME);
        let file = if path.exists() { disk::open_file(&path)? } else { disk::make_file(&path)? };
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(Error::OpenElsewhere),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

impl Drop for Lock {
    /// A process that is being started holds a copy of every open file until it has become its own
    /// program. Closing alone would leave the lock with that copy, and the next opening refused.
    fn drop(&mut self) {
        // Where this fails, closing still frees the lock as soon as the last copy is gone.
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::Ground;

    #[test]
    fn it_is_free_at_once_even_while_a_starting_process_holds_a_copy_of_the_file() {
        let ground = Ground::new();
        let lock = Lock::take(ground.path()).unwrap();
        let copy = lock.file.try_clone().unwrap();
        assert!(matches!(Lock::take(ground.path()), Err(Error::OpenElsewhere)));
        drop(lock);
        assert!(Lock::take(ground.path()).is_ok());
        drop(copy);
    }
}

//! A private copy of the store and its log. SQLite writes beside what it opens, so it gets nothing of the vault's own; what is
//! copied is sealed and stays sealed.

use std::{
    env,
    fs::{self, DirBuilder, File, TryLockError},
    io,
    path::{Path, PathBuf},
    process,
};

use crate::error::Error;

/// A folder that only its owner can look into; gone when dropped.
pub(crate) struct PrivateFolder(PathBuf);

impl PrivateFolder {
    fn new() -> Result<Self, Error> {
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        let mut number = 0;
        loop {
            let path = env::temp_dir().join(format!("open-vault-{}-{number}", process::id()));
            match builder.create(&path) {
                Ok(()) => return Ok(Self(path)),
                // Somebody else's, or left when a computer was switched off.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
                Err(source) => return Err(Error::File { path, source }),
            }
        }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        // What does not go lies there sealed.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Copies a store and its log, if it has one, while nobody writes to them.
pub(crate) fn of_store(folder: &Path, name: &str) -> Result<PrivateFolder, Error> {
    let _lock = shut_out_others(folder)?;
    let copy = PrivateFolder::new()?;
    if !folder.join(name).is_file() {
        return Err(Error::StoreDamaged);
    }
    for name in [name.to_owned(), format!("{name}-wal")] {
        let (from, to) = (folder.join(&name), copy.path().join(&name));
        if from.exists() {
            // Not its mode: a copy of what can only be read must be written to.
            fs::read(&from).and_then(|bytes| fs::write(to, bytes)).map_err(|source| Error::File { path: from, source })?;
        }
    }
    Ok(copy)
}

/// The lock of the vault, for as long as the copying takes. A backup has none, and is written once.
fn shut_out_others(folder: &Path) -> Result<Option<File>, Error> {
    let path = folder.join("laas");
    let file = match File::open(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(Error::File { path, source }),
        Ok(file) => file,
    };
    match file.try_lock_shared() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(Error::InUse),
        Err(TryLockError::Error(source)) => Err(Error::File { path, source }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_folder_is_its_owners_alone_and_goes_when_it_is_dropped() {
        let (one, other) = (PrivateFolder::new().unwrap(), PrivateFolder::new().unwrap());
        assert_ne!(one.path(), other.path());
        fs::write(one.path().join("boks-1.db"), "sealed").unwrap();
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(one.path()).unwrap().permissions()) & 0o777, 0o700);
        let path = one.path().to_owned();
        drop(one);
        assert!(!path.exists() && other.path().is_dir());
    }
}

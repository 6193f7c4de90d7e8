//! The file on the stick: its name, writing it whole or not at all, reading it.

use std::{
    ffi::OsString,
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use secrecy::SecretString;

use super::{
    header,
    sealed::{MAX_BYTES, open},
};
use crate::{disk, error::Error};

const BEGINNING: &str = "fodfaeste";
const ENDING: &str = ".fodfaeste";
/// After the whole name of a file that is being written.
const UNFINISHED: &str = ".part";

/// A name for a file made on `day` (`2026-11-27`), the `nth` that is tried: nothing of whom it
/// belongs to or what is in it, since whoever finds a stick reads its names. What is no day is left out.
#[must_use]
pub fn file_name(day: &str, nth: u32) -> String {
    let mut name = BEGINNING.to_owned();
    if is_day(day) {
        name = format!("{name}-{day}");
    }
    if nth > 1 {
        name = format!("{name}-{nth}");
    }
    name + ENDING
}

fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() })
}

/// Writes what [`super::seal`] made to a new file: all of it, synced, and opened again by `code`
/// from what was read back, or nothing. Takes about half a second and as long as the stick needs.
///
/// Reading back finds what the system knows to be lost; a stick that keeps nothing of what it says
/// it has kept is found when the file is read in another computer, or after the stick was out.
///
/// # Errors
/// [`Error::NameTaken`] where there is something of that name, which is not touched;
/// [`Error::TransferDamaged`] and [`Error::WrongCode`] where what was read back does not open;
/// [`Error::DiskFull`], [`Error::ReadOnly`], [`Error::NoPermission`] and the other faults of a
/// disk. After all of them nothing of this file lies there, unless the stick is gone: then its
/// unfinished part is removed the next time a file is written to that folder.
pub fn write(path: &Path, sealed: &[u8], code: &SecretString) -> Result<(), Error> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let unfinished = unfinished(path);
    free(path)?;
    clear_unfinished(folder, &unfinished);
    let written = fill(&unfinished, sealed)
        .and_then(|()| verify(&unfinished, sealed, code))
        .and_then(|()| free(path))
        .and_then(|()| Ok(fs::rename(&unfinished, path)?));
    if written.is_err() {
        // What could not be finished must not lie there; the error that is told is the first one.
        let _ = fs::remove_file(&unfinished);
        return written;
    }
    let settled = settle(folder);
    if settled.is_err() {
        // It is ours: a moment ago there was nothing of that name.
        let _ = fs::remove_file(path);
    }
    settled
}

/// Reads the bytes of a transfer file, for [`super::open`]. Changes nothing.
///
/// # Errors
/// [`Error::TransferTooLarge`] before one byte is read; [`Error::NotATransferFile`],
/// [`Error::TransferDamaged`] and [`Error::TransferTooCostly`] where the first lines show it, so
/// that nobody is asked for words in vain; the faults of a disk.
pub fn read(path: &Path) -> Result<Vec<u8>, Error> {
    let found = fs::metadata(path)?;
    if !found.is_file() {
        // A pipe would be waited for without end.
        return Err(Error::NotATransferFile);
    }
    if found.len() > MAX_BYTES as u64 {
        return Err(Error::TransferTooLarge);
    }
    let bytes = disk::read_up_to(path, MAX_BYTES)?.ok_or(Error::TransferTooLarge)?;
    header::check(&bytes)?;
    Ok(bytes)
}

fn unfinished(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(UNFINISHED);
    name.into()
}

/// Renaming takes the place of what is there without a word, so it is looked for.
fn free(path: &Path) -> Result<(), Error> {
    match fs::symlink_metadata(path) {
        Ok(_) => Err(Error::NameTaken),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Removes what was left when a stick was pulled, of this file and of others of ours. What does
/// not go lies there, sealed.
fn clear_unfinished(folder: &Path, unfinished: &Path) {
    let ours = |name: &str| name.starts_with(BEGINNING) && name.ends_with(&format!("{ENDING}{UNFINISHED}"));
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        if name.to_str().is_some_and(ours) || Some(name.as_os_str()) == unfinished.file_name() {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The mode is asked for and not insisted on: a stick with FAT has no modes, and refuses to set one.
fn fill(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    Ok(file.sync_all()?)
}

fn verify(path: &Path, sealed: &[u8], code: &SecretString) -> Result<(), Error> {
    let kept = read(path)?;
    if kept != sealed {
        return Err(Error::TransferDamaged);
    }
    open(&kept, code).map(drop)
}

/// Makes sure that the new name outlives a pulled stick, where the file system can do that for a
/// folder; where it can not, it says that there is nothing valid to ask for.
fn settle(folder: &Path) -> Result<(), Error> {
    match disk::sync_folder(folder) {
        Err(Error::Io { kind: io::ErrorKind::InvalidInput }) => Ok(()),
        settled => settled,
    }
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;

//! Files that the person takes away: written whole or not at all, into her folder, and never over another one unasked.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use text::Value;

use crate::failure::{failure, input};
use crate::file_name;
use crate::session::Session;
use crate::wire::{Clash, Failure, FailureCode};

/// A file to be written.
pub(crate) struct Wanted<'a> {
    /// Its name without the ending, as the person or we want it.
    pub(crate) stem: &'a str,
    /// Its ending, without the dot.
    pub(crate) extension: &'a str,
    /// What to do where a file of the name lies already.
    pub(crate) clash: Clash,
}

impl Session {
    /// Writes a file into the folder of papers; gives its name and the folder.
    pub(crate) fn take_away(&mut self, wanted: &Wanted<'_>, bytes: &[u8]) -> Result<(String, String), Failure> {
        let stem = match file_name::safe(wanted.stem) {
            Ok(stem) if !stem.is_empty() => stem,
            Ok(_) | Err(file_name::NotAName) => return Err(input(self, "name", "input-file-name", &[])),
        };
        let written = write(&self.folders.papers, &stem, wanted.extension, wanted.clash, bytes);
        let path = written.map_err(|refused| self.file_failure(&refused, &stem, wanted.extension))?;
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        self.last_paper = Some(path);
        Ok((file, self.folders.papers.display().to_string()))
    }

    fn file_failure(&self, refused: &Refused, stem: &str, extension: &str) -> Failure {
        let folder = ("folder", Value::from(self.folders.papers.display().to_string()));
        let code = match refused {
            Refused::Exists => {
                let name = format!("{stem}.{extension}");
                return failure(self, FailureCode::FileExists, &[("file", name.into())]);
            }
            Refused::NoPlainFile => return failure(self, FailureCode::NoPlainFile, &[folder]),
            Refused::Io(error) => match error.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => FailureCode::DiskFull,
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => FailureCode::ReadOnly,
                _ => FailureCode::Unreachable,
            },
        };
        failure(self, code, &[folder])
    }
}

/// Why a file was not written. Nothing was changed.
#[derive(Debug)]
enum Refused {
    /// A file of the name lies there.
    Exists,
    /// What lies there is a link, a pipe or a device, and is not written through.
    NoPlainFile,
    /// The disk's own reason.
    Io(io::Error),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Refused::Io(error)
    }
}

fn write(folder: &Path, stem: &str, extension: &str, clash: Clash, bytes: &[u8]) -> Result<PathBuf, Refused> {
    fs::create_dir_all(folder)?;
    let path = folder.join(format!("{stem}.{extension}"));
    // Not `exists`, which looks through a link.
    let there = fs::symlink_metadata(&path).ok();
    match (&there, clash) {
        (Some(_), Clash::Ask) => return Err(Refused::Exists),
        (Some(there), Clash::Replace) if !is_plain(there) => return Err(Refused::NoPlainFile),
        _ => {}
    }
    let unfinished = folder.join(format!(".{stem}.{extension}.part"));
    let finished = write_synced(&unfinished, bytes).and_then(|()| match clash {
        Clash::Replace if there.is_some() => fs::rename(&unfinished, &path).map(|()| path),
        Clash::Ask | Clash::Beside | Clash::Replace => free_name(folder, stem, extension, &unfinished),
    });
    // Once it has its name, or once it failed, the unfinished file has served.
    match fs::remove_file(&unfinished) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => finished.and(Err(error)),
        _ => finished,
    }
    .map_err(Refused::Io)
}

/// A file of one name. One with several names is somebody else's too.
fn is_plain(there: &fs::Metadata) -> bool {
    #[cfg(unix)]
    let names = std::os::unix::fs::MetadataExt::nlink(there);
    #[cfg(not(unix))]
    let names = 1;
    there.is_file() && names == 1
}

/// What lies at the unfinished file's name from an interrupted try goes first; a link there is not written through.
fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Gives the file a name that is free. A hard link fails where the name is taken, so two windows cannot take the same one.
fn free_name(folder: &Path, stem: &str, extension: &str, unfinished: &Path) -> io::Result<PathBuf> {
    for number in 1..1000 {
        let name = if number == 1 { format!("{stem}.{extension}") } else { format!("{stem} ({number}).{extension}") };
        let path = folder.join(name);
        match fs::hard_link(unfinished, &path) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            // A disk without hard links (a stick): copy where no file of the name lies.
            Err(_) if fs::symlink_metadata(&path).is_ok() => {}
            Err(_) => return copy_synced(unfinished, &path).map(|()| path),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

/// Copies a file whole, or leaves nothing.
fn copy_synced(from: &Path, to: &Path) -> io::Result<()> {
    let copied = fs::copy(from, to).and_then(|_| OpenOptions::new().write(true).open(to)?.sync_all());
    if copied.is_err() {
        // The error that is told is the first one.
        let _ = fs::remove_file(to);
    }
    copied
}

#[cfg(test)]
#[path = "take_away_tests.rs"]
mod tests;

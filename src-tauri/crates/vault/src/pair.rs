//! The slot file where it lies: two copies in the vault's folder and one in each backup. Any of them
//! may be lost, and nobody notices.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::{
    backup,
    code::Code,
    disk,
    error::{Error, Part},
    id::VaultId,
    key::DataKey,
    slots::{MAX_BYTES, SlotFile},
    ways::{Kind, Secret},
};

/// The names of the two copies. The first is written first.
pub(crate) const NAMES: [&str; 2] = ["slots.cbor", "slots-copy.cbor"];

/// Reads the newest whole copy. Changes nothing.
///
/// A copy that is older than another whole one is not used, for it may hold a way in that was taken
/// away since; so an interrupted change holds as soon as its first copy is written.
pub(crate) fn read(folder: &Path) -> Result<SlotFile, Error> {
    // In a folder with the name of a vault, another vault's slot file is damage.
    let named: Option<VaultId> = folder.file_name().and_then(|name| name.to_str()).and_then(|name| name.parse().ok());
    let read = |path: &Path| match read_copy(path) {
        Ok(copy) if named.is_some_and(|named| named != copy.vault()) => Err(Error::Damaged { which: Part::Slots }),
        read => read,
    };
    let trouble = match newest(NAMES.iter().map(|name| read(&folder.join(name)))) {
        Err(trouble) if !matches!(trouble, Error::Newer { .. }) => trouble,
        found => return found,
    };
    newest(backup::all(folder).iter().map(|backup| read(&backup.path.join(NAMES[0])))).map_err(|worse| match worse {
        Error::Damaged { .. } => trouble,
        worse => worse,
    })
}

/// The newest of the whole ones. One from a newer edition is enough to refuse: its work must stand.
fn newest(copies: impl Iterator<Item = Result<SlotFile, Error>>) -> Result<SlotFile, Error> {
    let mut found: Result<SlotFile, Error> = Err(Error::Damaged { which: Part::Slots });
    for copy in copies {
        match (copy, &found) {
            (Err(newer @ Error::Newer { .. }), _) => return Err(newer),
            (Ok(copy), Ok(best)) if copy.generation() <= best.generation() => {}
            (Ok(copy), _) => found = Ok(copy),
            // Trouble with reading is told only where no copy can be read; damage is told last.
            (Err(trouble), Err(Error::Damaged { .. })) => found = Err(trouble),
            (Err(_), _) => {}
        }
    }
    found
}

/// Tries a secret on a slot file.
pub(crate) fn unlock(slots: &SlotFile, secret: &Secret<'_>) -> Result<DataKey, Error> {
    match secret {
        Secret::Code(typed) => slots.unlock(Kind::Code, Code::new(typed).as_bytes()),
        Secret::ThisComputer(key) => slots.unlock(Kind::ThisComputer, key.as_bytes()),
        Secret::Paper(code) => {
            let mut outcome = Err(Error::WrongCode);
            for tried in code.with_groups_changed_over() {
                outcome = slots.unlock(Kind::Paper, tried.as_bytes());
                if !matches!(outcome, Err(Error::WrongCode)) {
                    break;
                }
            }
            outcome
        }
    }
}

/// Writes both copies and those in the backups, one after the other, so that one of them is always whole.
pub(crate) fn write(folder: &Path, file: &SlotFile) -> Result<(), Error> {
    places(folder, file).iter().try_for_each(|path| disk::replace(path, file.bytes()))
}

/// As [`write`], but once the first copy is whole it holds, and that is no failure: the next opening heals the others.
pub(crate) fn switch(folder: &Path, file: &SlotFile) -> Result<(), Error> {
    let written = write(folder, file);
    let holds = || read(folder).is_ok_and(|now| now.generation() == file.generation());
    if written.is_err() && holds() { Ok(()) } else { written }
}

/// Writes anew whatever copy is not as the one that was opened.
pub(crate) fn heal(folder: &Path, opened: &SlotFile) -> Result<(), Error> {
    let is_whole = |path: &Path| matches!(read_copy(path), Ok(copy) if copy.bytes() == opened.bytes());
    places(folder, opened).iter().filter(|path| !is_whole(path)).try_for_each(|path| disk::replace(path, opened.bytes()))
}

/// Takes away every copy, each overwritten first: after this nothing opens the vault again.
pub(crate) fn destroy(folder: &Path) -> Result<(), Error> {
    let backups = backup::all(folder).into_iter().map(|backup| backup.path.join(NAMES[0]));
    for path in NAMES.iter().map(|name| folder.join(name)).chain(backups) {
        if let Ok(found) = fs::metadata(&path) {
            let noise = vec![0; usize::try_from(found.len()).unwrap_or(MAX_BYTES).min(MAX_BYTES)];
            disk::overwrite(&path, &noise)?;
            fs::remove_file(&path)?;
        }
    }
    disk::sync_folder(folder)
}

/// Where a slot file belongs: twice in the folder, and in each backup that its data key opens.
fn places(folder: &Path, file: &SlotFile) -> Vec<PathBuf> {
    let backups = backup::all(folder).into_iter().filter(|backup| backup.store == file.store());
    NAMES.iter().map(|name| folder.join(name)).chain(backups.map(|backup| backup.path.join(NAMES[0]))).collect()
}

fn read_copy(path: &Path) -> Result<SlotFile, Error> {
    let damaged = Error::Damaged { which: Part::Slots };
    match disk::read_up_to(path, MAX_BYTES) {
        Ok(Some(bytes)) => SlotFile::read(&bytes),
        Ok(None) => Err(damaged),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(damaged),
        Err(error) => Err(error.into()),
    }
}

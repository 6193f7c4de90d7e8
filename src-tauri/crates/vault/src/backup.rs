//! Backups inside the vault's folder: sealed copies of the store, each opened again and counted before
//! an older one may go.
//!
//! A backup is a folder `backup/<store>-<counter>` that holds what a vault's folder holds: the store and
//! the slot file. The counter is the vault's own, so a wrong clock takes nothing away.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::Connection;

use crate::{
    disk,
    error::{Error, Part},
    key::DataKey,
    pair,
    slots::SlotFile,
    store,
};

/// The folder of the backups in a vault's folder.
pub(crate) const FOLDER: &str = "backup";
/// A backup that is being made lies in a folder with this before its name.
const UNFINISHED: &str = ".ny-";
/// A store that was moved aside lies in a folder with this before its number.
const ASIDE: &str = "beskadiget-";
/// A store that is about to be put in its place has this after its name.
const READY: &str = ".ny";
/// The newest ones that are all kept; of the older, fewer and fewer.
const ALL_KEPT: usize = 5;

/// A finished backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Backup {
    pub(crate) path: PathBuf,
    /// Which data key opens it.
    pub(crate) store: u32,
    /// How far the vault was.
    pub(crate) counter: i64,
}

/// The backup that a person may choose to go on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupCard {
    /// How far the vault was; names the backup.
    pub counter: i64,
    /// When something in it was last changed, as the caller said it then; `None` where nothing was written yet.
    pub changed_at: Option<String>,
    /// How many drafts it holds.
    pub drafts: u32,
}

/// The finished backups of a vault, the newest first. What is no backup is passed over.
pub(crate) fn all(folder: &Path) -> Vec<Backup> {
    let entries = fs::read_dir(folder.join(FOLDER)).into_iter().flatten().flatten();
    let mut found: Vec<_> = entries.filter_map(|entry| named(entry.path())).collect();
    found.sort_by_key(|backup| std::cmp::Reverse((backup.store, backup.counter)));
    found
}

fn named(path: PathBuf) -> Option<Backup> {
    let (store, counter) = path.file_name()?.to_str()?.split_once('-')?;
    let (store, counter) = (store.parse().ok()?, counter.parse().ok()?);
    path.is_dir().then_some(Backup { path, store, counter })
}

/// Makes a backup, unless the newest holds the same already. Then the older ones are thinned.
///
/// Says whether one was made. After a failure all older ones are still there.
pub(crate) fn make(folder: &Path, connection: &Connection, slots: &SlotFile, key: &DataKey) -> Result<bool, Error> {
    let (_, _, counter) = store::count(connection)?;
    let same_store = |backup: &&Backup| backup.store == slots.store();
    if all(folder).iter().find(same_store).is_some_and(|newest| newest.counter == counter) {
        return Ok(false);
    }
    let backups = folder.join(FOLDER);
    disk::make_folders(&backups)?;
    let name = format!("{}-{counter:012}", slots.store());
    let unfinished = backups.join(format!("{UNFINISHED}{name}"));
    // What an interrupted backup has left.
    let _ = fs::remove_dir_all(&unfinished);
    let made = fill(&unfinished, connection, slots, key)
        .and_then(|()| Ok(fs::rename(&unfinished, backups.join(&name))?))
        .and_then(|()| disk::sync_folder(&backups));
    if made.is_err() {
        // The error that is told is the first one.
        let _ = fs::remove_dir_all(&unfinished);
    }
    made?;
    thin(folder, slots.store());
    Ok(true)
}

fn fill(unfinished: &Path, connection: &Connection, slots: &SlotFile, key: &DataKey) -> Result<(), Error> {
    disk::make_folder(unfinished)?;
    let path = unfinished.join(store::name(slots.store()));
    store::copy_to(connection, &path)?;
    disk::replace(&unfinished.join(pair::NAMES[0]), slots.bytes())?;
    let (copied, own) = (store::counted(&path, key)?, store::count(connection)?);
    if copied != own {
        return Err(Error::Damaged { which: Part::Backup });
    }
    disk::sync_folder(unfinished)
}

/// Takes away the backups that are too many: of those that are not among the newest, one is kept for
/// each doubling of the distance from the newest. Those of another store are another matter.
fn thin(folder: &Path, store: u32) {
    let of_store: Vec<_> = all(folder).into_iter().filter(|backup| backup.store == store).collect();
    let Some(newest) = of_store.first().map(|backup| backup.counter) else { return };
    let mut distances = Vec::new();
    // From the oldest: it is the one that stays while the distance grows.
    for backup in of_store.iter().skip(ALL_KEPT).rev() {
        let distance = (newest - backup.counter).checked_ilog2();
        if distances.contains(&distance) {
            // One that can not be removed now is tried again after the next backup.
            let _ = fs::remove_dir_all(&backup.path);
        } else {
            distances.push(distance);
        }
    }
}

/// Takes away the backups of the stores before this one: their data key is no longer in use.
pub(crate) fn remove_of_older_stores(folder: &Path, store: u32) {
    for backup in all(folder).iter().filter(|backup| backup.store < store) {
        let _ = fs::remove_dir_all(&backup.path);
    }
}

/// Takes away all backups of a store but the newest.
pub(crate) fn remove_all_but_newest(folder: &Path, store: u32) -> Result<(), Error> {
    for backup in all(folder).iter().filter(|backup| backup.store == store).skip(1) {
        fs::remove_dir_all(&backup.path)?;
    }
    Ok(())
}

/// The backup that this data key opens, that is whole, and that holds the most. As a rule the one named by the
/// greatest counter; but an older copy may have been put in its place.
pub(crate) fn newest_whole(folder: &Path, slots: &SlotFile, key: &DataKey) -> Option<BackupCard> {
    best(folder, slots, key).map(|(card, _)| card)
}

/// Refuses a store that is older than a whole backup of it: it was put back, or it has lost its log, and who
/// went on with it would miss what was written since.
pub(crate) fn refuse_older(folder: &Path, connection: &Connection, slots: &SlotFile, key: &DataKey) -> Result<(), Error> {
    let (_, _, counter) = store::count(connection)?;
    let is_newer = |backup: &Backup| backup.store == slots.store() && backup.counter > counter;
    if all(folder).iter().any(is_newer) && best(folder, slots, key).is_some_and(|(_, held)| held > counter) {
        return Err(Error::Damaged { which: Part::Store });
    }
    Ok(())
}

/// The whole backup that holds the most, and how far the vault was in it.
fn best(folder: &Path, slots: &SlotFile, key: &DataKey) -> Option<(BackupCard, i64)> {
    let mut found: Option<(BackupCard, i64)> = None;
    for backup in all(folder).iter().filter(|backup| backup.store == slots.store()) {
        let Ok((card, held)) = card(backup, key) else { continue };
        if found.as_ref().is_none_or(|(_, most)| held > *most) {
            found = Some((card, held));
        }
        // What is named by a smaller counter holds no more than this one.
        if held >= backup.counter {
            break;
        }
    }
    found
}

fn card(backup: &Backup, key: &DataKey) -> Result<(BackupCard, i64), Error> {
    let path = backup.path.join(store::name(backup.store));
    store::read_only(&path, key, |connection| {
        let changed = "SELECT count(*), max(changed) FROM draft";
        let (drafts, newest): (u32, Option<i64>) = connection.query_row(changed, (), |row| Ok((row.get(0)?, row.get(1)?)))?;
        let at = "SELECT changed_at FROM draft WHERE changed = ?1";
        let changed_at = newest.map(|newest| connection.query_row(at, [newest], |row| row.get(0))).transpose()?;
        let (_, _, held) = store::count(connection)?;
        Ok((BackupCard { counter: backup.counter, changed_at, drafts }, held))
    })
}

/// Puts a backup in the store's place. What lies there now is moved aside, never deleted.
pub(crate) fn bring_back(folder: &Path, counter: i64, slots: &SlotFile, key: &DataKey) -> Result<(), Error> {
    let backups = all(folder);
    let chosen = backups.iter().find(|backup| backup.store == slots.store() && backup.counter == counter);
    let chosen = chosen.ok_or(Error::Damaged { which: Part::Backup })?;
    let name = store::name(slots.store());
    let (from, path) = (chosen.path.join(&name), folder.join(&name));
    store::counted(&from, key)?;
    // Ready beside it first: at no moment is there neither the old nor the new.
    let ready = folder.join(format!("{name}{READY}"));
    disk::copy(&from, &ready)?;
    move_aside(folder, &name)?;
    fs::rename(&ready, &path)?;
    disk::sync_folder(folder)?;
    // Counted on from the newest backup there is, so that no number is used twice.
    let beyond = backups.iter().filter(|backup| backup.store == slots.store()).map(|backup| backup.counter).max();
    store::raise_counter(&path, key, beyond.unwrap_or(counter))
}

/// Moves the store and its log to `beskadiget-<n>`.
pub(crate) fn move_aside(folder: &Path, name: &str) -> Result<(), Error> {
    let places = (1..).map(|n| folder.join(format!("{ASIDE}{n}")));
    let aside = places.into_iter().find(|place| !place.exists()).unwrap_or_else(|| folder.join("beskadiget"));
    disk::make_folder(&aside)?;
    // The log first: a store without its log is older, a log without its store is nothing.
    for name in [format!("{name}-wal"), name.to_owned()] {
        let from = folder.join(&name);
        if from.exists() {
            fs::rename(&from, aside.join(&name))?;
        }
    }
    disk::sync_folder(&aside)
}

/// Takes away every store that was moved aside, and what an interrupted backup or bringing back has left: they hold
/// what is to be gone, and the data key may open them.
pub(crate) fn remove_aside(folder: &Path) -> Result<(), Error> {
    for path in below(folder, ASIDE).chain(below(&folder.join(FOLDER), UNFINISHED)) {
        fs::remove_dir_all(path)?;
    }
    for ready in below(folder, store::PREFIX).filter(|path| path.to_string_lossy().ends_with(READY)) {
        fs::remove_file(ready)?;
    }
    disk::sync_folder(folder)
}

/// Takes away what was moved aside before this store was there: its data key is no longer in use.
pub(crate) fn remove_aside_of_older_stores(folder: &Path, store: u32) {
    let holds = |path: &Path, number| path.join(store::name(number)).exists();
    for path in below(folder, ASIDE).filter(|path| (1..store).any(|older| holds(path, older))) {
        let _ = fs::remove_dir_all(path);
    }
}

/// What lies in a folder under a name that begins so.
fn below(folder: &Path, beginning: &'static str) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter(move |entry| entry.file_name().to_string_lossy().starts_with(beginning)).map(|entry| entry.path())
}

#[cfg(test)]
#[path = "backup_tests.rs"]
mod tests;

//! The sealed store of one vault: `boks-<n>.db`, SQLCipher under the n-th data key.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OpenFlags, config::DbConfig};
use zeroize::Zeroizing;

use crate::{
    disk,
    error::{Error, Part},
    id::VaultId,
    key::DataKey,
    migrate,
};

/// Before 3.51.3 SQLite could lose a write when a write-ahead log was begun anew.
const OLDEST_SQLITE: i32 = 3_051_003;
/// A store shorter than one page holds nothing; SQLite would take it for a new, empty one.
const PAGE_BYTES: u64 = 4096;

/// What the name of every store begins with.
pub(crate) const PREFIX: &str = "boks-";

/// The name of the store of the n-th data key.
pub(crate) fn name(number: u32) -> String {
    format!("{PREFIX}{number}.db")
}

/// The log that SQLite keeps beside a store.
pub(crate) fn log_of(path: &Path) -> PathBuf {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    log.into()
}

/// Makes the store of a new vault, and closes it again.
pub(crate) fn make(path: &Path, key: &DataKey, vault: &VaultId, at: &str) -> Result<(), Error> {
    // Made here, because SQLite would let others read it; its log takes over the mode.
    disk::make_file(path)?;
    let mut connection = connect(path, key)?;
    settle(&connection)?;
    migrate::to_newest(&mut connection)?;
    note_vault(&connection, vault, at)?;
    close(connection)
}

/// The store of a guest: the same tables, and no file.
pub(crate) fn make_in_memory(vault: &VaultId, at: &str) -> Result<Connection, Error> {
    let mut connection = Connection::open_in_memory()?;
    connection.execute_batch("PRAGMA cipher_memory_security = ON")?;
    harden(&connection)?;
    migrate::to_newest(&mut connection)?;
    note_vault(&connection, vault, at)?;
    Ok(connection)
}

fn note_vault(connection: &Connection, vault: &VaultId, at: &str) -> Result<(), Error> {
    connection.execute("INSERT INTO vault (only_row, id, made_at) VALUES (1, ?1, ?2)", (vault.bytes(), at))?;
    Ok(())
}

/// Opens the store of a vault. What is damaged or newer is told before one byte is changed.
pub(crate) fn open(path: &Path, key: &DataKey) -> Result<Connection, Error> {
    let mut connection = open_in_its_shape(path, key, |_| Ok(()))?;
    migrate::to_newest(&mut connection)?;
    Ok(connection)
}

/// The same, but in the shape of the edition that wrote it, and only where `fits` refuses nothing.
pub(crate) fn open_in_its_shape(
    path: &Path,
    key: &DataKey,
    fits: impl FnOnce(&Connection) -> Result<(), Error>,
) -> Result<Connection, Error> {
    present(path)?;
    // SQLite opens what it may only read, and does not say later why it can not write it; the system does.
    drop(fs::OpenOptions::new().write(true).open(path)?);
    let connection = untouched(path, key, fits)?.0;
    settle(&connection)?;
    Ok(connection)
}

/// Reads from a store that lies still, and leaves it exactly as it was found.
pub(crate) fn read_only<T>(path: &Path, key: &DataKey, read: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
    let log = log_of(path);
    let log_was_there = log.exists();
    let (connection, found) = untouched(path, key, read)?;
    drop(connection);
    if !log_was_there {
        let _ = fs::remove_file(log);
    }
    Ok(found)
}

/// Unseals a store, reads all of it and then what the caller wants. Nothing of it is changed yet.
fn untouched<T>(
    path: &Path,
    key: &DataKey,
    read: impl FnOnce(&Connection) -> Result<T, Error>,
) -> Result<(Connection, T), Error> {
    present(path)?;
    // SQLite does not say why it can not open a file; the system does.
    drop(fs::File::open(path)?);
    let log = log_of(path);
    let log_was_there = log.exists();
    let opened = connect(path, key).and_then(|connection| {
        migrate::refuse_foreign(&connection)?;
        check(&connection)?;
        let found = read(&connection)?;
        Ok((connection, found))
    });
    if opened.is_err() && !log_was_there {
        // Reading has made an empty log; a refused vault is left exactly as it was found.
        let _ = fs::remove_file(log);
    }
    opened
}

/// How many drafts and fields an open store holds, and how far its counter is.
pub(crate) fn count(connection: &Connection) -> Result<(i64, i64, i64), Error> {
    let counts = "SELECT (SELECT count(*) FROM draft), (SELECT count(*) FROM field), (SELECT counter FROM vault)";
    Ok(connection.query_row(counts, (), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?)
}

/// The same of a store that lies still; every page of it is read and every index compared.
pub(crate) fn counted(path: &Path, key: &DataKey) -> Result<(i64, i64, i64), Error> {
    read_only(path, key, |connection| {
        let verdict: String = connection.query_row("PRAGMA integrity_check(1)", (), |row| row.get(0))?;
        if verdict == "ok" { count(connection) } else { Err(Error::Damaged { which: Part::Store }) }
    })
}

/// Writes all of an open store to a new file, sealed under the same key, and on the disk before it returns.
pub(crate) fn copy_to(connection: &Connection, path: &Path) -> Result<(), Error> {
    let file = disk::make_file(path)?;
    // A path is bound, never written into the statement: it may hold any sign.
    let text = path.to_str().ok_or(Error::Io { kind: io::ErrorKind::InvalidFilename })?;
    connection.execute("VACUUM INTO ?1", [text])?;
    Ok(file.sync_all()?)
}

/// Seals a store that lies still under another key.
pub(crate) fn seal_anew(path: &Path, old: &DataKey, new: &DataKey) -> Result<(), Error> {
    let connection = connect(path, old)?;
    // All in one file while the pages are written anew: a log would hold pages of both keys.
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    set_key(&connection, "rekey", new)?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(fs::File::open(path)?.sync_all()?)
}

/// Lets a store that lies still count on from at least `counter`.
pub(crate) fn raise_counter(path: &Path, key: &DataKey, counter: i64) -> Result<(), Error> {
    let connection = open_in_its_shape(path, key, |_| Ok(()))?;
    connection.execute("UPDATE vault SET counter = max(counter, ?1) + 1", [counter])?;
    close(connection)
}

/// Takes away the stores of earlier data keys. One of a later key is left alone, for it may be all there is.
pub(crate) fn remove_older(folder: &Path, number: u32) {
    for older in (1..number).map(|older| folder.join(name(older))).filter(|path| path.exists()) {
        // What does not go now is tried again at the next opening.
        let _ = fs::remove_file(log_of(&older));
        let _ = fs::remove_file(older);
    }
}

/// Brings the log into the store, removes it, and closes.
pub(crate) fn close(connection: Connection) -> Result<(), Error> {
    empty_log(&connection)?;
    connection.close().map_err(|(_, error)| error.into())
}

/// Brings the log into the store and leaves nothing in it.
pub(crate) fn empty_log(connection: &Connection) -> Result<(), Error> {
    Ok(connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |_| Ok(()))?)
}

/// Tells a store that is not there, or can not be one, from one that is worth opening.
pub(crate) fn present(path: &Path) -> Result<(), Error> {
    let damaged = Error::Damaged { which: Part::Store };
    match fs::metadata(path) {
        Ok(found) if found.is_file() && found.len() >= PAGE_BYTES => Ok(()),
        Ok(_) => Err(damaged),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(damaged),
        Err(error) => Err(error.into()),
    }
}

/// Unseals a store and reads from it, so that a wrong key fails here. Writes nothing.
pub(crate) fn connect(path: &Path, key: &DataKey) -> Result<Connection, Error> {
    let version = rusqlite::version_number();
    if version < OLDEST_SQLITE {
        return Err(Error::Unfit { version });
    }
    // Neither CREATE nor URI: no store is made by looking for one, and a path is only a path.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    // What SQLite frees is wiped, the key and the texts among it; and SQLCipher does not write
    // about damaged pages to the terminal.
    connection.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON")?;
    set_key(&connection, "key", key)?;
    // The shape of SQLCipher 4, whatever a later SQLCipher takes for granted.
    connection.execute_batch("PRAGMA cipher_compatibility = 4")?;
    // Without sealing built in, SQLite ignores all of the above and would write plain text.
    connection.query_row("PRAGMA cipher_version", (), |_| Ok(())).map_err(|_| Error::Unfit { version })?;
    // One writer: the log's index is kept in memory, and no `-shm` file is made or changed. And
    // a vault that turns out to be newer must not be changed by closing it again.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.query_row("SELECT count(*) FROM sqlite_master", (), |_| Ok(()))?;
    Ok(connection)
}

/// Gives SQLCipher a raw key, by the pragma of that name.
fn set_key(connection: &Connection, pragma: &str, key: &DataKey) -> Result<(), Error> {
    // Room for all of it from the start, so that it never grows and leaves a copy behind.
    let mut statement = Zeroizing::new(String::with_capacity(96));
    for part in ["PRAGMA ", pragma, " = \"", &key.as_raw_key(), "\""] {
        statement.push_str(part);
    }
    Ok(connection.execute_batch(&statement)?)
}

/// Reads every page, so that damage is told when a vault is opened and not while somebody writes.
fn check(connection: &Connection) -> Result<(), Error> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", (), |row| row.get(0))?;
    if verdict == "ok" {
        return Ok(());
    }
    Err(Error::Damaged { which: Part::Store })
}

/// From here on the store is ours to write: every commit is on the disk before it returns.
pub(crate) fn settle(connection: &Connection) -> Result<(), Error> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    let mode: String = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if mode != "wal" {
        return Err(Error::Unfit { version: rusqlite::version_number() });
    }
    connection.pragma_update(None, "synchronous", "FULL")?;
    harden(connection)
}

/// What is deleted is overwritten, and nothing is put in temporary files.
fn harden(connection: &Connection) -> Result<(), Error> {
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "secure_delete", "ON")?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    Ok(())
}

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;

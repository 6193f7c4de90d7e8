//! The sealed store of one vault: `boks.db`, SQLCipher under the data key.

use std::{fs, io, path::Path};

use rusqlite::{Connection, OpenFlags, config::DbConfig};
use zeroize::Zeroizing;

use crate::{
    disk,
    error::{Error, Part},
    id::VaultId,
    key::DataKey,
    migrate,
};

/// The name of the store in a vault's folder.
pub(crate) const NAME: &str = "boks.db";

/// Before 3.51.3 SQLite could lose a write when a write-ahead log was begun anew.
const OLDEST_SQLITE: i32 = 3_051_003;
/// A store shorter than one page holds nothing; SQLite would take it for a new, empty one.
const PAGE_BYTES: u64 = 4096;

/// Makes the store of a new vault in its folder, and closes it again.
pub(crate) fn make(folder: &Path, key: &DataKey, vault: &VaultId, at: &str) -> Result<(), Error> {
    let path = folder.join(NAME);
    // Made here, because SQLite would let others read it; its log takes over the mode.
    disk::make_file(&path)?;
    let mut connection = connect(&path, key)?;
    settle(&connection)?;
    migrate::to_newest(&mut connection)?;
    connection.execute("INSERT INTO vault (only_row, id, made_at) VALUES (1, ?1, ?2)", (vault.bytes(), at))?;
    close(connection)
}

/// Opens the store of a vault. What is damaged or newer is told before one byte is changed.
pub(crate) fn open(folder: &Path, key: &DataKey) -> Result<Connection, Error> {
    let path = folder.join(NAME);
    present(&path)?;
    let log = folder.join(format!("{NAME}-wal"));
    let log_was_there = log.exists();
    let opened = connect(&path, key).and_then(|connection| {
        migrate::refuse_foreign(&connection)?;
        check(&connection)?;
        Ok(connection)
    });
    if opened.is_err() && !log_was_there {
        // Reading has made an empty log; a refused vault is left exactly as it was found.
        let _ = fs::remove_file(log);
    }
    let mut connection = opened?;
    settle(&connection)?;
    migrate::to_newest(&mut connection)?;
    Ok(connection)
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
    // Room for all of it from the start, so that it never grows and leaves a copy behind.
    let mut set_key = Zeroizing::new(String::with_capacity(96));
    for part in ["PRAGMA key = \"", &key.as_raw_key(), "\""] {
        set_key.push_str(part);
    }
    connection.execute_batch(&set_key)?;
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

/// Reads every page, so that damage is told when a vault is opened and not while somebody writes.
fn check(connection: &Connection) -> Result<(), Error> {
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", (), |row| row.get(0))?;
    if verdict == "ok" {
        return Ok(());
    }
    Err(Error::Damaged { which: Part::Store })
}

/// From here on the store is ours to write: every commit is on the disk before it returns, what
/// is deleted is overwritten, and nothing is put in temporary files.
pub(crate) fn settle(connection: &Connection) -> Result<(), Error> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    let mode: String = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if mode != "wal" {
        return Err(Error::Unfit { version: rusqlite::version_number() });
    }
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "secure_delete", "ON")?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    Ok(())
}

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;

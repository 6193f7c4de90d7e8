//! The store: SQLCipher 4 under the data key.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::{
    copy::{self, PrivateFolder},
    error::Error,
};

/// The newest step of the store that `FORMAT.md` describes.
const STEPS: u32 = 2;

/// An open copy of a store.
pub(crate) struct Store {
    // Before the folder: fields are dropped in this order.
    connection: Connection,
    _copy: PrivateFolder,
}

impl Store {
    pub(crate) const fn connection(&self) -> &Connection {
        &self.connection
    }
}

/// Opens a copy of the n-th store of a vault.
pub(crate) fn open(folder: &Path, number: u32, key: &[u8; 32]) -> Result<Store, Error> {
    let name = format!("boks-{number}.db");
    let copy = copy::of_store(folder, &name)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(copy.path().join(name), flags)?;
    // Nothing about damaged pages on the terminal; what is freed is wiped.
    connection.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON")?;
    connection.execute_batch(&raw_key(key))?;
    // What SQLite sorts stays in memory: a temporary file would not be sealed.
    connection.execute_batch("PRAGMA cipher_compatibility = 4; PRAGMA temp_store = MEMORY")?;
    match step(&connection)? {
        0 => Err(Error::StoreDamaged),
        found if found > STEPS => Err(Error::Newer { what: "the store has taken step", found, known: STEPS }),
        _ => Ok(Store { connection, _copy: copy }),
    }
}

/// How many steps a store has taken.
pub(crate) fn step(connection: &Connection) -> rusqlite::Result<u32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

fn raw_key(key: &[u8; 32]) -> Zeroizing<String> {
    // Room for all of it from the start, so that it never grows and leaves a copy behind.
    let mut statement = Zeroizing::new(String::with_capacity(96));
    statement.push_str("PRAGMA key = \"x'");
    for nibble in key.iter().flat_map(|byte| [byte >> 4, byte & 15]) {
        statement.extend(char::from_digit(nibble.into(), 16));
    }
    statement.push_str("'\"");
    statement
}

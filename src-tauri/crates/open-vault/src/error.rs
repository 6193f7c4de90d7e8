//! Why a vault did not open.

use std::{fmt, io, path::PathBuf};

/// What keeps a vault shut. Nothing of it was changed, and nothing was printed.
#[derive(Debug)]
pub enum Error {
    /// The folder holds no slot file and no backup.
    NoVault {
        /// Which folder.
        folder: PathBuf,
    },
    /// No copy of the slot file is whole, or somebody without a way in has changed it.
    SlotsDamaged,
    /// A newer edition wrote it.
    Newer {
        /// Which part.
        what: &'static str,
        /// Its number.
        found: u32,
        /// The newest number that `FORMAT.md` describes.
        known: u32,
    },
    /// Groups of the sheet are mistyped.
    Mistyped {
        /// Which, counted from 1.
        groups: Vec<usize>,
    },
    /// The slot file is whole, and what was typed opens no slot of its kind.
    WrongSecret,
    /// A slot asks for more work or memory than any honest one does.
    TooCostly,
    /// The key of a code takes more memory than there is.
    OutOfMemory,
    /// The program has the vault open.
    InUse,
    /// The store is no store of a vault, or not as it was written.
    StoreDamaged,
    /// Any other trouble with the store.
    Store(rusqlite::Error),
    /// A file or folder could not be read, or the private copy not be written.
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoVault { folder } => write!(f, "{} is no folder of a vault: it holds no slots.cbor", folder.display()),
            Self::SlotsDamaged => {
                f.write_str("the slot file is damaged in every copy. The folder of another backup may have a whole one")
            }
            Self::Newer { what, found, known } => {
                write!(f, "a newer edition wrote this vault: {what} {found}, where {known} is the newest known here")
            }
            Self::Mistyped { groups } => {
                let groups: Vec<_> = groups.iter().map(ToString::to_string).collect();
                write!(f, "of the eight groups of the sheet these are mistyped: {}", groups.join(", "))
            }
            Self::WrongSecret => f.write_str("this opens nothing here. In a code, capital letters count; a sheet has 48 digits"),
            Self::TooCostly => f.write_str("a slot asks for more work or memory than any honest one does"),
            Self::OutOfMemory => f.write_str("the key of a code takes more memory than there is here; the sheet takes none"),
            Self::InUse => f.write_str("the program has this vault open. Please close it there first"),
            Self::StoreDamaged => f.write_str("the store is damaged or gone. One of the folders below backup may be whole"),
            Self::Store(error) => write!(f, "the store: {error}"),
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
        }
    }
}

impl std::error::Error for Error {}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        match error.sqlite_error_code() {
            Some(DatabaseCorrupt | NotADatabase) => Self::StoreDamaged,
            _ => Self::Store(error),
        }
    }
}

//! What can go wrong with a vault: one enum, facts only, never a word of what the person wrote.

use std::io;

use rusqlite::ErrorCode;

/// The things a vault consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The slot file: both copies.
    Slots,
    /// The sealed store.
    Store,
    /// A backup of the store.
    Backup,
}

/// A failure of the vault. After every one of them all that was acknowledged as saved is still
/// in the files, as far as the disk itself has kept them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The slot file is whole, and what was typed opens no slot of its kind in it. Or a transfer file has other
    /// words, or a change in its salt, its work factor or its wrapped key: these look alike.
    #[error("the secret opens nothing here")]
    WrongCode,
    /// The vault has no way in of this kind.
    #[error("no way in of this kind")]
    NoSuchWay,
    /// A vault needs its sheet and at least one more kind of way in.
    #[error("only one way in")]
    TooFewWays,
    /// What was typed from a sheet holds a sign that is no digit.
    #[error("{found:?} is no digit")]
    PaperLetter {
        /// The sign.
        found: char,
    },
    /// What was typed from a sheet has not 48 digits.
    #[error("{found} digits where a sheet has 48")]
    PaperLength {
        /// How many digits there are.
        found: usize,
    },
    /// Groups of a sheet are mistyped.
    #[error("groups {wrong:?} are mistyped")]
    PaperGroups {
        /// Which, counted from 1.
        wrong: Vec<usize>,
    },
    /// A new code has fewer characters than [`crate::MINIMUM_CODE_CHARS`], spaces at the ends not counted.
    #[error("the code is shorter than {minimum} characters")]
    CodeTooShort {
        /// The least number of characters.
        minimum: usize,
    },
    /// A nickname of nothing but spaces.
    #[error("the nickname is empty")]
    NicknameEmpty,
    /// A nickname longer than [`crate::MAX_NICKNAME_CHARS`].
    #[error("the nickname is longer than {limit} characters")]
    NicknameTooLong {
        /// The greatest number of characters.
        limit: usize,
    },
    /// A part is missing from its folder, or is not as it was written.
    #[error("damaged: {which:?}")]
    Damaged {
        /// Which part.
        which: Part,
    },
    /// Written by a newer edition; not one byte was changed.
    #[error("format {found} is newer than {known}")]
    Newer {
        /// The number in the vault.
        found: u32,
        /// The newest number this edition knows.
        known: u32,
    },
    /// Another window, program or computer has this vault open.
    #[error("open elsewhere")]
    OpenElsewhere,
    /// There is no vault of that id in this home. None was made.
    #[error("no such vault here")]
    Missing,
    /// There is no draft of that id in this vault.
    #[error("no such draft")]
    NoSuchDraft,
    /// A kind, a name or a value is longer than the vault keeps; nothing was kept of it.
    #[error("{found} bytes where {limit} is the limit")]
    TooLarge {
        /// The greatest length, in bytes of UTF-8.
        limit: usize,
        /// The length that was given, in bytes of UTF-8.
        found: usize,
    },
    /// A slot asks for more work or memory than any honest slot does; refused before the work.
    #[error("a slot asks for {memory_kib} KiB, {passes} passes, {lanes} lanes")]
    KdfTooCostly {
        /// Memory asked for, in KiB.
        memory_kib: u32,
        /// Passes asked for.
        passes: u32,
        /// Lanes asked for.
        lanes: u32,
    },
    /// What was given is not a transfer file: it begins in another way.
    #[error("not a transfer file")]
    NotATransferFile,
    /// A transfer file that was cut, changed, added to, or not written by this program.
    #[error("the transfer file is damaged")]
    TransferDamaged,
    /// More than a transfer file carries: [`crate::transfer::MAX_BYTES`] or more drafts or fields
    /// than its other limits. Nothing was read of it, and nothing was made.
    #[error("more than a transfer file carries")]
    TransferTooLarge,
    /// A transfer file asks for more work or memory than any of ours does; refused before the work.
    #[error("the transfer file asks for too much work")]
    TransferTooCostly,
    /// There is something of that name already; it was not touched.
    #[error("the name is taken")]
    NameTaken,
    /// The computer has not the memory that unlocking takes (see [`crate::CodeCost`]).
    #[error("not enough memory")]
    OutOfMemory,
    /// No room on the disk. The vault stays open, and saves again when there is room.
    #[error("the disk is full")]
    DiskFull,
    /// The disk or folder is write-protected.
    #[error("write-protected")]
    ReadOnly,
    /// The system does not let this program read or write here.
    #[error("no permission")]
    NoPermission,
    /// The system gave no random numbers; nothing was made.
    #[error("no random numbers from the system")]
    NoRandomness,
    /// The library that was built in can not be trusted with a vault: too old, or without sealing.
    #[error("unfit SQLite {version}")]
    Unfit {
        /// The version of SQLite, as a number: 3051003 is 3.51.3.
        version: i32,
    },
    /// Any other trouble with files.
    #[error("file trouble: {kind:?}")]
    Io {
        /// What kind.
        kind: io::ErrorKind,
    },
    /// Any other trouble with the store, a failing disk among them.
    #[error("SQLite code {code}")]
    Store {
        /// SQLite's extended result code.
        code: i32,
    },
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::PermissionDenied => Self::NoPermission,
            io::ErrorKind::OutOfMemory => Self::OutOfMemory,
            kind => Self::Io { kind },
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let damaged = Self::Damaged { which: Part::Store };
        match error {
            rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => damaged,
                ErrorCode::DiskFull => Self::DiskFull,
                ErrorCode::ReadOnly => Self::ReadOnly,
                ErrorCode::PermissionDenied => Self::NoPermission,
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::OpenElsewhere,
                ErrorCode::OutOfMemory => Self::OutOfMemory,
                _ => Self::Store { code: failure.extended_code },
            },
            // Our statements are fixed and tested: if one does not fit, the tables are not ours.
            rusqlite::Error::SqlInputError { .. }
            | rusqlite::Error::QueryReturnedNoRows
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..) => damaged,
            other => Self::Store { code: other.sqlite_error().map_or(0, |failure| failure.extended_code) },
        }
    }
}

impl From<rusqlite_migration::Error> for Error {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            _ => Self::Damaged { which: Part::Store },
        }
    }
}

//! The transfer file: what a person carries on a stick from one vault to another.
//!
//! [`Carried`] is all that is in one. [`seal`] makes the bytes of a file of it and [`open`] takes
//! them apart again, under words that are proposed for this one journey; [`write()`] and [`read`] are
//! the file on the stick. What a carried draft is to the draft that lies here, [`meet`] says.
//! The last section of `FORMAT.md` describes every byte.
//!
//! Whoever finds a stick can change the file, and anybody can give one away: nothing in it is
//! believed before its seal has been found whole, and nothing of it is handed out before all of it
//! has been read.

/// All that is in a transfer file, and how much of it there may be.
mod carried;
/// The file on the stick: its name, writing it, reading it.
mod file;
/// The first lines of the file, looked at before any work is done.
mod header;
/// What a carried draft is to the draft of the same id that lies here.
mod merge;
/// From what is carried to plain bytes, and back by one spelling only.
mod plain;
/// From plain bytes to sealed ones, and back by the right words only.
mod sealed;
/// Ids, marks and lists as they stand in the plain bytes.
mod wire;

/// The description, held against others.
#[cfg(test)]
mod format_tests;
/// Files that were written once.
#[cfg(test)]
mod golden_tests;
/// What the tests stand on.
#[cfg(test)]
mod ground;
/// What a file can cost.
#[cfg(test)]
#[cfg(target_os = "linux")]
mod memory_tests;
/// Sticks that fail.
#[cfg(test)]
#[cfg(target_os = "linux")]
mod stick_tests;

pub use carried::{Carried, CarriedDraft, MAX_DRAFTS, MAX_FIELDS, MAX_FIELDS_IN_ALL};
pub use file::{file_name, read, write};
pub use merge::{Content, Meeting, meet};
pub use sealed::{MAX_BYTES, open, seal};

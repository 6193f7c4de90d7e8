//! The file that is carried from one computer to another on a stick.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SessionView;

/// Where a file can be written, and the words that open it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TransferStart {
    /// Five words with a space between; the next file that is written opens with them.
    pub words: String,
    /// The places, sticks first.
    pub places: Vec<TransferPlace>,
    /// Said where no stick is in the computer; else empty.
    pub no_stick: String,
}

/// A place for a file.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TransferPlace {
    /// What to send back.
    pub place: String,
    /// What it is called.
    pub label: String,
    /// What to think of before a file is left there; else empty.
    pub warning: String,
}

/// Writes the file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TransferWrite {
    /// Where.
    pub place: String,
}

/// The file was written, and opened again.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TransferWritten {
    /// Its name.
    pub file: String,
    /// Its folder.
    pub folder: String,
    /// What to do now.
    pub text: String,
}

/// The files that lie where such files lie as a rule.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TransferFiles {
    /// The files, the newest first.
    pub files: Vec<TransferFile>,
    /// Said where there is none; else empty.
    pub none: String,
}

/// A file that may be taken in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TransferFile {
    /// What to send back.
    pub file: String,
    /// Its name.
    pub label: String,
    /// Where it lies.
    pub text: String,
}

/// Opens a file, to look at what is in it.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TransferOpen {
    /// Which.
    pub file: String,
    /// The words, as typed.
    pub words: String,
}

/// What is in the file. Nothing was taken in yet.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TransferLook {
    /// Which box it comes from, and when it was made.
    pub text: String,
    /// What lies in it.
    pub drafts: Vec<String>,
    /// Which box it would be put into.
    pub ask: String,
}

/// What was taken in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TransferTaken {
    /// The sitting afterwards.
    pub view: SessionView,
    /// What became of each draft.
    pub rows: Vec<TransferRow>,
}

/// What became of one draft.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TransferRow {
    /// Names the draft.
    pub draft: String,
    /// The form it belongs to; empty for the answers outside the forms.
    pub form: String,
    /// Its title.
    pub title: String,
    /// What became of it.
    pub text: String,
    /// Whether it was changed on both sides, so that there is something to choose.
    pub both: bool,
}

/// Makes a draft what it was in the file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TransferChoose {
    /// Which draft.
    pub draft: String,
}

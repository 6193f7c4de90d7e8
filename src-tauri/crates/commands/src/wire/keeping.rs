//! Who can open the box, and taking it away: its ways in, its face, new keys, deleting.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who can open the open box.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WaysView {
    /// The ways in, in words.
    pub rows: Vec<String>,
    /// Whether this computer opens it.
    pub here: Here,
}

/// Whether this computer opens the box, and whether that can be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Here {
    /// It does, and the person can take that away.
    On,
    /// It does not, and the person can let it.
    Off,
    /// It can not: others use it, its disk is not encrypted, or it has no key ring.
    Never,
}

/// Lets this computer open the open box, or no longer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HereSet {
    /// Whether it may.
    pub on: bool,
}

/// Gives the open box another name or picture.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FaceSet {
    /// A name that others at this computer may see.
    pub nickname: String,
    /// A picture that others at this computer may see.
    pub picture: String,
}

/// What is deleted with "Slet alt", and what is not.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EraseView {
    /// The boxes on this computer.
    pub boxes: Vec<EraseBox>,
    /// What stays on the computer.
    pub stays: String,
    /// Where the papers of this sitting lie; empty where there is none.
    pub papers: String,
}

/// A box that is to be deleted.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EraseBox {
    /// Its id.
    pub id: String,
    /// Its name; to be typed.
    pub nickname: String,
    /// Its picture.
    pub picture: String,
}

/// Deletes every box on this computer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EraseAll {
    /// The name of each box, as typed, in the order in which they were shown.
    pub nicknames: Vec<String>,
}

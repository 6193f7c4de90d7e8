//! Boxes: which lie on this computer, making one, the ways into one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A box on this computer, or one that used to be here, as anyone at the computer may see it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VaultCard {
    /// Its random id.
    pub id: String,
    /// The name the person chose to be shown.
    pub nickname: String,
    /// The picture the person chose.
    pub picture: String,
    /// What is wrong with it, in words; empty where nothing is known to be. It is still listed, never hidden.
    pub trouble: String,
    /// Whether it is no longer where it used to lie.
    pub missing: bool,
    /// Whether a code opens it. Where that can not be seen, it counts as yes.
    pub has_code: bool,
    /// Whether this computer may open it, for whoever is logged in.
    pub opens_here: bool,
}

/// Whose the answers are that were given before the box was opened.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AsideTake {
    /// Whether they go into the box; else they are forgotten.
    pub take: bool,
}

/// Four words to remember, for a box that is to be made.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CodeProposal {
    /// The code: the words with a space between.
    pub code: String,
    /// Said where this computer has too little memory to make each guess as dear as elsewhere; else empty.
    pub note: String,
}

/// The digits of a sheet that belongs to a box once that is made.
#[derive(Clone, Serialize, TS)]
pub struct SheetView {
    /// The eight groups of six digits.
    pub groups: Vec<String>,
    /// The day, in words.
    pub day: String,
}

/// How the person got hold of the sheet.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum SheetProof {
    /// It was printed.
    Printed,
    /// It was copied by hand; the first two groups are typed back from the copy.
    Copied {
        /// The first group.
        first: String,
        /// The second.
        second: String,
    },
}

/// What can be chosen for a new box on this computer.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VaultChoices {
    /// Whether the computer itself may open the box, so that it needs no code: the account has a key ring, and the disk is encrypted.
    pub without_code: bool,
}

/// Makes a box and keeps in it what was answered so far. Its sheet is the one that was shown last.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VaultCreate {
    /// A name that others at this computer may see.
    pub nickname: String,
    /// A picture that others at this computer may see.
    pub picture: String,
    /// The code, at least 12 characters; empty where the computer itself opens the box.
    pub code: String,
    /// Whether others use the computer too; not knowing counts as yes.
    pub shared: bool,
    /// How the person got hold of the sheet.
    pub sheet: SheetProof,
}

/// What a box is opened with.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Key {
    /// The code.
    Code {
        /// As typed.
        code: String,
    },
    /// The digits of the sheet.
    Sheet {
        /// As typed.
        digits: String,
    },
    /// What the key ring of this computer keeps.
    ThisComputer {},
}

/// Opens a box.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VaultOpen {
    /// Its id.
    pub id: String,
    /// What it is opened with.
    pub key: Key,
}

/// One group typed from a sheet.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SheetGroup {
    /// Which, from 1.
    pub number: u32,
    /// As typed.
    pub typed: String,
}

/// Whether a group can stand on a sheet.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SheetGroupView {
    /// Whether it can.
    pub right: bool,
    /// What to do where it can not; else empty.
    pub text: String,
}

/// Gives the open box another code.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CodeSet {
    /// The new code, at least 12 characters.
    pub code: String,
}

/// Gives the open box new keys, a new code and a new sheet.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KeysRenew {
    /// The new code, at least 12 characters.
    pub code: String,
    /// How the person got hold of the new sheet.
    pub sheet: SheetProof,
}

/// The newest whole backup of a box that can not be opened.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BackupFound {
    /// There is none.
    None,
    /// There is this one.
    Found {
        /// Names it.
        backup: String,
        /// From when it is, in words.
        text: String,
    },
}

/// Opens a box as it was in a backup.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupOpen {
    /// The id of the box.
    pub id: String,
    /// What it is opened with.
    pub key: Key,
    /// Which backup.
    pub backup: String,
}

/// One box on this computer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VaultAsk {
    /// Its id.
    pub id: String,
}

/// Where the person is in the program: to go on there when the box is opened again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The path of the screen.
    pub path: String,
    /// The id of the field that was written in; empty where it was none.
    pub field: String,
    /// How many characters stand before the cursor, as the page counts.
    pub cursor: u32,
}

/// The colours of the page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Colours {
    /// As the computer has them.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How the page looks; a page that takes the place of another looks the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// The colours.
    pub colours: Colours,
    /// The size of the text, in per cent.
    pub size: u32,
}

impl Default for Look {
    fn default() -> Self {
        Look { colours: Colours::System, size: 100 }
    }
}

/// Locks the open box.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VaultLock {
    /// Where the person is.
    pub place: Place,
    /// How the page looks.
    pub look: Look,
    /// Whether the box is locked though an answer can not be kept.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub anyway: bool,
}

/// When the open box locks itself.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LockSet {
    /// After how many minutes, from 3 to 15.
    pub minutes: u32,
}

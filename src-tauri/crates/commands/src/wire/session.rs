//! The sitting: whose case, whose voice, which boxes lie on this computer, and all fixed words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CheckAnswers, Look, PayAsk, Place, TransportAsk, VaultCard};

/// A request without content.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// The page's answer to the window that is asked to close.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SessionEnd {
    /// Whether the program may end; not where something typed is not kept.
    pub may_end: bool,
}

/// The answer was heard.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Ended {}

/// Who sits at the computer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    /// The person who applies.
    #[default]
    Own,
    /// A relative.
    Relative,
    /// Somebody who helps as part of their work.
    Worker,
}

/// Which municipality handles the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Kommune {
    /// One whose standard we know, by its four-digit code.
    Known {
        /// Municipality code, e.g. "0730".
        code: String,
    },
    /// Another one: the law alone is shown.
    Other,
    /// The person does not know: the law alone is shown.
    DontKnow,
}

/// The two answers of the first run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SessionChoice {
    /// Which municipality handles the case.
    pub kommune: Kommune,
    /// Who sits at the computer.
    pub voice: Voice,
}

/// Whether the two questions of the first run are answered.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Chosen {
    /// Not yet.
    NotYet,
    /// Both are answered.
    Chosen {
        /// The municipality.
        kommune: Kommune,
        /// Its short name: "Randers", "En anden kommune".
        kommune_name: String,
        /// Said on every page that shows rules: draft, or the law alone; empty where there is nothing to say.
        kommune_note: String,
        /// Who sits at the computer.
        voice: Voice,
    },
}

/// Whether a box is open.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum OpenVault {
    /// None is open: what is answered stays in memory only.
    None,
    /// This one is open: everything is kept in it.
    Open {
        /// The name the person chose.
        nickname: String,
        /// The picture the person chose.
        picture: String,
        /// Whether it is a guest's, of which nothing is kept.
        guest: bool,
        /// After how many minutes without a key or a mouse the box locks itself.
        lock_minutes: u32,
    },
}

/// One municipality to choose.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct KommuneTile {
    /// What to send back.
    pub kommune: Kommune,
    /// What the tile says.
    pub label: String,
}

/// All the page needs to know of the sitting.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SessionView {
    /// Every fixed label, in the voice of the person at the computer: `words[key]`.
    pub words: BTreeMap<String, String>,
    /// The municipalities to choose from.
    pub kommuner: Vec<KommuneTile>,
    /// The two answers of the first run.
    pub chosen: Chosen,
    /// The boxes on this computer.
    pub vaults: Vec<VaultCard>,
    /// The open box.
    pub open: OpenVault,
    /// The id of the box that was locked last in this sitting, while none is open; else empty.
    pub locked: String,
    /// Where the person was when the box was locked; an empty path where that is not known.
    pub place: Place,
    /// How the page is to look from the start.
    pub look: Look,
    /// The answers of the self-check so far.
    pub check: CheckAnswers,
    /// What was typed about pay, as typed.
    pub pay: PayAsk,
    /// What was typed about transport, as typed.
    pub transport: TransportAsk,
    /// What was deleted for ever a moment ago, and what stays; empty where nothing was. The page that has shown it is gone by then.
    pub receipt: Vec<String>,
    /// Whether something was answered here before the box was opened, and nobody has said yet whose it is.
    pub aside: bool,
    /// Whether the core has answers from outside the letters, whoever gave them.
    pub answered: bool,
    /// Which answers of the open box could not be read when it was opened; empty where all could.
    pub unread: String,
    /// Said before a box is made, where its folder may be seen from other computers; else empty.
    pub folder_note: String,
    /// Program and facts version, for the foot of the window.
    pub version: String,
}

//! The application: its six parts, saving a field, the letter, the paper.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The whole draft.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DraftView {
    /// The six parts of the task list.
    pub parts: Vec<PartView>,
    /// "Du mangler 2 af 6 dele."
    pub overview: String,
    /// The first part with something missing: "Gå til næste del: …"; empty when all are done.
    pub next_part: String,
    /// When it was last kept: "Gemt kl. 14.32"; empty for a new draft.
    pub saved: String,
}

/// One part of the task list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PartView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Whether anything is written on each of its pages.
    pub done: bool,
    /// "Færdig" or "Mangler".
    pub status: String,
    /// Its question pages; the last part ("Tjek dine svar") has none.
    pub pages: Vec<PartPage>,
}

/// One question page of the draft.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PartPage {
    /// Its id.
    pub id: String,
    /// The question: the page's heading.
    pub title: String,
    /// One help sentence; may be empty.
    pub help: String,
    /// Why we ask; may be empty.
    pub why: String,
    /// Its fields.
    pub fields: Vec<FieldView>,
}

/// What a field looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// One line.
    Line,
    /// Several lines.
    Text,
    /// Tiles, one choice.
    Choice,
}

/// One field.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FieldView {
    /// Its name, for saving.
    pub name: String,
    /// Line, text or choice.
    pub kind: FieldKind,
    /// Its label.
    pub label: String,
    /// A hint under the label ("3–5 linjer er nok"); may be empty.
    pub hint: String,
    /// What is written, or the chosen value.
    pub value: String,
    /// Example sentences to tap in.
    pub examples: Vec<String>,
    /// The choices of a choice field.
    pub choices: Vec<ChoiceView>,
    /// Said beside the field, e.g. that a number looks like a CPR number; may be empty.
    pub notice: String,
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChoiceView {
    /// What is saved.
    pub value: String,
    /// What the tile says.
    pub label: String,
}

/// Saves one field.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftSave {
    /// The field's name.
    pub field: String,
    /// The whole text.
    pub value: String,
}

/// That a field was kept.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Saved {
    /// "Gemt kl. 14.32".
    pub text: String,
    /// As in [`FieldView::notice`].
    pub notice: String,
}

/// A paper as it will be printed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PaperView {
    /// Its blocks.
    pub blocks: Vec<BlockView>,
    /// What is not written yet, in words; the paper can be used all the same.
    pub missing: Vec<String>,
}

/// A block of a paper.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BlockView {
    /// A heading.
    Heading {
        /// 1 is the paper's title.
        level: u8,
        /// The words.
        text: String,
    },
    /// A paragraph; line breaks are kept.
    Paragraph {
        /// The words.
        text: String,
    },
    /// Lines that belong together, such as an address.
    Lines {
        /// The lines.
        lines: Vec<String>,
    },
    /// A numbered list.
    Numbered {
        /// The items.
        items: Vec<String>,
    },
    /// A line to write on by hand.
    WriteLine {
        /// What to write there.
        label: String,
    },
}

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// The application.
    Application,
    /// "Sådan sender du brevet".
    HowToSend,
}

/// Asks for a paper: to look at, or as a PDF in the person's document folder.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperAsk {
    /// Which paper.
    pub paper: PaperKind,
}

/// Where the paper lies now.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PaperWritten {
    /// Name of the file.
    pub file: String,
    /// The folder it lies in.
    pub folder: String,
    /// What the person should know now: that it is saved, not sent, and not locked.
    pub text: String,
}

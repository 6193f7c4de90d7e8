//! What is filled in: the forms, their parts, pages and fields, and saving one field.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CheckAnswers, PayAsk, SourceView, TransportAsk};

/// Asks for a form by its id: "ansoegning", "klage".
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FormAsk {
    /// The form's id.
    pub form: String,
}

/// Everything one can write: letters to the municipality, and sheets of one's own.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FormsView {
    /// Letters to the municipality, the application first.
    pub letters: Vec<FormCard>,
    /// Sheets that the person keeps.
    pub sheets: Vec<FormCard>,
}

/// A form in the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FormCard {
    /// Its id.
    pub form: String,
    /// What it is called.
    pub title: String,
    /// When one uses it.
    pub text: String,
    /// How far it is: "Sendt 3. november 2026. Kommunen har det måske ikke endnu."; empty where nothing is written.
    pub status: String,
}

/// One form, as far as it is filled in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DraftView {
    /// The form's id.
    pub form: String,
    /// What it is called.
    pub title: String,
    /// Whether it becomes a letter to the municipality.
    pub is_letter: bool,
    /// What it does; may be empty.
    pub lead: String,
    /// What it rests on.
    pub sources: Vec<SourceView>,
    /// The parts of the task list; a short form has one part.
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
    /// Tiles, any number: the values with commas between.
    Several,
    /// One box to tick: "ja" or nothing.
    Tick,
    /// A day in three fields: "5.1.2027", each part as it was typed.
    Day,
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
    /// Questions to think about; a tap puts the beginning of a sentence at the end of the text.
    pub themes: Vec<ThemeView>,
    /// The choices of a field with tiles.
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

/// Something to think about when one writes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ThemeView {
    /// The question.
    pub ask: String,
    /// What a tap puts into the text.
    pub start: String,
}

/// Saves one field, whatever form it stands on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftSave {
    /// The field's name.
    pub field: String,
    /// The whole text.
    pub value: String,
}

/// Keeps answers outside the forms as they stand.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum AnswersSave {
    /// The self-check.
    Check {
        /// All its answers.
        answers: CheckAnswers,
    },
    /// Pay and payslip.
    Pay {
        /// All that is typed and chosen there.
        ask: PayAsk,
    },
    /// Transport.
    Transport {
        /// All that is typed and chosen there.
        ask: TransportAsk,
    },
}

/// That a field was kept.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Saved {
    /// "Gemt kl. 14.32".
    pub text: String,
    /// As in [`FieldView::notice`].
    pub notice: String,
}

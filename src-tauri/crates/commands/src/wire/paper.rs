//! Papers: to look at, to take away in one of three forms, to copy, and how far each letter is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A paper as it will be printed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PaperView {
    /// What it is called.
    pub title: String,
    /// Whether it goes to the municipality; else the person keeps it.
    pub is_letter: bool,
    /// Its blocks.
    pub blocks: Vec<BlockView>,
    /// What is not written yet, in words; the paper can be used all the same.
    pub missing: Vec<String>,
    /// What must be written, or written otherwise, before the paper can be taken away.
    pub needs: Vec<String>,
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
    /// A list in no order.
    Bullets {
        /// The items.
        items: Vec<String>,
    },
    /// A table.
    Table {
        /// The words over the columns.
        head: Vec<String>,
        /// The rows; the first cell says what the row is about.
        rows: Vec<Vec<String>>,
    },
    /// A line to write on by hand.
    WriteLine {
        /// What to write there.
        label: String,
    },
}

/// Which paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum PaperKind {
    /// The application in three lines, from name and municipality alone.
    SoegNu,
    /// The letter or sheet of a form.
    Form {
        /// The form's id.
        form: String,
    },
    /// "Sådan sender du brevet".
    HowToSend {
        /// The id of the letter's form.
        form: String,
    },
    /// What the self-check came to.
    CheckResult,
    /// What pay and transport were estimated at.
    Estimate,
    /// The slip with the days to remember.
    Days,
}

/// Asks for a paper to look at, or as text to copy.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperAsk {
    /// Which paper.
    pub paper: PaperKind,
}

/// The form in which a paper is taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperForm {
    /// PDF.
    #[default]
    Pdf,
    /// Word.
    Docx,
    /// Plain text.
    Txt,
}

/// What to do where a file of the name lies already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Clash {
    /// Ask: nothing is written.
    #[default]
    Ask,
    /// Keep both: the new one gets a number.
    Beside,
    /// Put the new one in its place.
    Replace,
}

/// Writes a paper into the person's document folder.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperWrite {
    /// Which paper.
    pub paper: PaperKind,
    /// In which form.
    pub form: PaperForm,
    /// The file's name as the person wants it, without its ending; empty for ours.
    pub name: String,
    /// What to do where a file of the name lies already.
    pub clash: Clash,
}

/// A paper as plain text.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PaperText {
    /// The text.
    pub text: String,
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

/// How far a letter is. The person sets each mark herself, with its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Skrevet.
    Skrevet,
    /// Printet.
    Printet,
    /// Sendt.
    Sendt,
    /// Kommunen har fået det: the only one that starts the municipality's time.
    Modtaget,
}

/// Sets or takes away a mark.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkSet {
    /// The letter's form.
    pub form: String,
    /// Which mark.
    pub mark: Mark,
    /// The day as typed, "5.1.2027"; empty takes the mark away.
    pub day: String,
}

/// The marks of a letter.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MarksView {
    /// The letter's form.
    pub form: String,
    /// All four, in order.
    pub rows: Vec<MarkRow>,
    /// How far the letter is, and what that means: written is not sent, sent is not received.
    pub told: String,
    /// Today as it would be typed, "5.1.2027".
    pub today: String,
}

/// One mark.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MarkRow {
    /// Which.
    pub mark: Mark,
    /// "Sendt".
    pub label: String,
    /// The day as it was typed; empty where it is not set.
    pub day: String,
    /// "Sendt den 5. januar 2027", or that it is not set.
    pub said: String,
}

/// That the paper is being opened by another program.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Opened {
    /// What the person should know now.
    pub text: String,
}

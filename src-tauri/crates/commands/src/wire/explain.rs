//! "Læs om tilbuddet": topics with their statements, the law beside the standards, the hard words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SourceView;

/// A topic's picture, id and title.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TopicCard {
    /// Its id, e.g. "hvem".
    pub id: String,
    /// Its title.
    pub title: String,
    /// The name of its picture.
    pub icon: String,
}

/// What there is to read.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ExplainStart {
    /// The steps from asking to yearly follow-up, each with the topic that tells of it.
    pub flow: Vec<FlowStep>,
    /// All topics, in reading order.
    pub topics: Vec<TopicCard>,
}

/// A step on the way.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FlowStep {
    /// What happens.
    pub text: String,
    /// The topic that tells of it.
    pub topic: TopicCard,
}

/// How much of a topic is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DepthView {
    /// The essence.
    Short,
    /// The whole rule in plain words.
    More,
    /// The whole rule, and below each statement where it stands.
    Sources,
}

/// Which topic to read, and how much of it.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TopicAsk {
    /// The topic's id, e.g. "hvem".
    pub id: String,
    /// How much.
    pub depth: DepthView,
}

/// A topic, ready to show.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TopicView {
    /// Its picture, id and title.
    pub card: TopicCard,
    /// How much is shown.
    pub depth: DepthView,
    /// Said once to those who read for another person; empty for the one who applies.
    pub voice_note: String,
    /// That the standard is a draft, or that only the law is shown; may be empty.
    pub note: String,
    /// The most important points, at most three.
    pub key_points: Vec<StatementView>,
    /// The statements, in reading order, in groups with a heading each.
    pub sections: Vec<TopicSection>,
    /// Where the law and the municipalities' texts differ or are silent on this topic; empty where only the law is shown.
    pub differences: Vec<PointView>,
    /// What to ask a municipality whose text is not known; empty where it is.
    pub ask: Vec<SaidView>,
    /// The hard words of the page, for the buttons at their first use.
    pub terms: Vec<TermView>,
    /// The topic after this one; empty after the last.
    pub next: Vec<TopicCard>,
}

/// A group of statements under one heading.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TopicSection {
    /// The heading.
    pub heading: String,
    /// The statements.
    pub statements: Vec<StatementView>,
}

/// One statement and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StatementView {
    /// Who says it.
    pub speaker: Speaker,
    /// Whether it is a draft that says it.
    pub draft: bool,
    /// The statement in plain Danish.
    pub text: SaidView,
    /// Rows of a small table that belongs to the statement (e.g. pension ages); may be empty.
    pub rows: Vec<FactRow>,
    /// Where it stands; empty where the law leaves it open.
    pub sources: Vec<SourceView>,
}

/// Who says a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Speaker {
    /// The law or an order: it holds everywhere.
    Law,
    /// Guidance and practice: how the law is read.
    Guidance,
    /// The chosen municipality's standard.
    Standard,
    /// Nobody: the law leaves it open.
    Open,
}

/// A text as it is shown and read aloud, sentence by sentence.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SaidView {
    /// Its sentences.
    pub sentences: Vec<Vec<Piece>>,
}

/// A piece of a sentence: plain text, or the first use of a hard word.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Piece {
    /// What stands there.
    pub text: String,
    /// The hard word's id; empty in plain text.
    pub term: String,
}

/// Two cells of a small table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FactRow {
    /// Left cell.
    pub label: String,
    /// Right cell.
    pub value: String,
}

/// A hard word, explained.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TermView {
    /// Its id.
    pub id: String,
    /// The word.
    pub word: String,
    /// What it means.
    pub means: String,
    /// An example.
    pub example: String,
    /// The topic that tells more.
    pub topic: TopicCard,
    /// Where the meaning stands; empty for a word of everyday language.
    pub sources: Vec<SourceView>,
}

/// All hard words.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TermsView {
    /// In the order of the Danish alphabet.
    pub terms: Vec<TermView>,
}

/// The law beside the standards.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CompareView {
    /// That the texts are drafts.
    pub note: String,
    /// The municipalities, in the order of the columns.
    pub kommuner: Vec<String>,
    /// The points.
    pub points: Vec<PointView>,
    /// The hard words of the page, for the buttons at their first use.
    pub terms: Vec<TermView>,
    /// When and by which facts it was worked out.
    pub stamp: String,
}

/// One point of comparison.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PointView {
    /// What is compared.
    pub title: String,
    /// What the law says.
    pub law: SaidView,
    /// Where the law says it.
    pub sources: Vec<SourceView>,
    /// What each municipality's text says.
    pub cells: Vec<CellView>,
    /// Whether the program worked it out, or a person read it and tells.
    pub how: String,
}

/// How one municipality's text stands to the law.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CellView {
    /// "I Randers".
    pub kommune: String,
    /// In a few words: the same, something else, nothing …
    pub stands: String,
    /// Whether it is the law's own word, so that nothing needs to catch the eye.
    pub same: bool,
    /// What it says, leaves out or says otherwise; may be empty.
    pub text: SaidView,
    /// Where it says it.
    pub sources: Vec<SourceView>,
}

/// Which explanation is wanted on paper.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ExplainPaper {
    /// One topic, as much of it as is shown.
    Topic {
        /// The topic's id.
        id: String,
        /// How much.
        depth: DepthView,
    },
    /// The law beside the standards.
    Compare,
    /// The hard words.
    Terms,
}

/// Asks for an explanation as a PDF in the person's document folder.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExplainPaperAsk {
    /// Which.
    pub paper: ExplainPaper,
}

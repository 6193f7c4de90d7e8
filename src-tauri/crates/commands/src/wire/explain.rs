//! An explanation topic.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SourceView;

/// Asks for a topic.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TopicAsk {
    /// The topic's id, e.g. "hvem".
    pub id: String,
}

/// A topic, ready to show.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TopicView {
    /// The heading.
    pub title: String,
    /// Said once to those who read for another person; empty for the one who applies.
    pub voice_note: String,
    /// That the standard is a draft, or that only the law is shown; may be empty.
    pub note: String,
    /// The most important points, at most three.
    pub key_points: Vec<String>,
    /// The statements, in reading order, in groups with a heading each.
    pub sections: Vec<TopicSection>,
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
    /// Who says it: the law, or the municipality's own text.
    pub speaker: Speaker,
    /// The statement in plain Danish.
    pub text: String,
    /// Rows of a small table that belongs to the statement (e.g. pension ages); may be empty.
    pub rows: Vec<FactRow>,
    /// Where it stands.
    pub sources: Vec<SourceView>,
}

/// Who says a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Speaker {
    /// The law or an order: it holds everywhere.
    Law,
    /// The chosen municipality's standard.
    Standard,
}

/// Two cells of a small table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FactRow {
    /// Left cell.
    pub label: String,
    /// Right cell.
    pub value: String,
}

//! "Søg": what a person types, and what was found.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What was typed so far.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SearchAsk {
    /// As it stands in the field.
    pub typed: String,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SearchView {
    /// The best first, at most ten.
    pub hits: Vec<SearchHit>,
    /// How many there are, or that there are none and what to try; empty where nothing was typed.
    pub told: String,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SearchHit {
    /// What kind of thing it is.
    pub kind: SearchKind,
    /// Its title.
    pub title: String,
    /// A line of it; may be empty.
    pub text: String,
    /// The path of the screen it leads to.
    pub to: String,
}

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SearchKind {
    /// A topic of "Læs om tilbuddet".
    Topic,
    /// A hard word.
    Term,
    /// A question of the self-check.
    Question,
    /// A screen.
    Screen,
}

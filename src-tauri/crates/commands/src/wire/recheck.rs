//! What became of the results that a box keeps.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The results that are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ResultKind {
    /// The self-check.
    Check,
    /// Pay.
    Pay,
    /// Transport.
    Transport,
}

/// A result that has changed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RecheckRow {
    /// Which result.
    pub kind: ResultKind,
    /// Its name: "Tjek dig selv".
    pub name: String,
    /// What it came to, and when.
    pub was: String,
    /// What the same answers come to now.
    pub now: String,
    /// Why they differ.
    pub why: Vec<String>,
}

/// The kept results, worked out anew.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RecheckView {
    /// That something has changed; empty where nothing has.
    pub title: String,
    /// What has changed; empty where nothing has, or nothing was kept.
    pub rows: Vec<RecheckRow>,
    /// The receipt of the new results.
    pub stamp: String,
}

//! What was written earlier: the versions of a form, and the bin.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The earlier versions of a form.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VersionsView {
    /// The form's id.
    pub form: String,
    /// What it is called.
    pub title: String,
    /// Said where there are none; else empty.
    pub none: String,
    /// The newest first.
    pub versions: Vec<VersionRow>,
}

/// One version in the list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VersionRow {
    /// Its id.
    pub version: String,
    /// When the text was like this: "24. november 2026 klokken 14.05".
    pub title: String,
    /// Why it was kept.
    pub why: String,
}

/// Asks for one version of a form.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VersionAsk {
    /// The form's id.
    pub form: String,
    /// The version's id.
    pub version: String,
}

/// What stood in a version.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VersionView {
    /// The version.
    pub row: VersionRow,
    /// Every field with something in it.
    pub fields: Vec<VersionField>,
}

/// A field of a version.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VersionField {
    /// What the field is called.
    pub label: String,
    /// What stood in it.
    pub value: String,
    /// Whether something else stands there now.
    pub differs: bool,
}

/// What was thrown away.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BinView {
    /// Said where it is empty; else empty.
    pub none: String,
    /// What was thrown away last comes first.
    pub rows: Vec<BinRow>,
}

/// Something in the bin.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BinRow {
    /// Its id.
    pub draft: String,
    /// What it is.
    pub title: String,
    /// When it was thrown away, and how long it lies here.
    pub text: String,
}

/// Asks about something in the bin.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BinAsk {
    /// Its id.
    pub draft: String,
}

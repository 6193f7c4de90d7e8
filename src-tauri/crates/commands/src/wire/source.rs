//! Where a statement stands, as the page shows it.

use serde::Serialize;
use ts_rs::TS;

/// One source of a statement: a section of an act or order, or a place in a municipality's standard.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SourceView {
    /// The name a person can ask for: "Serviceloven § 103, stk. 1", "Randers, afsnit …".
    pub name: String,
    /// When it was read, whether it is a draft, how sure we are: one or more short sentences.
    pub about: String,
    /// Whether the source is a draft that nobody has adopted yet.
    pub draft: bool,
    /// The address of the text, written out; empty where there is none.
    pub link: String,
}

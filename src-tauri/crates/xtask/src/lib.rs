//! What the project's tasks share with its tests. Standard library only.
#![forbid(unsafe_code)]

/// The skeleton of a municipality's facts.
pub mod kommune;

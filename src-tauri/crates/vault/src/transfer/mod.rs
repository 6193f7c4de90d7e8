//! The transfer file: what a person carries on a stick from one vault to another. What a carried
//! draft is to the draft that lies here, [`meet`] says.

/// What a carried draft is to the draft of the same id that lies here.
mod merge;

pub use merge::{Content, Meeting, meet};

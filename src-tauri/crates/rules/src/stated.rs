//! What a standard states of a matter: a value, nothing at all, or two things that do not agree. All three are honest answers.

use alloc::vec::Vec;

use crate::source::Source;

/// One reading of a standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading<T> {
    /// What it says.
    pub value: T,
    /// The sentences that say it; never empty.
    pub sources: Vec<Source>,
}

/// What a standard states of a matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stated<T> {
    /// One clear thing.
    Says(Reading<T>),
    /// Nothing.
    Silent {
        /// Where the standard sends the reader instead; empty where nowhere.
        link: alloc::string::String,
    },
    /// Two or more things that do not agree. All are kept, none is chosen.
    SaysTwoThings(Vec<Reading<T>>),
}

impl<T> Stated<T> {
    /// The one reading, where there is just one.
    pub fn one(&self) -> Option<&Reading<T>> {
        match self {
            Stated::Says(reading) => Some(reading),
            Stated::Silent { .. } | Stated::SaysTwoThings(_) => None,
        }
    }

    /// The same, in another type: a standard's own vocabulary as a rule's input.
    pub fn map<U>(&self, convert: impl Fn(&T) -> U) -> Stated<U> {
        let read = |reading: &Reading<T>| Reading { value: convert(&reading.value), sources: reading.sources.clone() };
        match self {
            Stated::Says(reading) => Stated::Says(read(reading)),
            Stated::Silent { link } => Stated::Silent { link: link.clone() },
            Stated::SaysTwoThings(readings) => Stated::SaysTwoThings(readings.iter().map(read).collect()),
        }
    }

    /// All readings; none where the standard is silent.
    pub fn readings(&self) -> &[Reading<T>] {
        match self {
            Stated::Says(reading) => core::slice::from_ref(reading),
            Stated::Silent { .. } => &[],
            Stated::SaysTwoThings(readings) => readings,
        }
    }
}

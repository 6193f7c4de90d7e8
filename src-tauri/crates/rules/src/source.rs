//! Where a fact stands: a section of an act or order, or a sentence of a standard; when it was read, and how sure we are.

use alloc::string::String;

use chrono::NaiveDate;

use crate::stated::Stated;

/// How sure we are of a fact (law.md's tags H, M and L).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Read on the authority's own page, or two independent sources agree.
    High,
    /// One good secondary source, or an older official copy.
    Medium,
    /// Weak: only ever a labelled example.
    Low,
}

/// Where a fact stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A section of an act, an order or a decision.
    Section {
        /// What people call the work: "Serviceloven".
        work: String,
        /// The section: "§ 103, stk. 1".
        section: String,
    },
    /// A sentence of a municipality's standard.
    Sentence {
        /// Short name of the municipality: "Randers".
        kommune: String,
        /// The heading it stands under, shortened.
        section: String,
        /// Its id, e.g. "randers-103#R044".
        id: String,
        /// Whether the standard is a draft that nobody has adopted.
        draft: bool,
    },
}

/// A source of a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Where it stands.
    pub place: Place,
    /// How sure we are.
    pub confidence: Confidence,
    /// The last day a person read it and found it so.
    pub read_on: NaiveDate,
    /// The earliest day on which it is known to have said so; `None` where the day it began to apply is known.
    /// A result for a day before it says so.
    pub seen: Option<NaiveDate>,
    /// Where the text can be read; empty where there is no address.
    pub link: String,
}

/// The sources of one statement, as they lie in the facts: nothing is copied.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SourceRefs<'a> {
    parts: [&'a [Source]; SourceRefs::MOST_PARTS],
}

impl<'a> SourceRefs<'a> {
    /// Two provisions, and the readings of a standard that says two things, with room for two more.
    const MOST_PARTS: usize = 6;

    /// The sources of one fact.
    pub fn of(sources: &'a [Source]) -> Self {
        SourceRefs::default().and(sources)
    }

    /// These, then the sources of another fact. What finds no more room is left out; no statement rests on that many facts.
    #[must_use]
    pub fn and(mut self, sources: &'a [Source]) -> Self {
        debug_assert!(sources.is_empty() || self.parts.iter().any(|part| part.is_empty()), "no room for {sources:?}");
        if let Some(free) = self.parts.iter_mut().find(|part| part.is_empty()) {
            *free = sources;
        }
        self
    }

    /// These, then all sentences in which a standard states something; none where it is silent or there is no standard.
    #[must_use]
    pub fn and_stated<T>(self, stated: Option<&'a Stated<T>>) -> Self {
        let readings = stated.map_or(&[][..], Stated::readings);
        readings.iter().fold(self, |refs, reading| refs.and(&reading.sources))
    }

    /// All sources, in order.
    pub fn iter(&self) -> impl Iterator<Item = &'a Source> + use<'a> {
        self.parts.into_iter().flatten()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_that_rests_on_nothing_has_no_sources() {
        assert!(SourceRefs::default().is_empty());
        assert!(SourceRefs::of(&[]).and_stated::<u8>(None).is_empty());
    }
}

//! What typed words come to in each entry, and how entries stand among each other.

use crate::entry::Field;

/// What a typed word comes to in one entry.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    /// What it is worth there.
    pub(crate) points: u32,
    /// Where it is worth that.
    pub(crate) field: Field,
}

/// A typed word in all entries.
pub(crate) struct FoundWord {
    /// Whether an entry without it comes after those that have it.
    pub(crate) is_asked: bool,
    /// What it comes to in each.
    pub(crate) in_entries: Vec<Option<Found>>,
}

impl FoundWord {
    /// Whether any entry has it. A word that none has tells nothing about them.
    pub(crate) fn is_somewhere(&self) -> bool {
        self.in_entries.iter().any(Option::is_some)
    }

    /// Takes over what another spelling is worth more for.
    pub(crate) fn merge(&mut self, other: &FoundWord) {
        for (found, other) in self.in_entries.iter_mut().zip(&other.in_entries) {
            *found = better(*found, *other);
        }
    }
}

/// The one that is worth more; of the same, the first.
pub(crate) fn better(one: Option<Found>, other: Option<Found>) -> Option<Found> {
    let points = |found: Option<Found>| found.map(|found| found.points);
    if points(other) > points(one) { other } else { one }
}

/// Where an entry stands among those found.
pub(crate) struct Rank {
    /// Whether it lacks a typed word that others have.
    pub(crate) lacking: bool,
    /// What all its words are worth.
    pub(crate) points: u32,
    /// Where its best word stands.
    pub(crate) field: Field,
}

/// How an entry stands, if it has any of the words.
pub(crate) fn rank(found: &[FoundWord], entry: usize) -> Option<Rank> {
    let here = || found.iter().map(|word| word.in_entries[entry]);
    let field = here().reduce(better).flatten()?.field;
    Some(Rank {
        lacking: found.iter().any(|word| word.is_asked && word.in_entries[entry].is_none()),
        points: here().flatten().map(|found| found.points).sum(),
        field,
    })
}

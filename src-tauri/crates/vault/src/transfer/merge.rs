//! What a carried draft is to the draft of the same id that lies here.
//!
//! A **mark** is 32 bytes that stand for one content of a draft. A side that keeps the mark of every
//! content that it has handed over or taken in knows what the other side can have had, and so can
//! tell an older content from one that was written without it; it needs no clock for that.

/// One side's draft: what it is now, and what both sides have known.
#[derive(Debug, Clone, Copy)]
pub struct Content<'a> {
    /// The mark of what it is now.
    pub mark: [u8; 32],
    /// The marks of what was handed over or taken in, in this vault and in those that it came from.
    /// Those of other contents, and that of now, may be among them or not.
    pub marks: &'a [[u8; 32]],
}

/// What is to be done with a carried draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meeting {
    /// There is no draft of that id here: it is taken.
    New,
    /// Both hold the same.
    Same,
    /// What is carried has been here already: it stays as it is here.
    HereIsNewer,
    /// What is here has been there already: what is carried takes its place.
    CarriedIsNewer,
    /// Changed on both sides, or not to be told: both are kept, and the person chooses.
    Both,
}

/// Compares a carried draft with the one here.
///
/// For this to hold the next time too, whoever hands a draft over keeps its mark, and whoever takes
/// one in keeps the carried mark and all the carried marks; and what was replaced, or not chosen,
/// is kept among the versions. Where marks are missing nothing is lost, but the person is asked
/// more often.
#[must_use]
pub fn meet(carried: Content<'_>, here: Option<Content<'_>>) -> Meeting {
    let Some(here) = here else { return Meeting::New };
    if carried.mark == here.mark {
        return Meeting::Same;
    }
    match (here.marks.contains(&carried.mark), carried.marks.contains(&here.mark)) {
        (true, false) => Meeting::HereIsNewer,
        (false, true) => Meeting::CarriedIsNewer,
        // Each has been the other: somebody went back to an older content, and marks alone do not
        // tell on which side. Nothing is lost by keeping both.
        (true, true) | (false, false) => Meeting::Both,
    }
}

#[cfg(test)]
#[path = "merge_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "journey_tests.rs"]
mod journeys;

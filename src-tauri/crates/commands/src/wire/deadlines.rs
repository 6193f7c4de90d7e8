//! "Mine frister": the days of one case, each with the way it was counted and what one can do.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SourceView;

/// All days of the case.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DeadlinesView {
    /// "I dag er det torsdag den 26. november 2026."
    pub today: String,
    /// The days in order, today among them.
    pub timeline: Vec<TimelineDay>,
    /// One for each thing to keep an eye on.
    pub clocks: Vec<ClockView>,
    /// What comes next, for the start screen; empty where nothing is known.
    pub next: String,
    /// After a complaint: what happens, step by step.
    pub after_complaint: Vec<String>,
    /// When and by which facts it was worked out.
    pub stamp: String,
}

/// One day of the timeline.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TimelineDay {
    /// "søndag den 17. januar 2027".
    pub day: String,
    /// The same day for programs: "2027-01-17".
    pub iso: String,
    /// What happens then.
    pub text: String,
    /// "om 8 uger", "i dag", "for 3 dage siden".
    pub distance: String,
    /// Whether it is over.
    pub past: bool,
    /// Whether it is today itself, not a deadline.
    pub is_today: bool,
}

/// One thing to keep an eye on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ClockView {
    /// Its id: "svar", "klage", "klagesvar", "opfoelgning", "syg".
    pub id: String,
    /// What it is about.
    pub title: String,
    /// Whose time it is: the municipality's, or the person's own.
    pub whose: String,
    /// The days and sentences; the safe day first. Empty where a day is missing.
    pub says: Vec<String>,
    /// What must be known first, or why there is no day; empty where there is one.
    pub missing: String,
    /// What to do where the day has passed; empty where it has not.
    pub passed: String,
    /// The counting, step by step.
    pub steps: Vec<String>,
    /// What it rests on.
    pub sources: Vec<SourceView>,
    /// What no rule says.
    pub open: Vec<String>,
    /// The pages where its days are written.
    pub pages: Vec<PageLink>,
    /// The letter that fits now; no label where there is none.
    pub letter: PageLink,
}

/// A way to a page.
#[derive(Debug, Clone, PartialEq, Default, Serialize, TS)]
pub struct PageLink {
    /// What it is called; empty where there is no way.
    pub label: String,
    /// The path of the page.
    pub to: String,
}

/// Writes the days as a calendar file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CalendarWrite {
    /// Whether the person's name may stand in it.
    pub with_name: bool,
}

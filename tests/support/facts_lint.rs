//! The lint of the facts of law: what the reader refuses, and what it cannot see file by file. Counts what there is, warns of what is old.

/// Rules that look at one file or across files.
mod broken;
/// How much there is of what.
mod counts;

use std::fmt;

use chrono::{Days, NaiveDate};
use law::facts_from;

pub use broken::Broken;
pub use counts::{Counts, FieldCounts};

/// After so many days since a source was read, the program shows that the facts are old.
pub const FRESH_DAYS: u64 = 180;

/// A source that nobody has read for a long time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// The facts file.
    pub path: String,
    /// When it was last read.
    pub read_on: NaiveDate,
}

/// What came of the lint.
#[derive(Debug)]
pub struct Lint {
    /// How much there is of what; `None` where the facts could not be read.
    pub counts: Option<Counts>,
    /// Old sources.
    pub stale: Vec<Stale>,
    /// How many rules held, file by file and then across files.
    pub passed: usize,
    /// Every rule that did not.
    pub broken: Vec<Broken>,
}

impl Lint {
    /// Whether no rule is broken. Old sources break none.
    pub fn holds(&self) -> bool {
        self.broken.is_empty()
    }
}

impl fmt::Display for Lint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(counts) = &self.counts {
            writeln!(f, "{counts}")?;
        }
        for Stale { path, read_on } in &self.stale {
            writeln!(f, "warning: {path} was last read on {read_on}, more than {FRESH_DAYS} days ago")?;
        }
        for broken in &self.broken {
            writeln!(f, "broken: {broken}")?;
        }
        write!(f, "{} passed, {} failed", self.passed, self.broken.len())
    }
}

/// Lints facts files, given as path below `facts/` and text.
pub fn lint(files: &[(String, String)], today: NaiveDate) -> Lint {
    let mut checks = broken::of_single_files(files);
    let facts = facts_from(files);
    checks.push(facts.as_ref().map(|_| ()).map_err(|wrong| Broken::Refused(wrong.clone())));
    let mut lint = Lint { counts: None, stale: Vec::new(), passed: 0, broken: Vec::new() };
    if let Ok(facts) = facts {
        checks.push(facts.read_by(today).map_err(Broken::Refused));
        checks.extend(broken::of_standards(&facts.standards));
        checks.extend(broken::across_topics(&facts));
        let oldest = today.checked_sub_days(Days::new(FRESH_DAYS)).unwrap_or(NaiveDate::MIN);
        let stale = facts.read_on.iter().filter(|(_, read_on)| *read_on < oldest);
        lint.stale = stale.map(|(path, read_on)| Stale { path: path.clone(), read_on: *read_on }).collect();
        // Every open question has a day of its own; a file is warned of once.
        lint.stale.dedup_by(|next, kept| next.path == kept.path);
        lint.counts = Some(Counts::of(&facts, files));
    }
    for check in checks {
        match check {
            Ok(()) => lint.passed += 1,
            Err(broken) => lint.broken.push(broken),
        }
    }
    lint
}

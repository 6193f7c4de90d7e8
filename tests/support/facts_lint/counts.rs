//! How much there is of what among the facts.

use std::fmt;

use law::Facts;
use law::file::{Confidence, Day, National};
use rules::standard::{Stance, Standard};

/// How much there is of what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Counts {
    pub provisions: usize,
    pub values: usize,
    pub examples: usize,
    pub tables: usize,
    pub open_questions: usize,
    /// Facts that name the work and section they stand in, and the day it was read.
    pub sourced: usize,
    pub from: usize,
    pub seen: usize,
    pub until: usize,
    pub high: usize,
    pub medium: usize,
    pub low: usize,
    pub standards: usize,
    pub drafts: usize,
    pub fields: FieldCounts,
    pub sentences: usize,
}

/// What the fields of all standards do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct FieldCounts {
    pub says: usize,
    pub silent: usize,
    pub says_two_things: usize,
}

/// What is counted of one fact, whatever its kind.
struct One<'a> {
    section: &'a str,
    from: Option<Day>,
    seen: Option<Day>,
    until: Option<Day>,
    confidence: Confidence,
}

macro_rules! one {
    ($fact:expr) => {
        One { section: &$fact.section, from: $fact.from, seen: $fact.seen, until: $fact.until, confidence: $fact.confidence }
    };
}

impl Counts {
    pub(super) fn of(facts: &Facts, files: &[(String, String)]) -> Self {
        let mut counts = Counts {
            open_questions: facts.law.open.len(),
            standards: facts.standards.len(),
            drafts: facts.standards.iter().filter(|standard| standard.draft).count(),
            sentences: facts.texts.0.len(),
            ..Counts::default()
        };
        for (_, text) in files.iter().filter(|(path, _)| path.starts_with("national/")) {
            if let Ok(file) = toml::from_str::<National>(text) {
                counts.take_in(&file);
            }
        }
        facts.standards.iter().for_each(|standard| counts.fields.take_in(standard));
        counts
    }

    /// All facts of the law, whatever their kind.
    pub fn facts(&self) -> usize {
        self.provisions + self.values + self.examples + self.tables
    }

    fn take_in(&mut self, file: &National) {
        self.provisions += file.provision.len();
        self.values += file.value.len();
        self.examples += file.example.len();
        self.tables += file.pension_age.len();
        let provisions = file.provision.iter().map(|fact| one!(fact));
        let values = file.value.iter().map(|fact| one!(fact));
        let examples = file.example.iter().map(|fact| one!(fact));
        let tables = file.pension_age.iter().map(|fact| one!(fact));
        // A file without `read_on` is not read at all.
        let named = !file.work.trim().is_empty();
        provisions.chain(values).chain(examples).chain(tables).for_each(|one| self.count(&one, named));
    }

    fn count(&mut self, one: &One<'_>, work_is_named: bool) {
        self.sourced += usize::from(work_is_named && !one.section.trim().is_empty());
        self.from += usize::from(one.from.is_some());
        self.seen += usize::from(one.seen.is_some());
        self.until += usize::from(one.until.is_some());
        match one.confidence {
            Confidence::High => self.high += 1,
            Confidence::Medium => self.medium += 1,
            Confidence::Low => self.low += 1,
        }
    }
}

impl FieldCounts {
    fn take_in(&mut self, standard: &Standard) {
        for (_, stance) in standard.stances() {
            match stance {
                Stance::Says => self.says += 1,
                Stance::Silent => self.silent += 1,
                Stance::SaysTwoThings => self.says_two_things += 1,
            }
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts {
            provisions, values, examples, tables, open_questions, sourced, from, seen, until, high, medium, low, ..
        } = self;
        let facts = self.facts();
        let percent = (sourced * 100).checked_div(facts).unwrap_or_default();
        writeln!(f, "facts      {facts}: {provisions} provisions, {values} values, {examples} examples, {tables} tables")?;
        writeln!(f, "sourced    {sourced} of {facts} with source and read-on ({percent} %)")?;
        writeln!(f, "dated      {from} with from, {seen} with seen; {until} of them end")?;
        writeln!(f, "confidence {high} high, {medium} medium, {low} low")?;
        writeln!(f, "open       {open_questions} questions")?;
        writeln!(f, "standards  {} ({} of them drafts)", self.standards, self.drafts)?;
        let FieldCounts { says, silent, says_two_things } = self.fields;
        writeln!(f, "fields     {says} say, {silent} are silent, {says_two_things} say two things")?;
        write!(f, "sentences  {}", self.sentences)
    }
}

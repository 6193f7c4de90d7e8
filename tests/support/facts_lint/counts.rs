//! How much there is of what among the facts.

use std::fmt;

use law::Facts;
use law::file::{Confidence, Day, National};
use rules::standard::{Stance, Standard};

/// How much there is of what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Counts {
    pub facts: usize,
    pub from: usize,
    pub seen: usize,
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

impl Counts {
    pub(super) fn of(facts: &Facts, files: &[(String, String)]) -> Self {
        let mut counts = Counts {
            facts: facts.count,
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

    fn take_in(&mut self, file: &National) {
        let provisions = file.provision.iter().map(|fact| (fact.from, fact.confidence));
        let values = file.value.iter().map(|fact| (fact.from, fact.confidence));
        let examples = file.example.iter().map(|fact| (fact.from, fact.confidence));
        let tables = file.pension_age.iter().map(|fact| (fact.from, fact.confidence));
        provisions.chain(values).chain(examples).chain(tables).for_each(|(from, confidence)| self.count(from, confidence));
    }

    fn count(&mut self, from: Option<Day>, confidence: Confidence) {
        match from {
            Some(_) => self.from += 1,
            None => self.seen += 1,
        }
        match confidence {
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
        writeln!(f, "facts      {} ({} with from, {} with seen)", self.facts, self.from, self.seen)?;
        writeln!(f, "confidence {} high, {} medium, {} low", self.high, self.medium, self.low)?;
        writeln!(f, "standards  {} ({} of them drafts)", self.standards, self.drafts)?;
        let FieldCounts { says, silent, says_two_things } = self.fields;
        writeln!(f, "fields     {says} say, {silent} are silent, {says_two_things} say two things")?;
        write!(f, "sentences  {}", self.sentences)
    }
}

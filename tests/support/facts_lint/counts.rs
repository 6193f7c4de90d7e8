//! How much there is of what among the facts.

use std::fmt;

use law::Facts;
use law::file::{Confidence, Day, National};
use rules::facts::Standard;
use rules::stated::Stated;

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
        let days_off = file.day_off.iter().map(|fact| (fact.from, fact.confidence));
        let all = provisions.chain(values).chain(examples).chain(tables).chain(days_off);
        all.for_each(|(from, confidence)| self.count(from, confidence));
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
    /// Taken apart by name, so that a new field of a standard does not go uncounted.
    fn take_in(&mut self, standard: &Standard) {
        let Standard {
            kommune: _,
            name: _,
            short_name: _,
            draft: _,
            seen: _,
            lower_age,
            grounds,
            ordinary_work,
            other_offers,
            foertidspension_common,
            pay_forms,
            pay_floor,
            own_distance,
            transport_cap,
            own_costs,
            answer_time,
            klagefrist,
            address,
            authorities,
        } = standard;
        self.count(lower_age);
        self.count(other_offers);
        self.count(pay_floor);
        self.count(own_costs);
        self.count(answer_time);
        self.count(klagefrist);
        [address, authorities].into_iter().for_each(|field| self.count(field));
        [grounds, ordinary_work, foertidspension_common, own_distance, transport_cap]
            .into_iter()
            .for_each(|field| self.count(field));
        pay_forms.values().for_each(|field| self.count(field));
    }

    fn count<T>(&mut self, field: &Stated<T>) {
        match field {
            Stated::Says(_) => self.says += 1,
            Stated::Silent { .. } => self.silent += 1,
            Stated::SaysTwoThings(_) => self.says_two_things += 1,
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

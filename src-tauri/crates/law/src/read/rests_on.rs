//! What a statement or an explained word rests on: facts of the law, and sentences of the standards.

use chrono::NaiveDate;
use rules::dated::{Dated, Row, Since};
use rules::facts::{Law, Standard};
use rules::source::Source;

use super::national::Provisions;
use super::standards::sentence_source;
use super::texts::Texts;
use crate::file;
use crate::wrong::Wrong;

/// What is known, to look the names of facts and sentences up in.
pub(super) struct Known<'a> {
    pub(super) law: &'a Law,
    pub(super) provisions: &'a Provisions,
    pub(super) standards: &'a [(String, file::Standard)],
    pub(super) texts: &'a Texts,
}

/// A fact or a sentence that something rests on.
#[derive(Debug, Clone)]
struct Ground {
    /// Whose text it is a sentence of; `None` for a fact of the law.
    kommune: Option<String>,
    /// The sentence's full id; empty for a fact.
    sentence: String,
    /// Its rows by day, the oldest first; never empty.
    rows: Vec<Row<()>>,
}

/// Facts and sentences that something rests on, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct RestsOn(Vec<Ground>);

impl RestsOn {
    pub(super) fn read(facts: &[String], sentences: &[String], known: &Known<'_>) -> Result<Self, Wrong> {
        let fact = |key: &String| Ok(Ground { kommune: None, sentence: String::new(), rows: known.rows_of_fact(key)? });
        let sentence = |id: &String| known.sentence(id);
        let grounds = facts.iter().map(fact).chain(sentences.iter().map(sentence));
        grounds.collect::<Result<_, Wrong>>().map(RestsOn)
    }

    /// Whether it rests on nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it rests on the law, not on standards alone.
    pub fn has_law(&self) -> bool {
        self.0.iter().any(|ground| ground.kommune.is_none())
    }

    /// The full ids of its sentences.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|ground| ground.sentence.as_str()).filter(|id| !id.is_empty())
    }

    /// Where it stood on a day, for a reader with this standard (`None`: the law alone): of each fact the row that had begun by
    /// then, else its first one, whose source then says since when it is known.
    pub fn sources_on<'a>(&'a self, day: NaiveDate, standard: Option<&'a Standard>) -> impl Iterator<Item = &'a Source> {
        let is_shown = move |ground: &&Ground| match &ground.kommune {
            None => true,
            Some(kommune) => standard.is_some_and(|standard| standard.kommune == *kommune),
        };
        let row = move |rows: &'a Vec<Row<()>>| rows.iter().rev().find(|row| row.since.day() <= day).or(rows.first());
        self.0.iter().filter(is_shown).filter_map(move |ground| row(&ground.rows)).flat_map(|row| &row.sources)
    }

    /// Where it stood at any time, for any reader.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.0.iter().flat_map(|ground| &ground.rows).flat_map(|row| &row.sources)
    }
}

impl Known<'_> {
    fn rows_of_fact(&self, key: &str) -> Result<Vec<Row<()>>, Wrong> {
        Ok(match key {
            "pension_age" => without_values(&self.law.folkepensionsalder),
            "klagefrist.weeks" => without_values(&self.law.klagefrist_weeks),
            "genvurdering.weeks" => without_values(&self.law.genvurdering_weeks),
            "arbejdsdusoer.floor" => without_values(&self.law.arbejdsdusoer_floor),
            "transport.own_distance_km" => without_values(&self.law.own_distance_km),
            "transport.cap" => without_values(&self.law.transport_cap),
            "receipt.digital_post_days" => without_values(&self.law.digital_post_days),
            "receipt.letter_hverdage" => without_values(&self.law.letter_hverdage),
            "receipt.quick_letter_days" => without_values(&self.law.quick_letter_days),
            _ => vec![self.provisions.get(key).cloned().ok_or_else(|| Wrong::UnknownKey { key: key.to_owned() })?],
        })
    }

    fn sentence(&self, id: &str) -> Result<Ground, Wrong> {
        let text = id.split('#').next().unwrap_or_default();
        let standard = self.standards.iter().find(|(_, standard)| standard.text == text);
        let (_, standard) = standard.ok_or_else(|| Wrong::UnknownSentence { id: id.to_owned() })?;
        let sources = vec![sentence_source(id, standard, self.texts)?];
        let row = Row { since: Since::Seen(standard.seen.0), until: None, value: (), sources };
        Ok(Ground { kommune: Some(standard.kommune.clone()), sentence: id.to_owned(), rows: vec![row] })
    }
}

fn without_values<T>(dated: &Dated<T>) -> Vec<Row<()>> {
    let row = |row: &Row<T>| Row { since: row.since, until: row.until, value: (), sources: row.sources.clone() };
    dated.rows().iter().map(row).collect()
}

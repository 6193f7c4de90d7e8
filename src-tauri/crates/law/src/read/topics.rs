//! What is explained: topics with statements, each with its sources. The words themselves stand in `locales/`.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rules::dated::{Dated, Row, Since};
use rules::facts::{Law, Standard};
use rules::source::{Place, Source};
use serde::Deserialize;

use super::national::Provisions;
use super::standards::sentence_source;
use super::texts::Texts;
use crate::file;
use crate::wrong::Wrong;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TopicsFile {
    topic: Vec<TopicFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicFile {
    id: String,
    title: String,
    key_points: Vec<String>,
    section: Vec<SectionFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionFile {
    heading: String,
    statement: Vec<StatementFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StatementFile {
    words: String,
    #[serde(default)]
    kommune: String,
    #[serde(default)]
    facts: Vec<String>,
    #[serde(default)]
    sentences: Vec<String>,
    table: Option<Table>,
}

/// A table that belongs to a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Table {
    /// Folkepensionsalder by birth date.
    PensionAge,
}

/// A topic.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Its id.
    pub id: String,
    /// Key of its title.
    pub title: String,
    /// Keys of the most important points.
    pub key_points: Vec<String>,
    /// Its sections.
    pub sections: Vec<TopicSection>,
}

/// A group of statements.
#[derive(Debug, Clone)]
pub struct TopicSection {
    /// Key of the heading.
    pub heading: String,
    /// Its statements.
    pub statements: Vec<Statement>,
}

/// One statement.
#[derive(Debug, Clone)]
pub struct Statement {
    /// Key of its words.
    pub words: String,
    /// The municipality whose text says it; `None` where the law does.
    pub kommune: Option<String>,
    /// The facts and sentences it rests on, each with its rows by day, the oldest first; never empty.
    rests_on: Vec<Vec<Row<()>>>,
    /// A table that belongs to it.
    pub table: Option<Table>,
}

/// The topics of a file, and the keys of the facts that their statements rest on.
pub(super) struct Read {
    pub(super) topics: Vec<Topic>,
    pub(super) told: BTreeSet<String>,
}

pub(super) fn read(
    file: TopicsFile,
    law: &Law,
    provisions: &Provisions,
    standards: &[(String, file::Standard)],
    texts: &Texts,
) -> Result<Read, Wrong> {
    let mut told = BTreeSet::new();
    let mut statement = |file: StatementFile| {
        let mut rests_on = Vec::new();
        for key in &file.facts {
            rests_on.push(rows_of_fact(key, law, provisions)?);
            told.insert(key.clone());
        }
        for id in &file.sentences {
            rests_on.push(vec![sentence_of(id, standards, texts)?]);
        }
        if rests_on.is_empty() {
            return Err(Wrong::Missing { key: format!("{}: sources", file.words) });
        }
        let kommune = (!file.kommune.is_empty()).then_some(file.kommune);
        Ok(Statement { words: file.words, kommune, rests_on, table: file.table })
    };
    let mut section = |file: SectionFile| {
        let statements = file.statement.into_iter().map(&mut statement).collect::<Result<_, _>>()?;
        Ok(TopicSection { heading: file.heading, statements })
    };
    let topic = |file: TopicFile| {
        let sections = file.section.into_iter().map(&mut section).collect::<Result<_, Wrong>>()?;
        Ok(Topic { id: file.id, title: file.title, key_points: file.key_points, sections })
    };
    let topics = file.topic.into_iter().map(topic).collect::<Result<_, Wrong>>()?;
    Ok(Read { topics, told })
}

fn rows_of_fact(key: &str, law: &Law, provisions: &Provisions) -> Result<Vec<Row<()>>, Wrong> {
    Ok(match key {
        "pension_age" => without_values(&law.folkepensionsalder),
        "klagefrist.weeks" => without_values(&law.klagefrist_weeks),
        "arbejdsdusoer.floor" => without_values(&law.arbejdsdusoer_floor),
        "transport.own_distance_km" => without_values(&law.own_distance_km),
        "transport.cap" => without_values(&law.transport_cap),
        _ => vec![provisions.get(key).cloned().ok_or_else(|| Wrong::UnknownKey { key: key.to_owned() })?],
    })
}

fn without_values<T>(dated: &Dated<T>) -> Vec<Row<()>> {
    let row = |row: &Row<T>| Row { since: row.since, until: row.until, value: (), sources: row.sources.clone() };
    dated.rows().iter().map(row).collect()
}

fn sentence_of(id: &str, standards: &[(String, file::Standard)], texts: &Texts) -> Result<Row<()>, Wrong> {
    let text = id.split('#').next().unwrap_or_default();
    let standard = standards.iter().find(|(_, standard)| standard.text == text);
    let (_, standard) = standard.ok_or_else(|| Wrong::UnknownSentence { id: id.to_owned() })?;
    let sources = vec![sentence_source(id, standard, texts)?];
    Ok(Row { since: Since::Seen(standard.seen.0), until: None, value: (), sources })
}

impl Statement {
    /// Whether the statement is shown to a person with this standard (`None`: the law alone).
    pub fn is_for(&self, standard: Option<&Standard>) -> bool {
        match &self.kommune {
            None => true,
            Some(kommune) => standard.is_some_and(|standard| standard.kommune == *kommune),
        }
    }

    /// Where it stood on a day: of each fact the row that had begun by then, else its first one, whose source then says since when it is known.
    pub fn sources_on(&self, day: NaiveDate) -> impl Iterator<Item = &Source> {
        self.rests_on
            .iter()
            .filter_map(move |rows| rows.iter().rev().find(|row| row.since.day() <= day).or(rows.first()))
            .flat_map(|row| &row.sources)
    }

    /// Where it stood at any time; never empty.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.rests_on.iter().flatten().flat_map(|row| &row.sources)
    }

    /// Whether a draft says it.
    pub fn is_from_a_draft(&self) -> bool {
        self.sources().any(|source| matches!(source.place, Place::Sentence { draft: true, .. }))
    }
}

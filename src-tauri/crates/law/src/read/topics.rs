//! What is explained: topics with statements, each with its sources. The words themselves stand in `locales/`.

use std::collections::BTreeSet;

use rules::dated::Dated;
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
    /// Where it stands; never empty.
    pub sources: Vec<Source>,
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
        let mut sources = Vec::new();
        for key in &file.facts {
            sources.extend_from_slice(sources_of_fact(key, law, provisions)?);
            told.insert(key.clone());
        }
        for id in &file.sentences {
            sources.push(sentence_of(id, standards, texts)?);
        }
        if sources.is_empty() {
            return Err(Wrong::Missing { key: format!("{}: sources", file.words) });
        }
        let kommune = (!file.kommune.is_empty()).then_some(file.kommune);
        Ok(Statement { words: file.words, kommune, sources, table: file.table })
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

fn sources_of_fact<'a>(key: &str, law: &'a Law, provisions: &'a Provisions) -> Result<&'a [Source], Wrong> {
    let newest = match key {
        "pension_age" => newest(&law.folkepensionsalder),
        "klagefrist.weeks" => newest(&law.klagefrist_weeks),
        "arbejdsdusoer.floor" => newest(&law.arbejdsdusoer_floor),
        "transport.own_distance_km" => newest(&law.own_distance_km),
        "transport.cap" => newest(&law.transport_cap),
        _ => provisions.get(key).map(|row| row.sources.as_slice()),
    };
    newest.ok_or_else(|| Wrong::UnknownKey { key: key.to_owned() })
}

fn newest<T>(dated: &Dated<T>) -> Option<&[Source]> {
    dated.rows().last().map(|row| row.sources.as_slice())
}

fn sentence_of(id: &str, standards: &[(String, file::Standard)], texts: &Texts) -> Result<Source, Wrong> {
    let text = id.split('#').next().unwrap_or_default();
    let standard = standards.iter().find(|(_, standard)| standard.text == text);
    let (_, standard) = standard.ok_or_else(|| Wrong::UnknownSentence { id: id.to_owned() })?;
    sentence_source(id, standard, texts)
}

impl Statement {
    /// Whether the statement is shown to a person with this standard (`None`: the law alone).
    pub fn is_for(&self, standard: Option<&Standard>) -> bool {
        match &self.kommune {
            None => true,
            Some(kommune) => standard.is_some_and(|standard| standard.kommune == *kommune),
        }
    }

    /// Whether a draft says it.
    pub fn is_from_a_draft(&self) -> bool {
        self.sources.iter().any(|source| matches!(source.place, Place::Sentence { draft: true, .. }))
    }
}

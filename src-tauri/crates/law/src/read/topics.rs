//! What is explained: topics with statements, each with its sources. The words themselves stand in `locales/`.

use std::collections::BTreeSet;

use rules::compare::Point;
use rules::facts::Standard;
use rules::open::OpenQuestion;
use serde::Deserialize;

use super::rests_on::{Known, RestsOn};
use crate::wrong::Wrong;

/// A file in `topics/`: one topic.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TopicFile {
    id: String,
    icon: String,
    points: Vec<String>,
    ask: Vec<String>,
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
    depth: Depth,
    #[serde(default)]
    kommune: String,
    #[serde(default)]
    facts: Vec<String>,
    #[serde(default)]
    sentences: Vec<String>,
    open: Option<String>,
    table: Option<Table>,
}

/// From which depth on a statement is shown. What is shown at one depth is shown at every deeper one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Depth {
    /// Among the few points that stand first.
    Vigtigst,
    /// In the short text.
    Kort,
    /// In the whole text.
    Mere,
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
    /// The name of its picture.
    pub icon: String,
    /// What the law and the standards are held against each other on, beside it.
    pub points: Vec<Point>,
    /// Keys of what to ask a municipality whose text is not known.
    pub ask: Vec<String>,
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

/// Who says a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Speaker {
    /// An act or an order: it holds everywhere.
    Law,
    /// Guidance and practice: how the law is read.
    Guidance,
    /// The text of a municipality, by its code.
    Standard(String),
}

/// One statement.
#[derive(Debug, Clone)]
pub struct Statement {
    /// Key of its words.
    pub words: String,
    /// From which depth on it is shown.
    pub depth: Depth,
    /// Who says it.
    pub speaker: Speaker,
    /// What it rests on; only what is told as open may rest on nothing else.
    pub rests_on: RestsOn,
    /// The open question that it tells of.
    pub open: Option<OpenQuestion>,
    /// A table that belongs to it.
    pub table: Option<Table>,
}

impl Topic {
    /// Key of its title.
    pub fn title(&self) -> String {
        format!("topic-{}-title", self.id)
    }

    /// All its statements, in reading order.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.sections.iter().flat_map(|section| &section.statements)
    }
}

impl Statement {
    /// Whether the statement is shown to a person with this standard (`None`: the law alone).
    pub fn is_for(&self, standard: Option<&Standard>) -> bool {
        match &self.speaker {
            Speaker::Law | Speaker::Guidance => true,
            Speaker::Standard(kommune) => standard.is_some_and(|standard| standard.kommune == *kommune),
        }
    }
}

/// Reads one topic; `guidance` holds the facts of works that are guidance. What it tells of is noted in `told`.
pub(super) fn read(
    path: &str,
    file: TopicFile,
    known: &Known<'_>,
    guidance: &BTreeSet<String>,
    told: &mut BTreeSet<String>,
) -> Result<Topic, Wrong> {
    let named = path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml")).and_then(|name| name.split_once('-'));
    if named.is_none_or(|(place, id)| place.parse::<u8>().is_err() || id != file.id) {
        return Err(Wrong::TopicNotFileName { id: file.id });
    }
    let mut statement = |file: StatementFile| {
        told.extend(file.facts.iter().cloned());
        let rests_on = RestsOn::read(&file.facts, &file.sentences, known)?;
        let open = file.open.as_deref().map(|key| find(&OpenQuestion::ALL, key)).transpose()?;
        let speaker = if !file.kommune.is_empty() {
            Speaker::Standard(file.kommune)
        } else if !file.facts.is_empty() && file.facts.iter().all(|fact| guidance.contains(fact)) {
            Speaker::Guidance
        } else {
            Speaker::Law
        };
        // What holds everywhere cannot rest on one municipality's text.
        let is_grounded = match speaker {
            Speaker::Standard(_) => !rests_on.is_empty(),
            Speaker::Law | Speaker::Guidance => rests_on.has_law() || open.is_some(),
        };
        if !is_grounded {
            return Err(Wrong::Missing { key: format!("{}: sources", file.words) });
        }
        Ok(Statement { words: file.words, depth: file.depth, speaker, rests_on, open, table: file.table })
    };
    let mut section = |file: SectionFile| {
        let statements = file.statement.into_iter().map(&mut statement).collect::<Result<_, _>>()?;
        Ok(TopicSection { heading: file.heading, statements })
    };
    Ok(Topic {
        id: file.id,
        icon: file.icon,
        points: file.points.iter().map(|key| find(&Point::ALL, key)).collect::<Result<_, _>>()?,
        ask: file.ask,
        sections: file.section.into_iter().map(&mut section).collect::<Result<_, Wrong>>()?,
    })
}

fn find<T: Copy>(all: &[(T, &str)], key: &str) -> Result<T, Wrong> {
    let found = all.iter().find(|(_, known)| *known == key);
    found.map(|(value, _)| *value).ok_or_else(|| Wrong::UnknownKey { key: key.to_owned() })
}

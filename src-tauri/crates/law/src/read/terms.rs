//! The hard words that are explained: where each is told more of, and what its meaning rests on.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::rests_on::{Known, RestsOn};
use super::topics::Topic;
use crate::wrong::Wrong;

/// The file `terms.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TermsFile {
    term: Vec<TermFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TermFile {
    id: String,
    topic: String,
    #[serde(default)]
    facts: Vec<String>,
    #[serde(default)]
    sentences: Vec<String>,
}

/// A word that is explained. Its words are the message `term-{id}` with `.forms`, `.means`, `.example` and `.also`.
#[derive(Debug, Clone)]
pub struct Term {
    /// Its id.
    pub id: String,
    /// The topic that tells more.
    pub topic: String,
    /// What its meaning rests on; empty for a word of everyday language.
    pub rests_on: RestsOn,
}

/// Reads the terms; what they tell of is noted in `told`.
pub(super) fn read(
    file: TermsFile,
    topics: &[Topic],
    known: &Known<'_>,
    told: &mut BTreeSet<String>,
) -> Result<Vec<Term>, Wrong> {
    let mut ids = BTreeSet::new();
    let term = |file: TermFile| {
        if !topics.iter().any(|topic| topic.id == file.topic) {
            return Err(Wrong::UnknownKey { key: file.topic });
        }
        if !ids.insert(file.id.clone()) {
            return Err(Wrong::TermTwice { id: file.id });
        }
        told.extend(file.facts.iter().cloned());
        Ok(Term { id: file.id, topic: file.topic, rests_on: RestsOn::read(&file.facts, &file.sentences, known)? })
    };
    file.term.into_iter().map(term).collect()
}

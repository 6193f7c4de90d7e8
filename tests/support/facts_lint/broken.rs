//! Rules of the facts that the reader does not look at: each gives one check for each file or standard.

use law::file::{National, SourceText, Standard};
use law::{Facts, Speaker, Statement, WrongFile};
use rules::source::Place;
use serde::de::DeserializeOwned;

/// A rule that is broken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "each message says what the variant means")]
pub enum Broken {
    #[error("{0}")]
    Refused(WrongFile),
    #[error("{path}: {key} is empty")]
    Empty { path: String, key: String },
    #[error("{path}: {link} is not a web address")]
    Link { path: String, link: String },
    #[error("{path}: the hash of {id} is not 16 hex digits")]
    Hash { path: String, id: String },
    #[error("{kommune} is not a municipality code of four digits")]
    KommuneCode { kommune: String },
    #[error("topics: {words}: {kommune} is not the municipality whose sentences say it")]
    TopicKommune { words: String, kommune: String },
}

type Check = Result<(), Broken>;

/// One check for each file; a file that is not TOML of its shape is left to the reader, which refuses it.
pub(super) fn of_single_files(files: &[(String, String)]) -> Vec<Check> {
    files
        .iter()
        .map(|(path, text)| match path.split_once('/') {
            Some(("national", _)) => read(text).map_or(Ok(()), |file| national(path, &file)),
            Some(("standards", _)) => read(text).map_or(Ok(()), |file| standard(path, &file)),
            Some(("sources", _)) => read(text).map_or(Ok(()), |file| source_text(path, &file)),
            Some(_) | None => Ok(()),
        })
        .collect()
}

/// One check for each standard.
pub(super) fn of_standards(standards: &[rules::facts::Standard]) -> Vec<Check> {
    let of_one = |kommune: &String| {
        let good = kommune.len() == 4 && kommune.bytes().all(|byte| byte.is_ascii_digit());
        if good { Ok(()) } else { Err(Broken::KommuneCode { kommune: kommune.clone() }) }
    };
    standards.iter().map(|standard| of_one(&standard.kommune)).collect()
}

/// One check for each topic: what it says for a municipality stands in that one's text.
pub(super) fn across_topics(facts: &Facts) -> Vec<Check> {
    facts.topics.iter().map(|topic| topic.statements().try_for_each(|statement| of_statement(statement, facts))).collect()
}

fn of_statement(statement: &Statement, facts: &Facts) -> Check {
    // What the law says may point to sentences of every text: each reader is shown those of her own municipality.
    let Speaker::Standard(kommune) = &statement.speaker else { return Ok(()) };
    let whose = facts.standard(kommune).map(|standard| &standard.short_name);
    let its_own = statement.rests_on.sources().all(|source| match &source.place {
        Place::Section { .. } => true,
        Place::Sentence { kommune, .. } => whose == Some(kommune),
    });
    if its_own && whose.is_some() {
        Ok(())
    } else {
        Err(Broken::TopicKommune { words: statement.words.clone(), kommune: kommune.clone() })
    }
}

fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    toml::from_str(text).ok()
}

fn national(path: &str, file: &National) -> Check {
    let links = file.provision.iter().map(|fact| &fact.link).chain(file.value.iter().map(|fact| &fact.link));
    let links = links.chain(file.example.iter().map(|fact| &fact.link)).chain(file.pension_age.iter().map(|fact| &fact.link));
    let links = links.chain(file.day_off.iter().map(|fact| &fact.link));
    full(path, "work", &file.work)?;
    full(path, "title", &file.title)?;
    web_address(path, &file.link)?;
    links.flatten().try_for_each(|link| web_address(path, link))
}

fn standard(path: &str, file: &Standard) -> Check {
    full(path, "name", &file.name)?;
    full(path, "short_name", &file.short_name)?;
    web_address(path, &file.link)?;
    web_address(path, file.answer_time.0.first().map_or("", |reading| &reading.link))
}

fn source_text(path: &str, file: &SourceText) -> Check {
    for section in &file.section {
        full(path, "heading", &section.heading)?;
        for sentence in &section.sentences {
            let is_hash = sentence.hash.len() == 16 && sentence.hash.bytes().all(|byte| byte.is_ascii_hexdigit());
            if !is_hash {
                return Err(Broken::Hash { path: path.to_owned(), id: sentence.id.clone() });
            }
        }
    }
    Ok(())
}

fn full(path: &str, key: &str, text: &str) -> Check {
    if text.trim().is_empty() { Err(Broken::Empty { path: path.to_owned(), key: key.to_owned() }) } else { Ok(()) }
}

fn web_address(path: &str, link: &str) -> Check {
    let good = link.is_empty() || link.starts_with("https://") || link.starts_with("http://");
    if good { Ok(()) } else { Err(Broken::Link { path: path.to_owned(), link: link.to_owned() }) }
}

//! All facts, read and checked.

/// Named days into the calendar.
mod holidays;
/// National files into the law.
mod national;
/// What a statement or an explained word rests on.
mod rests_on;
/// Municipal files into standards.
mod standards;
/// The hard words.
mod terms;
/// Sentence ids of the source texts.
mod texts;
/// What is explained.
mod topics;
/// The values of a standard's fields.
mod value;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rules::facts::{Law, Provision, Standard};
use serde::de::DeserializeOwned;

use crate::file;
use crate::wrong::{Wrong, WrongFile};
use rests_on::Known;

pub use rests_on::RestsOn;
pub use terms::Term;
pub use texts::Texts;
pub use topics::{Depth, Speaker, Statement, Table, Topic, TopicSection};

/// Everything the program knows.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The law that holds everywhere.
    pub law: Law,
    /// The standards, by municipality code.
    pub standards: Vec<Standard>,
    /// The ids and hashes of the source texts' sentences.
    pub texts: Texts,
    /// What is explained, in the order of the files' numbers.
    pub topics: Vec<Topic>,
    /// The hard words, in the order of the file.
    pub terms: Vec<Term>,
    /// Every `read_on`, with the file it stands in.
    pub read_on: Vec<(String, NaiveDate)>,
    /// A short mark of the files: equal marks, equal facts.
    pub version: String,
    /// How many dated facts there are.
    pub count: usize,
}

impl Facts {
    /// The standard of a municipality.
    pub fn standard(&self, kommune: &str) -> Option<&Standard> {
        self.standards.iter().find(|standard| standard.kommune == kommune)
    }

    /// Refuses a source that was read after `today`.
    ///
    /// # Errors
    /// The first file with such a day.
    pub fn read_by(&self, today: NaiveDate) -> Result<(), WrongFile> {
        match self.read_on.iter().find(|(_, read_on)| *read_on > today) {
            Some((path, read_on)) => {
                Err(WrongFile { path: path.clone(), wrong: Wrong::ReadInTheFuture { read_on: *read_on, today } })
            }
            None => Ok(()),
        }
    }
}

/// Reads facts files, given as path below `facts/` and text.
///
/// # Errors
/// The first rule of the format that is broken, and in which file.
pub fn facts_from(files: &[(String, String)]) -> Result<Facts, WrongFile> {
    if let Some((path, _)) = files.iter().find(|(path, _)| !is_read(path)) {
        return Err(WrongFile { path: path.clone(), wrong: Wrong::Nowhere });
    }
    let texts = Texts::from_files(&parsed(files, "sources/")?)?;
    let national = parsed::<file::National>(files, "national/")?;
    let standards = parsed::<file::Standard>(files, "standards/")?;
    let open_files = parsed::<file::OpenQuestions>(files, "open.toml")?;
    let read_on = national
        .iter()
        .map(|(path, file)| (path.clone(), file.read_on.0))
        .chain(standards.iter().map(|(path, file)| (path.clone(), file.read_on.0)))
        .chain(open_files.iter().flat_map(|(path, file)| file.question.iter().map(|open| (path.clone(), open.asked_on.0))))
        .collect();
    let count = national
        .iter()
        .map(|(_, file)| {
            file.provision.len() + file.value.len() + file.example.len() + file.pension_age.len() + file.day_off.len()
        })
        .sum();
    let open = national::open_questions(&open_files)?;
    let (law, provisions) = national::law(&national, open, &texts)?;
    let known = Known { law: &law, provisions: &provisions, standards: &standards, texts: &texts };
    let guidance: BTreeSet<String> = national
        .iter()
        .filter(|(_, file)| file.guidance)
        .flat_map(|(_, file)| &file.provision)
        .map(|fact| fact.key.clone())
        .collect();
    let mut told = BTreeSet::new();
    let mut topics: Vec<Topic> = Vec::new();
    for (path, file) in parsed(files, "topics/")? {
        let read = topics::read(&path, file, &known, &guidance, &mut told);
        topics.push(read.map_err(|wrong| WrongFile { path, wrong })?);
    }
    let mut terms = Vec::new();
    for (path, file) in parsed(files, "terms.toml")? {
        terms.extend(terms::read(file, &topics, &known, &mut told).map_err(|wrong| WrongFile { path, wrong })?);
    }
    // A provision that no rule and no statement rests on would be read again every half year for nothing.
    let rested_on = |key: &String| told.contains(key) || Provision::ALL.into_iter().any(|(_, known)| known == key);
    for (path, file) in &national {
        if let Some(unread) = file.provision.iter().find(|provision| !rested_on(&provision.key)) {
            return Err(WrongFile { path: path.clone(), wrong: Wrong::UnknownKey { key: unread.key.clone() } });
        }
    }
    Ok(Facts {
        law,
        standards: standards::read(&standards, &texts)?,
        topics,
        terms,
        texts,
        read_on,
        version: crate::version_of(files),
        count,
    })
}

/// Whether anything is read at this place. A misspelt folder would else leave its facts out without a word.
fn is_read(path: &str) -> bool {
    match path.split_once('/') {
        Some(("national" | "standards" | "sources" | "topics", name)) => name.ends_with(".toml") && !name.contains('/'),
        Some(_) => false,
        None => path == "terms.toml" || path == "open.toml",
    }
}

fn parsed<T: DeserializeOwned>(files: &[(String, String)], folder: &str) -> Result<Vec<(String, T)>, WrongFile> {
    files
        .iter()
        .filter(|(path, _)| path.starts_with(folder))
        .map(|(path, text)| match toml::from_str(text) {
            Ok(file) => Ok((path.clone(), file)),
            Err(error) => Err(WrongFile { path: path.clone(), wrong: Wrong::Shape { detail: error.message().to_owned() } }),
        })
        .collect()
}

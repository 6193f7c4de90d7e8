//! Every mistake of `tests/refused/` is refused with its own error.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use law::{Wrong, WrongFile, built_in, facts_from};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mistake {
    rule: String,
    wrong: String,
    says: String,
    path: String,
    at: Option<String>,
    find: Option<String>,
    put: Option<String>,
    text: Option<String>,
    copy: Option<String>,
}

/// All errors that reading can end in.
const ALL: [&str; 20] = [
    "Shape",
    "Since",
    "NotDecimal",
    "UnknownKey",
    "TwoOnOneDay",
    "Missing",
    "UnknownSentence",
    "NeitherSaysNorSilent",
    "Reading",
    "KommuneNotFileName",
    "ReadInTheFuture",
    "TableOrder",
    "LowConfidence",
    "HashDiffers",
    "EndsBeforeItBegins",
    "KommuneTwice",
    "Nowhere",
    "Years",
    "TopicNotFileName",
    "TermTwice",
];

fn name(wrong: &Wrong) -> &'static str {
    let index = match wrong {
        Wrong::Shape { .. } => 0,
        Wrong::Since { .. } => 1,
        Wrong::NotDecimal { .. } => 2,
        Wrong::UnknownKey { .. } => 3,
        Wrong::TwoOnOneDay { .. } => 4,
        Wrong::Missing { .. } => 5,
        Wrong::UnknownSentence { .. } => 6,
        Wrong::NeitherSaysNorSilent { .. } => 7,
        Wrong::Reading { .. } => 8,
        Wrong::KommuneNotFileName { .. } => 9,
        Wrong::ReadInTheFuture { .. } => 10,
        Wrong::TableOrder { .. } => 11,
        Wrong::LowConfidence { .. } => 12,
        Wrong::HashDiffers { .. } => 13,
        Wrong::EndsBeforeItBegins { .. } => 14,
        Wrong::KommuneTwice { .. } => 15,
        Wrong::Nowhere => 16,
        Wrong::Years { .. } => 17,
        Wrong::TopicNotFileName { .. } => 18,
        Wrong::TermTwice { .. } => 19,
    };
    ALL[index]
}

fn mistakes() -> Vec<(String, Mistake)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("refused");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let read = |path: std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mistake = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, mistake)
    };
    paths.into_iter().map(read).collect()
}

/// The built-in facts with the mistake laid over them.
fn with(name: &str, mistake: &Mistake) -> Vec<(String, String)> {
    let mut files = built_in();
    let at = files.iter().position(|(path, _)| *path == mistake.path);
    match (&mistake.find, &mistake.put, &mistake.text, &mistake.copy) {
        (Some(find), Some(put), None, None) => {
            let text = &mut files[at.unwrap_or_else(|| panic!("{name}: no file {}", mistake.path))].1;
            assert_eq!(text.matches(find.as_str()).count(), 1, "{name}: `find` must stand there exactly once");
            *text = text.replace(find.as_str(), put);
        }
        (None, None, Some(text), None) => {
            files.retain(|(path, _)| *path != mistake.path);
            files.push((mistake.path.clone(), text.clone()));
            files.sort();
        }
        (None, None, None, Some(copy)) => {
            let text = files.iter().find(|(path, _)| path == copy).unwrap_or_else(|| panic!("{name}: no file {copy}")).1.clone();
            files.push((mistake.path.clone(), text));
            files.sort();
        }
        _ => panic!("{name}: either `find` and `put`, or `text`, or `copy`"),
    }
    files
}

/// Reading as the program does, on the day the last source was read.
fn read(files: &[(String, String)]) -> Result<(), WrongFile> {
    facts_from(files)?.read_by(last_read())
}

fn last_read() -> NaiveDate {
    law::facts().read_on.iter().map(|(_, read_on)| *read_on).max().unwrap()
}

#[test]
fn every_mistake_is_refused_with_its_own_error() {
    for (file, mistake) in mistakes() {
        let refused = read(&with(&file, &mistake)).expect_err(&format!("{file}: accepted, though {}", mistake.rule));
        assert_eq!(name(&refused.wrong), mistake.wrong, "{file}: {refused}");
        assert_eq!(&refused.path, mistake.at.as_ref().unwrap_or(&mistake.path), "{file}: {refused}");
        assert!(refused.wrong.to_string().contains(&mistake.says), "{file}: {refused}");
    }
}

#[test]
fn without_a_mistake_the_same_files_are_read() {
    assert_eq!(read(&built_in()), Ok(()));
}

#[test]
fn every_error_of_the_reader_is_brought_about() {
    let mut brought_about: BTreeSet<String> = mistakes().into_iter().map(|(_, mistake)| mistake.wrong).collect();
    // Needs a text at hand: `source_texts.rs` brings it about.
    brought_about.insert("HashDiffers".to_owned());
    assert_eq!(brought_about, ALL.map(str::to_owned).into());
}

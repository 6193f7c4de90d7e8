//! Every key that the core or the page speaks has words, every message is spoken by somebody, and none misses a value.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rules::facts::ExampleOf;
use text::{Value, Voice};

/// Keys that are put together at run time: the code that does it, and how the keys begin.
const FAMILIES: [(&str, &str); 14] = [
    ("check.rs: one per question", "question-"),
    ("check.rs: one per reason", "reason-"),
    ("check.rs: one per condition", "missing-"),
    ("failure.rs: one per failure", "failure-"),
    ("pay.rs: one per form of pay", "pay-form-"),
    ("transport.rs: one per example of a price", "transport-example-"),
    ("draft.rs: one per part", "part-"),
    ("draft.rs: one per page", "page-"),
    ("draft.rs: one per field", "field-"),
    ("draft.rs: one per example", "example-"),
    ("letter.rs: one per field and part", "letter-"),
    ("display.rs and window.rs", "shell-"),
    ("facts/topics.toml", "topic-"),
    ("facts/open.toml: one per open question", "open-"),
];

const CORE: [&str; 2] = ["src-tauri/src", "src-tauri/crates"];

fn sources(folders: &[&str]) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut all = String::new();
    for folder in folders {
        collect(&root.join(folder), &mut all);
    }
    all
}

fn collect(folder: &PathBuf, into: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("wire") || path.to_str().unwrap().contains("crates") {
                collect(&path, into);
            }
        } else if path.extension().is_some_and(|ending| ["rs", "ts", "svelte", "toml"].iter().any(|known| ending == *known)) {
            into.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn no_message_is_written_for_nobody() {
    let sources = sources(&CORE) + &sources(&["ui/src"]);
    let unused: Vec<&str> = text::danish()
        .keys()
        .map(|(key, _)| key)
        .filter(|key| !sources.contains(&format!("\"{key}\"")) && !FAMILIES.iter().any(|(_, start)| key.starts_with(start)))
        .collect();
    assert!(unused.is_empty(), "no one speaks {unused:?}");
}

#[test]
fn every_key_of_the_core_has_words() {
    let sources = sources(&CORE);
    let words = text::danish();
    let named: BTreeSet<&str> = sources
        .split(".say(\"")
        .skip(1)
        .chain(sources.split(".write(\"").skip(1))
        .chain(sources.split("sentence(\"").skip(1))
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(named.len() > 40, "the search for keys finds too few: {}", named.len());
    let missing: Vec<&&str> = named.iter().filter(|key| !words.has(key)).collect();
    assert!(missing.is_empty(), "no words for {missing:?}");
}

#[test]
fn every_failure_has_words() {
    for code in commands::failure_keys() {
        assert!(text::danish().has(&format!("failure-{code}")), "failure-{code}");
    }
}

#[test]
fn every_open_question_has_words_that_tell_what_to_do() {
    for (_, key) in rules::open::OpenQuestion::ALL {
        let said = text::danish().say(&format!("open-{key}"), Voice::Own, &[]);
        assert!(["Spørg", "Brug den sikre dag", "Klag", "Ring"].iter().any(|what| said.contains(what)), "open-{key}: {said}");
    }
}

#[test]
fn every_example_of_a_price_has_a_name() {
    let kinds = [ExampleOf::TravelPass, ExampleOf::KmRate];
    let examples = law::facts().law.examples.iter().filter(|example| kinds.contains(&example.of));
    let areas: Vec<&str> = examples.map(|example| example.area.as_str()).collect();
    assert!(areas.len() > 5, "{areas:?}");
    for area in areas {
        assert!(text::danish().has(&format!("transport-example-{area}")), "{area}");
    }
}

#[test]
fn no_label_shows_a_key_or_a_gap_in_any_voice() {
    for voice in Voice::ALL {
        for (key, label) in text::danish().labels(voice) {
            assert!(!label.contains("{$") && label != key, "{key}: {label}");
        }
    }
}

#[test]
fn a_text_with_the_marks_of_fluent_stands_as_it_was_typed() {
    let said = text::danish().say("letter-name", Voice::Own, &[("value", Value::from("{ $x } {\"\" }"))]);
    assert!(said.contains("{ $x } {\"\" }"), "{said}");
}

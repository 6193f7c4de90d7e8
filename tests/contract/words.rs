//! Every key that the core or the page speaks has words, every message is spoken by somebody, and none misses a value.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use commands::wire::ResultView;
use rules::eligibility::{NextStep, PointsTo, Question};
use rules::facts::ExampleOf;
use support::people::invented;
use support::sitting::Sitting;
use text::{Value, Voice};

/// Keys that are put together at run time: the code that does it, and how the keys begin.
const FAMILIES: [(&str, &str); 35] = [
    ("check: one per question", "question-"),
    ("check: one per reason", "reason-"),
    ("check: one per condition", "missing-"),
    ("check: one per pointer", "pointer-"),
    ("check: one per answer that would change the outcome", "flip-"),
    ("check: one per remark", "remark-"),
    ("check: one per next step", "next-"),
    ("failure.rs: one per failure", "failure-"),
    ("pay: one per form of pay", "pay-form-"),
    ("transport.rs: one per example of a price", "transport-example-"),
    ("forms: one per form", "form-"),
    ("forms: one per part", "part-"),
    ("forms: one per page", "page-"),
    ("forms: one per field", "field-"),
    ("forms: one per example", "example-"),
    ("forms: one per theme", "theme-"),
    ("forms/marks.rs: one per mark", "mark-"),
    ("paper.rs: one per need", "need-"),
    ("paper.rs: one per form", "paper-"),
    ("letters: one per field and part", "letter-"),
    ("letters/klage.rs: one per question about the decision", "klage-lacks-"),
    ("deadlines/clock.rs: one per clock", "clock-"),
    ("deadlines: one per day", "event-"),
    ("deadlines/steps.rs: one per step", "step-"),
    ("deadlines/steps.rs: one per day off", "day-off-"),
    ("deadlines/timeline.rs: one per step after a complaint", "after-klage-"),
    ("letters/sheets.rs: one per heading", "card-"),
    ("display.rs and window.rs", "shell-"),
    ("facts/topics", "topic-"),
    ("facts/terms.toml", "term-"),
    ("search.rs: one per screen", "search-screen-"),
    ("explain/compare.rs: one per point, note and stand", "compare-"),
    ("facts/open.toml: one per open question", "open-"),
    ("recheck.rs: one per fact", "recheck-fact-"),
    ("recheck.rs: one per fact", "recheck-value-"),
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

#[test]
fn every_code_of_the_self_check_has_words() {
    let words = text::danish();
    let spoken = PointsTo::ALL.map(|to| format!("pointer-{}", to.key())).into_iter().chain(
        [
            NextStep::Answer(Question::Birth),
            NextStep::Apply,
            NextStep::LookAgain(NaiveDate::MIN),
            NextStep::AskAboutPointers,
            NextStep::AskEmploymentService,
            NextStep::CallKommune,
            NextStep::FindKommune,
            NextStep::AskForRules,
            NextStep::WorkOutMoney,
            NextStep::Read,
        ]
        .map(|step| format!("next-{}", step.key())),
    );
    let missing: Vec<String> = spoken.filter(|key| !words.has(key)).collect();
    assert!(missing.is_empty(), "no words for {missing:?}");
}

/// Every situation of the invented people, in every voice and municipality, as the page shows it.
#[test]
fn a_result_is_all_words_in_every_voice() {
    let mut results = 0;
    for voice in [commands::wire::Voice::Own, commands::wire::Voice::Relative, commands::wire::Voice::Worker] {
        for kommune in ["0730", "0183", ""] {
            let mut sitting = Sitting::new();
            sitting.choose(kommune, voice);
            for person in invented() {
                for text in said(&sitting.check(person.all_answers())) {
                    let is_key = !text.contains(' ') || text.contains("{$") || text.contains("flip-") || text.contains("reason-");
                    assert!(!is_key, "{}, {voice:?}, {kommune}: “{text}”", person.name);
                    let to_the_person = voice == commands::wire::Voice::Own;
                    let word =
                        |word: &str| text.to_lowercase().split(|letter: char| !letter.is_alphabetic()).any(|other| other == word);
                    assert!(to_the_person || !word("du") && !word("dig"), "{}, {voice:?}: “{text}”", person.name);
                    assert!(!to_the_person || !word("personen"), "{}: “{text}”", person.name);
                }
                results += 1;
            }
        }
    }
    assert!(results > 200, "{results}");
}

fn said(result: &ResultView) -> Vec<&str> {
    let reasons = result.reasons.iter().flat_map(|reason| [&reason.text, &reason.decided_by, &reason.open]);
    let pointers = result.remarks.iter().chain(&result.pointers).flat_map(|pointer| [&pointer.text, &pointer.open]);
    let flips = result.flips.iter().flat_map(|flip| [&flip.text, &flip.leads_to]);
    let lists = result.missing.iter().chain(&result.not_looked_at).chain(result.next_steps.iter().map(|step| &step.text));
    let heads = [&result.title, &result.always, &result.rests_on, &result.stamp];
    let all = reasons.chain(pointers).chain(flips).chain(lists).chain(heads);
    all.map(String::as_str).filter(|text| !text.is_empty()).collect()
}

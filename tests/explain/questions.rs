//! Sixty questions about the two standards, each written from the originals: the answer stands on the page where it belongs.

use std::collections::BTreeSet;

use commands::wire::{DepthView, Voice};
use serde::Deserialize;
use support::explained::{compared_text, running_text, topic};
use support::sitting::Sitting;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Questions {
    question: Vec<Question>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    ask: String,
    kommune: String,
    topic: String,
    depth: String,
    from: Vec<String>,
    words: Vec<String>,
    #[serde(default)]
    any: Vec<Vec<String>>,
}

fn questions() -> Vec<Question> {
    toml::from_str::<Questions>(include_str!("questions.toml")).unwrap().question
}

/// What the reader who asks sees on the page, in small letters and with ordinary spaces.
fn page(sitting: &mut Sitting, question: &Question) -> String {
    sitting.choose(&question.kommune, Voice::Own);
    let depth = if question.depth == "kort" { DepthView::Short } else { DepthView::More };
    let view = topic(sitting, &question.topic, depth);
    let mut said = running_text(&view);
    if depth == DepthView::More {
        said.extend(compared_text(&view.differences));
    }
    said.extend([view.note.clone()]);
    said.join(" ").replace('\u{a0}', " ").to_lowercase()
}

#[test]
fn sixty_of_sixty_are_answered_where_they_belong() {
    let questions = questions();
    assert_eq!(questions.len(), 60);
    let mut sitting = Sitting::new();
    let mut missing = Vec::new();
    for question in &questions {
        let page = page(&mut sitting, question);
        let stands = |words: &String| page.contains(&words.to_lowercase());
        let all = question.words.iter().filter(|words| !stands(words)).cloned();
        let any = question.any.iter().filter(|words| !words.iter().any(stands)).map(|words| words.join(" | "));
        let gaps: Vec<String> = all.chain(any).collect();
        if !gaps.is_empty() {
            missing.push(format!("{} ({}, {}): {}", question.ask, question.kommune, question.topic, gaps.join("; ")));
        }
    }
    println!("{} of {} questions are answered", questions.len() - missing.len(), questions.len());
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_question_names_where_it_was_written_from() {
    let known = &law::facts().texts.0;
    let mut asked = BTreeSet::new();
    for question in questions() {
        assert!(asked.insert((question.ask.clone(), question.kommune.clone())), "{}: asked twice", question.ask);
        assert!(!question.from.is_empty() && !question.words.is_empty(), "{}", question.ask);
        for place in &question.from {
            assert!(place.starts_with("law.md §") || known.contains_key(place), "{}: {place}", question.ask);
        }
    }
}

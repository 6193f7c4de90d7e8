//! How long one letter typed into "Søg" takes, the border's types included, beside a bare look for the same letters in the same texts.

use std::hint::black_box;
use std::time::Instant;

use commands::run;
use commands::wire::{DepthView, SearchAsk, Voice};
use support::explained::{running_text, topic};
use support::sitting::Sitting;

use crate::figure::Figure;

const RUNS: usize = 5;

pub(crate) fn figures() -> Vec<Figure> {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    let keystrokes = keystrokes();
    let texts = texts(&mut sitting);
    // The index is made at the first letter, once for a sitting: that one is measured by itself.
    let mut first = || {
        sitting.choose("0730", Voice::Own);
        ms(|| find(&mut sitting, "l"))
    };
    let began: Vec<f64> = (0..RUNS).map(|_| first()).collect();
    let mut ninety_ninth = || worst_but_one_percent(keystrokes.iter().map(|typed| ms(|| find(&mut sitting, typed))).collect());
    let bare = || worst_but_one_percent(keystrokes.iter().map(|typed| ms(|| look(&texts, typed))).collect());
    let (ours, reference): (Vec<f64>, Vec<f64>) = (0..RUNS).map(|_| (ninety_ninth(), bare())).unzip();
    let first = Figure { id: "search-first-letter", unit: "ms", ours: began, reference: reference.clone() };
    vec![Figure { id: "search-letter-p99", unit: "ms", ours, reference }, first]
}

/// Every query of the table, letter by letter.
fn keystrokes() -> Vec<String> {
    let table: toml::Table = toml::from_str(include_str!("../explain/queries.toml")).expect("the queries are TOML");
    let queries = table["query"].as_array().expect("a list of queries");
    let typed = queries.iter().filter_map(|query| query["typed"].as_str());
    typed.flat_map(|typed| typed.char_indices().map(|(at, letter)| typed[..at + letter.len_utf8()].to_owned())).collect()
}

/// All that the topics say to a reader in Randers, in small letters.
fn texts(sitting: &mut Sitting) -> Vec<String> {
    let ids = law::facts().topics.iter().map(|topic| &topic.id);
    ids.map(|id| running_text(&topic(sitting, id, DepthView::More)).join(" ").to_lowercase()).collect()
}

fn find(sitting: &mut Sitting, typed: &str) {
    black_box(run::search_find(&mut sitting.session, SearchAsk { typed: typed.to_owned() }).expect("searching never fails"));
}

fn look(texts: &[String], typed: &str) {
    black_box(texts.iter().filter(|text| text.contains(&typed.to_lowercase())).count());
}

fn ms(work: impl FnOnce()) -> f64 {
    let began = Instant::now();
    work();
    began.elapsed().as_secs_f64() * 1000.0
}

fn worst_but_one_percent(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() * 99 / 100]
}

//! Every topic can be read by somebody who reads slowly. LIX is counted as a reference program counts it.

use commands::run;
use commands::wire::{DepthView, Nothing, Voice};
use support::explained::{DEPTHS, READERS, compared_text, measured, median_lix, running_text, topic};
use support::sitting::Sitting;
use text::readable::Readable;
use text::sentence::{sentences, words};

/// The most words of a sentence.
const LONGEST: usize = 18;

/// LIX, in tenths, that a topic may have at most.
fn most(depth: DepthView) -> usize {
    if depth == DepthView::Short { 280 } else { 340 }
}

#[test]
fn every_topic_is_easy_at_its_depth() {
    let rows = measured();
    assert_eq!(rows.len(), law::facts().topics.len() * DEPTHS.len());
    for row in &rows {
        assert!(row.lix <= most(row.depth), "{} {:?}: LIX {}", row.topic, row.depth, row.lix);
        assert!(row.longest <= LONGEST, "{} {:?}: a sentence of {} words", row.topic, row.depth, row.longest);
        assert!(row.words >= 60, "{} {:?}: too little to count", row.topic, row.depth);
    }
    assert!(median_lix(&rows, DepthView::Short) <= 250, "{}", median_lix(&rows, DepthView::Short));
}

#[test]
fn no_sentence_of_an_explanation_is_long() {
    let mut sitting = Sitting::new();
    let mut read = 0;
    for kommune in READERS {
        sitting.choose(kommune, Voice::Relative);
        let compared = run::compare_read(&mut sitting.session, Nothing {}).unwrap();
        let terms = run::terms_read(&mut sitting.session, Nothing {}).unwrap();
        let terms = terms.terms.iter().flat_map(|term| [term.means.clone(), term.example.clone()]);
        for text in compared_text(&compared.points).into_iter().chain(terms).chain([compared.note]) {
            for sentence in sentences(&text) {
                read += 1;
                assert!(words(sentence).count() <= LONGEST, "{sentence}");
            }
        }
    }
    assert!(read > 500, "{read}");
}

#[test]
fn the_comparison_and_the_hard_words_are_easy_too() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    let lix = |text: &[String]| Readable::of(text.iter().map(String::as_str)).lix_tenths().unwrap();
    let compared = compared_text(&run::compare_read(&mut sitting.session, Nothing {}).unwrap().points);
    assert!(lix(&compared) <= 340, "{}", lix(&compared));
    let terms = run::terms_read(&mut sitting.session, Nothing {}).unwrap().terms;
    let terms: Vec<String> = terms.into_iter().flat_map(|term| [term.means, term.example]).collect();
    assert!(lix(&terms) <= 300, "{}", lix(&terms));
}

/// What the short text says stands in the whole text too, in the same order.
#[test]
fn the_whole_text_holds_the_short_one() {
    let mut sitting = Sitting::new();
    for kommune in READERS {
        sitting.choose(kommune, Voice::Own);
        for id in law::facts().topics.iter().map(|topic| &topic.id) {
            let [short, more] = DEPTHS.map(|depth| running_text(&topic(&mut sitting, id, depth)));
            let mut whole = more.iter();
            assert!(short.iter().all(|said| whole.any(|other| other == said)), "{id}, {kommune}");
            assert!(more.len() > short.len(), "{id}, {kommune}");
            assert!(short.len() >= 8, "{id}, {kommune}: only {} texts", short.len());
            let key_points = topic(&mut sitting, id, DepthView::Short).key_points.len();
            assert!((1..=3).contains(&key_points), "{id}, {kommune}: {key_points} points");
        }
    }
}

/// `lix.tsv`: LIX, words, sentences and longest sentence of texts, as the reference program counted them.
#[test]
fn lix_is_counted_as_the_reference_program_counts() {
    let mut rows = 0;
    for line in include_str!("lix.tsv").lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [lix, all, in_sentences, longest, text] = cells.as_slice() else { panic!("not five cells: {line}") };
        let counted = Readable::of(text.split(" ¶ "));
        let tenths = lix.replace('.', "").parse::<usize>().unwrap();
        assert_eq!(counted.lix_tenths(), Some(tenths), "{text}");
        let found = [counted.words, counted.sentences, counted.longest].map(|count| count.to_string());
        assert_eq!(found, [*all, *in_sentences, *longest], "{text}");
        rows += 1;
    }
    assert!(rows >= 30, "{rows}");
}

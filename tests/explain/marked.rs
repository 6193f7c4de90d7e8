//! Hard words: each is a button where it stands first on a page, has its explanation at hand, and is explained once.

use std::collections::{BTreeMap, BTreeSet};

use commands::run;
use commands::wire::{DepthView, Nothing, Piece, SaidView, Voice};
use support::explained::{DEPTHS, READERS, plain, topic};
use support::sitting::Sitting;

/// Every form of every hard word in small letters, with the word's id.
fn forms() -> BTreeMap<String, String> {
    let words = text::danish();
    let mut forms = BTreeMap::new();
    for term in &law::facts().terms {
        let key = format!("term-{}", term.id);
        let others = words.say(&format!("{key}.forms"), text::Voice::Own, &[]);
        for form in [words.say(&key, text::Voice::Own, &[])].iter().map(String::as_str).chain(others.split(',')) {
            let form = form.trim().to_lowercase();
            assert!(!form.is_empty(), "{key}");
            assert_eq!(forms.insert(form.clone(), term.id.clone()), None, "“{form}” is a form of two words");
        }
    }
    forms
}

/// The hard words of a text in the order in which they stand, found letter by letter; the longest form wins.
fn hard_words(text: &str, forms: &BTreeMap<String, String>) -> Vec<String> {
    let text = text.to_lowercase();
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let begins = at == 0 || !letters[at - 1].is_alphanumeric();
        let longest = (at + 1..=letters.len())
            .rev()
            .filter(|end| *end == letters.len() || !letters[*end].is_alphanumeric())
            .find_map(|end| forms.get(&letters[at..end].iter().collect::<String>()).map(|id| (id, end)));
        match longest.filter(|_| begins) {
            Some((id, end)) => {
                found.push(id.clone());
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

fn marked(said: &SaidView) -> impl Iterator<Item = &Piece> {
    said.sentences.iter().flatten().filter(|piece| !piece.term.is_empty())
}

/// A second count of the hard words of every page.
#[test]
fn no_hard_word_stands_unexplained_on_its_first_use() {
    let forms = forms();
    let mut sitting = Sitting::new();
    let mut pages = 0;
    for kommune in READERS {
        sitting.choose(kommune, Voice::Own);
        let mut texts: Vec<(String, Vec<SaidView>, BTreeSet<String>)> = Vec::new();
        for id in law::facts().topics.iter().map(|topic| &topic.id) {
            for depth in DEPTHS {
                let view = topic(&mut sitting, id, depth);
                let statements = view.key_points.iter().chain(view.sections.iter().flat_map(|section| &section.statements));
                let said: Vec<SaidView> = statements.map(|statement| statement.text.clone()).chain(view.ask.clone()).collect();
                texts.push((format!("{id} {depth:?}"), said, view.terms.iter().map(|term| term.id.clone()).collect()));
            }
        }
        let compared = run::compare_read(&mut sitting.session, Nothing {}).unwrap();
        let cells = |point: &commands::wire::PointView| {
            [point.law.clone()].into_iter().chain(point.cells.iter().map(|cell| cell.text.clone())).collect::<Vec<_>>()
        };
        let said = compared.points.iter().flat_map(cells).collect();
        texts.push(("compare".to_owned(), said, compared.terms.iter().map(|term| term.id.clone()).collect()));
        for (page, said, explained) in texts {
            pages += 1;
            let mut first: Vec<String> = Vec::new();
            for text in &said {
                for word in hard_words(&plain(text), &forms) {
                    if !first.contains(&word) {
                        first.push(word);
                    }
                }
            }
            let buttons: Vec<String> = said.iter().flat_map(marked).map(|piece| piece.term.clone()).collect();
            assert_eq!(buttons, first, "{page}, {kommune}");
            assert!(first.iter().all(|word| explained.contains(word)), "{page}, {kommune}");
        }
    }
    assert!(pages > 80, "{pages}");
}

#[test]
fn marks_take_no_letter_away() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    for statement in law::facts().topics.iter().flat_map(|topic| topic.statements()) {
        let said = text::danish().say(&statement.words, text::Voice::Own, &[]);
        assert!(!said.contains("  "), "{said}");
    }
    let view = topic(&mut sitting, "loen", DepthView::More);
    let said: Vec<String> = view.sections.iter().flat_map(|section| &section.statements).map(|one| plain(&one.text)).collect();
    assert!(said.iter().any(|text| text.contains("arbejdsdusør")) && said.iter().all(|text| !text.contains("  ")), "{said:?}");
}

#[test]
fn at_least_forty_words_are_explained_with_an_example_in_the_order_of_the_alphabet() {
    let mut sitting = Sitting::new();
    sitting.choose("0183", Voice::Worker);
    let terms = run::terms_read(&mut sitting.session, Nothing {}).unwrap().terms;
    assert!(terms.len() >= 40, "{}", terms.len());
    for term in &terms {
        let sentences = text::sentence::sentences(&term.means).len();
        assert!((1..=2).contains(&sentences), "{}: {}", term.word, term.means);
        assert!(term.example.starts_with("Fx: "), "{}: {}", term.word, term.example);
    }
    let words: Vec<&str> = terms.iter().map(|term| term.word.as_str()).collect();
    let mut sorted = words.clone();
    sorted.sort_by_key(|word| text::alphabet::place(word));
    assert_eq!(words, sorted);
}

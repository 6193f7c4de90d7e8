//! Hard words, marked at their first use on a page. A word is found in every form that its message names, as a whole word only.

use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, MatchKind};
use law::Term;
use text::{Voice, Words};

use crate::wire::{Piece, SaidView};

/// Every form of every hard word.
pub(crate) struct TermBook {
    /// Finds a form, the longest that begins at a place; `None` where there are no hard words.
    forms: Option<AhoCorasick>,
    /// By form: which term it is a form of.
    terms: Vec<usize>,
}

impl TermBook {
    pub(crate) fn new(terms: &[Term], words: &Words) -> Self {
        let mut forms = Vec::new();
        let mut of = Vec::new();
        for (at, term) in terms.iter().enumerate() {
            for form in forms_of(term, words) {
                forms.push(form.to_lowercase());
                of.push(at);
            }
        }
        let forms = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&forms).ok();
        TermBook { forms, terms: of }
    }

    /// Which words stand in a text: the term, from where, to where.
    fn find(&self, text: &str) -> Vec<(usize, usize, usize)> {
        let lower = text.to_lowercase();
        // A letter whose small form has another length would shift every place behind it; Danish has none.
        let Some(forms) = self.forms.as_ref().filter(|_| lower.len() == text.len()) else { return Vec::new() };
        let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        forms
            .find_iter(&lower)
            .filter(|found| {
                !is_letter(lower[..found.start()].chars().next_back()) && !is_letter(lower[found.end()..].chars().next())
            })
            .map(|found| (self.terms[found.pattern().as_usize()], found.start(), found.end()))
            .collect()
    }
}

/// The word itself and its other forms.
fn forms_of(term: &Term, words: &Words) -> Vec<String> {
    let key = format!("term-{}", term.id);
    let others = format!("{key}.forms");
    let mut forms = vec![words.say(&key, Voice::Own, &[])];
    if words.has(&others) {
        forms.extend(words.say(&others, Voice::Own, &[]).split(',').map(|form| form.trim().to_owned()));
    }
    forms
}

/// Marks the hard words of one page, each once.
pub(crate) struct Marker<'a> {
    book: &'a TermBook,
    terms: &'a [Term],
    seen: BTreeSet<usize>,
}

impl<'a> Marker<'a> {
    pub(crate) fn new(book: &'a TermBook, terms: &'a [Term]) -> Self {
        Marker { book, terms, seen: BTreeSet::new() }
    }

    /// A text, sentence by sentence, with the hard words that stand here first.
    pub(crate) fn mark(&mut self, text: &str) -> SaidView {
        SaidView { sentences: text::sentence::sentences(text).into_iter().map(|sentence| self.sentence(sentence)).collect() }
    }

    fn sentence(&mut self, sentence: &str) -> Vec<Piece> {
        let plain = |text: &str| Piece { text: text.to_owned(), term: String::new() };
        let mut pieces = Vec::new();
        let mut told = 0;
        for (term, from, to) in self.book.find(sentence) {
            if self.seen.insert(term) {
                pieces.extend((told < from).then(|| plain(&sentence[told..from])));
                pieces.push(Piece { text: sentence[from..to].to_owned(), term: self.terms[term].id.clone() });
                told = to;
            }
        }
        pieces.extend((told < sentence.len()).then(|| plain(&sentence[told..])));
        pieces
    }

    /// The words that were marked, in the order of the facts.
    pub(crate) fn marked(&self) -> impl Iterator<Item = &'a Term> {
        self.seen.iter().map(|term| &self.terms[*term])
    }
}

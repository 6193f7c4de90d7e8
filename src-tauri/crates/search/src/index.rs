//! The words of all entries, each with the places where it stands; and finding in them.

use std::{cmp::Reverse, collections::BTreeMap};

use crate::{
    entry::{Entry, Field, Hit},
    likeness::{Likeness, slips_forgiven},
    score::{points, weight},
    word::{Word, plain, split},
};

/// More than this is no search: what stands after it is left out, so that a pasted letter is answered at once too.
const LETTERS_READ: usize = 200;
/// So many words are looked up.
const WORDS_READ: usize = 8;

/// Where a word stands: in which field of which entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    entry: usize,
    field: Field,
}

/// All that can be found, ready to be asked.
#[derive(Debug)]
pub struct Index {
    ids: Vec<String>,
    words: Vec<(Word, Vec<Place>)>,
}

/// What a typed word comes to in one entry.
#[derive(Debug, Clone, Copy)]
struct Found {
    points: u32,
    field: Field,
}

impl Index {
    /// Reads the entries. Where two are worth the same, the one that stands first here is found first.
    pub fn new(entries: &[Entry]) -> Index {
        let mut words: BTreeMap<String, Vec<Place>> = BTreeMap::new();
        for (entry, Entry { title, also, text, .. }) in entries.iter().enumerate() {
            let also = also.iter().map(|name| (Field::Also, name));
            for (field, text) in [(Field::Title, title)].into_iter().chain(also).chain([(Field::Text, text)]) {
                let place = Place { entry, field };
                for word in split(&plain(text)) {
                    let places = words.entry(word.to_owned()).or_default();
                    // An entry is read in one go, so the same place can only be the last one.
                    if places.last() != Some(&place) {
                        places.push(place);
                    }
                }
            }
        }
        let words = words.into_iter().map(|(text, places)| (Word::new(&text), places)).collect();
        Index { ids: entries.iter().map(|entry| entry.id.clone()).collect(), words }
    }

    /// At most so many entries for what was typed, the likeliest first.
    pub fn find(&self, typed: &str, most: usize) -> Vec<Hit> {
        let found: Vec<_> = typed_words(typed)
            .iter()
            .map(|word| self.find_word(word))
            .filter(|found| found.iter().any(Option::is_some))
            .collect();
        let mut ranked: Vec<_> = (0..self.ids.len()).filter_map(|entry| Some((entry, rank(&found, entry)?))).collect();
        ranked.sort_by_key(|(entry, rank)| (rank.lacking, Reverse(rank.points), *entry));
        ranked.into_iter().take(most).map(|(entry, rank)| Hit { id: self.ids[entry].clone(), field: rank.field }).collect()
    }

    /// What this word comes to in each entry.
    fn find_word(&self, typed: &Word) -> Vec<Option<Found>> {
        let known = self.words.iter().any(|(word, _)| Likeness::of(typed, word, 0).is_some_and(Likeness::is_word));
        // Who typed a word that is there made no slip; its neighbours would only be noise.
        let slips = if known { 0 } else { slips_forgiven(&typed.letters) };
        let mut found: Vec<Option<Found>> = vec![None; self.ids.len()];
        for (word, places) in &self.words {
            if let Some(likeness) = Likeness::of(typed, word, slips) {
                for &Place { entry, field } in places {
                    let points = points(likeness, field);
                    if found[entry].is_none_or(|best| best.points < points) {
                        found[entry] = Some(Found { points, field });
                    }
                }
            }
        }
        let weight = weight(found.iter().flatten().count(), self.ids.len());
        found.iter_mut().flatten().for_each(|found| found.points *= weight);
        found
    }
}

/// The words of what was typed, each once.
fn typed_words(typed: &str) -> Vec<Word> {
    let typed = plain(&typed.chars().take(LETTERS_READ).collect::<String>());
    let mut words: Vec<&str> = Vec::new();
    for word in split(&typed) {
        if words.len() < WORDS_READ && !words.contains(&word) {
            words.push(word);
        }
    }
    words.into_iter().map(Word::new).collect()
}

/// Where an entry stands among those found.
struct Rank {
    /// Whether it lacks a typed word that others have.
    lacking: bool,
    points: u32,
    field: Field,
}

fn rank(found: &[Vec<Option<Found>>], entry: usize) -> Option<Rank> {
    let here = || found.iter().filter_map(|word| word[entry]);
    let best = here().reduce(|best, next| if next.points > best.points { next } else { best })?;
    Some(Rank { lacking: here().count() < found.len(), points: here().map(|found| found.points).sum(), field: best.field })
}

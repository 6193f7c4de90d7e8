//! The words of all entries, each with the places where it stands; and finding in them.

use std::{cmp::Reverse, collections::BTreeMap};

use crate::{
    entry::{Entry, Field, Hit},
    found::{Found, FoundWord, better, rank},
    likeness::{Likeness, is_form_of},
    score::{points, weight},
    typed::{self, Typed},
    word::{Word, plain, split},
};

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
        let words = typed::words(typed);
        let mut found: Vec<_> = words.iter().map(|word| self.find_word(word)).collect();
        for (at, joined) in typed::joined(&words) {
            let joined = self.find_word(&joined);
            found[at].merge(&joined);
            found[at + 1].merge(&joined);
        }
        found.retain(FoundWord::is_somewhere);
        let mut ranked: Vec<_> = (0..self.ids.len()).filter_map(|entry| Some((entry, rank(&found, entry)?))).collect();
        ranked.sort_by_key(|(entry, rank)| (rank.lacking, Reverse(rank.points), *entry));
        ranked.into_iter().take(most).map(|(entry, rank)| Hit { id: self.ids[entry].clone(), field: rank.field }).collect()
    }

    fn find_word(&self, typed: &Typed) -> FoundWord {
        // Who typed a word that is there made no slip; its neighbours would only be noise.
        let known = self.words.iter().any(|(word, _)| is_form_of(&typed.word, word));
        let slips = if known { 0 } else { typed.slips };
        let mut in_entries = self.places_like(|word| typed.like(word, slips), Field::Text);
        if in_entries.iter().all(Option::is_none) {
            // The longest part tells most of what was meant. So vague a likeness is none to text that only mentions it.
            let part = |word: &Word| Some((word.letters.len(), typed.beyond(word)?));
            let named = self.words.iter().filter(|(_, places)| places.iter().any(|place| place.field <= Field::Also));
            let longest = named.filter_map(|(word, _)| part(word)).map(|(length, _)| length).max();
            let like = |word: &Word| part(word).filter(|(length, _)| Some(*length) == longest).map(|(_, likeness)| likeness);
            in_entries = self.places_like(like, Field::Also);
        }
        let weight = weight(typed.is_small, in_entries.iter().flatten().count(), self.ids.len());
        in_entries.iter_mut().flatten().for_each(|found| found.points *= weight);
        FoundWord { is_asked: !typed.is_small, in_entries }
    }

    /// What the words that are alike come to in each entry, looked for down to this field.
    fn places_like(&self, like: impl Fn(&Word) -> Option<Likeness>, least: Field) -> Vec<Option<Found>> {
        let mut in_entries: Vec<Option<Found>> = vec![None; self.ids.len()];
        for (word, places) in &self.words {
            if let Some(likeness) = like(word) {
                for &Place { entry, field } in places.iter().filter(|place| place.field <= least) {
                    let found = Found { points: points(likeness, field), field };
                    in_entries[entry] = better(in_entries[entry], Some(found));
                }
            }
        }
        in_entries
    }
}

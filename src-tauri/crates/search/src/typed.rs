//! What was typed, read as words.

use crate::{
    likeness::{self, Likeness, Reach, slips_forgiven},
    word::{Word, plain, split},
};

/// More than this is no search: what stands after it is left out, so that a pasted letter is answered at once too.
const LETTERS_READ: usize = 200;
/// So many words are looked up.
const WORDS_READ: usize = 8;
/// A finished word of so few letters is meant as it is: "mor" is then no beginning of "morgen".
const SHORT: usize = 3;

/// A word that was typed.
#[derive(Debug)]
pub(crate) struct Typed {
    /// The word.
    pub(crate) word: Word,
    /// How many slips may be in it.
    pub(crate) slips: u8,
    /// Whether it is one of those that hold sentences together, such as "og". It tells little, and is asked of no entry.
    pub(crate) is_small: bool,
    /// Whether it was typed as two words. Only what it is as one counts then; its parts are looked up anyway.
    is_joined: bool,
    /// Whether another word follows, so that it is no longer being typed.
    is_finished: bool,
}

impl Typed {
    /// How it is like this word, with at most so many slips.
    pub(crate) fn like(&self, word: &Word, slips: u8) -> Option<Likeness> {
        Likeness::of(&self.word, word, slips)
            .filter(|likeness| !(likeness.reach == Reach::Beginning && self.is_finished && self.word.letters.len() <= SHORT))
    }

    /// How it is like this word, if it is a compound of it and of more.
    pub(crate) fn beyond(&self, word: &Word) -> Option<Likeness> {
        let likeness = if self.is_joined { None } else { likeness::beyond(&self.word, word) };
        likeness.filter(|_| !is_small(&word.text))
    }
}

/// The words of what was typed, each once.
pub(crate) fn words(typed: &str) -> Vec<Typed> {
    let typed = plain(&typed.chars().take(LETTERS_READ).collect::<String>());
    let mut words: Vec<&str> = Vec::new();
    for word in split(&typed) {
        if words.len() < WORDS_READ && !words.contains(&word) {
            words.push(word);
        }
    }
    let only_small = words.iter().all(|word| is_small(word));
    let last = words.len().saturating_sub(1);
    let read = |(at, text): (usize, &&str)| {
        let word = Word::new(text);
        Typed {
            slips: slips_forgiven(&word.letters),
            is_small: !only_small && is_small(text),
            is_joined: false,
            is_finished: at < last,
            word,
        }
    };
    words.iter().enumerate().map(read).collect()
}

/// Whether this is a word that holds sentences together.
fn is_small(word: &str) -> bool {
    stop_words::lookup("da").is_some_and(|small| small.contains(&word))
}

/// Each two words that follow each other, as one, each with the place of its first: many write "handle plan" for
/// "handleplan". Small words are no parts of compounds.
pub(crate) fn joined(words: &[Typed]) -> impl Iterator<Item = (usize, Typed)> {
    let join = |pair: &[Typed]| Typed {
        word: Word::new(&format!("{}{}", pair[0].word.text, pair[1].word.text)),
        slips: 0,
        is_small: false,
        is_joined: true,
        is_finished: pair[1].is_finished,
    };
    let pairs = words.windows(2).enumerate().filter(|(_, pair)| pair.iter().all(|typed| !typed.is_small));
    pairs.map(move |(at, pair)| (at, join(pair)))
}

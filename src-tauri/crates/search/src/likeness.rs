//! In what way a typed word is like a word of an entry.

use crate::{
    aligned::{self, Distance},
    word::{Word, is_danish},
};

/// How a word was spelt; the first is the surest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Spelling {
    /// As it is written.
    Right,
    /// With a slip.
    Slip,
    /// Without the Danish letters that are in it.
    Guess,
    /// With both.
    SlipAndGuess,
}

/// How much of a word was typed; the first is the surest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// All of it.
    Whole,
    /// Another form of it.
    Inflected,
    /// Its beginning.
    Beginning,
    /// A part of a compound.
    Part,
    /// The stem of what was typed is a part of it.
    StemInPart,
    /// More than it: it is only a part of the compound that was typed.
    Beyond,
}

/// How a typed word is like a word of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Likeness {
    pub(crate) spelling: Spelling,
    pub(crate) reach: Reach,
}

/// A stem shorter than this says too little to look for it inside other words.
const STEM_TO_LOOK_FOR: usize = 4;

/// Each part of a compound has so many letters at least.
const PART_OF_COMPOUND: usize = 3;

impl Likeness {
    /// How the typed word is like this word, with at most so many slips.
    pub(crate) fn of(typed: &Word, word: &Word, slips: u8) -> Option<Likeness> {
        let right = reach(typed, word).map(|reach| Likeness { spelling: Spelling::Right, reach });
        right.or_else(|| nearly(typed, word, slips))
    }
}

/// Whether the typed word is this word, in any of its forms.
pub(crate) fn is_form_of(typed: &Word, word: &Word) -> bool {
    typed.text == word.text || (typed.stem == word.stem && !typed.is_number())
}

/// How the typed word is like this word, if it is a compound that this one begins or ends.
pub(crate) fn beyond(typed: &Word, word: &Word) -> Option<Likeness> {
    let begins_or_ends = typed.text.starts_with(&word.text) || typed.text.ends_with(&word.text);
    let is_compound = word.letters.len() >= PART_OF_COMPOUND && typed.letters.len() >= word.letters.len() + PART_OF_COMPOUND;
    (begins_or_ends && is_compound).then_some(Likeness { spelling: Spelling::Right, reach: Reach::Beyond })
}

/// How many slips a word of this length is forgiven: shorter ones have too many neighbours.
pub(crate) fn slips_forgiven(letters: &[char]) -> u8 {
    match letters.len() {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    }
}

/// How many letters must stand before a part, so that "løn" is no part of "belønning".
fn head_before(part: &[char]) -> Option<usize> {
    match part.len() {
        0..=2 => None,
        3 => Some(3),
        _ => Some(2),
    }
}

/// How much of this word was typed, if it was typed as it is written.
fn reach(typed: &Word, word: &Word) -> Option<Reach> {
    if typed.text == word.text {
        Some(Reach::Whole)
    } else if is_form_of(typed, word) {
        Some(Reach::Inflected)
    } else if word.text.starts_with(&typed.text) {
        Some(Reach::Beginning)
    } else if typed.is_number() {
        None
    } else if is_part(&typed.text, &typed.letters, word) {
        Some(Reach::Part)
    } else if is_stem_in(typed, word) {
        Some(Reach::StemInPart)
    } else {
        None
    }
}

fn is_part(part: &str, letters: &[char], word: &Word) -> bool {
    head_before(letters)
        .is_some_and(|head| word.text.match_indices(part).any(|(at, _)| word.text[..at].chars().nth(head - 1).is_some()))
}

fn is_stem_in(typed: &Word, word: &Word) -> bool {
    typed.stem_letters.len() >= STEM_TO_LOOK_FOR
        && (word.text.starts_with(&typed.stem) || is_part(&typed.stem, &typed.stem_letters, word))
}

/// How the word is like the typed one with slips, or without its Danish letters.
fn nearly(typed: &Word, word: &Word, slips: u8) -> Option<Likeness> {
    if typed.is_number() || word.lacks(typed) > usize::from(slips) {
        return None;
    }
    let guessing = typed.letters.iter().any(|letter| matches!(letter, 'a' | 'o')) && word.letters.iter().any(|l| is_danish(*l));
    if slips == 0 && !guessing {
        return None;
    }
    let whole = aligned::from_start(&typed.letters, &word.letters, slips);
    let slips_in_stem = slips.min(slips_forgiven(&typed.stem_letters));
    let have_endings = typed.stem != typed.text || word.stem != word.text;
    let stems = have_endings.then(|| aligned::from_start(&typed.stem_letters, &word.stem_letters, slips_in_stem)).flatten();
    let by_letters = [
        whole.map(|aligned| (aligned.whole, slips, Reach::Whole)),
        stems.map(|aligned| (aligned.whole, slips_in_stem, Reach::Inflected)),
        whole.map(|aligned| (aligned.beginning, slips, Reach::Beginning)),
    ];
    let best = by_letters
        .into_iter()
        .flatten()
        .filter_map(|(distance, slips, reach)| spelling(distance, slips).map(|spelling| Likeness { spelling, reach }))
        .min();
    let as_part = || {
        let head = head_before(&typed.letters)?;
        (guessing && aligned::inside(&typed.letters, &word.letters, head))
            .then_some(Likeness { spelling: Spelling::Guess, reach: Reach::Part })
    };
    match best {
        Some(likeness) if likeness.spelling < Spelling::SlipAndGuess => best,
        _ => as_part().or(best),
    }
}

fn spelling(distance: Distance, slips: u8) -> Option<Spelling> {
    match (distance.slips(), distance.guesses()) {
        (over, _) if over > slips => None,
        (0, 0) => Some(Spelling::Right),
        (_, 0) => Some(Spelling::Slip),
        (0, _) => Some(Spelling::Guess),
        _ => Some(Spelling::SlipAndGuess),
    }
}

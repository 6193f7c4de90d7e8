//! A word as it is compared: small letters, without accents, with its stem.

use frostem::{Algorithm, Stemmer};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

/// A word of an entry, or one that was typed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// In small letters, each letter one `char`.
    pub(crate) text: String,
    /// The text without the ending of its inflection.
    pub(crate) stem: String,
    /// The letters of the text, to be counted and compared one by one.
    pub(crate) letters: Vec<char>,
    /// The letters of the stem.
    pub(crate) stem_letters: Vec<char>,
    /// Which letters are in the text, one bit each: enough to see at once that two words have little in common.
    alphabet: u32,
    /// Which letters are in the stem.
    stem_alphabet: u32,
}

impl Word {
    /// The word of this text, which is already plain.
    pub(crate) fn new(text: &str) -> Self {
        let stem = Stemmer::new(Algorithm::Danish).stem(text).into_owned();
        let letters: Vec<char> = text.chars().collect();
        let stem_letters: Vec<char> = stem.chars().collect();
        let (alphabet, stem_alphabet) = (alphabet(&letters), alphabet(&stem_letters));
        Word { text: text.to_owned(), stem, letters, stem_letters, alphabet, stem_alphabet }
    }

    /// How many of the typed stem's letters are nowhere in this word, nor were typed for one that is: there are no fewer slips.
    pub(crate) fn lacks(&self, typed: &Word) -> usize {
        let instead = if self.alphabet & (bit('æ') | bit('ø') | bit('å')) == 0 { 0 } else { bit('a') | bit('o') | bit('e') };
        (typed.stem_alphabet & !self.alphabet & !instead).count_ones() as usize
    }

    /// Whether it is a number, or holds one. Numbers are looked up as they are: 103 is no slip for 104.
    pub(crate) fn is_number(&self) -> bool {
        self.letters.iter().any(|letter| letter.is_numeric())
    }
}

/// The text in small letters without accents (é is e), but with æ, ø and å as letters of their own.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.nfc().flat_map(char::to_lowercase).filter(|letter| !is_unseen(*letter)) {
        if letter.is_ascii() || is_danish(letter) {
            plain.push(letter);
        } else {
            plain.extend(std::iter::once(letter).nfd().filter(|part| !is_combining_mark(*part)));
        }
    }
    plain
}

/// The words of a text that is already plain.
pub(crate) fn split(plain: &str) -> impl Iterator<Item = &str> {
    plain.unicode_words()
}

fn alphabet(letters: &[char]) -> u32 {
    letters.iter().fold(0, |bits, letter| bits | bit(*letter))
}

/// The bit of a letter; all that are not Danish share the last.
fn bit(letter: char) -> u32 {
    match letter {
        'a'..='z' => 1 << (u32::from(letter) - u32::from('a')),
        'æ' => 1 << 26,
        'ø' => 1 << 27,
        'å' => 1 << 28,
        _ => 1 << 29,
    }
}

/// Whether this is one of the three letters that other keyboards lack.
pub(crate) fn is_danish(letter: char) -> bool {
    matches!(letter, 'æ' | 'ø' | 'å')
}

/// Marks that come along when text is copied (soft hyphens, joiners, directions) and that nobody sees.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

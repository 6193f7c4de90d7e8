//! How far what was typed is from a word, letter by letter.
//!
//! Libraries that count edits treat all letters alike. Here one rule is of its own: a typed æ, ø or å stands for itself
//! alone, while a word's æ, ø or å may have been typed on a keyboard that lacks it.

use crate::word::is_danish;

/// What lies between typed letters and a word: few slips weigh less than few guesses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Distance {
    /// Letters too many, too few, wrong, or swapped.
    pub(crate) slips: u8,
    /// Danish letters that were typed as something else.
    pub(crate) guesses: u8,
}

impl Distance {
    const NONE: Distance = Distance { slips: 0, guesses: 0 };
    const FAR: Distance = Distance { slips: u8::MAX, guesses: 0 };

    fn slip(self) -> Self {
        Distance { slips: self.slips.saturating_add(1), ..self }
    }

    fn guess(self) -> Self {
        Distance { guesses: self.guesses.saturating_add(1), ..self }
    }
}

/// The distances of typed letters from a word.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Aligned {
    /// From the whole word.
    pub(crate) whole: Distance,
    /// From the nearest of its beginnings.
    pub(crate) beginning: Distance,
}

/// Aligns typed letters with a word from its first letter on; `None` if there are more than so many slips.
pub(crate) fn from_start(typed: &[char], word: &[char], slips: u8) -> Option<Aligned> {
    if typed.len() > word.len() * 2 + usize::from(slips) {
        return None;
    }
    let ends = std::iter::successors(Some(Distance::NONE), |before| Some(before.slip())).take(word.len() + 1).collect();
    let last = last_row(typed, word, slips, ends)?;
    let beginning = last.iter().copied().min().unwrap_or(Distance::FAR);
    let whole = last.last().copied().unwrap_or(Distance::FAR);
    (beginning.slips <= slips).then_some(Aligned { whole, beginning })
}

/// Whether the typed letters stand somewhere in a word, with guesses but without slips; `head` letters come first.
pub(crate) fn inside(typed: &[char], word: &[char], head: usize) -> bool {
    let starts = (0..=word.len()).map(|at| if at >= head { Distance::NONE } else { Distance::FAR }).collect();
    last_row(typed, word, 0, starts).is_some_and(|last| last.iter().any(|end| end.slips == 0))
}

/// Fills the table of distances row by row: `row[j]` is from the letters typed so far to the first j of the word.
fn last_row(typed: &[char], word: &[char], slips: u8, first: Vec<Distance>) -> Option<Vec<Distance>> {
    let mut before = vec![Distance::FAR; word.len() + 1];
    let mut above = first;
    let mut row = Vec::with_capacity(word.len() + 1);
    for (i, &letter) in typed.iter().enumerate() {
        let last = i.checked_sub(1).map(|i| typed[i]);
        row.clear();
        // A Danish letter was meant, unless the finger only hit it twice.
        let too_many = !is_danish(letter) || last == Some(letter);
        row.push(if too_many { above[0].slip() } else { Distance::FAR });
        for (j, &meant) in word.iter().enumerate() {
            let mut least = row[j].slip();
            if too_many {
                least = least.min(above[j + 1].slip());
            }
            if letter == meant {
                least = least.min(above[j]);
            } else if bare(letter, meant) {
                least = least.min(above[j].guess());
            } else if !is_danish(letter) {
                least = least.min(above[j].slip());
            }
            if let Some(last) = last {
                if pair(last, letter) == Some(meant) {
                    least = least.min(before[j].guess());
                }
                if j > 0 && letter == word[j - 1] && last == meant && letter != last {
                    least = least.min(before[j - 1].slip());
                }
            }
            row.push(least);
        }
        // A pair or a swap reaches back over one row, so both must be too far.
        if row.iter().chain(&above).all(|distance| distance.slips > slips) {
            return None;
        }
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut row);
    }
    Some(above)
}

/// The bare letter that people type where a keyboard lacks the Danish one.
fn bare(typed: char, meant: char) -> bool {
    matches!((typed, meant), ('a', 'å' | 'æ') | ('o', 'ø'))
}

/// The Danish letter that two typed ones are the old spelling of.
fn pair(first: char, second: char) -> Option<char> {
    match (first, second) {
        ('a', 'a') => Some('å'),
        ('a', 'e') => Some('æ'),
        ('o', 'e') => Some('ø'),
        _ => None,
    }
}

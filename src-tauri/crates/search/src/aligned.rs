//! How far what was typed is from a word, letter by letter.
//!
//! Libraries that count edits treat all letters alike. Here one rule is of its own: a typed æ, ø or å stands for itself
//! alone, while a word's æ, ø or å may have been typed on a keyboard that lacks it.

use crate::word::is_danish;

/// What lies between typed letters and a word. One number, because millions are compared: the upper half counts slips,
/// the lower guesses, so that few slips weigh less than few guesses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Distance(u16);

impl Distance {
    const NONE: Distance = Distance(0);
    const FAR: Distance = Distance(u16::MAX);

    /// Letters too many, too few, wrong, or swapped.
    pub(crate) fn slips(self) -> u8 {
        self.0.to_be_bytes()[0]
    }

    /// Danish letters that were typed as something else.
    pub(crate) fn guesses(self) -> u8 {
        self.0.to_be_bytes()[1]
    }

    fn slip(self) -> Self {
        Distance(self.0.saturating_add(0x100))
    }

    fn guess(self) -> Self {
        Distance(self.0.saturating_add(1))
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

/// One row of the table: from the letters typed so far to each beginning of the word.
type Row = [Distance; LONGEST + 1];

/// No Danish word is longer. What is, is compared only as it stands.
const LONGEST: usize = 63;

/// Aligns typed letters with a word from its first letter on; `None` if there are more than so many slips.
pub(crate) fn from_start(typed: &[char], word: &[char], slips: u8) -> Option<Aligned> {
    if typed.len() > word.len() * 2 + usize::from(slips) {
        return None;
    }
    let mut first = [Distance::NONE; LONGEST + 1];
    for at in 0..LONGEST {
        first[at + 1] = first[at].slip();
    }
    // Each letter of the word beyond those typed would be one that was left out.
    let last = last_row(typed, word, slips, first, |typed| typed + usize::from(slips))?;
    let beginning = last[..=word.len()].iter().copied().min()?;
    (beginning.slips() <= slips).then_some(Aligned { whole: last[word.len()], beginning })
}

/// Whether the typed letters stand somewhere in a word, with guesses but without slips; `head` letters come first.
pub(crate) fn inside(typed: &[char], word: &[char], head: usize) -> bool {
    let first = std::array::from_fn(|at| if at >= head { Distance::NONE } else { Distance::FAR });
    let last = last_row(typed, word, 0, first, |_| word.len());
    last.is_some_and(|last| last[..=word.len()].iter().any(|end| end.slips() == 0))
}

/// Fills the table row by row, each as far as so many typed letters can reach.
fn last_row(typed: &[char], word: &[char], slips: u8, first: Row, reach: impl Fn(usize) -> usize) -> Option<Row> {
    if word.len() > LONGEST {
        return None;
    }
    let mut before = [Distance::FAR; LONGEST + 1];
    let mut above = first;
    for (i, &letter) in typed.iter().enumerate() {
        let last = i.checked_sub(1).map(|i| typed[i]);
        let mut row = [Distance::FAR; LONGEST + 1];
        // A Danish letter was meant, unless the finger only hit it twice.
        let too_many = !is_danish(letter) || last == Some(letter);
        if too_many {
            row[0] = above[0].slip();
        }
        let near = word.len().min(reach(i + 1));
        for (j, &meant) in word[..near].iter().enumerate() {
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
            row[j + 1] = least;
        }
        // A pair or a swap reaches back over one row, so both must be too far.
        if row[..=near].iter().chain(&above[..=near]).all(|distance| distance.slips() > slips) {
            return None;
        }
        before = std::mem::replace(&mut above, row);
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

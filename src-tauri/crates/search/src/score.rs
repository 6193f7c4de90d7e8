//! What a found word is worth.

use crate::{
    entry::Field,
    likeness::{Likeness, Reach, Spelling},
};

/// The points of a word that is found there in that way.
///
/// A name outweighs the everyday words, and these the text; within each, the surer likeness outweighs the less sure.
/// The two are multiplied, so that a part of a name still stands before a whole word somewhere in a text.
pub(crate) fn points(likeness: Likeness, field: Field) -> u32 {
    let field = match field {
        Field::Title => 20,
        Field::Also => 14,
        Field::Text => 5,
    };
    let likeness = match (likeness.spelling, likeness.reach) {
        (Spelling::Right, Reach::Whole) => 100,
        (Spelling::Right, Reach::Inflected) => 95,
        (Spelling::Right, Reach::Beginning) => 80,
        (Spelling::Right, Reach::Part) => 60,
        (Spelling::Right, Reach::StemInPart) => 50,
        (Spelling::Slip, Reach::Whole) => 40,
        (Spelling::Slip, Reach::Inflected) => 38,
        (Spelling::Slip, _) => 34,
        (Spelling::Guess, Reach::Whole) => 30,
        (Spelling::Guess, Reach::Inflected) => 29,
        (Spelling::Guess, Reach::Beginning) => 26,
        (Spelling::Guess, _) => 22,
        (Spelling::Right, Reach::Beyond) => 20,
        (Spelling::SlipAndGuess, _) => 15,
    };
    field * likeness
}

/// How much a typed word tells, when so many of all entries have it: a rare word tells more than a common one, and a
/// small word, such as "og", least.
pub(crate) fn weight(is_small: bool, having: usize, all: usize) -> u32 {
    if is_small { 1 } else { 4 * ((all / having.max(1)).max(1).ilog2() + 1) }
}

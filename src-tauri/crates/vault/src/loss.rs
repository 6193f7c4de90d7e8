//! Which saves take so much away that what stood is put aside first: somebody selected all and
//! typed one letter.

/// A text shorter than this is written again sooner than it is found again.
const WORTH_KEEPING_CHARS: usize = 40;

/// Whether `new` has less than half of the characters of `old`, and `old` was worth keeping.
pub(crate) fn is_loss(old: &str, new: &str) -> bool {
    let before = old.chars().count();
    before >= WORTH_KEEPING_CHARS && new.chars().count() * 2 < before
}

/// Whether `left` is one piece of `kept`, or `kept` with one piece taken out: then nothing of it is
/// lost as long as `kept` is kept, and each further cut needs no version of its own.
pub(crate) fn is_left_of(left: &str, kept: &str) -> bool {
    let head = left.bytes().zip(kept.bytes()).take_while(|(one, other)| one == other).count();
    let tail = left.bytes().rev().zip(kept.bytes().rev()).take_while(|(one, other)| one == other).count();
    kept.contains(left) || left.len() <= kept.len() && head + tail >= left.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loss_is_less_than_half_of_forty_characters_or_more() {
        let text = |chars| "æ".repeat(chars);
        for (old, new, expected) in
            [(40, 19, true), (40, 20, false), (39, 0, false), (40, 0, true), (41, 20, true), (1000, 499, true), (40, 80, false)]
        {
            assert_eq!(is_loss(&text(old), &text(new)), expected, "{old} to {new}");
        }
    }

    #[test]
    fn only_one_piece_or_all_but_one_piece_is_left_of_a_text() {
        for left in ["", "a", "abc", "bc", "af", "ab", "cd", "ef", "abef", "abcdef"] {
            assert!(is_left_of(left, "abcdef"), "{left}");
        }
        for other in ["x", "abx", "ace", "ac", "bf", "abcdefg", "xabcdef", "fedcba", "aa"] {
            assert!(!is_left_of(other, "abcdef"), "{other}");
        }
        assert!(!is_left_of("aaa", "aa"));
        assert!(!is_left_of("noget", ""));
    }
}

//! What a person wrote, as it can stand on paper: nothing is read as markup, nothing is hidden.

use unicode_bidi::{Direction, get_base_direction};

/// What stands where a character cannot: it is in our fonts, and Unicode made it for this.
const REPLACED: char = char::REPLACEMENT_CHARACTER;

/// A text as it stands on paper.
///
/// Line ends of every kind become `\n`, a tab becomes four spaces. Characters that a PDF cannot
/// hold, and those that would turn or hide what stands around them without being seen themselves
/// (bidirectional overrides, embeddings and isolates), become U+FFFD, one for one. Characters that are neither seen nor
/// change how others look (soft hyphens, places to break, words hidden in tags) are left out: they come along when a page is
/// copied, and in a PDF each would stand as a space that means something else. All else stays.
#[must_use]
pub fn literal(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push_str("    "),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => out.push(REPLACED),
            _ if is_idle(char) => {}
            _ if char.is_control() || is_noncharacter(char) => out.push(REPLACED),
            _ => out.push(char),
        }
    }
    out
}

/// What has no look of its own and gives none to others. The joiners and the marks of direction do.
fn is_idle(char: char) -> bool {
    matches!(char, '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}')
        || matches!(char, '\u{200b}' | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{3164}' | '\u{ffa0}')
        || matches!(char, '\u{e0000}'..='\u{e0fff}')
}

/// U+FDD0 to U+FDEF, and the last two of every plane: no text may hold them.
fn is_noncharacter(char: char) -> bool {
    let code = u32::from(char);
    (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

/// Lines that follow each other without an empty line and run in the same direction.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stanza {
    /// How many empty lines stand before it. 0 where only the direction is another.
    pub(crate) empty_before: usize,
    /// Whether the lines run from right to left: their first strong character decides.
    pub(crate) right_to_left: bool,
    /// The lines.
    pub(crate) lines: Vec<String>,
}

/// Splits a text that stands literally into stanzas. Empty lines at the end are left out: nothing comes after them.
pub(crate) fn stanzas(text: &str) -> Vec<Stanza> {
    let mut stanzas: Vec<Stanza> = Vec::new();
    let mut empty = 0;
    for line in text.split('\n') {
        if line.trim().is_empty() {
            empty += 1;
            continue;
        }
        let right_to_left = get_base_direction(line) == Direction::Rtl;
        match stanzas.last_mut() {
            Some(last) if empty == 0 && last.right_to_left == right_to_left => last.lines.push(line.to_owned()),
            _ => stanzas.push(Stanza { empty_before: empty, right_to_left, lines: vec![line.to_owned()] }),
        }
        empty = 0;
    }
    stanzas
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_text_stays_as_it_is() {
        let text = "Blåbærgrød & <b>€</b> #read(\"x\") { $x } \\ *_~@ 👩‍🦽 שלום مرحبا";
        assert_eq!(literal(text), text);
    }

    #[test]
    fn every_kind_of_line_end_is_a_newline() {
        assert_eq!(literal("a\r\nb\rc\u{2028}d\u{85}e\u{b}f"), "a\nb\nc\nd\ne\nf");
    }

    #[test]
    fn unseen_characters_are_shown_one_for_one() {
        assert_eq!(literal("a\0b\u{1b}c\u{7f}d\u{9f}"), "a�b�c�d�");
        assert_eq!(literal("kr. \u{202e}0001\u{202c}\u{feff}\u{fffe}"), "kr. �0001���");
    }

    #[test]
    fn what_is_neither_seen_nor_changes_a_look_is_left_out() {
        assert_eq!(literal("af\u{ad}prø\u{200b}vet\u{2060}\u{e0068}\u{e0069}"), "afprøvet");
        let kept = "می\u{200c}خواهم 👩\u{200d}🦽 ❤\u{fe0f} \u{200e}a\u{200f}";
        assert_eq!(literal(kept), kept);
    }

    #[test]
    fn every_empty_line_is_counted_and_directions_part() {
        let found = stanzas("\nen\nto\n\n\nשלום\nfire\n\n");
        let found: Vec<_> = found.iter().map(|s| (s.empty_before, s.right_to_left, s.lines.len())).collect();
        assert_eq!(found, [(1, false, 2), (2, true, 1), (0, false, 1)]);
    }
}

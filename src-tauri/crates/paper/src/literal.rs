//! What a person wrote, as it can stand on paper: nothing is read as markup, nothing is hidden.

use unicode_bidi::{Direction, get_base_direction};
use unicode_segmentation::UnicodeSegmentation;

use crate::Size;

/// What stands where a character cannot: it is in our fonts, and Unicode made it for this.
const REPLACED: char = char::REPLACEMENT_CHARACTER;

/// What the longest run without a place to break may weigh: at 12 pt, 36 of the widest Latin letters
/// still fit into a line, and 54 of the others.
const LONGEST_RUN: usize = 36 * WIDE;

/// What a wide letter weighs, and a sign that we know nothing of.
const WIDE: usize = 3;

/// What an ordinary small letter or a figure weighs.
const NARROW: usize = 2;

/// How many pieces a stanza holds at most: the typesetter's time grows with their square.
const FULL: usize = 200;

/// How many characters of a longer run stay together.
const PIECE: usize = 12;

/// A text as it stands on paper.
///
/// Line ends of every kind become `\n`, a tab becomes four spaces. Characters that a PDF cannot
/// hold, and those that would turn or hide what stands around them without being seen themselves
/// (bidirectional overrides, embeddings and isolates), become U+FFFD, one for one. All else stays.
#[must_use]
pub fn literal(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push_str("    "),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => out.push(REPLACED),
            _ if char.is_control() || is_noncharacter(char) => out.push(REPLACED),
            _ => out.push(char),
        }
    }
    out
}

/// U+FDD0 to U+FDEF, and the last two of every plane: no text may hold them.
fn is_noncharacter(char: char) -> bool {
    let code = u32::from(char);
    (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

/// Lines that follow each other without an empty line and run in the same direction.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stanza {
    /// How many empty lines stand before it. 0 where it goes on from the one before.
    pub(crate) empty_before: usize,
    /// Whether the lines run from right to left: their first strong character decides.
    pub(crate) right_to_left: bool,
    /// The lines, each in pieces.
    pub(crate) lines: Vec<Vec<String>>,
}

/// Splits a text that stands literally into stanzas. Empty lines at the end are left out: nothing comes after them.
pub(crate) fn stanzas(text: &str, size: Size) -> Vec<Stanza> {
    let longest = match size {
        Size::Normal => LONGEST_RUN,
        Size::Large => LONGEST_RUN * 2 / 3,
    };
    let mut stanzas: Vec<Stanza> = Vec::new();
    let mut empty = 0;
    let mut room = 0;
    for line in text.split('\n') {
        if line.trim().is_empty() {
            empty += 1;
            continue;
        }
        let right_to_left = get_base_direction(line) == Direction::Rtl;
        for part in pieces(line, longest).chunks(FULL) {
            match stanzas.last_mut() {
                Some(last) if empty == 0 && last.right_to_left == right_to_left && part.len() <= room => {
                    last.lines.push(part.to_vec());
                    room -= part.len();
                }
                _ => {
                    stanzas.push(Stanza { empty_before: empty, right_to_left, lines: vec![part.to_vec()] });
                    room = FULL - part.len();
                }
            }
            empty = 0;
        }
    }
    stanzas
}

/// Cuts a line into pieces, so that no run is longer than the paper is wide. Almost every line
/// is one piece. The line may break between pieces, and nothing is drawn there.
fn pieces(line: &str, longest: usize) -> Vec<String> {
    if line.split_whitespace().all(|run| run.len() * WIDE <= longest) {
        return vec![line.to_owned()];
    }
    let mut pieces = vec![String::new()];
    for run in line.split_inclusive(char::is_whitespace) {
        let graphemes: Vec<&str> = run.graphemes(true).collect();
        if graphemes.iter().copied().map(weight).sum::<usize>() <= longest {
            pieces.last_mut().expect("it begins with one").push_str(run);
            continue;
        }
        for piece in graphemes.chunks(PIECE) {
            pieces.push(piece.concat());
        }
        pieces.push(String::new());
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

fn weight(grapheme: &str) -> usize {
    match grapheme.chars().next() {
        Some('m' | 'w') => WIDE,
        Some('a'..='z' | 'å' | 'ø' | '0'..='9' | '-' | '.' | ',' | '/' | ':' | ' ') => NARROW,
        _ => WIDE,
    }
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
    fn every_empty_line_is_counted_and_directions_part() {
        let found = stanzas("\nen\nto\n\n\nשלום\nfire\n\n", Size::Normal);
        let found: Vec<_> = found.iter().map(|s| (s.empty_before, s.right_to_left, s.lines.len())).collect();
        assert_eq!(found, [(1, false, 2), (2, true, 1), (0, false, 1)]);
    }

    #[test]
    fn a_stanza_is_never_too_full_and_nothing_is_lost() {
        for text in ["x".repeat(10_000), "x\n".repeat(1_000)] {
            let found = stanzas(&text, Size::Normal);
            assert!(found.len() > 4);
            let lines = found.iter().flat_map(|stanza| &stanza.lines);
            assert_eq!(lines.flatten().cloned().collect::<String>(), text.replace('\n', ""));
            let pieces = |stanza: &Stanza| stanza.lines.iter().map(Vec::len).sum::<usize>();
            assert!(found.iter().all(|stanza| pieces(stanza) <= FULL));
            assert!(found.iter().all(|stanza| stanza.empty_before == 0));
        }
    }

    #[test]
    fn long_runs_are_cut_and_nothing_is_lost() {
        let whole = |line: &str, longest| assert_eq!(pieces(line, longest), [line]);
        whole("Jeg vil gerne søge", LONGEST_RUN);
        whole("beskæftigelsesrehabilitering og arbejdsmarkedsforanstaltninger", LONGEST_RUN * 2 / 3);
        whole(&"W".repeat(36), LONGEST_RUN);
        assert!(pieces(&"W".repeat(36), LONGEST_RUN * 2 / 3).len() > 1);
        let long = format!("før {} efter {}", "å".repeat(500), "e\u{301}".repeat(100));
        let cut = pieces(&long, LONGEST_RUN);
        assert!(cut.len() > 40);
        assert_eq!(cut.concat(), long);
        assert!(cut.iter().all(|piece| !piece.starts_with('\u{301}')));
    }
}

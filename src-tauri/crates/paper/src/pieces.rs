//! A text in pieces that the typesetter can place: no run wider than a line, no stanza that takes it for ever.

use unicode_segmentation::UnicodeSegmentation;

use crate::Size;
use crate::literal::stanzas;

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

/// A stanza, or a part of one that is too full, each line in pieces.
pub(crate) struct Pieces {
    /// How many empty lines stand before it. 0 where it goes on from the one before.
    pub(crate) empty_before: usize,
    /// Whether the lines run from right to left.
    pub(crate) right_to_left: bool,
    /// The lines, each in pieces.
    pub(crate) lines: Vec<Vec<String>>,
}

/// The stanzas of a text that stands literally.
pub(crate) fn in_pieces(text: &str, size: Size) -> Vec<Pieces> {
    let longest = match size {
        Size::Normal => LONGEST_RUN,
        Size::Large => LONGEST_RUN * 2 / 3,
    };
    let mut all: Vec<Pieces> = Vec::new();
    for stanza in stanzas(text) {
        let (mut empty_before, mut room) = (stanza.empty_before, 0);
        for line in &stanza.lines {
            for part in pieces(line, longest).chunks(FULL) {
                match all.last_mut() {
                    Some(last) if part.len() <= room => last.lines.push(part.to_vec()),
                    _ => {
                        all.push(Pieces { empty_before, right_to_left: stanza.right_to_left, lines: vec![part.to_vec()] });
                        (empty_before, room) = (0, FULL);
                    }
                }
                room -= part.len();
            }
        }
    }
    all
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
    fn a_stanza_is_never_too_full_and_nothing_is_lost() {
        for text in ["x".repeat(10_000), "x\n".repeat(1_000)] {
            let found = in_pieces(&text, Size::Normal);
            assert!(found.len() > 4);
            let lines = found.iter().flat_map(|stanza| &stanza.lines);
            assert_eq!(lines.flatten().cloned().collect::<String>(), text.replace('\n', ""));
            let pieces = |stanza: &Pieces| stanza.lines.iter().map(Vec::len).sum::<usize>();
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

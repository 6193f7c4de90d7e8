//! A file's name as the person wants it, made safe on every system: no folder, no device, nothing that a screen shows otherwise than it is.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// The longest name before its ending, in bytes of UTF-8: with a number and an ending it fits into 255 bytes, and mostly into the 260
/// characters that some systems allow for a whole path.
const MOST_BYTES: usize = 150;

/// Names that one system keeps for its devices, whatever ending they have.
const DEVICES: [&str; 22] = [
    "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1", "LPT2", "LPT3",
    "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
];

/// Text that names a place on a computer or on a network, and is no name of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotAName;

/// The safe name, without an ending; empty where nothing of it can stand in a name.
///
/// # Errors
/// [`NotAName`] for an absolute path, a share or an address. Of a relative path only the last part is used.
pub(crate) fn safe(wanted: &str) -> Result<String, NotAName> {
    let wanted = wanted.trim();
    let mut chars = wanted.chars();
    let has_drive = matches!((chars.next(), chars.next()), (Some(letter), Some(':')) if letter.is_ascii_alphabetic());
    if has_drive || wanted.starts_with(['/', '\\']) || wanted.contains("://") || wanted.starts_with("file:") {
        return Err(NotAName);
    }
    let last = wanted.rsplit(['/', '\\']).find(|part| !part.trim_matches(['.', ' ']).is_empty()).unwrap_or_default();
    let plain: String = last.nfc().filter(|char| !is_hidden(*char)).map(|char| if is_unfit(char) { '-' } else { char }).collect();
    let mut name = cut(ends_trimmed(&plain)).to_owned();
    let before_dot = name.split('.').next().unwrap_or_default().trim();
    if DEVICES.iter().any(|device| device.eq_ignore_ascii_case(before_dot)) {
        name.insert(0, '_');
    }
    Ok(name)
}

/// Dots and spaces at the ends are dropped by one system and hide a file on another.
fn ends_trimmed(name: &str) -> &str {
    name.trim_matches(|char: char| char == '.' || char.is_whitespace())
}

/// At most [`MOST_BYTES`], ended between two whole characters as a reader sees them.
fn cut(name: &str) -> &str {
    let mut end = 0;
    for (at, seen) in name.grapheme_indices(true) {
        if at + seen.len() > MOST_BYTES {
            break;
        }
        end = at + seen.len();
    }
    ends_trimmed(&name[..end])
}

/// Marks of direction and of no width: with them a name can look like another. Joiners stay, since letters and emoji need them.
fn is_hidden(char: char) -> bool {
    matches!(char, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_unfit(char: char) -> bool {
    char.is_control() || matches!(char, ':' | '*' | '?' | '<' | '>' | '|' | '"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn becomes(wanted: &str, name: &str) {
        assert_eq!(safe(wanted).as_deref(), Ok(name), "{wanted:?}");
    }

    #[test]
    fn of_a_relative_path_only_the_last_part_is_used() {
        becomes("../../etc/brev", "brev");
        becomes("..\\..\\brev", "brev");
        becomes("%2e%2e/brev", "brev");
        becomes("brev/..", "brev");
        becomes("..", "");
        becomes("%2e%2e", "%2e%2e");
    }

    #[test]
    fn a_place_is_no_name() {
        for wanted in
            ["C:\\Windows\\brev", "\\\\server\\del", "/dev/sda", "file:///etc/passwd", "https://eksempel.dk/x", "c:brev"]
        {
            assert_eq!(safe(wanted), Err(NotAName), "{wanted}");
        }
    }

    #[test]
    fn the_name_of_a_device_gets_a_mark_before_it() {
        becomes("CON", "_CON");
        becomes("nul.pdf", "_nul.pdf");
        becomes("aux", "_aux");
        becomes("COM1", "_COM1");
        becomes("CONTO", "CONTO");
        becomes("brev. . .", "brev");
        becomes(".skjult ", "skjult");
    }

    #[test]
    fn a_long_name_ends_at_a_whole_character() {
        let long = safe(&"æ".repeat(300)).unwrap();
        assert_eq!((long.len(), long.chars().count()), (150, 75));
        // A family is one character to the eye: 25 bytes.
        let family = "👨‍👩‍👧‍👦";
        let long = safe(&family.repeat(20)).unwrap();
        assert!(long.len() <= MOST_BYTES && !long.is_empty() && long.len().is_multiple_of(family.len()), "{}", long.len());
    }

    #[test]
    fn letters_are_written_one_way_and_nothing_turns_a_name_around() {
        becomes("a\u{30a}rlig", "\u{e5}rlig");
        becomes("brev\u{202e}fdp.exe", "brevfdp.exe");
        becomes("\u{feff}brev\u{200b}", "brev");
        becomes("Ansøgning 🌱", "Ansøgning 🌱");
    }

    #[test]
    fn what_no_name_can_hold_becomes_a_dash() {
        becomes("brev\0til\nkommunen\t", "brev-til-kommunen");
        becomes("brev:skjult", "brev-skjult");
        becomes("*?<>|\"", "------");
    }
}

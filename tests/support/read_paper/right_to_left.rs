//! Hebrew and Arabic in a PDF, as poppler tells it.

use unicode_bidi::{BidiInfo, Direction, Level, get_base_direction};
use unicode_segmentation::UnicodeSegmentation;

/// A text as poppler tells it by the tags of a PDF. The stretches of one direction follow each other as they were written,
/// but the letters of a stretch that is read from right to left lie in the file from left to right, so its end comes first.
/// Holds for lines that do not wrap: one that does is turned in two parts.
pub fn as_it_lies(text: &str) -> String {
    text.lines().map(|line| line_as_it_lies(line) + "\n").collect()
}

fn line_as_it_lies(line: &str) -> String {
    let base = if get_base_direction(line) == Direction::Rtl { Level::rtl() } else { Level::ltr() };
    let levels = BidiInfo::new(line, Some(base)).levels;
    let mut out = String::new();
    let mut begin = 0;
    for stretch in levels.chunk_by(|one, next| one == next) {
        let text = &line[begin..begin + stretch.len()];
        begin += stretch.len();
        if stretch[0].is_rtl() {
            out.extend(text.graphemes(true).rev());
        } else {
            out.push_str(text);
        }
    }
    out
}

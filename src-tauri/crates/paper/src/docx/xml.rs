//! Text inside XML.

use unicode_bidi::{BidiInfo, Level};

/// How each part begins.
pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The name space of all that Word reads.
pub(super) const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// A literal text as XML. What XML cannot hold at all, `literal` has already replaced.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Lines as runs of text. Text is never anything else than text there: a field is an element of its own.
pub(super) fn runs<'a>(lines: impl IntoIterator<Item = &'a str>, right_to_left: bool) -> String {
    lines.into_iter().map(|line| line_runs(line, right_to_left)).collect::<Vec<_>>().join("<w:r><w:br/></w:r>")
}

/// A stretch that is read from right to left is marked: else Word puts its signs and figures on the wrong side.
fn line_runs(line: &str, right_to_left: bool) -> String {
    let base = if right_to_left { Level::rtl() } else { Level::ltr() };
    let levels = BidiInfo::new(line, Some(base)).levels;
    let mut out = String::new();
    let mut begin = 0;
    for stretch in levels.chunk_by(|one, next| one.is_rtl() == next.is_rtl()) {
        let end = begin + stretch.len();
        let marked = if stretch[0].is_rtl() { "<w:rPr><w:rtl/></w:rPr>" } else { "" };
        let text = escaped(&line[begin..end]);
        out.push_str(&format!("<w:r>{marked}<w:t xml:space=\"preserve\">{text}</w:t></w:r>"));
        begin = end;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stretch_has_its_direction_and_nothing_is_markup() {
        let run = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
        let turned = |text: &str| format!("<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
        assert_eq!(runs([" <b> & \"x\""], false), run(" &lt;b&gt; &amp; &quot;x&quot;"));
        assert_eq!(runs(["Jeg er אביגיל."], false), run("Jeg er ") + &turned("אביגיל") + &run("."));
        assert_eq!(runs(["שלום!", "a"], true), turned("שלום!") + "<w:r><w:br/></w:r>" + &run("a"));
    }
}

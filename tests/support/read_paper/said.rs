//! What a paper says, in whatever form it is met: read aloud from the PDF, in the Word document, in the text file, on the screen.

use std::fmt::Write as _;

use commands::wire::BlockView;

use super::{docx, pdf, plain, right_to_left, same};

/// The PDF by its tags, as a screen reader meets it.
pub fn by_pdf(bytes: &[u8]) -> String {
    same(&pdf::piles_told_once(&pdf::read(bytes).spoken()))
}

/// The Word document.
pub fn by_docx(bytes: &[u8]) -> String {
    let mut all = String::new();
    for one in docx::read(bytes).paragraphs() {
        let _ = writeln!(all, "{}\n{}", one.mark, right_to_left::as_it_lies(&one.text));
    }
    same(&all)
}

/// The text file, without its byte order mark.
pub fn by_text(text: &str) -> String {
    same(&right_to_left::as_it_lies(&plain::without_marks_of_its_own(text)))
}

/// The blocks that the page shows, with the marks that a browser puts before the items of a list.
pub fn by_screen(blocks: &[BlockView]) -> String {
    let mut all = String::new();
    let mut line = |text: &str| {
        let _ = writeln!(all, "{}", right_to_left::as_it_lies(&paper::literal(text)));
    };
    for block in blocks {
        match block {
            BlockView::Heading { text, .. } | BlockView::Paragraph { text } | BlockView::WriteLine { label: text } => line(text),
            BlockView::Lines { lines } => lines.iter().for_each(|text| line(text)),
            BlockView::Numbered { items } => {
                for (at, item) in items.iter().enumerate() {
                    line(&format!("{}.", at + 1));
                    line(item);
                }
            }
            BlockView::Bullets { items } => {
                for item in items {
                    line("•");
                    line(item);
                }
            }
            BlockView::Table { head, rows } => [head].into_iter().chain(rows).flatten().for_each(|cell| line(cell)),
        }
    }
    same(&all)
}

//! A paper as plain text.

use crate::shown::shown;
use crate::{Block, Paper};

/// A line to write on.
const LINE: &str = "________________________________________";

/// The paper as plain text, in the order in which the PDF is read aloud: an empty line between two blocks, `1. ` and `• `
/// before the items of lists, a table's rows as lines with a tab between two cells, and a line to write on after its label.
///
/// What stands around the blocks, title and footer, is left out, as it is when a PDF is read aloud.
#[must_use]
pub fn plain(paper: &Paper) -> String {
    let mut out = String::new();
    for part in shown(&paper.blocks).iter().map(part).filter(|part| !part.trim().is_empty()) {
        if !out.is_empty() {
            out.push('\n');
        }
        for line in part.trim_end().split('\n') {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
    out
}

fn part(block: &Block) -> String {
    match block {
        Block::Addressee(lines) => without_empty_lines(&lines.join("\n")),
        Block::Heading { text, .. } => without_empty_lines(text),
        Block::DateLine(text) | Block::Paragraph(text) => text.clone(),
        Block::Numbered(items) => {
            let number = |(index, text): (usize, &String)| item(&format!("{}. ", index + 1), text);
            items.iter().enumerate().map(number).collect()
        }
        Block::Bullets(items) => items.iter().map(|text| item("• ", text)).collect(),
        Block::Table { head, rows } => std::iter::once(head).chain(rows).map(|cells| row(cells)).collect(),
        Block::WriteLine { label } => {
            let label = without_empty_lines(label);
            let colon = if label.is_empty() || label.ends_with(':') { "" } else { ":" };
            format!("{label}{colon} {LINE}").trim_start().to_owned()
        }
    }
}

/// As the PDF sets what is no running text.
fn without_empty_lines(text: &str) -> String {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// An item; what goes on in it stands under its first word.
fn item(mark: &str, text: &str) -> String {
    let under = format!("\n{}", " ".repeat(mark.chars().count()));
    format!("{mark}{}\n", text.trim().split('\n').collect::<Vec<_>>().join(&under))
}

/// A row is one line: a newline inside a cell would end it. No cell holds a tab, since none is literal.
fn row(cells: &[String]) -> String {
    let cells = cells.iter().map(|cell| cell.split_whitespace().collect::<Vec<_>>().join(" "));
    cells.collect::<Vec<_>>().join("\t") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Day, Footer, Language, Size};

    #[test]
    fn every_block_has_its_lines() {
        let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let blocks = vec![
            Block::Addressee(texts(&["Ishøj Kommune", "Ishøj Store Torv 20"])),
            Block::DateLine("1. marts".into()),
            Block::Heading { level: 1, text: "Hej\n\nigen".into() },
            Block::Paragraph("en  to \n\ntre\r\n".into()),
            Block::Paragraph(" \n".into()),
            Block::Numbered(texts(&["a", "b\nc"])),
            Block::Bullets(texts(&["d"])),
            Block::Table { head: texts(&["x", "y"]), rows: vec![texts(&["1\n2", "\t3"]), texts(&["4"])] },
            Block::WriteLine { label: "Dato".into() },
            Block::WriteLine { label: "Navn:".into() },
            Block::WriteLine { label: String::new() },
        ];
        let paper = Paper {
            title: "Prøve".into(),
            language: Language { lang: "da".into(), region: "DK".into() },
            day: Day { year: 2027, month: 2, day: 28 },
            wide: false,
            size: Size::Normal,
            blocks,
            footer: Footer { text: Some("Fodnote".into()), page_word: "Side".into(), of_word: "af".into() },
        };
        let expected = format!(
            "Ishøj Kommune\nIshøj Store Torv 20\n\n1. marts\n\nHej\nigen\n\nen  to\n\ntre\n\n1. a\n2. b\n   c\n\n• d\n\n\
             x\ty\n1 2\t3\n4\n\nDato: {LINE}\n\nNavn: {LINE}\n\n{LINE}\n"
        );
        assert_eq!(plain(&paper), expected);
    }
}

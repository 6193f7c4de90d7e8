//! Papers to try things on.

use paper::{Block, Day, Footer, Language, Paper, Size};

pub(crate) fn paper(blocks: Vec<Block>) -> Paper {
    Paper {
        title: "Ansøgning om prøve".into(),
        language: Language { lang: "da".into(), region: "DK".into() },
        day: Day { year: 2027, month: 3, day: 1 },
        wide: false,
        size: Size::Normal,
        blocks,
        footer: Footer { text: Some("Fodnote.".into()), page_word: "Side".into(), of_word: "af".into() },
    }
}

pub(crate) fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, text: text.into() }
}

pub(crate) fn write_line(label: &str) -> Block {
    Block::WriteLine { label: label.into() }
}

pub(crate) fn paragraph(text: &str) -> Block {
    Block::Paragraph(text.into())
}

/// How many places [`one_of_each`] has.
pub(crate) const PLACES: usize = 13;

/// One of each kind, with texts that tell where they stand.
pub(crate) fn one_of_each(mark: &str) -> Vec<Block> {
    let marked = |place: &str| format!("{place} {mark}");
    vec![
        Block::Addressee(vec![marked("modtager-et"), marked("modtager-to")]),
        Block::DateLine(marked("dato")),
        heading(1, &marked("overskrift")),
        paragraph(&marked("brødtekst")),
        Block::Numbered(vec![marked("skridt-et"), marked("skridt-to")]),
        Block::Bullets(vec![marked("punkt-et"), marked("punkt-to")]),
        Block::Table { head: vec![marked("hoved")], rows: vec![vec![marked("celle")]] },
        heading(2, &marked("underskrift")),
        write_line(&marked("linje")),
    ]
}

//! A paper as a tagged PDF that meets PDF/UA-1.

use std::thread;

use typst::comemo;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Array, Dict, IntoValue, Smart, Value, dict};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use unicode_normalization::UnicodeNormalization;

use crate::checked::Checked;
use crate::fonts::FAMILIES;
use crate::literal::literal;
use crate::pieces::{Pieces, in_pieces};
use crate::shown::{is_short, keeps_with_next, shown};
use crate::world::Desk;
use crate::{Block, Error, Paper, Size};

/// The paper as a PDF: tagged, PDF/UA-1, with title, language and bookmarks. The same paper
/// always gives the same bytes.
///
/// What was set for it stays in memory until the next paper, which can use what is the same in both, or until [`forget`].
///
/// # Errors
/// [`Error::Untitled`], [`Error::NoSuchDay`], [`Error::NoSuchLanguage`] for what the caller handed
/// over; [`Error::Layout`] and [`Error::Export`] for a defect of ours. The texts cause none.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, Error> {
    let checked = Checked::of(paper)?;
    let desk = Desk::new(&inputs(paper, &checked), checked.day);
    let Warned { output, .. } = typst::compile::<PagedDocument>(&desk);
    let pages = output.map_err(|all| Error::Layout { reasons: reasons(&all) })?;
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(None),
        timestamp: Some(Timestamp::new_utc(checked.day)),
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).expect("one standard is no conflict"),
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&pages, &options).map_err(|all| Error::Export { reasons: reasons(&all) })?;
    // Nothing of the papers before this one stays; the person need not wait for that.
    let forget_earlier = || comemo::evict(1);
    if thread::Builder::new().spawn(forget_earlier).is_err() {
        forget_earlier();
    }
    Ok(bytes)
}

/// Forgets what was set for the last paper: nothing that a person wrote stays in the typesetter's memory.
pub fn forget() {
    comemo::evict(0);
}

fn reasons(all: &[SourceDiagnostic]) -> Vec<String> {
    all.iter().map(|one| one.message.to_string()).collect()
}

fn inputs(paper: &Paper, checked: &Checked) -> Dict {
    dict! {
        "title" => checked.title.as_str(),
        "lang" => checked.lang.as_str(),
        "region" => checked.region.as_str(),
        "fonts" => FAMILIES.into_iter().map(IntoValue::into_value).collect::<Array>(),
        "wide" => paper.wide,
        "large" => paper.size == Size::Large,
        "footer" => literal(paper.footer.text.as_deref().unwrap_or_default()),
        "page-word" => literal(&paper.footer.page_word),
        "of-word" => literal(&paper.footer.of_word),
        "blocks" => blocks(&shown(&paper.blocks), paper.size),
    }
}

fn blocks(blocks: &[Block], size: Size) -> Array {
    let value = |(index, block): (usize, &Block)| {
        let keep = keeps_with_next(block, blocks.get(index + 1));
        match block {
            Block::Addressee(lines) => text("window", &lines.join("\n"), keep, size),
            Block::DateLine(line) => text("date", line, keep, size),
            Block::Heading { level, text: words } => {
                let mut value = text("heading", words, keep, size);
                value.insert("level".into(), Value::Int((*level).into()));
                value
            }
            Block::Paragraph(words) => text("paragraph", words, keep, size),
            Block::Numbered(items) => list("numbered", items, size),
            Block::Bullets(items) => list("bullets", items, size),
            Block::Table { head, rows } => table(head, rows, size),
            Block::WriteLine { label } => {
                let after_line = index > 0 && matches!(blocks[index - 1], Block::WriteLine { .. });
                let mut value = text("write-line", label, keep, size);
                value.insert("first".into(), Value::Bool(!after_line));
                value.insert("short".into(), Value::Bool(is_short(label)));
                value
            }
        }
        .into_value()
    };
    blocks.iter().enumerate().map(value).collect()
}

/// A block of text; `keep` holds it on the page of the block after it.
fn text(kind: &str, words: &str, keep: bool, size: Size) -> Dict {
    dict! { "kind" => kind, "stanzas" => stanza_values(words, size), "keep" => keep }
}

fn list(kind: &str, items: &[String], size: Size) -> Dict {
    let items: Array = items.iter().map(|item| Value::Array(stanza_values(item, size))).collect();
    dict! { "kind" => kind, "items" => items }
}

fn table(head: &[String], rows: &[Vec<String>], size: Size) -> Dict {
    let cells = |row: &[String]| Value::Array(row.iter().map(|cell| Value::Array(stanza_values(cell, size))).collect());
    dict! {
        "kind" => "table",
        "head" => cells(head),
        "short" => head.iter().all(|cell| is_short(cell)),
        "rows" => rows.iter().map(|row| cells(row)).collect::<Array>(),
    }
}

fn stanza_values(words: &str, size: Size) -> Array {
    in_pieces(words, size).iter().map(stanza_value).collect()
}

/// A letter and its marks become one character where Unicode has it: `å` written in two ways would be one sign in the
/// file's font, and a reader that knows only one meaning of a sign would lose what stands beside the other.
fn stanza_value(stanza: &Pieces) -> Value {
    let line = |pieces: &Vec<String>| {
        let pieces = pieces.iter().map(|piece| Value::Str(piece.nfc().collect::<String>().into()));
        Value::Array(pieces.collect())
    };
    let lines: Array = stanza.lines.iter().map(line).collect();
    let empty = i64::try_from(stanza.empty_before).expect("no text has that many lines");
    dict! {
        "empty-before" => empty,
        "right-to-left" => stanza.right_to_left,
        "lines" => lines,
    }
    .into_value()
}

#[cfg(test)]
#[path = "pdf_tests.rs"]
mod tests;

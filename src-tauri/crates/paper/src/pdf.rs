//! A paper as a tagged PDF that meets PDF/UA-1.

use typst::comemo;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Array, Datetime, Dict, IntoValue, Smart, Value, dict};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::fonts::FAMILIES;
use crate::literal::{Stanza, literal, stanzas};
use crate::world::Desk;
use crate::{Block, Error, Paper};

/// A text of at most this many bytes stays on the page of the line to write on that follows it.
const GREETING: usize = 300;

/// The paper as a PDF: tagged, PDF/UA-1, with title, language and bookmarks. The same paper
/// always gives the same bytes.
///
/// # Errors
/// [`Error::Untitled`], [`Error::NoSuchDay`], [`Error::NoSuchLanguage`] for what the caller handed
/// over; [`Error::Layout`] and [`Error::Export`] for a defect of ours. The texts cause none.
pub fn pdf(paper: &Paper) -> Result<Vec<u8>, Error> {
    let day = date(paper)?;
    let desk = Desk::new(inputs(paper)?, day);
    let Warned { output, .. } = typst::compile::<PagedDocument>(&desk);
    let pages = output.map_err(|all| Error::Layout { reasons: reasons(&all) })?;
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(None),
        timestamp: Some(Timestamp::new_utc(day)),
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).expect("one standard is no conflict"),
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&pages, &options).map_err(|all| Error::Export { reasons: reasons(&all) })?;
    // What the person wrote does not stay in the typesetter's memory of earlier work.
    comemo::evict(0);
    Ok(bytes)
}

fn reasons(all: &[SourceDiagnostic]) -> Vec<String> {
    all.iter().map(|one| one.message.to_string()).collect()
}

fn date(paper: &Paper) -> Result<Datetime, Error> {
    let day = paper.day;
    Datetime::from_ymd_hms(day.year, day.month, day.day, 0, 0, 0).ok_or(Error::NoSuchDay {
        year: day.year,
        month: day.month,
        day: day.day,
    })
}

fn inputs(paper: &Paper) -> Result<Dict, Error> {
    let title = literal(&paper.title).replace('\n', " ");
    if title.trim().is_empty() {
        return Err(Error::Untitled);
    }
    let (lang, region) = (&paper.language.lang, &paper.language.region);
    let letters = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !(matches!(lang.len(), 2..=3) && region.len() == 2 && letters(lang) && letters(region)) {
        return Err(Error::NoSuchLanguage { lang: lang.clone(), region: region.clone() });
    }
    Ok(dict! {
        "title" => title,
        "lang" => lang.as_str(),
        "region" => region.as_str(),
        "fonts" => FAMILIES.into_iter().map(IntoValue::into_value).collect::<Array>(),
        "wide" => paper.wide,
        "footer" => literal(paper.footer.text.as_deref().unwrap_or_default()),
        "page-word" => literal(&paper.footer.page_word),
        "of-word" => literal(&paper.footer.of_word),
        "blocks" => blocks(&paper.blocks),
    })
}

fn blocks(blocks: &[Block]) -> Array {
    let mut deepest = 0;
    let mut values = Array::new();
    for (index, block) in blocks.iter().enumerate() {
        let before = index.checked_sub(1).map(|index| &blocks[index]);
        let before_line = matches!(blocks.get(index + 1), Some(Block::WriteLine { .. }));
        let after_line = matches!(before, Some(Block::WriteLine { .. }));
        values.push(
            match block {
                Block::Addressee(lines) if index == 0 => text("window", &lines.join("\n"), false),
                Block::Addressee(lines) => text("paragraph", &lines.join("\n"), false),
                Block::DateLine(line) => text("date", line, false),
                // A headline of nothing is no headline, and PDF/UA-1 refuses it.
                Block::Heading { text: words, .. } if words.trim().is_empty() => continue,
                Block::Heading { level, text: words } => {
                    // PDF/UA-1: the first headline is of level 1, and no level is skipped.
                    deepest = (*level).clamp(1, 3).min(deepest + 1);
                    let mut value = text("heading", words, true);
                    value.insert("level".into(), Value::Int(deepest.into()));
                    value
                }
                Block::Paragraph(words) => text("paragraph", words, before_line && words.len() <= GREETING),
                Block::Numbered(items) => list("numbered", items),
                Block::Bullets(items) => list("bullets", items),
                Block::Table { head, .. } if head.is_empty() => continue,
                Block::Table { head, rows } => table(head, rows),
                Block::WriteLine { label } => {
                    let mut value = text("write-line", label, before_line);
                    value.insert("first".into(), Value::Bool(!after_line));
                    value
                }
            }
            .into_value(),
        );
    }
    values
}

/// A block of text; `keep` holds it on the page of the block after it.
fn text(kind: &str, words: &str, keep: bool) -> Dict {
    dict! { "kind" => kind, "stanzas" => stanza_values(words), "keep" => keep }
}

fn list(kind: &str, items: &[String]) -> Dict {
    let items: Array = items.iter().map(|item| Value::Array(stanza_values(item))).collect();
    dict! { "kind" => kind, "items" => items }
}

/// A row that is short of cells is filled up: a cell in the wrong column would say something untrue.
fn table(head: &[String], rows: &[Vec<String>]) -> Dict {
    let cell = |row: &[String], column: usize| Value::Array(stanza_values(row.get(column).map_or("", String::as_str)));
    let cells = |row: &[String]| Value::Array((0..head.len()).map(|column| cell(row, column)).collect());
    dict! { "kind" => "table", "head" => cells(head), "rows" => rows.iter().map(|row| cells(row)).collect::<Array>() }
}

fn stanza_values(words: &str) -> Array {
    stanzas(words).iter().map(stanza_value).collect()
}

fn stanza_value(stanza: &Stanza) -> Value {
    let line = |pieces: &Vec<String>| {
        let pieces = pieces.iter().map(|piece| Value::Str(piece.as_str().into()));
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

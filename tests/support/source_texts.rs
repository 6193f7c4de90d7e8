//! The sentence lists of `law/facts/sources/` beside the source texts, where those are at hand.

use std::collections::BTreeMap;

use law::Wrong;
use law::file::SourceText;

/// A row of a text's table of sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
struct SentenceRow {
    id: String,
    section: String,
    hash: String,
}

/// Why a table of sentences cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "each message says what the variant means")]
pub enum TableError {
    #[error("the columns are {found}, not {COLUMNS}")]
    Columns { found: String },
    #[error("line {line} has not as many columns as the head")]
    Row { line: usize },
}

/// Where list and text do not agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Disagreement {
    /// The list has an id that the text has not, or another hash.
    Wrong(Wrong),
    /// The text has a sentence that the list leaves out.
    NotListed {
        /// Its id.
        id: String,
    },
    /// The list has it under another heading.
    OtherHeading {
        /// Its id.
        id: String,
        /// The heading in the list.
        listed: String,
        /// The heading in the text.
        text: String,
    },
}

const COLUMNS: &str = "id\tsection\tkind\tsha256_16\tsentence";

/// Compares a list with the text's table of sentences. A heading may be shortened: it then ends in "…".
///
/// # Errors
/// Where the table is not one.
pub fn disagreements(list: &SourceText, table: &str) -> Result<Vec<Disagreement>, TableError> {
    let mut in_text = rows(table)?;
    let mut found = Vec::new();
    for section in &list.section {
        for sentence in &section.sentences {
            let id = format!("{}#{}", list.text, sentence.id);
            let Some(row) = in_text.remove(&sentence.id) else {
                found.push(Disagreement::Wrong(Wrong::UnknownSentence { id }));
                continue;
            };
            if row.hash != sentence.hash {
                found.push(Disagreement::Wrong(Wrong::HashDiffers { id: id.clone() }));
            }
            if !is_heading_of(&section.heading, &row.section) {
                found.push(Disagreement::OtherHeading { id, listed: section.heading.clone(), text: row.section });
            }
        }
    }
    found.extend(in_text.into_values().map(|row| Disagreement::NotListed { id: format!("{}#{}", list.text, row.id) }));
    Ok(found)
}

fn is_heading_of(listed: &str, text: &str) -> bool {
    listed == text || listed.strip_suffix('…').is_some_and(|start| text.starts_with(start.trim_end()))
}

fn rows(table: &str) -> Result<BTreeMap<String, SentenceRow>, TableError> {
    let mut lines = table.lines();
    let head = lines.next().unwrap_or_default();
    if head != COLUMNS {
        return Err(TableError::Columns { found: head.to_owned() });
    }
    lines
        .enumerate()
        .map(|(index, line)| match line.splitn(5, '\t').collect::<Vec<_>>().as_slice() {
            [id, section, _, hash, _] => {
                let row = SentenceRow { id: (*id).to_owned(), section: (*section).to_owned(), hash: (*hash).to_owned() };
                Ok((row.id.clone(), row))
            }
            _ => Err(TableError::Row { line: index + 2 }),
        })
        .collect()
}

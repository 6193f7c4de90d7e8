//! Marks of the texts that another computer has had or has given. Where the text of a draft has
//! such a mark, the other computer knows it, and nothing is lost when a later one takes its place.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use crate::{drafts, error::Error, id::DraftId, key};

/// Two texts have the same mark only where they say the same.
pub(crate) type Mark = [u8; 32];

/// The mark of a text. A field with nothing in it counts as one that is not there.
pub(crate) fn content_mark(fields: &BTreeMap<String, String>) -> Mark {
    let written = fields.iter().filter(|(_, value)| !value.is_empty());
    let texts: Vec<_> = written.flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]).collect();
    // Without the lengths, "ab" and "c" would have the mark of "a" and "bc".
    let lengths: Vec<_> = texts.iter().map(|text| (text.len() as u64).to_be_bytes()).collect();
    let parts: Vec<_> = lengths.iter().zip(texts).flat_map(|(length, text)| [length.as_slice(), text]).collect();
    key::hash(None, b"fodfaeste text", &parts)
}

/// The marks that a draft has.
pub(crate) fn marks(connection: &Connection, draft: &DraftId) -> Result<BTreeSet<Mark>, Error> {
    let mut query = connection.prepare_cached("SELECT mark FROM handed_over WHERE draft = ?1")?;
    let marks = query.query_map([draft.bytes()], |row| row.get(0))?;
    Ok(marks.collect::<Result<_, _>>()?)
}

/// Gives a draft a mark, in the caller's transaction if there is one. One that it has already stays.
pub(crate) fn add_mark(connection: &Connection, draft: &DraftId, mark: &Mark) -> Result<(), Error> {
    drafts::must_be_there(connection, draft)?;
    connection
        .prepare_cached("INSERT INTO handed_over (draft, mark) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
        .execute((draft.bytes(), mark))?;
    Ok(())
}

#[cfg(test)]
#[path = "marks_tests.rs"]
mod tests;

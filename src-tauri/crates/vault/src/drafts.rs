//! Drafts and their fields in the store: all the SQL that reads and writes what a person wrote.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use crate::{error::Error, id::DraftId, rescue::Rescued};

/// The longest value of a field, in bytes of UTF-8: any 200,000 characters fit.
pub const MAX_VALUE_BYTES: usize = 1024 * 1024;
/// The longest kind of a draft or name of a field, in bytes of UTF-8.
pub const MAX_NAME_BYTES: usize = 200;

/// By an index, so that a long list is as quick as a short one.
const LIST: &str = "SELECT id, kind, made_at, changed_at FROM draft WHERE binned IS NULL ORDER BY changed DESC";
const FIELDS: &str = "SELECT name, value FROM field WHERE draft = ?1";

/// A draft as it stands in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftCard {
    /// Its id.
    pub id: DraftId,
    /// What it is, in the caller's words.
    pub kind: String,
    /// When it was made, as the caller said it.
    pub made_at: String,
    /// When it was last changed, as the caller said it.
    pub changed_at: String,
}

/// A draft with all its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its id.
    pub id: DraftId,
    /// What it is, in the caller's words.
    pub kind: String,
    /// When it was made, as the caller said it.
    pub made_at: String,
    /// When it was last changed, as the caller said it.
    pub changed_at: String,
    /// Name and value of every field that was ever saved.
    pub fields: BTreeMap<String, String>,
    /// The names of the fields whose text was not whole on the disk: in `fields` stands what could
    /// be read of it, with U+FFFD for the rest. Saving such a field makes it whole.
    pub damaged: BTreeSet<String>,
}

/// Makes an empty draft.
pub(crate) fn make(connection: &mut Connection, kind: &str, at: &str) -> Result<DraftId, Error> {
    fits(kind, MAX_NAME_BYTES)?;
    let id = DraftId::random()?;
    let work = begin(connection)?;
    let count = next_count(&work)?;
    work.execute(
        "INSERT INTO draft (id, kind, made_at, changed_at, made, changed)
         VALUES (?1, ?2, ?3, ?3, ?4, ?4)",
        (id.bytes(), kind, at, count),
    )?;
    work.commit()?;
    Ok(id)
}

/// Writes fields in the caller's transaction, with a count of their own. A draft in the bin is taken
/// back by that: nothing typed may go with the bin.
pub(crate) fn write<'a>(
    work: &Transaction<'_>,
    draft: &DraftId,
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
    at: &str,
) -> Result<(), Error> {
    let count = next_count(work)?;
    work.prepare_cached(
        "UPDATE draft SET changed = ?2, changed_at = ?3, binned_at = NULL, binned = NULL, binned_day = NULL WHERE id = ?1",
    )?
    .execute((draft.bytes(), count, at))?;
    let mut save = work.prepare_cached(
        "INSERT INTO field (draft, name, value, changed_at, changed)
         VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (draft, name) DO UPDATE
         SET value = excluded.value, changed_at = excluded.changed_at, changed = excluded.changed",
    )?;
    for (name, value) in fields {
        save.execute((draft.bytes(), name, value, at, count))?;
    }
    Ok(())
}

/// All drafts, the one changed last first, by the store's own counter.
pub(crate) fn list(connection: &Connection) -> Result<Vec<DraftCard>, Error> {
    let mut query = connection.prepare_cached(LIST)?;
    let cards = query.query_map((), |row| {
        Ok(DraftCard {
            id: DraftId::from(row.get::<_, [u8; 16]>(0)?),
            kind: row.get::<_, Rescued>(1)?.text,
            made_at: row.get::<_, Rescued>(2)?.text,
            changed_at: row.get::<_, Rescued>(3)?.text,
        })
    })?;
    Ok(cards.collect::<Result<_, _>>()?)
}

/// One draft with its fields.
pub(crate) fn read(connection: &Connection, id: &DraftId) -> Result<Draft, Error> {
    let [kind, made_at, changed_at] = connection
        .prepare_cached("SELECT kind, made_at, changed_at FROM draft WHERE id = ?1")?
        .query_row([id.bytes()], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))
        .optional()?
        .ok_or(Error::NoSuchDraft)?
        .map(|rescued: Rescued| rescued.text);
    let (mut fields, mut damaged) = (BTreeMap::new(), BTreeSet::new());
    let mut query = connection.prepare_cached(FIELDS)?;
    let mut rows = query.query([id.bytes()])?;
    while let Some(row) = rows.next()? {
        let (name, value): (Rescued, Rescued) = (row.get(0)?, row.get(1)?);
        if !(name.whole && value.whole) {
            damaged.insert(name.text.clone());
        }
        fields.insert(name.text, value.text);
    }
    Ok(Draft { id: *id, kind, made_at, changed_at, fields, damaged })
}

/// When a text of the draft was last written; `None` where none ever was.
pub(crate) fn last_written(connection: &Connection, id: &DraftId) -> Result<Option<String>, Error> {
    let at: Option<Rescued> = connection
        .prepare_cached("SELECT changed_at FROM field WHERE draft = ?1 ORDER BY changed DESC LIMIT 1")?
        .query_row([id.bytes()], |row| row.get(0))
        .optional()?;
    Ok(at.map(|at| at.text))
}

/// Tells a draft that is not there, in the bin or out of it.
pub(crate) fn must_be_there(connection: &Connection, id: &DraftId) -> Result<(), Error> {
    let there = connection.prepare_cached("SELECT 1 FROM draft WHERE id = ?1")?.exists([id.bytes()])?;
    if there { Ok(()) } else { Err(Error::NoSuchDraft) }
}

/// Begins what is done wholly or not at all. Dropped without a commit, it has done nothing.
pub(crate) fn begin(connection: &mut Connection) -> Result<Transaction<'_>, Error> {
    Ok(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

/// The clock may be wrong, set back or stand still; this counter never does.
pub(crate) fn next_count(work: &Transaction<'_>) -> Result<i64, Error> {
    // Not RETURNING, for which SQLite builds a table of its own each time: a tenth of all that a save takes.
    work.prepare_cached("UPDATE vault SET counter = counter + 1")?.execute(())?;
    Ok(work.prepare_cached("SELECT counter FROM vault")?.query_row((), |row| row.get(0))?)
}

pub(crate) fn fits(text: &str, limit: usize) -> Result<(), Error> {
    let found = text.len();
    if found > limit {
        return Err(Error::TooLarge { limit, found });
    }
    Ok(())
}

#[cfg(test)]
#[path = "drafts_tests.rs"]
mod tests;

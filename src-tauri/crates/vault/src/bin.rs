//! The bin: drafts that are out of the list and not gone yet.

use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::{days, drafts, error::Error, id::DraftId, rescue::Rescued};

/// By the counter: the one put there last comes first.
pub(crate) const LIST: &str = "SELECT draft.id, kind, binned_at, binned_day, days
     FROM draft JOIN vault ON only_row = 1 WHERE binned IS NOT NULL ORDER BY binned DESC";

/// A draft in the bin as it stands in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BinnedCard {
    /// Its id.
    pub id: DraftId,
    /// What it is, in the caller's words.
    pub kind: String,
    /// When it was put there, as the caller said it.
    pub binned_at: String,
    /// How many days it stays, by the vault's own count: 30 at first, and it goes with the last.
    pub days_left: u32,
}

/// Puts a draft into the bin. One that is there already stays there with the days it has left.
pub(crate) fn put(connection: &mut Connection, draft: &DraftId, at: &str) -> Result<(), Error> {
    let work = drafts::begin(connection)?;
    if is_binned(&work, draft)? {
        return Ok(());
    }
    let count = drafts::next_count(&work)?;
    work.prepare_cached("UPDATE draft SET binned_at = ?2, binned = ?3, binned_day = (SELECT days FROM vault) WHERE id = ?1")?
        .execute((draft.bytes(), at, count))?;
    Ok(work.commit()?)
}

/// Takes a draft out of the bin, to the head of the list. One that is not there stays where it is.
pub(crate) fn take_back(connection: &mut Connection, draft: &DraftId, at: &str) -> Result<(), Error> {
    let work = drafts::begin(connection)?;
    if !is_binned(&work, draft)? {
        return Ok(());
    }
    // Every write takes a draft back; this one writes no field.
    drafts::write(&work, draft, [], at)?;
    Ok(work.commit()?)
}

/// The drafts in the bin.
pub(crate) fn list(connection: &Connection) -> Result<Vec<BinnedCard>, Error> {
    let mut query = connection.prepare_cached(LIST)?;
    let cards = query.query_map((), |row| {
        Ok(BinnedCard {
            id: DraftId::from(row.get::<_, [u8; 16]>(0)?),
            kind: row.get::<_, Rescued>(1)?.text,
            binned_at: row.get::<_, Rescued>(2)?.text,
            days_left: days::left(row.get(3)?, row.get(4)?),
        })
    })?;
    Ok(cards.collect::<Result<_, _>>()?)
}

fn is_binned(work: &Transaction<'_>, draft: &DraftId) -> Result<bool, Error> {
    work.prepare_cached("SELECT binned IS NOT NULL FROM draft WHERE id = ?1")?
        .query_row([draft.bytes()], |row| row.get(0))
        .optional()?
        .ok_or(Error::NoSuchDraft)
}

#[cfg(test)]
#[path = "bin_tests.rs"]
mod tests;

//! Saving: what is new is written, and what it takes the place of is put aside where somebody may
//! want it again.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, Transaction};

use crate::{
    aside,
    drafts::{self, MAX_NAME_BYTES, MAX_VALUE_BYTES},
    error::Error,
    id::DraftId,
    loss::{is_left_of, is_loss},
    rescue::Rescued,
    versions::{self, Why},
};

/// The drafts whose text was changed since the vault was opened.
pub(crate) type Sitting = BTreeSet<DraftId>;

/// A field that a save does not leave as it is.
struct Change<'a> {
    name: &'a str,
    old: String,
    new: &'a str,
}

/// Saves fields in one transaction: all of them or none. What stands already is not written again.
pub(crate) fn save<'a>(
    connection: &mut Connection,
    sitting: &mut Sitting,
    draft: &DraftId,
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
    at: &str,
) -> Result<(), Error> {
    let work = drafts::begin(connection)?;
    drafts::must_be_there(&work, draft)?;
    let changes = changes(&work, draft, fields)?;
    if changes.is_empty() {
        return Ok(());
    }
    // A field that is new and empty, or made whole, is written; its text is the same as before.
    let text_changes = changes.iter().any(|change| change.old != change.new);
    if text_changes {
        if !sitting.contains(draft) {
            aside::put_standing_aside(&work, draft, Why::Sitting)?;
        } else if takes_away(&work, draft, &changes)? {
            aside::put_standing_aside(&work, draft, Why::Cleared)?;
        }
    }
    drafts::write(&work, draft, changes.iter().map(|change| (change.name, change.new)), at)?;
    work.commit()?;
    if text_changes {
        sitting.insert(*draft);
    }
    Ok(())
}

/// What is not the same in the store. Where a name comes twice, the last value counts.
fn changes<'a>(
    work: &Transaction<'_>,
    draft: &DraftId,
    fields: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Vec<Change<'a>>, Error> {
    let fields: BTreeMap<_, _> = fields.into_iter().collect();
    let mut standing = work.prepare_cached("SELECT value FROM field WHERE draft = ?1 AND name = ?2")?;
    let mut changes = Vec::new();
    for (name, new) in fields {
        drafts::fits(name, MAX_NAME_BYTES)?;
        drafts::fits(new, MAX_VALUE_BYTES)?;
        let old: Option<Rescued> = standing.query_row((draft.bytes(), name), |row| row.get(0)).optional()?;
        if old.as_ref().is_some_and(|old| old.whole && old.text == new) {
            continue;
        }
        changes.push(Change { name, old: old.map(|old| old.text).unwrap_or_default(), new });
    }
    Ok(changes)
}

/// Whether so much is taken away of a field that what stood must be kept, and is not kept yet.
fn takes_away(work: &Transaction<'_>, draft: &DraftId, changes: &[Change<'_>]) -> Result<bool, Error> {
    let lost: Vec<_> = changes.iter().filter(|change| is_loss(&change.old, change.new)).collect();
    if lost.is_empty() {
        return Ok(false);
    }
    let kept = versions::newest(work, draft)?.unwrap_or_default();
    Ok(lost.iter().any(|change| !kept.get(change.name).is_some_and(|kept| is_left_of(&change.old, kept))))
}

#[cfg(test)]
#[path = "saving_tests.rs"]
mod tests;

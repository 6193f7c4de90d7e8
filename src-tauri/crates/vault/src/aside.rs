//! Putting a text aside as a version of its draft, and letting the oldest go.

use std::collections::BTreeMap;

use rusqlite::Transaction;

use crate::{
    drafts,
    error::Error,
    id::DraftId,
    versions::{self, Why},
};

/// The most versions of one draft. Each is put aside for a reason, so 50 are months of writing.
pub(crate) const MOST: i64 = 50;

/// Keeps a text of a draft as its newest version, in the caller's transaction. Nothing is put aside
/// where no field has anything in it, or where the newest version says the same; but what was brought always is, so
/// that it is found as that.
///
/// `changed_at` is when that text had last been changed.
pub(crate) fn put_aside(
    work: &Transaction<'_>,
    draft: &DraftId,
    why: Why,
    fields: &BTreeMap<String, String>,
    changed_at: &str,
) -> Result<(), Error> {
    let written: Vec<_> = fields.iter().filter(|(_, value)| !value.is_empty()).collect();
    if written.is_empty() {
        return Ok(());
    }
    if why != Why::Brought && versions::newest(work, draft)?.is_some_and(|newest| newest.iter().eq(written.iter().copied())) {
        return Ok(());
    }
    let id = drafts::next_count(work)?;
    work.prepare_cached("INSERT INTO version (id, draft, why, changed_at) VALUES (?1, ?2, ?3, ?4)")?.execute((
        id,
        draft.bytes(),
        why.word(),
        changed_at,
    ))?;
    let mut keep = work.prepare_cached("INSERT INTO version_field (version, name, value) VALUES (?1, ?2, ?3)")?;
    for (name, value) in written {
        keep.execute((id, name, value))?;
    }
    thin(work, draft)
}

/// Keeps the text that stands in a draft now.
pub(crate) fn put_standing_aside(work: &Transaction<'_>, draft: &DraftId, why: Why) -> Result<(), Error> {
    let standing = drafts::read(work, draft)?;
    // Not the draft's own time: taking it back from the bin changes that, and no text.
    let changed_at = drafts::last_written(work, draft)?.unwrap_or(standing.changed_at);
    put_aside(work, draft, why, &standing.fields, &changed_at)
}

/// Removes all but the newest versions, by the counter.
fn thin(work: &Transaction<'_>, draft: &DraftId) -> Result<(), Error> {
    let oldest = "SELECT id FROM version WHERE draft = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2";
    work.prepare_cached(&format!("DELETE FROM version WHERE draft = ?1 AND id <= ({oldest})"))?.execute((draft.bytes(), MOST))?;
    Ok(())
}

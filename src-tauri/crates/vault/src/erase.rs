//! Deleting for ever: what is gone leaves nothing in the file, its free pages or its log.

use rusqlite::{Connection, Transaction};

use crate::{drafts, error::Error, id::DraftId, store};

/// Deletes a draft with its fields, its versions and its marks. Its traces are noted, and left.
pub(crate) fn delete(connection: &mut Connection, draft: &DraftId) -> Result<(), Error> {
    let work = drafts::begin(connection)?;
    if work.execute("DELETE FROM draft WHERE id = ?1", [draft.bytes()])? == 0 {
        return Err(Error::NoSuchDraft);
    }
    note_traces(&work)?;
    Ok(work.commit()?)
}

/// Notes beside a deletion that it leaves traces, here and in the backups from before, so that not even a power
/// cut makes them forgotten. It counts as a change: those backups must give way.
pub(crate) fn note_traces(work: &Transaction<'_>) -> Result<(), Error> {
    work.execute("UPDATE vault SET traces = 1, counter = counter + 1", ())?;
    Ok(())
}

/// Whether there may be traces of what was deleted.
pub(crate) fn has_traces(connection: &Connection) -> Result<bool, Error> {
    Ok(connection.query_row("SELECT traces FROM vault", (), |row| row.get(0))?)
}

/// Notes that no traces are left.
pub(crate) fn forget_traces(connection: &Connection) -> Result<(), Error> {
    connection.execute("UPDATE vault SET traces = 0", ())?;
    Ok(())
}

/// Wipes what deleted drafts have left in the file.
///
/// What is deleted is overwritten at once, but when SQLite moved a text to another page earlier,
/// a copy may have stayed in the gap. So all that is kept is written anew, and the log, in which
/// the old pages stand, is emptied.
pub(crate) fn wipe(connection: &Connection) -> Result<(), Error> {
    connection.execute_batch("VACUUM")?;
    store::empty_log(connection)
}

#[cfg(test)]
#[path = "erase_tests.rs"]
mod tests;

//! The vault counts days itself. A clock may be wrong, set back, or stand in 2099 for an hour; no
//! draft goes because of that.

use rusqlite::Connection;

use crate::{drafts, erase, error::Error};

/// How many counted days a draft stays in the bin.
const IN_BIN: i64 = 30;
/// A day that is begun counts for no more than this, however long ago the last one was. So a draft
/// in the bin outlives four days that are begun, whatever the clock tells on them.
const MOST_AT_ONCE: i64 = 7;

/// Counts on to a day, and removes what has been in the bin for its time. Returns how many went.
pub(crate) fn begin(connection: &mut Connection, day: i64) -> Result<usize, Error> {
    let work = drafts::begin(connection)?;
    let last: Option<i64> = work.query_row("SELECT last_day FROM vault", (), |row| row.get(0))?;
    if last == Some(day) {
        return Ok(0);
    }
    // The first day of all has none before it.
    let passed = last.map_or(0, |last| day.saturating_sub(last).clamp(0, MOST_AT_ONCE));
    work.execute("UPDATE vault SET days = days + ?1, last_day = ?2", (passed, day))?;
    let over = "DELETE FROM draft WHERE binned IS NOT NULL AND binned_day <= (SELECT days FROM vault) - ?1";
    let gone = work.execute(over, [IN_BIN])?;
    if gone > 0 {
        erase::note_traces(&work)?;
    }
    work.commit()?;
    Ok(gone)
}

/// How many days a draft has left that was put into the bin when the count was `binned_day`.
pub(crate) fn left(binned_day: i64, days: i64) -> u32 {
    let left = (binned_day + IN_BIN - days).clamp(0, IN_BIN);
    left as u32
}

#[cfg(test)]
#[path = "days_tests.rs"]
mod tests;

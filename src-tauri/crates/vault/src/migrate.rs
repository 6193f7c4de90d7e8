//! The shape of the store through time: append-only steps, all or nothing, and never backwards.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::error::{Error, Part};

/// Every step there ever was, oldest first. A step is never edited and never removed.
const STEPS: &[M<'_>] =
    &[M::up(include_str!("../schema/20261122120000_drafts.sql")), M::up(include_str!("../schema/20261127090000_versions.sql"))];

/// The tables that each step has added.
const TABLES: &[&[&str]] = &[&["vault", "draft", "field"], &["version", "version_field", "handed_over"]];
const _: () = assert!(TABLES.len() == STEPS.len());

/// The shape this edition writes, and the newest it reads.
pub(crate) const KNOWN: u32 = STEPS.len() as u32;

/// Refuses a store that a newer edition has written, or that no edition has, or that lacks a table. Only reads.
pub(crate) fn refuse_foreign(connection: &Connection) -> Result<(), Error> {
    let version: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match u32::try_from(version) {
        Ok(found) if found > KNOWN => Err(Error::Newer { found, known: KNOWN }),
        // A finished vault has taken its first step before anybody could see it.
        Ok(0) | Err(_) => Err(Error::Damaged { which: Part::Store }),
        Ok(_) if has_its_tables(connection, version as usize)? => Ok(()),
        Ok(_) => Err(Error::Damaged { which: Part::Store }),
    }
}

/// Whether the tables of so many steps are there. A table more does no harm.
fn has_its_tables(connection: &Connection, steps: usize) -> Result<bool, Error> {
    let mut there = connection.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1")?;
    for table in TABLES[..steps].iter().copied().flatten() {
        if !there.exists([table])? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether an earlier edition wrote the store.
pub(crate) fn is_older(connection: &Connection) -> Result<bool, Error> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0))? < KNOWN)
}

/// Brings a store to the newest shape.
pub(crate) fn to_newest(connection: &mut Connection) -> Result<(), Error> {
    Ok(Migrations::from_slice(STEPS).to_latest(connection)?)
}

#[cfg(test)]
#[path = "migrate_tests.rs"]
mod tests;

//! What a vault holds: drafts, in the bin and out of it, their fields, and what they were before.

use rusqlite::{Connection, Row, ToSql, types::ValueRef};

use crate::{slots::SlotFile, store};

/// Name and value, in the order of the names.
pub type Fields = Vec<(String, String)>;

/// All that a vault holds.
#[derive(Debug, PartialEq, Eq)]
pub struct Contents {
    /// What the person calls it.
    pub nickname: String,
    /// When it was made.
    pub made_at: String,
    /// Its drafts, the one changed last first, those in the bin after the others.
    pub drafts: Vec<Draft>,
}

/// A draft with all its fields.
#[derive(Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it is, in the program's words.
    pub kind: String,
    /// When it was made.
    pub made_at: String,
    /// When it was last changed.
    pub changed_at: String,
    /// When it was put into the bin, if it is there.
    pub binned_at: Option<String>,
    /// What the person wrote.
    pub fields: Fields,
    /// What stood there before, the newest first.
    pub versions: Vec<Version>,
}

/// A draft as it once was.
#[derive(Debug, PartialEq, Eq)]
pub struct Version {
    /// Why it was put aside, in the store's word.
    pub why: String,
    /// When that text had last been changed.
    pub changed_at: String,
    /// The fields that were not empty.
    pub fields: Fields,
}

/// Reads all of an open store, whichever step it has.
pub(crate) fn read(connection: &Connection, slots: &SlotFile) -> rusqlite::Result<Contents> {
    let later = store::step(connection)? >= 2;
    let binned_at = if later { "binned_at" } else { "NULL" };
    let query = format!(
        "SELECT id, kind, made_at, changed_at, {binned_at} AS binned_at FROM draft ORDER BY binned_at IS NOT NULL, changed DESC"
    );
    let draft = |row: &Row<'_>| {
        let id: [u8; 16] = row.get(0)?;
        Ok(Draft {
            kind: text(row, 1)?,
            made_at: text(row, 2)?,
            changed_at: text(row, 3)?,
            binned_at: if row.get_ref(4)? == ValueRef::Null { None } else { Some(text(row, 4)?) },
            fields: fields(connection, "SELECT name, value FROM field WHERE draft = ?1 ORDER BY name", id)?,
            versions: if later { versions(connection, id)? } else { Vec::new() },
        })
    };
    Ok(Contents {
        nickname: slots.nickname.clone(),
        made_at: connection.query_row("SELECT made_at FROM vault", (), |row| text(row, 0))?,
        drafts: connection.prepare(&query)?.query_map((), draft)?.collect::<Result<_, _>>()?,
    })
}

fn versions(connection: &Connection, draft: [u8; 16]) -> rusqlite::Result<Vec<Version>> {
    let query = "SELECT id, why, changed_at FROM version WHERE draft = ?1 ORDER BY id DESC";
    let version = |row: &Row<'_>| {
        let id: i64 = row.get(0)?;
        Ok(Version {
            why: text(row, 1)?,
            changed_at: text(row, 2)?,
            fields: fields(connection, "SELECT name, value FROM version_field WHERE version = ?1 ORDER BY name", id)?,
        })
    };
    connection.prepare(query)?.query_map([draft], version)?.collect()
}

fn fields(connection: &Connection, query: &str, of: impl ToSql) -> rusqlite::Result<Fields> {
    let mut query = connection.prepare_cached(query)?;
    query.query_map([of], |row| Ok((text(row, 0)?, text(row, 1)?)))?.collect()
}

/// A text, with U+FFFD for what is no UTF-8 any more: one broken letter hides no draft.
fn text(row: &Row<'_>, at: usize) -> rusqlite::Result<String> {
    let bytes = row.get_ref(at)?.as_bytes()?;
    Ok(String::from_utf8_lossy(bytes).into_owned())
}

//! Versions: a draft as it once was. Which there are, what one says, and going back to it.

use std::{collections::BTreeMap, fmt, str::FromStr};

use rusqlite::{
    Connection, OptionalExtension, Row,
    types::{FromSql, FromSqlError, FromSqlResult, ValueRef},
};

use crate::{aside, drafts, error::Error, id::DraftId, rescue::Rescued};

/// By the counter, which the clock has no say in.
pub(crate) const LIST: &str = "SELECT id, why, changed_at FROM version WHERE draft = ?1 ORDER BY id DESC";
pub(crate) const FIELDS: &str = "SELECT name, value FROM version_field WHERE version = ?1";

/// The name of a version inside a vault: the store's counter when it was put aside. The greater is
/// the newer, and none is ever used again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionId(pub(crate) i64);

impl fmt::Display for VersionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for VersionId {
    type Err = Error;

    /// A text that is no such name names nothing, like a version that is not there.
    fn from_str(text: &str) -> Result<Self, Error> {
        text.parse().map(Self).map_err(|_| Error::NoSuchDraft)
    }
}

/// Why a version was put aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// So it stood when the vault was opened, before anything was changed.
    Sitting,
    /// So it stood before a field was emptied, or lost more than half.
    Cleared,
    /// So it stood before an earlier version was brought back.
    Restored,
    /// It came with a transfer file from another computer.
    Brought,
}

impl Why {
    const ALL: [Self; 4] = [Self::Sitting, Self::Cleared, Self::Restored, Self::Brought];

    /// As it is written in the store.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Sitting => "sitting",
            Self::Cleared => "cleared",
            Self::Restored => "restored",
            Self::Brought => "brought",
        }
    }
}

impl FromSql for Why {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let word = value.as_str()?;
        Self::ALL.into_iter().find(|why| why.word() == word).ok_or(FromSqlError::InvalidType)
    }
}

/// A version as it stands in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionCard {
    /// Its id; the greater is the newer.
    pub id: VersionId,
    /// Why it was put aside.
    pub why: Why,
    /// When its text had last been changed, as the caller said it then.
    pub changed_at: String,
}

/// A version with all its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its id, its reason and its time.
    pub card: VersionCard,
    /// The draft that was like this once.
    pub draft: DraftId,
    /// Name and value of every field that had something in it.
    pub fields: BTreeMap<String, String>,
}

/// The versions of a draft, the newest first.
pub(crate) fn list(connection: &Connection, draft: &DraftId) -> Result<Vec<VersionCard>, Error> {
    drafts::must_be_there(connection, draft)?;
    let mut query = connection.prepare_cached(LIST)?;
    let cards = query.query_map([draft.bytes()], card)?;
    Ok(cards.collect::<Result<_, _>>()?)
}

/// One version with its fields.
pub(crate) fn read(connection: &Connection, id: VersionId) -> Result<Version, Error> {
    let (card, draft) = connection
        .prepare_cached("SELECT id, why, changed_at, draft FROM version WHERE id = ?1")?
        .query_row([id.0], |row| Ok((card(row)?, row.get::<_, [u8; 16]>(3)?)))
        .optional()?
        .ok_or(Error::NoSuchDraft)?;
    Ok(Version { card, draft: DraftId::from(draft), fields: fields(connection, id)? })
}

/// The newest version of a draft: its fields alone.
pub(crate) fn newest(connection: &Connection, draft: &DraftId) -> Result<Option<BTreeMap<String, String>>, Error> {
    let newest = connection.prepare_cached(LIST)?.query_row([draft.bytes()], |row| row.get(0)).optional()?;
    newest.map(|id| fields(connection, VersionId(id))).transpose()
}

/// Puts aside what stands, and writes the version in its place: all of it, or nothing.
pub(crate) fn restore(connection: &mut Connection, draft: &DraftId, id: VersionId, at: &str) -> Result<(), Error> {
    let work = drafts::begin(connection)?;
    let standing = drafts::read(&work, draft)?.fields;
    let version = read(&work, id)?;
    if version.draft != *draft {
        return Err(Error::NoSuchDraft);
    }
    // A field that had nothing in it then is emptied and stays.
    let mut wanted: BTreeMap<_, _> = standing.keys().map(|name| (name.as_str(), "")).collect();
    wanted.extend(version.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    wanted.retain(|name, value| standing.get(*name).map(String::as_str) != Some(*value));
    if !wanted.is_empty() {
        aside::put_standing_aside(&work, draft, Why::Restored)?;
        drafts::write(&work, draft, wanted, at)?;
    }
    Ok(work.commit()?)
}

fn card(row: &Row<'_>) -> rusqlite::Result<VersionCard> {
    Ok(VersionCard { id: VersionId(row.get(0)?), why: row.get(1)?, changed_at: row.get::<_, Rescued>(2)?.text })
}

fn fields(connection: &Connection, id: VersionId) -> Result<BTreeMap<String, String>, Error> {
    let mut query = connection.prepare_cached(FIELDS)?;
    let fields = query.query_map([id.0], |row| {
        let (name, value): (Rescued, Rescued) = (row.get(0)?, row.get(1)?);
        Ok((name.text, value.text))
    })?;
    Ok(fields.collect::<Result<_, _>>()?)
}

#[cfg(test)]
#[path = "versions_tests.rs"]
mod tests;

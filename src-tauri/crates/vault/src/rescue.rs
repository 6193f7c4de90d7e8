//! Texts whose bytes are not UTF-8 any more: what can be read of them is given, and the rest is
//! told, so that one broken letter never hides a whole draft.

use std::borrow::Cow;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};

/// A text of the store, with U+FFFD in the place of what is no UTF-8.
pub(crate) struct Rescued {
    pub(crate) text: String,
    /// Nothing had to be replaced.
    pub(crate) whole: bool,
}

impl FromSql for Rescued {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let ValueRef::Text(bytes) = value else { return Err(FromSqlError::InvalidType) };
        let text = String::from_utf8_lossy(bytes);
        Ok(Self { whole: matches!(text, Cow::Borrowed(_)), text: text.into_owned() })
    }
}

#[cfg(test)]
#[path = "rescue_tests.rs"]
mod tests;

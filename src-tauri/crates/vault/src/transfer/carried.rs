//! All that is in a transfer file, and how much of it there may be.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::wire;
use crate::{
    drafts::{MAX_NAME_BYTES, MAX_VALUE_BYTES},
    error::Error,
    home::MAX_NICKNAME_CHARS,
    id::{DraftId, VaultId},
};

/// The most drafts in one file.
pub const MAX_DRAFTS: usize = 10_000;
/// The most fields in one draft of a file.
pub const MAX_FIELDS: usize = 2_000;
/// The most fields in all drafts of a file together. A field may take four bytes in the file, and
/// takes 100 in memory: without this, 32 MiB could become 765.
pub const MAX_FIELDS_IN_ALL: usize = 500_000;

/// What is carried from one vault to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Carried {
    /// The vault it comes from.
    pub vault: VaultId,
    /// What the person calls that vault.
    pub nickname: String,
    /// When the file was made, as the caller said it.
    pub made_at: String,
    /// The drafts, each id once.
    #[serde(deserialize_with = "wire::drafts")]
    pub drafts: Vec<CarriedDraft>,
}

/// A draft with all its fields, and the marks of what it was before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarriedDraft {
    /// Its id, the same in every vault that it is carried to.
    pub id: DraftId,
    /// What it is, in the caller's words.
    pub kind: String,
    /// When it was made, as the caller said it.
    pub made_at: String,
    /// When it was last changed, as the caller said it.
    pub changed_at: String,
    /// Name and value of every field.
    #[serde(deserialize_with = "wire::fields")]
    pub fields: BTreeMap<String, String>,
    /// The marks of the contents that were handed over or taken in, see [`super::meet`].
    #[serde(with = "wire::marks")]
    pub marks: Vec<[u8; 32]>,
}

impl Carried {
    /// Refuses more than a file or a vault holds, and two drafts of one id: which of them should
    /// the draft here meet?
    pub(super) fn fits(&self) -> Result<(), Error> {
        let characters = self.nickname.chars().count();
        if characters > MAX_NICKNAME_CHARS {
            return Err(Error::NicknameTooLong { limit: MAX_NICKNAME_CHARS });
        }
        within(&self.made_at, MAX_NAME_BYTES)?;
        let fields: usize = self.drafts.iter().map(|draft| draft.fields.len()).sum();
        if self.drafts.len() > MAX_DRAFTS || fields > MAX_FIELDS_IN_ALL {
            return Err(Error::TransferTooLarge);
        }
        let ids: BTreeSet<_> = self.drafts.iter().map(|draft| draft.id).collect();
        if ids.len() < self.drafts.len() {
            return Err(Error::TransferDamaged);
        }
        self.drafts.iter().try_for_each(CarriedDraft::fits)
    }
}

impl CarriedDraft {
    fn fits(&self) -> Result<(), Error> {
        if self.fields.len() > MAX_FIELDS {
            return Err(Error::TransferTooLarge);
        }
        for text in [&self.kind, &self.made_at, &self.changed_at].into_iter().chain(self.fields.keys()) {
            within(text, MAX_NAME_BYTES)?;
        }
        self.fields.values().try_for_each(|value| within(value, MAX_VALUE_BYTES))
    }
}

fn within(text: &str, limit: usize) -> Result<(), Error> {
    let found = text.len();
    if found > limit {
        return Err(Error::TooLarge { limit, found });
    }
    Ok(())
}

#[cfg(test)]
#[path = "carried_tests.rs"]
mod tests;

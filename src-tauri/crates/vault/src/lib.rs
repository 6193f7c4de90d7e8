//! What the person wrote, sealed: the only room that knows SQLite.
//!
//! A **home** is a folder with one **vault** per person. A vault is a folder named by a random id:
//! the sealed store `boks.db`, two copies of the slot file, and a lock file. The **data key** is
//! random and seals the store; each **slot** holds the data key wrapped under one way in (a code,
//! a sheet of paper, ...). The vault knows nothing of what it keeps: a **draft** has a kind and
//! named fields, all text. `FORMAT.md` beside this crate describes every byte on disk.
//!
//! Nothing is made unless [`VaultHome::create`] is called, and no clock is read: the time is text
//! that the caller gives.

mod code;
mod disk;
mod drafts;
mod error;
#[cfg(test)]
mod ground;
mod home;
mod id;
mod key;
mod lock;
mod migrate;
mod pair;
mod slots;
mod store;
pub mod transfer;
mod vault;

pub use code::MINIMUM_CODE_CHARS;
pub use drafts::{Draft, DraftCard, MAX_NAME_BYTES, MAX_VALUE_BYTES};
pub use error::{Error, Part};
pub use home::{MAX_NICKNAME_CHARS, VaultCard, VaultHome};
pub use id::{DraftId, VaultId};
pub use vault::Vault;

/// The type of a code on its way here; wiped when dropped, never printed.
pub use secrecy::SecretString;

//! What the person wrote, sealed: the only room that knows SQLite.
//!
//! A **home** is a folder with one **vault** per person. A vault is a folder named by a random id:
//! the sealed store, two copies of the slot file, a lock file and backups. The **data key** is
//! random and seals the store; each **slot** holds the data key wrapped under one **way in** (a code,
//! a sheet of paper, ...). The vault knows nothing of what it keeps: a **draft** has a kind and
//! named fields, all text. `FORMAT.md` beside this crate describes every byte on disk.
//!
//! Nothing is made unless [`VaultHome::create`] is called, and no clock is read: the time is text
//! that the caller gives.

mod aside;
mod backup;
mod bin;
mod change;
mod code;
mod days;
mod disk;
mod drafts;
mod erase;
mod error;
#[cfg(test)]
mod golden_tests;
#[cfg(test)]
mod ground;
mod guest;
mod handover;
mod home;
mod id;
mod key;
mod known;
mod lock;
#[cfg(test)]
mod log_tests;
mod loss;
mod marks;
mod migrate;
#[cfg(test)]
mod model;
#[cfg(test)]
mod model_tests;
mod pair;
mod paper_code;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod permission_tests;
mod rescue;
mod saving;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod second_run;
mod secret_bytes;
mod slots;
mod store;
pub mod transfer;
mod vault;
mod versions;
mod ways;

pub use backup::BackupCard;
pub use bin::BinnedCard;
pub use code::MINIMUM_CODE_CHARS;
pub use drafts::{Draft, DraftCard, MAX_NAME_BYTES, MAX_VALUE_BYTES};
pub use error::{Error, Part};
pub use handover::TakenIn;
pub use home::{MAX_NICKNAME_CHARS, VaultCard, VaultHome};
pub use id::{DraftId, VaultId, random_places};
pub use paper_code::{PAPER_GROUP_DIGITS, PAPER_GROUPS, PaperCode};
pub use slots::Face;
pub use vault::Vault;
pub use versions::{Version, VersionCard, VersionId, Why};
pub use ways::{CodeCost, ComputerKey, Kind, Secret, Ways};

/// The type of a code on its way here; wiped when dropped, never printed.
pub use secrecy::SecretString;

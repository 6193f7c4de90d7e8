//! A second reader of a vault, which follows `FORMAT.md` in the crate `vault` and uses nothing of that crate: it shows that the
//! description is enough, and that what a person wrote outlives the program.
//!
//! No byte of the vault is changed, and nothing unsealed comes to a disk.

mod cbor;
mod contents;
mod copy;
mod error;
mod hash;
mod print;
mod secret;
mod slots;
mod store;
mod wrapping;

#[cfg(test)]
mod ground;
#[cfg(test)]
mod tests;

use std::path::Path;

use secret::Secret;

pub use contents::{Contents, Draft, Fields, Version};
pub use error::Error;
pub use wrapping::Keys;

/// All that a vault, or one of its backups, holds. `typed` is its code, or the 48 digits of its sheet.
///
/// # Errors
/// [`Error`]; the folder is as it was after every one of them.
pub fn read(folder: &Path, typed: &str) -> Result<Contents, Error> {
    let slots = slots::newest(folder)?;
    let keys = slots.unlock(&Secret::read(typed)?)?;
    let store = store::open(folder, slots.store, &keys.data)?;
    contents::read(store.connection(), &slots).map_err(Error::from)
}

/// The keys of a vault alone, whether it is open elsewhere or not. The store is not touched.
///
/// # Errors
/// [`Error`].
pub fn keys(folder: &Path, typed: &str) -> Result<Keys, Error> {
    slots::newest(folder)?.unlock(&Secret::read(typed)?)
}

//! The folder where vaults live: which there are, making one, opening one.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use secrecy::SecretString;
use unicode_normalization::UnicodeNormalization;

use crate::{
    code::Code,
    disk,
    error::Error,
    id::VaultId,
    key::{DataKey, Kdf},
    lock::{self, Lock},
    pair::{self, Pair},
    slots::{Kind, SlotFile},
    store,
    vault::Vault,
};

/// The longest nickname, in characters.
pub const MAX_NICKNAME_CHARS: usize = 40;

/// A vault under construction lies in a folder with this before its id, which no list shows.
const UNFINISHED: &str = ".ny-";

/// A vault as it stands in a list, before it is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultCard {
    /// Its id.
    pub id: VaultId,
    /// What the person calls it; `None` where the slot file can not be read.
    pub nickname: Option<String>,
    /// What can be seen to be wrong without the code. Opening may find more.
    pub trouble: Option<Error>,
}

/// The folder where vaults live. Naming one makes nothing.
#[derive(Debug, Clone)]
pub struct VaultHome {
    path: PathBuf,
}

impl VaultHome {
    /// The home at `path`, whether it is there or not.
    #[must_use]
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// The vaults here, damaged ones too, by nickname. Makes and changes nothing.
    ///
    /// # Errors
    /// The faults of a disk. A home that is not there is a home without vaults.
    pub fn list(&self) -> Result<Vec<VaultCard>, Error> {
        let entries = match fs::read_dir(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut cards = Vec::new();
        for entry in entries {
            if let Some(Ok(id)) = entry?.file_name().to_str().map(str::parse) {
                cards.push(self.card(id));
            }
        }
        cards.sort_by(|one, other| (&one.nickname, one.id).cmp(&(&other.nickname, other.id)));
        Ok(cards)
    }

    fn card(&self, id: VaultId) -> VaultCard {
        let folder = self.folder(&id);
        let pair = Pair::read(&folder, &id);
        let store = store::present(&folder.join(store::NAME));
        VaultCard { id, nickname: pair.as_ref().ok().map(|pair| pair.nickname().to_owned()), trouble: pair.err().or(store.err()) }
    }

    /// Makes a new vault and opens it: all of it, or nothing. Takes about a second.
    ///
    /// # Errors
    /// [`Error::NicknameEmpty`], [`Error::NicknameTooLong`], [`Error::CodeTooShort`] before
    /// anything is done; [`Error::OutOfMemory`], [`Error::NoRandomness`], [`Error::DiskFull`],
    /// [`Error::ReadOnly`] and the other faults of a disk, after which nothing is left behind.
    pub fn create(&self, nickname: &str, code: &SecretString, at: &str) -> Result<Vault, Error> {
        let nickname = nickname_in_order(nickname)?;
        let code = Code::new(code);
        code.long_enough()?;
        let (id, key) = (VaultId::random()?, DataKey::random()?);
        let way_in = (Kind::Code, Kdf::CODE, code.as_bytes());
        let slots = SlotFile::new(&id, &nickname, way_in, &key)?;

        disk::make_folders(&self.path)?;
        self.clear_unfinished();
        let unfinished = self.path.join(format!("{UNFINISHED}{id}"));
        let folder = self.folder(&id);
        let made = build(&unfinished, &id, &key, &slots, at)
            .and_then(|()| Ok(fs::rename(&unfinished, &folder)?))
            .and_then(|()| disk::sync_folder(&self.path))
            .and_then(|()| {
                let lock = Lock::take(&folder)?;
                let connection = store::open(&folder, &key)?;
                Ok(Vault::new(id, nickname, connection, lock))
            });
        if made.is_err() {
            // Both hold nothing but what was made above; the error that is told is the first one.
            let _ = fs::remove_dir_all(&unfinished);
            let _ = fs::remove_dir_all(&folder);
        }
        made
    }

    /// Opens a vault. Takes about a second; makes no new vault, whatever is missing.
    ///
    /// # Errors
    /// [`Error::Missing`], [`Error::OpenElsewhere`], [`Error::Damaged`], [`Error::Newer`],
    /// [`Error::KdfTooCostly`], [`Error::WrongCode`], [`Error::OutOfMemory`] and the faults of a
    /// disk; after every one of them the vault is as it was. One damaged copy of the slot file is
    /// no error: the other is used, and the damaged one written anew.
    pub fn open(&self, id: &VaultId, code: &SecretString) -> Result<Vault, Error> {
        let folder = self.folder(id);
        if !folder.is_dir() {
            return Err(Error::Missing);
        }
        let lock = Lock::take(&folder)?;
        let pair = Pair::read(&folder, id)?;
        store::present(&folder.join(store::NAME))?;
        let (slots, key) = pair.unlock(Kind::Code, Code::new(code).as_bytes())?;
        let connection = store::open(&folder, &key)?;
        // The vault is open already; a full disk must not shut it, and the next opening tries again.
        let _ = pair.heal(slots);
        let nickname = slots.nickname().to_owned();
        Ok(Vault::new(*id, nickname, connection, lock))
    }

    fn folder(&self, id: &VaultId) -> PathBuf {
        self.path.join(id.to_string())
    }

    /// Removes what a power cut left of vaults that were never finished. Only what is surely ours
    /// and that nobody is building right now; what does not go lies there unseen.
    fn clear_unfinished(&self) {
        for entry in fs::read_dir(&self.path).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let id = name.to_str().and_then(|name| name.strip_prefix(UNFINISHED));
            let ours = id.is_some_and(|id| id.parse::<VaultId>().is_ok());
            let path = entry.path();
            if ours && path.join(lock::NAME).is_file() && Lock::take(&path).is_ok() {
                let _ = fs::remove_dir_all(&path);
            }
        }
    }
}

/// Fills the folder of a new vault.
fn build(folder: &Path, id: &VaultId, key: &DataKey, slots: &SlotFile, at: &str) -> Result<(), Error> {
    disk::make_folder(folder)?;
    let _lock = Lock::take(folder)?;
    store::make(folder, key, id, at)?;
    pair::write(folder, slots)
}

/// One spelling whatever the keyboard, no spaces at the ends.
fn nickname_in_order(nickname: &str) -> Result<String, Error> {
    let nickname: String = nickname.trim().nfc().collect();
    if nickname.is_empty() {
        return Err(Error::NicknameEmpty);
    }
    if nickname.chars().count() > MAX_NICKNAME_CHARS {
        return Err(Error::NicknameTooLong { limit: MAX_NICKNAME_CHARS });
    }
    Ok(nickname)
}

#[cfg(test)]
#[path = "home_tests.rs"]
mod tests;

//! Which vaults there are on this computer, remembered outside them: so that a vault that is gone is
//! missed, and where it used to lie can be told.
//!
//! Holds nothing that is not already readable on the vault itself: its random id, the face the person
//! chose, and its folder.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use serde_bytes::ByteArray;

use crate::{disk, error::Error, id::VaultId, slots::Face};

/// A list longer than this is not read; it would be thousands of vaults.
const MAX_BYTES: usize = 1024 * 1024;

/// A vault that was here once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Known {
    vault: ByteArray<16>,
    pub(crate) nickname: String,
    pub(crate) picture: String,
    /// Where it lay, as text for people to read.
    pub(crate) folder: String,
}

impl Known {
    pub(crate) fn new(id: &VaultId, face: &Face, folder: &Path) -> Self {
        let Face { nickname, picture } = face.clone();
        Self { vault: (*id.bytes()).into(), nickname, picture, folder: folder.display().to_string() }
    }

    /// What anybody may see of it.
    pub(crate) fn face(&self) -> Face {
        Face { nickname: self.nickname.clone(), picture: self.picture.clone() }
    }

    pub(crate) fn id(&self) -> VaultId {
        VaultId::from(*self.vault)
    }
}

/// The file of the list. Where it is damaged or gone, nothing is remembered, and nothing else is lost.
#[derive(Debug, Clone)]
pub(crate) struct KnownVaults {
    path: PathBuf,
}

impl KnownVaults {
    pub(crate) const fn at(path: PathBuf) -> Self {
        Self { path }
    }

    pub(crate) fn all(&self) -> Vec<Known> {
        let bytes = disk::read_up_to(&self.path, MAX_BYTES).ok().flatten();
        bytes.and_then(|bytes| ciborium::from_reader(bytes.as_slice()).ok()).unwrap_or_default()
    }

    /// Remembers a vault as it is now.
    pub(crate) fn remember(&self, known: Known) -> Result<(), Error> {
        let mut all = self.all();
        if all.contains(&known) {
            return Ok(());
        }
        all.retain(|other| other.id() != known.id());
        all.push(known);
        self.write(&all)
    }

    /// Forgets a vault; the last one takes the file with it.
    pub(crate) fn forget(&self, id: &VaultId) -> Result<(), Error> {
        let mut all = self.all();
        all.retain(|known| known.id() != *id);
        if !all.is_empty() {
            return self.write(&all);
        }
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    fn write(&self, all: &[Known]) -> Result<(), Error> {
        let mut bytes = Vec::new();
        ciborium::into_writer(all, &mut bytes).expect("these types are plain, and memory takes all");
        if let Some(folder) = self.path.parent() {
            disk::make_folders(folder)?;
        }
        disk::replace(&self.path, &bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::Ground;

    fn known(id: &VaultId, nickname: &str) -> Known {
        let face = Face { nickname: nickname.to_owned(), picture: "kanin".to_owned() };
        Known::new(id, &face, Path::new("/et sted"))
    }

    #[test]
    fn a_vault_is_remembered_once_and_forgotten() {
        let ground = Ground::new();
        let list = KnownVaults::at(ground.path().join("ny mappe/kendte.cbor"));
        assert_eq!(list.all(), []);
        let (one, other) = (VaultId::random().unwrap(), VaultId::random().unwrap());
        for (id, nickname) in [(&one, "Kanin"), (&other, "Ulv"), (&one, "Hare"), (&one, "Hare")] {
            list.remember(known(id, nickname)).unwrap();
        }
        assert_eq!(list.all(), [known(&other, "Ulv"), known(&one, "Hare")]);
        list.forget(&other).unwrap();
        assert_eq!(list.all(), [known(&one, "Hare")]);
        list.forget(&one).unwrap();
        list.forget(&one).unwrap();
        assert!(!ground.path().join("ny mappe/kendte.cbor").exists());
    }

    #[test]
    fn a_damaged_list_remembers_nothing_and_is_written_anew() {
        let ground = Ground::new();
        let path = ground.path().join("kendte.cbor");
        let list = KnownVaults::at(path.clone());
        let id = VaultId::random().unwrap();
        for damage in [&b""[..], b"tekst", &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff], &[0x81; 60_000]] {
            fs::write(&path, damage).unwrap();
            assert_eq!(list.all(), []);
            list.remember(known(&id, "Kanin")).unwrap();
            assert_eq!(list.all(), [known(&id, "Kanin")]);
        }
    }
}

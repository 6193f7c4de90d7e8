//! Ground for the tests of this crate: a folder that goes away again, all its bytes, and a vault in it.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

use rusqlite::Connection;

use crate::{
    id::VaultId,
    key::DataKey,
    lock::Lock,
    slots::{Face, SlotFile},
    store,
    vault::{Place, Vault},
};

/// A new folder, removed with all in it when dropped.
pub(crate) struct Ground(PathBuf);

impl Ground {
    pub(crate) fn new() -> Self {
        let name = format!("fodfaeste-test-{}", VaultId::random().unwrap());
        let path = env::temp_dir().join(name);
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Every file of a folder with its bytes.
pub(crate) fn all_bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// Every file below a folder, by its path from there, in order.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            found.extend(names(&path).into_iter().map(|below| format!("{name}/{below}")));
        } else {
            found.push(name);
        }
    }
    found.sort();
    found
}

/// Copies all below a folder into another.
pub(crate) fn copy_folder(from: &Path, to: &Path) {
    for name in names(from) {
        let target = to.join(&name);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(from.join(&name), target).unwrap();
    }
}

/// A vault on ground of its own whose data key is known, so that opening it takes no second.
pub(crate) struct Sealed {
    pub(crate) ground: Ground,
    pub(crate) id: VaultId,
    key: DataKey,
}

impl Sealed {
    pub(crate) fn new() -> Self {
        let (ground, id, key) = (Ground::new(), VaultId::random().unwrap(), DataKey::random().unwrap());
        store::make(&ground.path().join(store::name(1)), &key, &id, "2026-11-22T09:00:00").unwrap();
        Self { ground, id, key }
    }

    /// Begins a sitting.
    pub(crate) fn open(&self) -> Vault {
        let place = Place { folder: self.ground.path().to_owned(), _lock: Lock::take(self.ground.path()).unwrap() };
        let face = Face { nickname: "Kanin".to_owned(), picture: "kanin".to_owned() };
        let slots = SlotFile::new(&self.id, &face, &[], &self.key).unwrap();
        Vault::new(Some(place), slots, self.key.clone(), self.store())
    }

    /// The open store alone, for what no vault does.
    pub(crate) fn store(&self) -> Connection {
        store::open(&self.ground.path().join(store::name(1)), &self.key).unwrap()
    }
}

/// Numbers that look random and are the same in each run.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `limit`.
    pub(crate) const fn below(&mut self, limit: usize) -> usize {
        // SplitMix64, whose constants these are.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % limit as u64) as usize
    }
}

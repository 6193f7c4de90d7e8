//! Ground for the tests of the vault: folders that go away again, and all the bytes in them.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
};

use vault::{CodeCost, ComputerKey, Error, Face, PaperCode, Secret, SecretString, Vault, VaultHome, VaultId, Ways};

/// When everything in these tests happens.
pub(crate) const AT: &str = "2026-11-22T14:32:00";
/// A code that opens the vaults of these tests.
pub(crate) const CODE: &str = "blåbær grød til ræven";

/// A new folder, removed with all in it when dropped.
pub(crate) struct Ground(PathBuf);

impl Ground {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("fodfaeste-vault-{}-{count}", process::id());
        let path = env::temp_dir().join(name);
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// A home in this folder that is not there yet.
    pub(crate) fn home(&self) -> VaultHome {
        VaultHome::at(self.home_path(), self.0.join("config").join("kendte.cbor"))
    }

    pub(crate) fn home_path(&self) -> PathBuf {
        self.0.join("data").join("bokse")
    }

    /// The folder of a vault in the home.
    pub(crate) fn folder(&self, id: VaultId) -> PathBuf {
        self.home_path().join(id.to_string())
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn code(text: &str) -> SecretString {
    SecretString::from(text)
}

pub(crate) fn create(home: &VaultHome) -> Vault {
    make(home, "Kanin", CODE).unwrap()
}

/// A vault with a code and a sheet that nobody keeps.
pub(crate) fn make(home: &VaultHome, nickname: &str, text: &str) -> Result<Vault, Error> {
    let face = Face { nickname: nickname.into(), picture: "kanin".into() };
    let (code, paper) = (code(text), PaperCode::random()?);
    home.create(&face, &Ways { paper: &paper, code: Some((&code, CodeCost::Full)), this_computer: None }, AT)
}

/// A vault that opens without the second of work that a code takes: by its sheet.
pub(crate) fn by_sheet(home: &VaultHome, nickname: &str) -> (Vault, PaperCode) {
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let face = Face { nickname: nickname.into(), picture: "kanin".into() };
    let ways = Ways { paper: &paper, code: None, this_computer: Some(&computer) };
    (home.create(&face, &ways, AT).unwrap(), paper)
}

/// Copies all below a folder into another.
pub(crate) fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_all(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// Opens with [`CODE`].
pub(crate) fn open(home: &VaultHome, id: VaultId) -> Result<Vault, Error> {
    open_with(home, id, CODE)
}

pub(crate) fn open_with(home: &VaultHome, id: VaultId, text: &str) -> Result<Vault, Error> {
    home.open(&id, &Secret::Code(&code(text)))
}

/// Every file and folder below `folder`, each file with its bytes.
pub(crate) fn all_bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(all_bytes(&path));
            found.insert(path, Vec::new());
        } else {
            let bytes = fs::read(&path).unwrap();
            found.insert(path, bytes);
        }
    }
    found
}

//! Ground for the tests: a folder that goes away again, a vault in it that the program's own crate made, and all bytes of a folder.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
};

use vault::{CodeCost, Face, PaperCode, Secret, SecretString, Vault, VaultHome, Ways};

use crate::{Contents, Draft, Fields, Version};

pub(crate) const CODE: &str = "grævling søm låge kompas";
pub(crate) const SHEET: &str = "000011 000022 000033 000044 000055 000066 000077 720885";
pub(crate) const AT: &str = "2026-11-28T09:00:00";

/// A new folder, removed with all in it when dropped.
pub(crate) struct Ground(PathBuf);

impl Ground {
    pub(crate) fn new() -> Self {
        static MADE: AtomicU32 = AtomicU32::new(0);
        let name = format!("open-vault-test-{}-{}", process::id(), MADE.fetch_add(1, Ordering::Relaxed));
        let path = env::temp_dir().join(name);
        fs::create_dir(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    fn home(&self) -> VaultHome {
        VaultHome::at(self.0.join("bokse"), self.0.join("kendte.cbor"))
    }

    /// A new vault, open, and its folder.
    pub(crate) fn make_vault(&self) -> (Vault, PathBuf) {
        let (code, paper) = (SecretString::from(CODE), PaperCode::read(SHEET).unwrap());
        let ways = Ways { paper: &paper, code: Some((&code, CodeCost::Full)), this_computer: None };
        let face = Face { nickname: "Kanin".into(), picture: "kanin".into() };
        let vault = self.home().create(&face, &ways, AT).unwrap();
        let folder = self.0.join("bokse").join(vault.id().to_string());
        (vault, folder)
    }

    /// The vault of this ground, opened again by its sheet.
    pub(crate) fn open(&self) -> Vault {
        let home = self.home();
        let id = home.list().unwrap()[0].id;
        home.open(&id, &Secret::Paper(&PaperCode::read(SHEET).unwrap())).unwrap()
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Name and value of fields.
pub(crate) fn fields(fields: &[(&str, &str)]) -> Fields {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// More than fills a page.
fn long() -> String {
    "Fordi jeg gerne vil arbejde 😀 ".repeat(200)
}

/// Two drafts, one of them with versions and one in the bin, and a backup before the last change.
pub(crate) fn write_drafts(ground: &Ground) -> PathBuf {
    let (mut vault, folder) = ground.make_vault();
    let kept = vault.make_draft("ansøgning", AT).unwrap();
    vault.save_fields(&kept, [("hvorfor", "Fordi."), ("navn", "Ærø\n\"'--")], "først").unwrap();
    let binned = vault.make_draft("klage", "i går").unwrap();
    vault.save_field(&binned, "grund", "Ingen", "i går").unwrap();
    vault.bin_draft(&binned, "i dag").unwrap();
    vault.close().unwrap();
    let mut vault = ground.open();
    vault.save_fields(&kept, [("hvorfor", &*long()), ("navn", "Læsø")], "så").unwrap();
    vault.back_up().unwrap();
    vault.save_field(&kept, "hvorfor", "", "sidst").unwrap();
    vault.close().unwrap();
    folder
}

/// What they are, as it must be read.
pub(crate) fn expected() -> Contents {
    let version = |why: &str, changed_at: &str, texts: &[(&str, &str)]| Version {
        why: why.into(),
        changed_at: changed_at.into(),
        fields: fields(texts),
    };
    let kept = Draft {
        kind: "ansøgning".into(),
        made_at: AT.into(),
        changed_at: "sidst".into(),
        binned_at: None,
        fields: fields(&[("hvorfor", ""), ("navn", "Læsø")]),
        versions: vec![
            version("cleared", "så", &[("hvorfor", &long()), ("navn", "Læsø")]),
            version("sitting", "først", &[("hvorfor", "Fordi."), ("navn", "Ærø\n\"'--")]),
        ],
    };
    let binned = Draft {
        kind: "klage".into(),
        made_at: "i går".into(),
        changed_at: "i går".into(),
        binned_at: Some("i dag".into()),
        fields: fields(&[("grund", "Ingen")]),
        versions: vec![],
    };
    Contents { nickname: "Kanin".into(), made_at: AT.into(), drafts: vec![kept, binned] }
}

/// The one backup of a vault.
pub(crate) fn backup_of(folder: &Path) -> PathBuf {
    fs::read_dir(folder.join("backup")).unwrap().next().unwrap().unwrap().path()
}

/// Every file below a folder with its bytes, by its path from there; of a folder only that it is there.
pub(crate) fn all_bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = PathBuf::from(path.file_name().unwrap());
        if path.is_dir() {
            found.extend(all_bytes(&path).into_iter().map(|(below, bytes)| (name.join(below), bytes)));
            found.insert(name, Vec::new());
        } else {
            found.insert(name, fs::read(path).unwrap());
        }
    }
    found
}

/// Copies all below a folder into another.
pub(crate) fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(path, target).unwrap();
        }
    }
}

//! The store that the vault must not be: plain text in one file, written over in place. Control
//! runs use it to prove that a search finds plain text, and that a kill does lose texts.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// Fields by draft and name in one JSON file, neither sealed nor synced.
pub struct PlainStore {
    path: PathBuf,
    drafts: BTreeMap<String, BTreeMap<String, String>>,
}

impl PlainStore {
    /// Opens `plain.json` in a folder, or begins an empty store.
    ///
    /// # Errors
    /// Where the file can not be read, or is no longer JSON.
    pub fn at(folder: &Path) -> io::Result<Self> {
        let path = folder.join("plain.json");
        let drafts = match fs::read_to_string(&path) {
            Ok(text) => serde_json::from_str(&text)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => BTreeMap::new(),
            Err(error) => return Err(error),
        };
        Ok(Self { path, drafts })
    }

    /// Saves one field, by writing the whole file anew in its place.
    ///
    /// # Errors
    /// Where the file can not be written; it may then be cut off.
    pub fn save_field(&mut self, draft: &str, name: &str, value: &str) -> io::Result<()> {
        let fields = self.drafts.entry(draft.to_owned()).or_default();
        fields.insert(name.to_owned(), value.to_owned());
        fs::write(&self.path, serde_json::to_vec(&self.drafts)?)
    }

    /// The fields of a draft; none if it was never saved.
    #[must_use]
    pub fn fields(&self, draft: &str) -> BTreeMap<String, String> {
        self.drafts.get(draft).cloned().unwrap_or_default()
    }
}

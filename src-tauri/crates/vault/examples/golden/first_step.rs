//! A store as the first step of the schema left it, in the words of that step alone.

use std::{fs, path::Path};

use rusqlite::Connection;

use vault::VaultId;

use crate::texts::Sample;

const SCHEMA: &str = include_str!("../../schema/20261122120000_drafts.sql");

/// Puts such a store, and its backup, in the place of the one that a new vault has.
pub(crate) fn write(sample: &Sample, id: &VaultId) {
    let folder = Path::new(sample.folder);
    let path = folder.join("boks-1.db");
    let key = open_vault::keys(folder, sample.sheet).expect("the sheet is right");
    let key: String = key.data.iter().map(|byte| format!("{byte:02x}")).collect();
    fs::remove_file(&path).expect("the new vault has a store");
    fill(&path, &key, sample, id).expect("the first step is sound");
    let backup = folder.join("backup/1-000000000004");
    fs::create_dir_all(&backup).expect("there is room");
    for name in ["boks-1.db", "slots.cbor"] {
        fs::copy(folder.join(name), backup.join(name)).expect("there is room");
    }
}

fn fill(path: &Path, key: &str, sample: &Sample, id: &VaultId) -> rusqlite::Result<()> {
    let contents = (sample.contents)();
    let store = Connection::open(path)?;
    store.execute_batch(&format!("PRAGMA key = \"x'{key}'\"; PRAGMA cipher_compatibility = 4; PRAGMA journal_mode = WAL"))?;
    store.execute_batch(SCHEMA)?;
    store.pragma_update(None, "user_version", 1)?;
    let made = "INSERT INTO vault (only_row, id, made_at, counter) VALUES (1, unhex(?1), ?2, 4)";
    store.execute(made, (id.to_string(), contents.made_at))?;
    // The one changed last comes first.
    for (n, draft) in (1_u8..).zip(contents.drafts.iter().rev()) {
        let made = "INSERT INTO draft (id, kind, made_at, changed_at, made, changed) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        store.execute(made, ([n; 16], &draft.kind, &draft.made_at, &draft.changed_at, n, n + 2))?;
        for (name, value) in &draft.fields {
            let written = "INSERT INTO field (draft, name, value, changed_at, changed) VALUES (?1, ?2, ?3, ?4, ?5)";
            store.execute(written, ([n; 16], name, value, &draft.changed_at, n + 2))?;
        }
    }
    store.close().map_err(|(_, error)| error)
}

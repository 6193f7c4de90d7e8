//! What holds for the log beside a store when it is cut, gone or another's: an older state of the same
//! store, or damage; never a text that was not saved.

use std::{collections::BTreeMap, fs, path::Path};

use crate::{
    drafts,
    error::{Error, Part},
    ground::{Ground, all_bytes},
    id::{DraftId, VaultId},
    key::DataKey,
    saving, store,
};

const AT: &str = "2026-11-22T09:00:00";
const DAMAGED: Error = Error::Damaged { which: Part::Store };

/// What can be read: nothing before the draft was made.
type State = Option<BTreeMap<String, String>>;

/// A store as a power cut leaves it: nothing of what was written is in it, and all of it in the log.
struct Cut {
    ground: Ground,
    key: DataKey,
    draft: DraftId,
    /// What stood after each commit, the oldest first.
    states: Vec<State>,
}

fn store_in(folder: &Path) -> std::path::PathBuf {
    folder.join(store::name(1))
}

fn log_in(folder: &Path) -> std::path::PathBuf {
    store::log_of(&store_in(folder))
}

fn copy(from: &Path, to: &Path) {
    for (name, bytes) in all_bytes(from) {
        fs::write(to.join(name), bytes).unwrap();
    }
}

impl Cut {
    fn new() -> Self {
        let (away, ground, key) = (Ground::new(), Ground::new(), DataKey::random().unwrap());
        store::make(&store_in(away.path()), &key, &VaultId::random().unwrap(), AT).unwrap();
        let mut connection = store::open(&store_in(away.path()), &key).unwrap();
        let draft = drafts::make(&mut connection, "prøve", AT).unwrap();
        let mut states = vec![None, Some(BTreeMap::new())];
        for (n, name) in ["kort", "lang", "kort", "lang", "ny"].into_iter().enumerate() {
            let text =
                if name == "lang" { format!("{n} en lang tekst med æøå ").repeat(500) } else { format!("Æblegrød {n}") };
            saving::save(&mut connection, &mut saving::Sitting::new(), &draft, [(name, text.as_str())], AT).unwrap();
            states.push(Some(drafts::read(&connection, &draft).unwrap().fields));
        }
        copy(away.path(), ground.path());
        Self { ground, key, draft, states }
    }

    /// Which of the states is read where the log is this one; `None` where damage is told.
    fn with_log(&self, log: Option<&[u8]>) -> Option<usize> {
        let ground = Ground::new();
        copy(self.ground.path(), ground.path());
        match log {
            Some(bytes) => fs::write(log_in(ground.path()), bytes).unwrap(),
            None => fs::remove_file(log_in(ground.path())).unwrap(),
        }
        let read = store::open(&store_in(ground.path()), &self.key).and_then(|store| drafts::read(&store, &self.draft));
        let state = match read {
            Ok(draft) => Some(draft.fields),
            Err(Error::NoSuchDraft) => None,
            Err(DAMAGED) => return None,
            Err(other) => panic!("{other}"),
        };
        Some(self.states.iter().position(|known| *known == state).expect("no text that was never saved so"))
    }

    fn log(&self) -> Vec<u8> {
        fs::read(log_in(self.ground.path())).unwrap()
    }
}

#[test]
fn a_log_that_is_cut_at_any_512_bytes_leaves_what_stood_after_one_of_the_commits() {
    let cut = Cut::new();
    let log = cut.log();
    let mut newest = 0;
    for length in (0..log.len()).step_by(512) {
        let found = cut.with_log(Some(&log[..length])).expect("an older state, and no damage");
        assert!(found >= newest, "{length} bytes: state {found} after {newest}");
        newest = found;
    }
    // The controls: all states but the newest came by, and the whole log gives that one.
    assert_eq!(newest, cut.states.len() - 2);
    assert_eq!(cut.with_log(Some(&log)), Some(cut.states.len() - 1));
}

#[test]
fn without_its_log_a_store_is_what_it_was_before() {
    let cut = Cut::new();
    assert_eq!(cut.with_log(None), Some(0));
    assert_eq!(cut.with_log(Some(b"")), Some(0));
    assert_eq!(cut.with_log(Some(&[7; 5_000])), Some(0));
}

/// The frames of the other log are whole, so SQLite would take them; the seal does not.
#[test]
fn the_log_of_another_vault_is_damage() {
    let (cut, other) = (Cut::new(), Cut::new());
    assert_eq!(cut.with_log(Some(&other.log())), None);
    assert_eq!(other.with_log(Some(&other.log())), Some(other.states.len() - 1));
}

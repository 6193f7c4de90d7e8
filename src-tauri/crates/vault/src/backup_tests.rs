//! What holds for backups: made only when there is something new, whole, thinned by distance, brought back.

use std::collections::BTreeSet;

use super::*;
use crate::{
    drafts,
    ground::Ground,
    id::{DraftId, VaultId},
    saving::{self, Sitting},
    slots::Face,
    ways::{Kind, WayIn},
};

const AT: &str = "2026-11-27T09:00:00";

/// An open store in a folder, as a vault has it.
struct Sample {
    ground: Ground,
    key: DataKey,
    slots: SlotFile,
    draft: DraftId,
}

impl Sample {
    fn new() -> (Self, Connection) {
        let ground = Ground::new();
        let (id, key) = (VaultId::random().unwrap(), DataKey::random().unwrap());
        let face = Face { nickname: "Kanin".into(), picture: "kanin".into() };
        let way = WayIn { kind: Kind::Paper, kdf: crate::key::Kdf::Blake2b, secret: vec![7; 16].into() };
        let slots = SlotFile::new(&id, &face, &[way], &key).unwrap();
        let path = ground.path().join(store::name(1));
        store::make(&path, &key, &id, AT).unwrap();
        pair::write(ground.path(), &slots).unwrap();
        let mut connection = store::open(&path, &key).unwrap();
        let draft = drafts::make(&mut connection, "prøve", AT).unwrap();
        (Self { ground, key, slots, draft }, connection)
    }

    fn folder(&self) -> &Path {
        self.ground.path()
    }

    fn save(&self, connection: &mut Connection, value: &str) {
        saving::save(connection, &mut Sitting::new(), &self.draft, [("felt", value)], AT).unwrap();
    }

    fn back_up(&self, connection: &Connection) -> Result<bool, Error> {
        make(self.folder(), connection, &self.slots, &self.key)
    }

    fn text(&self, connection: &Connection) -> String {
        drafts::read(connection, &self.draft).unwrap().fields["felt"].clone()
    }

    fn open(&self) -> Result<Connection, Error> {
        store::open(&self.folder().join(store::name(1)), &self.key)
    }
}

fn counter(connection: &Connection) -> i64 {
    store::count(connection).unwrap().2
}

#[test]
fn one_is_made_only_when_something_was_saved_since() {
    let (sample, mut connection) = Sample::new();
    assert_eq!(sample.back_up(&connection), Ok(true));
    assert_eq!(sample.back_up(&connection), Ok(false));
    sample.save(&mut connection, "Æblegrød");
    assert_eq!(sample.back_up(&connection), Ok(true));
    assert_eq!(all(sample.folder()).len(), 2);
}

#[test]
fn every_backup_opens_with_what_was_there_and_is_private() {
    let (sample, mut connection) = Sample::new();
    for n in 0..4 {
        sample.save(&mut connection, &format!("udgave {n} {}", "æøå ".repeat(3_000)));
        sample.back_up(&connection).unwrap();
    }
    for (n, backup) in all(sample.folder()).iter().rev().enumerate() {
        let path = backup.path.join(store::name(1));
        let text = store::read_only(&path, &sample.key, |connection| Ok(sample.text(connection))).unwrap();
        assert!(text.starts_with(&format!("udgave {n} ")), "{text:.20}");
        let names: BTreeSet<_> = crate::ground::all_bytes(&backup.path).into_keys().collect();
        assert_eq!(names, [store::name(1), pair::NAMES[0].to_owned()].into());
        #[cfg(unix)]
        for name in names {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(backup.path.join(name)).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
}

#[test]
fn the_newest_stay_and_the_older_grow_few_and_none_goes_before_a_newer_is_there() {
    let (sample, mut connection) = Sample::new();
    let mut made = Vec::new();
    for n in 0..60 {
        sample.save(&mut connection, &n.to_string());
        sample.back_up(&connection).unwrap();
        let left = all(sample.folder());
        assert!(left.len() <= ALL_KEPT + 6, "{}", left.len());
        assert_eq!(left[0].counter, counter(&connection));
        made.push(left[0].counter);
    }
    let left: Vec<_> = all(sample.folder()).iter().map(|backup| backup.counter).collect();
    assert!(left[..5].iter().eq(made.iter().rev().take(5)), "{left:?}");
    // One at least is from the first half.
    assert!(left.last().is_some_and(|oldest| *oldest <= made[30]), "{left:?}");
}

#[test]
fn a_backup_that_is_not_whole_is_passed_over_for_an_older_one_that_is() {
    let (sample, mut connection) = Sample::new();
    for text in ["første", "anden"] {
        sample.save(&mut connection, text);
        sample.back_up(&connection).unwrap();
    }
    let newest = all(sample.folder())[0].path.join(store::name(1));
    let mut bytes = fs::read(&newest).unwrap();
    bytes[6_000] ^= 1;
    fs::write(&newest, bytes).unwrap();
    let card = newest_whole(sample.folder(), &sample.slots, &sample.key).unwrap();
    let [newer, older] = &all(sample.folder())[..] else { panic!("two backups") };
    assert_eq!((card.counter, card.drafts, card.changed_at.as_deref()), (older.counter, 1, Some(AT)));
    drop(connection);
    let before = fs::read(sample.folder().join(store::name(1))).unwrap();
    let refused = bring_back(sample.folder(), newer.counter, &sample.slots, &sample.key);
    assert_eq!(refused, Err(Error::Damaged { which: Part::Store }));
    assert!(before == fs::read(sample.folder().join(store::name(1))).unwrap());
}

#[test]
fn what_is_brought_back_counts_on_and_the_damaged_store_is_kept() {
    let (sample, mut connection) = Sample::new();
    for text in ["første", "anden"] {
        sample.save(&mut connection, text);
        sample.back_up(&connection).unwrap();
    }
    drop(connection);
    let path = sample.folder().join(store::name(1));
    fs::write(&path, b"noget helt andet").unwrap();
    assert_eq!(sample.open().err(), Some(Error::Damaged { which: Part::Store }));
    let newest = all(sample.folder())[0].counter;
    bring_back(sample.folder(), newest, &sample.slots, &sample.key).unwrap();
    assert_eq!(fs::read(sample.folder().join("beskadiget-1").join(store::name(1))).unwrap(), b"noget helt andet");
    let mut connection = sample.open().unwrap();
    assert_eq!(sample.text(&connection), "anden");
    sample.save(&mut connection, "tredje");
    assert_eq!(sample.back_up(&connection), Ok(true));
    assert!(all(sample.folder())[0].counter > newest);
}

/// A failing disk: the folder of the backups is a file.
#[test]
fn a_backup_that_can_not_be_made_leaves_the_older_ones() {
    let (sample, mut connection) = Sample::new();
    sample.back_up(&connection).unwrap();
    sample.save(&mut connection, "ny");
    let kept = all(sample.folder());
    let in_the_way = sample.folder().join(FOLDER).join(format!("1-{:012}", counter(&connection)));
    fs::write(&in_the_way, b"en fil").unwrap();
    assert!(sample.back_up(&connection).is_err());
    assert!(all(sample.folder()).iter().any(|backup| *backup == kept[0]));
    let left: Vec<_> = fs::read_dir(sample.folder().join(FOLDER)).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().starts_with(UNFINISHED)), "{left:?}");
}

/// Somebody puts an older copy of a backup in the place of the newest: it is shown as old as it is, and the one
/// that holds more is offered before it.
#[test]
fn an_older_copy_in_the_place_of_a_backup_is_never_taken_for_the_newer() {
    let (sample, mut connection) = Sample::new();
    for (text, at) in [("første", "2026-11-01"), ("anden", "2026-11-02"), ("tredje", "2026-11-03")] {
        saving::save(&mut connection, &mut Sitting::new(), &sample.draft, [("felt", text)], at).unwrap();
        sample.back_up(&connection).unwrap();
    }
    let stores: Vec<_> = all(sample.folder()).iter().map(|backup| backup.path.join(store::name(1))).collect();
    let counters: Vec<_> = all(sample.folder()).iter().map(|backup| backup.counter).collect();
    let offered = || {
        let card = newest_whole(sample.folder(), &sample.slots, &sample.key).unwrap();
        (card.counter, card.changed_at.unwrap())
    };
    assert_eq!(offered(), (counters[0], "2026-11-03".to_owned()), "the control");
    fs::copy(&stores[2], &stores[0]).unwrap();
    assert_eq!(offered(), (counters[1], "2026-11-02".to_owned()));
    fs::copy(&stores[2], &stores[1]).unwrap();
    assert_eq!(offered().1, "2026-11-01");
}

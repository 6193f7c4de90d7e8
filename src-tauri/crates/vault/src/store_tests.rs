//! What holds for the sealed store when its files are not as they were written.

use std::{collections::BTreeSet, path::Path};

use super::*;
use crate::{
    drafts,
    ground::{Ground, all_bytes},
    id::DraftId,
    saving,
};

const DAMAGED: Error = Error::Damaged { which: Part::Store };
const AT: &str = "2026-11-22T09:00:00";
/// Texts of a few bytes, of more than one page, and one written over another.
const FIELDS: [(&str, &str); 3] = [("kort", "Æblegrød"), ("lang", ""), ("ny", "anden udgave")];

/// A vault's store with three fields saved one after another, and what each commit left in them.
struct Sample {
    ground: Ground,
    key: DataKey,
    draft: DraftId,
    texts: BTreeSet<(String, String)>,
}

fn path(folder: &Path) -> PathBuf {
    folder.join(name(1))
}

fn long() -> String {
    "en lang tekst med æøå ".repeat(700)
}

fn fill(connection: &mut Connection) -> DraftId {
    let draft = drafts::make(connection, "prøve", AT).unwrap();
    for (name, value) in [("ny", "første udgave"), ("lang", &long())].into_iter().chain(FIELDS) {
        let value = if name == "lang" { &long() } else { value };
        saving::save(connection, &mut saving::Sitting::new(), &draft, [(name, value)], AT).unwrap();
    }
    draft
}

/// `closed` is false: the folder as a power cut leaves it, with all of it in the log.
fn sample(closed: bool) -> Sample {
    let (ground, away) = (Ground::new(), Ground::new());
    let (key, id) = (DataKey::random().unwrap(), VaultId::random().unwrap());
    make(&path(away.path()), &key, &id, AT).unwrap();
    let mut connection = open(&path(away.path()), &key).unwrap();
    let draft = fill(&mut connection);
    if closed {
        close(connection).unwrap();
        copy(away.path(), ground.path());
    } else {
        copy(away.path(), ground.path());
        drop(connection);
    }
    let mut texts: BTreeSet<_> = FIELDS.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    texts.insert(("lang".to_owned(), long()));
    texts.insert(("ny".to_owned(), "første udgave".to_owned()));
    Sample { ground, key, draft, texts }
}

fn copy(from: &Path, to: &Path) {
    for (name, bytes) in all_bytes(from) {
        fs::write(to.join(name), bytes).unwrap();
    }
}

/// Opens and reads all of it.
fn read_all(folder: &Path, sample: &Sample) -> Result<Vec<(String, String)>, Error> {
    let connection = open(&path(folder), &sample.key)?;
    let draft = drafts::read(&connection, &sample.draft)?;
    Ok(draft.fields.into_iter().collect())
}

/// Positions spread over a file, the first bytes among them, and a bit for each.
fn places(length: usize, count: usize) -> impl Iterator<Item = (usize, u8)> {
    (0..count).map(move |n| (n * length / count, 1 << (n % 8)))
}

#[test]
fn no_flipped_bit_in_the_store_gives_a_wrong_text() {
    let sample = sample(true);
    let whole = fs::read(sample.ground.path().join(name(1))).unwrap();
    let mut refused = 0;
    for (place, bit) in places(whole.len(), 200) {
        let ground = Ground::new();
        let mut bytes = whole.clone();
        bytes[place] ^= bit;
        fs::write(ground.path().join(name(1)), bytes).unwrap();
        match read_all(ground.path(), &sample) {
            Err(DAMAGED) => refused += 1,
            Err(other) => panic!("byte {place}: {other}"),
            Ok(found) => {
                assert_eq!(found.len(), 3, "byte {place}");
                assert!(found.iter().all(|text| sample.texts.contains(text)), "byte {place}");
            }
        }
        let left: Vec<_> = all_bytes(ground.path()).into_keys().collect();
        assert_eq!(left, [name(1)], "byte {place}");
    }
    assert!(refused > 150, "only {refused} of 200 were noticed");
}

#[test]
fn no_flipped_bit_in_the_log_gives_a_wrong_text() {
    let sample = sample(false);
    let log = format!("{}-wal", name(1));
    let whole = fs::read(sample.ground.path().join(&log)).unwrap();
    assert_eq!(read_all(sample.ground.path(), &sample).unwrap().len(), 3);
    let mut older = 0;
    for (place, bit) in places(whole.len(), 100) {
        let ground = Ground::new();
        copy(sample.ground.path(), ground.path());
        let mut bytes = whole.clone();
        bytes[place] ^= bit;
        fs::write(ground.path().join(&log), bytes).unwrap();
        match read_all(ground.path(), &sample) {
            Err(DAMAGED | Error::NoSuchDraft) => older += 1,
            Err(other) => panic!("byte {place}: {other}"),
            Ok(found) => {
                assert!(found.iter().all(|text| sample.texts.contains(text)), "byte {place}");
                older += usize::from(found.len() < 3);
            }
        }
    }
    assert!(older > 50, "only {older} of 100 were noticed");
}

/// The control: the same flips in a store that is not sealed do give wrong texts.
#[test]
fn flipped_bits_in_a_plain_store_do_give_wrong_texts() {
    let ground = Ground::new();
    let path = ground.path().join(name(1));
    let read = || -> Result<Vec<(String, String)>, rusqlite::Error> {
        let connection = Connection::open(&path)?;
        let mut query = connection.prepare("SELECT name, value FROM field")?;
        query.query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
    };
    let mut connection = Connection::open(&path).unwrap();
    migrate::to_newest(&mut connection).unwrap();
    let id = VaultId::random().unwrap();
    let new = "INSERT INTO vault (only_row, id, made_at) VALUES (1, ?1, ?2)";
    connection.execute(new, (id.bytes(), AT)).unwrap();
    fill(&mut connection);
    connection.close().unwrap();
    let (whole, good) = (fs::read(&path).unwrap(), read().unwrap());
    let wrong = places(whole.len(), 200).filter(|(place, bit)| {
        let mut bytes = whole.clone();
        bytes[*place] ^= bit;
        fs::write(&path, bytes).unwrap();
        read().is_ok_and(|found| found != good)
    });
    assert!(wrong.count() > 0);
}

#[test]
fn a_newer_store_is_refused_and_not_one_byte_is_changed() {
    for newer in [1, 100] {
        for closed in [true, false] {
            let (ground, found) = (Ground::new(), migrate::KNOWN + newer);
            let before = {
                let away = sample(true);
                let connection = open(&path(away.ground.path()), &away.key).unwrap();
                connection.pragma_update(None, "user_version", found).unwrap();
                if closed {
                    close(connection).unwrap();
                    copy(away.ground.path(), ground.path());
                } else {
                    copy(away.ground.path(), ground.path());
                }
                let before = all_bytes(ground.path());
                assert_eq!(before.len(), if closed { 1 } else { 2 });
                let refused = open(&path(ground.path()), &away.key).err();
                let known = migrate::KNOWN;
                assert_eq!(refused, Some(Error::Newer { found, known }));
                before
            };
            assert!(before == all_bytes(ground.path()), "closed: {closed}");
        }
    }
}

#[test]
fn a_store_of_no_edition_is_damage() {
    for version in [0, -1] {
        let sample = sample(true);
        let connection = open(&path(sample.ground.path()), &sample.key).unwrap();
        connection.pragma_update(None, "user_version", version).unwrap();
        close(connection).unwrap();
        assert_eq!(open(&path(sample.ground.path()), &sample.key).err(), Some(DAMAGED));
    }
}

#[test]
fn another_key_opens_nothing_and_changes_nothing() {
    let sample = sample(false);
    let before = all_bytes(sample.ground.path());
    let other = DataKey::random().unwrap();
    assert_eq!(open(&path(sample.ground.path()), &other).err(), Some(DAMAGED));
    assert!(before == all_bytes(sample.ground.path()));
}

#[test]
fn the_store_is_settled_as_it_must_be() {
    let sample = sample(true);
    let connection = open(&path(sample.ground.path()), &sample.key).unwrap();
    let number = |name: &str| -> i64 { connection.pragma_query_value(None, name, |row| row.get(0)).unwrap() };
    assert_eq!(number("synchronous"), 2);
    assert_eq!(number("temp_store"), 2);
    assert_eq!(number("secure_delete"), 1);
    assert_eq!(number("foreign_keys"), 1);
    let word = |name: &str| -> String { connection.pragma_query_value(None, name, |row| row.get(0)).unwrap() };
    assert_eq!(word("journal_mode"), "wal");
    assert_eq!(word("locking_mode"), "exclusive");
    assert_eq!(word("cipher_memory_security"), "1");
    assert!(rusqlite::version_number() >= OLDEST_SQLITE);
}

/// Files that are no store, and stores that are not sealed as ours are, two of them whole databases of the same
/// tables: all are damage, and not one byte of them is changed.
#[test]
fn what_is_no_store_sealed_as_ours_is_damage_and_left_as_it_is() {
    let (ground, key) = (Ground::new(), DataKey::random().unwrap());
    let path = path(ground.path());
    let filled = |seal: &dyn Fn(&Connection)| {
        let _ = fs::remove_file(&path);
        let mut connection = Connection::open(&path).unwrap();
        seal(&connection);
        migrate::to_newest(&mut connection).unwrap();
        note_vault(&connection, &VaultId::random().unwrap(), AT).unwrap();
        fill(&mut connection);
        connection.close().unwrap();
        fs::read(&path).unwrap()
    };
    let ours = |compatibility: u8| {
        filled(&|connection| {
            set_key(connection, "key", &key).unwrap();
            connection.execute_batch(&format!("PRAGMA cipher_compatibility = {compatibility}")).unwrap();
        })
    };
    let noise = (0..20_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let others = [vec![], vec![1], "en anden tekst ".repeat(900).into_bytes(), noise, filled(&|_| {}), ours(3)];
    for (n, other) in others.into_iter().enumerate() {
        fs::write(&path, &other).unwrap();
        assert_eq!(open(&path, &key).err(), Some(DAMAGED), "file {n}");
        assert_eq!(all_bytes(ground.path()), [(name(1), other)].into(), "file {n}");
    }
    // The control: the same tables sealed as ours are open.
    fs::write(&path, ours(4)).unwrap();
    assert_eq!(drafts::list(&open(&path, &key).unwrap()).unwrap().len(), 1);
}

#[test]
fn a_store_that_lacks_a_table_is_damage_and_one_with_another_table_opens() {
    let changed = |change: &str| {
        let sample = sample(true);
        let connection = open(&path(sample.ground.path()), &sample.key).unwrap();
        connection.execute_batch(change).unwrap();
        close(connection).unwrap();
        let before = all_bytes(sample.ground.path());
        let opened = open(&path(sample.ground.path()), &sample.key).map(drop);
        assert!(opened.is_ok() || before == all_bytes(sample.ground.path()), "{change}");
        opened.and_then(|()| read_all(sample.ground.path(), &sample)).map(|fields| fields.len())
    };
    for table in ["vault", "draft", "field", "version", "version_field", "handed_over"] {
        let gone = format!("PRAGMA foreign_keys = OFF; DROP TABLE {table}");
        assert_eq!(changed(&gone), Err(DAMAGED), "{table}");
    }
    assert_eq!(changed("CREATE TABLE noget_andet (a TEXT); INSERT INTO noget_andet VALUES ('b')"), Ok(3));
}

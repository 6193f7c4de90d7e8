//! What holds for a store that an earlier edition has written.

use std::collections::BTreeMap;

use super::*;
use crate::{
    backup, disk,
    drafts::{self, MAX_VALUE_BYTES},
    ground::Ground,
    home::VaultHome,
    id::{DraftId, VaultId},
    key::DataKey,
    pair,
    paper_code::PaperCode,
    slots::{Face, SlotFile},
    store,
    ways::{Secret, WayIn},
};

const AT: &str = "2026-11-22T09:00:00";

/// Texts that are as long as a text may be, hold every kind of sign, or are nothing.
fn texts(draft: u8) -> BTreeMap<String, String> {
    [("navn", format!("Ærø {draft}\0'\";--")), ("hvorfor", "fordi æøå 😀 ".repeat(MAX_VALUE_BYTES / 18)), ("tom", String::new())]
        .map(|(name, value)| (name.to_owned(), value))
        .into()
}

/// A store as step 1 left it, with three drafts; written in the words of step 1 alone.
fn first_step(ground: &Ground, key: &DataKey) {
    let path = ground.path().join(store::name(1));
    disk::make_file(&path).unwrap();
    let mut connection = store::connect(&path, key).unwrap();
    store::settle(&connection).unwrap();
    Migrations::from_slice(&STEPS[..1]).to_latest(&mut connection).unwrap();
    let vault = "INSERT INTO vault (only_row, id, made_at, counter) VALUES (1, ?1, ?2, 6)";
    connection.execute(vault, (VaultId::random().unwrap().bytes(), AT)).unwrap();
    for n in 1..=3_u8 {
        let draft = "INSERT INTO draft (id, kind, made_at, changed_at, made, changed) VALUES (?1, 'prøve', ?2, ?3, ?4, ?5)";
        connection.execute(draft, ([n; 16], AT, "senere", n, n + 3)).unwrap();
        for (name, value) in texts(n) {
            let field = "INSERT INTO field (draft, name, value, changed_at, changed) VALUES (?1, ?2, ?3, 'senere', ?4)";
            connection.execute(field, ([n; 16], name, value, n + 3)).unwrap();
        }
    }
    store::close(connection).unwrap();
}

fn step(connection: &Connection) -> u32 {
    connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

#[test]
fn a_store_of_the_first_step_keeps_every_draft_and_every_text() {
    let (ground, key) = (Ground::new(), DataKey::random().unwrap());
    first_step(&ground, &key);
    let before = store::connect(&ground.path().join(store::name(1)), &key).unwrap();
    assert_eq!(step(&before), 1);
    assert!(drafts::list(&before).is_err(), "the control: the step is needed");
    drop(before);

    for _ in 0..2 {
        let connection = store::open(&ground.path().join(store::name(1)), &key).unwrap();
        assert_eq!(step(&connection), KNOWN);
        let order: Vec<_> = drafts::list(&connection).unwrap().iter().map(|card| *card.id.bytes()).collect();
        assert_eq!(order, [[3; 16], [2; 16], [1; 16]]);
        for n in 1..=3 {
            let draft = drafts::read(&connection, &DraftId::from([n; 16])).unwrap();
            assert_eq!((&*draft.made_at, &*draft.changed_at), (AT, "senere"));
            assert!(draft.fields == texts(n));
        }
        store::close(connection).unwrap();
    }
}

#[test]
fn a_step_that_fails_leaves_the_store_as_it_was() {
    let (ground, key) = (Ground::new(), DataKey::random().unwrap());
    first_step(&ground, &key);
    let mut connection = store::connect(&ground.path().join(store::name(1)), &key).unwrap();
    // Something stands where the last table of the step would go.
    connection.execute_batch("CREATE TABLE handed_over (other TEXT)").unwrap();
    assert!(to_newest(&mut connection).is_err());
    assert_eq!(step(&connection), 1);
    let left: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_master WHERE name = 'version'", (), |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
    let kept: i64 = connection.query_row("SELECT count(*) FROM field", (), |row| row.get(0)).unwrap();
    assert_eq!(kept, 9);
}

/// A vault of the first step, opened by this edition: its backup is still of the first step, and brings it back.
#[test]
fn before_a_step_a_backup_is_made_that_still_opens() {
    let ground = Ground::new();
    let home = VaultHome::at(ground.path().join("bokse"), ground.path().join("kendte.cbor"));
    let (id, key, paper) = (VaultId::random().unwrap(), DataKey::random().unwrap(), PaperCode::random().unwrap());
    let folder = ground.path().join("bokse").join(id.to_string());
    disk::make_folders(&folder).unwrap();
    let face = Face { nickname: "Kanin".into(), picture: "kanin".into() };
    let slots = SlotFile::new(&id, &face, &[WayIn::paper(&paper)], &key).unwrap();
    pair::write(&folder, &slots).unwrap();
    let away = Ground::new();
    first_step(&away, &key);
    let store = folder.join(store::name(1));
    disk::copy(&away.path().join(store::name(1)), &store).unwrap();

    home.open(&id, &Secret::Paper(&paper)).unwrap().close().unwrap();
    let [backup] = &backup::all(&folder)[..] else { panic!("one backup") };
    let of_backup = store::read_only(&backup.path.join(store::name(1)), &key, |connection| Ok(step(connection))).unwrap();
    assert_eq!(of_backup, 1);
    std::fs::write(&store, vec![7; 9_000]).unwrap();
    let secret = Secret::Paper(&paper);
    let found = home.newest_backup(&id, &secret).unwrap().unwrap();
    let vault = home.open_from_backup(&id, &secret, found.counter).unwrap();
    assert_eq!(vault.drafts().unwrap().len(), 3);
    assert!(vault.read_draft(&DraftId::from([2; 16])).unwrap().fields == texts(2));
}

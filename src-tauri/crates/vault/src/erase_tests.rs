//! What is left of a draft that was deleted for ever, byte for byte. Looked for in a store that is
//! not sealed, because in a sealed one nobody would find anything.

use std::fs;

use super::*;
use crate::{
    backup,
    ground::{Dice, Ground, Sealed},
    id::VaultId,
    marks, migrate,
    saving::{self, Sitting},
    vault::Vault,
    versions,
};

const AT: &str = "2026-11-22T09:00:00";
/// Stands in all that is to go, and in nothing else.
const GOES: &str = "SLETTES!";

/// A store set up as a sealed one is, but for the sealing and the waiting for the disk.
fn plain(ground: &Ground) -> Connection {
    let mut connection = Connection::open(ground.path().join(store::name(1))).unwrap();
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE").unwrap();
    store::settle(&connection).unwrap();
    connection.pragma_update(None, "synchronous", "OFF").unwrap();
    migrate::to_newest(&mut connection).unwrap();
    let vault = "INSERT INTO vault (only_row, id, made_at) VALUES (1, ?1, ?2)";
    connection.execute(vault, (VaultId::random().unwrap().bytes(), AT)).unwrap();
    connection
}

/// Writes ten drafts among each other in many sittings, texts of a few bytes and of many pages, so
/// that pages fill up, are divided and come together again. The first has the mark in everything.
fn write(connection: &mut Connection) -> Vec<DraftId> {
    // Named here, so that each run lays the pages in the same way.
    let all: Vec<_> = (0..10_u8).map(|n| DraftId::from([n * 25; 16])).collect();
    let word = |n: usize| if n == 0 { GOES } else { "bliver. " };
    for (n, id) in all.iter().enumerate() {
        let made = "INSERT INTO draft (id, kind, made_at, changed_at, made, changed) VALUES (?1, ?2, ?2, ?2, 0, 0)";
        connection.execute(made, (id.bytes(), word(n))).unwrap();
    }
    marks::add_mark(connection, &all[0], GOES.repeat(4).as_bytes().try_into().unwrap()).unwrap();
    let mut dice = Dice::new(1);
    for _ in 0..400 {
        let n = dice.below(all.len());
        let name = format!("{}{}", word(n), dice.below(30));
        let longest = [3, 30, 300, 3000][dice.below(4)];
        let text = word(n).repeat(dice.below(longest) + 1);
        saving::save(connection, &mut Sitting::new(), &all[n], [(&*name, &*text)], word(n)).unwrap();
    }
    assert!(versions::list(connection, &all[0]).unwrap().len() > 20);
    all
}

/// How often the mark stands in the store and in its log.
fn traces(ground: &Ground) -> [usize; 2] {
    [store::name(1), format!("{}-wal", store::name(1))].map(|name| {
        let bytes = fs::read(ground.path().join(name)).unwrap_or_default();
        String::from_utf8_lossy(&bytes).matches(GOES).count()
    })
}

#[test]
fn nothing_is_left_of_what_was_deleted_for_ever_and_all_is_left_of_the_rest() {
    for log_emptied in [false, true] {
        let ground = Ground::new();
        let mut connection = plain(&ground);
        let all = write(&mut connection);
        if log_emptied {
            store::empty_log(&connection).unwrap();
        }
        let before = traces(&ground);
        assert!(before[usize::from(!log_emptied)] > 1000, "the control: {before:?}");
        let rest = |connection: &Connection| -> Vec<_> {
            all[1..].iter().map(|id| (drafts::read(connection, id), versions::list(connection, id))).collect()
        };
        let kept = rest(&connection);
        delete(&mut connection, &all[0]).unwrap();
        assert_eq!(has_traces(&connection), Ok(true));
        wipe(&connection).unwrap();
        assert_eq!(traces(&ground), [0, 0]);
        assert!(rest(&connection) == kept);
        assert_eq!(drafts::read(&connection, &all[0]), Err(Error::NoSuchDraft));
        assert_eq!(delete(&mut connection, &all[0]), Err(Error::NoSuchDraft));
    }
}

/// The control: overwriting, writing anew and emptying the log are each needed.
#[test]
fn less_than_all_of_it_leaves_traces() {
    let left = |overwriting: bool, last: &dyn Fn(&Connection)| {
        let ground = Ground::new();
        let mut connection = plain(&ground);
        connection.pragma_update(None, "secure_delete", overwriting).unwrap();
        let all = write(&mut connection);
        delete(&mut connection, &all[0]).unwrap();
        last(&connection);
        traces(&ground)
    };
    let empty_log = |connection: &Connection| store::empty_log(connection).unwrap();
    let write_anew = |connection: &Connection| connection.execute_batch("VACUUM").unwrap();
    let [in_file, _] = left(false, &empty_log);
    assert!(in_file > 1000, "what is not overwritten: {in_file}");
    let [in_file, _] = left(true, &empty_log);
    assert!(in_file > 0, "what stays in the gaps, and is why the store is written anew");
    let [_, in_log] = left(true, &write_anew);
    assert!(in_log > 0, "what stays in the log");
}

/// The light goes out, or something is in the way, after a draft was deleted and before its traces were wiped.
#[test]
fn what_could_not_be_wiped_is_wiped_when_the_next_day_is_begun_and_in_the_backups_too() {
    let sealed = Sealed::new();
    let mut vault = sealed.open();
    let [gone, stays] = ["brev", "klage"].map(|kind| vault.make_draft(kind, AT).unwrap());
    for text in ["første", "anden"] {
        vault.save_field(&gone, "a", text, AT).unwrap();
        vault.back_up().unwrap();
    }
    delete(&mut vault.connection, &gone).unwrap();
    {
        // As long as something is being read, nothing can be written anew.
        let mut reading = vault.connection.prepare("SELECT kind FROM draft").unwrap();
        let mut rows = reading.query(()).unwrap();
        rows.next().unwrap();
        assert!(wipe(&vault.connection).is_err());
    }
    drop(vault);
    let mut vault = sealed.open();
    let held = |vault: &Vault| -> Vec<Vec<DraftId>> {
        let of = |backup: &backup::Backup| {
            let listed = |store: &Connection| Ok(drafts::list(store)?.into_iter().map(|card| card.id).collect());
            store::read_only(&backup.path.join(store::name(1)), &vault.key, listed).unwrap()
        };
        backup::all(sealed.ground.path()).iter().map(of).collect()
    };
    assert_eq!(held(&vault), [[gone, stays], [gone, stays]], "the control");
    assert_eq!(has_traces(&vault.connection), Ok(true));
    assert_eq!(vault.begin_day(20_000), Ok(0));
    assert_eq!(held(&vault), [[stays]]);
    assert_eq!(has_traces(&vault.connection), Ok(false));
}

#[test]
fn a_sealed_vault_is_whole_after_a_deletion() {
    let sealed = Sealed::new();
    let mut vault = sealed.open();
    let drafts = [vault.make_draft("en", AT).unwrap(), vault.make_draft("to", AT).unwrap()];
    for text in ["før ".repeat(9000), "efter ".repeat(9000)] {
        for draft in &drafts {
            vault.save_field(draft, "a", &text, AT).unwrap();
        }
        vault.close().unwrap();
        vault = sealed.open();
    }
    let size = || fs::metadata(sealed.ground.path().join(store::name(1))).unwrap().len();
    let (before, version) = (size(), vault.versions(&drafts[0]).unwrap()[0].id);
    assert_eq!(vault.delete_for_ever(&drafts[0]), Ok(()));
    assert!(size() < before * 2 / 3);
    assert_eq!(vault.read_draft(&drafts[0]), Err(Error::NoSuchDraft));
    assert_eq!(vault.read_version(version), Err(Error::NoSuchDraft));
    for _ in 0..2 {
        assert!(vault.read_draft(&drafts[1]).unwrap().fields["a"] == "efter ".repeat(9000));
        let oldest = vault.versions(&drafts[1]).unwrap().pop().unwrap().id;
        assert!(vault.read_version(oldest).unwrap().fields["a"] == "før ".repeat(9000));
        // The log is used again, and closing and opening go as ever.
        vault.save_field(&drafts[1], "b", AT, AT).unwrap();
        vault.close().unwrap();
        vault = sealed.open();
    }
}

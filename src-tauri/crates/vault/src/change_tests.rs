//! What holds for changing who can open a vault.

use std::fs;

use secrecy::SecretString;

use super::*;
use crate::{
    erase,
    error::Part,
    ground::{Ground, copy_folder},
    home::VaultHome,
    paper_code::PaperCode,
    ways::Secret,
};

const AT: &str = "2026-11-27T09:00:00";

fn home(ground: &Ground) -> VaultHome {
    VaultHome::at(ground.path().join("bokse"), ground.path().join("kendte.cbor"))
}

fn face() -> Face {
    Face { nickname: "Kanin".into(), picture: "kanin".into() }
}

fn folder_of(vault: &Vault) -> std::path::PathBuf {
    vault.place.as_ref().unwrap().folder.clone()
}

fn code(text: &str) -> SecretString {
    SecretString::from(text)
}

/// A vault that needs no second of work: the sheet and the key ring open it.
fn vault(home: &VaultHome, paper: &PaperCode, computer: &ComputerKey) -> Vault {
    let mut vault = home.create(&face(), &Ways { paper, code: None, this_computer: Some(computer) }, AT).unwrap();
    let draft = vault.make_draft("prøve", AT).unwrap();
    vault.save_field(&draft, "felt", "Æblegrød", AT).unwrap();
    vault.back_up().unwrap();
    vault
}

fn opens(home: &VaultHome, vault: &Vault, secret: &Secret<'_>) -> Result<String, Error> {
    let opened = home.open(&vault.id(), secret)?;
    let drafts = opened.drafts()?;
    Ok(opened.read_draft(&drafts[0].id)?.fields["felt"].clone())
}

/// Opens a copy of the files, so that the vault itself may stay open.
fn copy_opens(ground: &Ground, vault: &Vault, secret: &Secret<'_>) -> Result<String, Error> {
    let away = Ground::new();
    copy_folder(ground.path(), away.path());
    opens(&home(&away), vault, secret)
}

#[test]
fn a_vault_needs_its_sheet_and_one_more_way() {
    let ground = Ground::new();
    let home = home(&ground);
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let alone = Ways { paper: &paper, code: None, this_computer: None };
    assert_eq!(home.create(&face(), &alone, AT).err(), Some(Error::TooFewWays));
    assert_eq!(home.list(), Ok(Vec::new()));
    let mut vault = vault(&home, &paper, &computer);
    assert_eq!(vault.ways(), [Kind::Paper, Kind::ThisComputer]);
    assert_eq!(vault.remove_way(Kind::ThisComputer), Err(Error::TooFewWays));
    assert_eq!(vault.remove_way(Kind::Paper), Err(Error::TooFewWays));
    vault.set_code(&code("fire ord til en kanin"), CodeCost::Full).unwrap();
    vault.remove_way(Kind::ThisComputer).unwrap();
    assert_eq!(vault.ways(), [Kind::Code, Kind::Paper]);
    assert_eq!(copy_opens(&ground, &vault, &Secret::ThisComputer(&computer)), Err(Error::NoSuchWay));
    assert_eq!(copy_opens(&ground, &vault, &Secret::Code(&code("fire ord til en kanin"))), Ok("Æblegrød".into()));
    assert_eq!(copy_opens(&ground, &vault, &Secret::Paper(&paper)), Ok("Æblegrød".into()));
}

#[test]
fn an_old_code_opens_neither_the_vault_nor_a_backup_nor_one_damaged_copy() {
    let ground = Ground::new();
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let mut vault = vault(&home(&ground), &paper, &computer);
    vault.set_code(&code("den gamle kode her"), CodeCost::ShortOfMemory).unwrap();
    vault.set_code(&code("den nye kode her"), CodeCost::ShortOfMemory).unwrap();
    let (old, new) = (code("den gamle kode her"), code("den nye kode her"));
    assert_eq!(copy_opens(&ground, &vault, &Secret::Code(&old)), Err(Error::WrongCode));
    assert_eq!(copy_opens(&ground, &vault, &Secret::Code(&new)), Ok("Æblegrød".into()));
    // Both copies of the slot file gone: the backup's copy is as new as they were.
    for name in pair::NAMES {
        fs::remove_file(folder_of(&vault).join(name)).unwrap();
    }
    assert_eq!(copy_opens(&ground, &vault, &Secret::Code(&old)), Err(Error::WrongCode));
    assert_eq!(copy_opens(&ground, &vault, &Secret::Code(&new)), Ok("Æblegrød".into()));
}

/// The one who kept the old way and takes a new copy of the files stands outside; the control is the copy
/// from before.
#[test]
fn after_a_renewal_no_old_way_opens_what_is_copied_later() {
    let ground = Ground::new();
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let mut vault = vault(&home(&ground), &paper, &computer);
    let before = Ground::new();
    copy_folder(ground.path(), before.path());
    let (new_paper, new_computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    vault.renew(&Ways { paper: &new_paper, code: None, this_computer: Some(&new_computer) }).unwrap();

    assert_eq!(opens(&home(&before), &vault, &Secret::Paper(&paper)), Ok("Æblegrød".into()));
    assert_eq!(copy_opens(&ground, &vault, &Secret::Paper(&paper)), Err(Error::WrongCode));
    assert_eq!(copy_opens(&ground, &vault, &Secret::ThisComputer(&computer)), Err(Error::WrongCode));
    assert_eq!(copy_opens(&ground, &vault, &Secret::Paper(&new_paper)), Ok("Æblegrød".into()));
    // The old slot file beside the new store opens nothing either.
    let mixed = Ground::new();
    copy_folder(ground.path(), mixed.path());
    for name in pair::NAMES {
        let place = |ground: &Ground| ground.path().join("bokse").join(vault.id().to_string()).join(name);
        fs::copy(place(&before), place(&mixed)).unwrap();
    }
    let found = opens(&home(&mixed), &vault, &Secret::Paper(&paper));
    assert_eq!(found, Err(Error::Damaged { which: Part::Store }));
    // Nothing of the old key is left: one store, one backup, both under the new one.
    let mut names: Vec<_> = crate::ground::names(&folder_of(&vault));
    names.retain(|name| name.ends_with(".db") || name.starts_with("backup/"));
    let counter = backup::all(&folder_of(&vault))[0].counter;
    let kept = format!("backup/2-{counter:012}");
    assert_eq!(names, [format!("{kept}/boks-2.db"), format!("{kept}/slots.cbor"), "boks-2.db".to_owned()]);
    // And it goes on being written.
    let draft = vault.drafts().unwrap()[0].id;
    vault.save_field(&draft, "felt", "Rødgrød", AT).unwrap();
    assert_eq!(copy_opens(&ground, &vault, &Secret::Paper(&new_paper)), Ok("Rødgrød".into()));
}

/// A renewal that a power cut ends after each of its files: old or new, and the text is there.
#[test]
fn an_interrupted_renewal_leaves_the_old_or_the_new() {
    let ground = Ground::new();
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let mut vault = vault(&home(&ground), &paper, &computer);
    let folder = |ground: &Ground| ground.path().join("bokse").join(vault.id().to_string());
    let old = Ground::new();
    copy_folder(ground.path(), old.path());
    let old_folder = folder(&old);
    let new_paper = PaperCode::random().unwrap();
    vault.renew(&Ways { paper: &new_paper, code: None, this_computer: Some(&computer) }).unwrap();
    let new_folder = folder_of(&vault);
    // The order of the files of a renewal; each step adds one to what was there before.
    let steps = ["boks-2.db", pair::NAMES[0], pair::NAMES[1]];
    for done in 0..=steps.len() {
        let cut = Ground::new();
        copy_folder(old.path(), cut.path());
        let cut_folder = cut.path().join("bokse").join(old_folder.file_name().unwrap());
        for name in &steps[..done] {
            fs::copy(new_folder.join(name), cut_folder.join(name)).unwrap();
        }
        let with_old = opens(&home(&cut), &vault, &Secret::Paper(&paper));
        let with_new = opens(&home(&cut), &vault, &Secret::Paper(&new_paper));
        let expected = if done < 2 { (true, false) } else { (false, true) };
        assert_eq!((with_old.is_ok(), with_new.is_ok()), expected, "{done} files: {with_old:?} {with_new:?}");
        assert_eq!(with_old.or(with_new), Ok("Æblegrød".into()));
    }
}

#[test]
fn two_groups_in_the_wrong_order_open_and_another_sheet_is_named() {
    let ground = Ground::new();
    let home = home(&ground);
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let vault = vault(&home, &paper, &computer);
    let mut groups = paper.groups();
    groups.swap(2, 5);
    let swapped = PaperCode::read(&groups.map(|group| group.to_string()).join(" ")).unwrap();
    assert_eq!(copy_opens(&ground, &vault, &Secret::Paper(&swapped)), Ok("Æblegrød".into()));

    let other_paper = PaperCode::random().unwrap();
    let ways = Ways { paper: &other_paper, code: None, this_computer: Some(&computer) };
    let other = home.create(&Face { nickname: "Ulv".into(), picture: "ulv".into() }, &ways, AT).unwrap();
    assert_eq!(copy_opens(&ground, &vault, &Secret::Paper(&other_paper)), Err(Error::WrongCode));
    let owner = home.owner_of(&other_paper).unwrap().unwrap();
    assert_eq!((owner.id, owner.face.unwrap().nickname), (other.id(), "Ulv".to_owned()));
    assert_eq!(home.owner_of(&PaperCode::random().unwrap()), Ok(None));
}

#[test]
fn another_face_is_seen_from_outside_and_remembered() {
    let ground = Ground::new();
    let home = home(&ground);
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let mut vault = vault(&home, &paper, &computer);
    let hare = Face { nickname: "Hare".into(), picture: "hare".into() };
    vault.set_face(&hare).unwrap();
    assert_eq!(vault.set_face(&Face { nickname: "  ".into(), ..hare.clone() }), Err(Error::NicknameEmpty));
    assert_eq!(home.list().unwrap()[0].face, Some(hare));
}

#[test]
fn what_is_deleted_for_ever_leaves_nothing_and_no_way_in() {
    let ground = Ground::new();
    let home = home(&ground);
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let vault = vault(&home, &paper, &computer);
    let id = vault.id();
    assert_eq!(home.delete_for_ever(&id), Err(Error::OpenElsewhere));
    vault.close().unwrap();
    home.delete_for_ever(&id).unwrap();
    assert_eq!(home.list(), Ok(Vec::new()));
    assert_eq!(crate::ground::names(ground.path()), Vec::<String>::new());
}

/// The words of a deleted draft come back by no backup.
#[test]
fn what_is_deleted_for_ever_is_in_no_backup() {
    let ground = Ground::new();
    let home = home(&ground);
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let mut vault = vault(&home, &paper, &computer);
    let folder = folder_of(&vault);
    let gone = vault.make_draft("brev", AT).unwrap();
    for n in 0..4 {
        vault.save_field(&gone, "felt", &format!("hemmelighed {n}"), AT).unwrap();
        vault.back_up().unwrap();
    }
    let holding = |key: &DataKey| {
        let drafts = |backup: &backup::Backup| {
            store::read_only(&backup.path.join(store::name(1)), key, |connection| {
                Ok(connection.query_row("SELECT count(*) FROM draft", (), |row| row.get::<_, i64>(0))?)
            })
        };
        backup::all(&folder).iter().map(|backup| drafts(backup).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(holding(&vault.key), [2, 2, 2, 2, 1]);
    vault.delete_for_ever(&gone).unwrap();
    assert_eq!(holding(&vault.key), [1]);
}

/// A box that was brought back has its damaged store beside it, which the same key opens.
struct MovedAside {
    vault: Vault,
    gone: crate::id::DraftId,
}

const GONE: &str = "hemmelighed";

fn with_a_store_moved_aside(home: &VaultHome, paper: &PaperCode) -> MovedAside {
    let mut vault = vault(home, paper, &ComputerKey::random().unwrap());
    let gone = vault.make_draft("brev", AT).unwrap();
    vault.save_field(&gone, "felt", GONE, AT).unwrap();
    vault.back_up().unwrap();
    let (id, secret) = (vault.id(), Secret::Paper(paper));
    vault.close().unwrap();
    let card = home.newest_backup(&id, &secret).unwrap().unwrap();
    MovedAside { vault: home.open_from_backup(&id, &secret, card.counter).unwrap(), gone }
}

/// The files below the vault's folder in which this key finds the word.
fn holding(folder: &std::path::Path, key: &DataKey) -> Vec<String> {
    let holds = |name: &String| {
        let count = "SELECT count(*) FROM field WHERE value = ?1";
        let found = |connection: &rusqlite::Connection| Ok(connection.query_row(count, [GONE], |row| row.get::<_, i64>(0))?);
        // A copy is opened: the store itself is open already.
        let away = Ground::new();
        let copy = away.path().join("fil");
        fs::copy(folder.join(name), &copy).unwrap();
        let _ = fs::copy(store::log_of(&folder.join(name)), store::log_of(&copy));
        store::open(&copy, key).and_then(|connection| found(&connection)).is_ok_and(|count| count > 0)
    };
    crate::ground::names(folder).into_iter().filter(holds).collect()
}

#[test]
fn what_is_deleted_for_ever_is_in_no_store_that_was_moved_aside() {
    let ground = Ground::new();
    let (paper, home) = (PaperCode::random().unwrap(), home(&ground));
    let MovedAside { mut vault, gone } = with_a_store_moved_aside(&home, &paper);
    let (folder, key) = (folder_of(&vault), vault.key.clone());
    // What an interrupted backup and an interrupted bringing back leave.
    let newest = backup::all(&folder)[0].path.clone();
    copy_folder(&newest, &folder.join("backup/.ny-1-000000000099"));
    fs::copy(newest.join("boks-1.db"), folder.join("boks-1.db.ny")).unwrap();
    let mut held = holding(&folder, &key);
    held.retain(|name| !name.starts_with("backup/1-"));
    let aside = "beskadiget-1/boks-1.db";
    assert_eq!(held, ["backup/.ny-1-000000000099/boks-1.db", aside, "boks-1.db", "boks-1.db.ny"], "the control");
    vault.delete_for_ever(&gone).unwrap();
    assert_eq!(holding(&folder, &key), Vec::<String>::new());
    assert!(!folder.join("beskadiget-1").exists());
}

#[test]
fn what_can_not_be_removed_keeps_no_trace_elsewhere_and_is_tried_again() {
    let ground = Ground::new();
    let (paper, home) = (PaperCode::random().unwrap(), home(&ground));
    let MovedAside { mut vault, gone } = with_a_store_moved_aside(&home, &paper);
    let (id, folder, key) = (vault.id(), folder_of(&vault), vault.key.clone());
    fs::remove_dir_all(folder.join("beskadiget-1")).unwrap();
    // No folder, as a store that was moved aside is: it does not go.
    fs::write(folder.join("beskadiget-1"), "").unwrap();
    assert!(!holding(&folder, &key).is_empty(), "the control");
    assert!(vault.delete_for_ever(&gone).is_err());
    assert_eq!(holding(&folder, &key), Vec::<String>::new());
    assert!(erase::has_traces(&vault.connection).unwrap(), "it is tried again");
    vault.close().unwrap();
    fs::remove_file(folder.join("beskadiget-1")).unwrap();
    let mut vault = home.open(&id, &Secret::Paper(&paper)).unwrap();
    vault.begin_day(1).unwrap();
    assert!(!erase::has_traces(&vault.connection).unwrap());
}

/// The person was told that it is kept; the next sitting does what the days in the bin ask for.
#[test]
fn the_days_of_the_bin_take_a_store_that_was_moved_aside_but_not_in_the_sitting_that_moved_it() {
    let ground = Ground::new();
    let (paper, home) = (PaperCode::random().unwrap(), home(&ground));
    let MovedAside { mut vault, gone } = with_a_store_moved_aside(&home, &paper);
    let (id, folder, key) = (vault.id(), folder_of(&vault), vault.key.clone());
    vault.bin_draft(&gone, AT).unwrap();
    assert_eq!((0..6).map(|day| vault.begin_day(day * 7).unwrap()).sum::<usize>(), 1);
    assert_eq!(holding(&folder, &key), ["beskadiget-1/boks-1.db"]);
    vault.close().unwrap();
    let mut vault = home.open(&id, &Secret::Paper(&paper)).unwrap();
    assert_eq!(vault.begin_day(36), Ok(0));
    assert_eq!(holding(&folder, &key), Vec::<String>::new());
    // A backup that was made in the middle of a deletion has its note; bringing it back keeps what was moved aside for it.
    vault.close().unwrap();
    let card = home.newest_backup(&id, &Secret::Paper(&paper)).unwrap().unwrap();
    let mut vault = home.open_from_backup(&id, &Secret::Paper(&paper), card.counter).unwrap();
    vault.begin_day(37).unwrap();
    vault.close().unwrap();
    let mut vault = home.open(&id, &Secret::Paper(&paper)).unwrap();
    vault.begin_day(38).unwrap();
    assert!(folder.join("beskadiget-1/boks-1.db").exists());
}

#[test]
fn after_a_renewal_nothing_that_was_moved_aside_is_left() {
    let ground = Ground::new();
    let (paper, home) = (PaperCode::random().unwrap(), home(&ground));
    let MovedAside { mut vault, .. } = with_a_store_moved_aside(&home, &paper);
    let (id, folder, key) = (vault.id(), folder_of(&vault), vault.key.clone());
    let (new_paper, new_computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let ways = Ways { paper: &new_paper, code: None, this_computer: Some(&new_computer) };
    let kept = Ground::new();
    copy_folder(&folder.join("beskadiget-1"), kept.path());
    vault.renew(&ways).unwrap();
    assert!(!folder.join("beskadiget-1").exists());
    assert_eq!(holding(&folder, &key), Vec::<String>::new());
    // A renewal that a power cut ended just before: the next opening does it.
    vault.close().unwrap();
    copy_folder(kept.path(), &folder.join("beskadiget-1"));
    assert_eq!(holding(&folder, &key), ["beskadiget-1/boks-1.db"], "the control");
    drop(home.open(&id, &Secret::Paper(&new_paper)).unwrap());
    assert!(!folder.join("beskadiget-1").exists());
}

#[test]
fn all_vaults_go_and_so_does_what_was_remembered_of_them() {
    let ground = Ground::new();
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let first = vault(&home(&ground), &paper, &computer);
    let lost = first.id();
    drop(first);
    let second = vault(&home(&ground), &paper, &computer);
    assert_eq!(home(&ground).delete_all_for_ever(), Err(Error::OpenElsewhere));
    drop(second);
    std::fs::remove_dir_all(ground.path().join("bokse").join(lost.to_string())).ok();
    home(&ground).delete_all_for_ever().unwrap();
    assert!(crate::ground::names(ground.path()).is_empty());
    assert!(home(&ground).list().unwrap().is_empty());
}

/// Neither what was deleted by hand nor what outlived its days in the bin.
#[test]
fn no_backup_brings_back_what_is_gone_for_ever() {
    let ground = Ground::new();
    let home = home(&ground);
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let mut vault = vault(&home, &paper, &computer);
    let (id, secret, stays) = (vault.id(), Secret::Paper(&paper), vault.drafts().unwrap()[0].id);
    let brought_back = |vault: Vault| {
        vault.close().unwrap();
        let card = home.newest_backup(&id, &secret).unwrap().unwrap();
        let vault = home.open_from_backup(&id, &secret, card.counter).unwrap();
        let all: Vec<_> = vault.drafts().unwrap().iter().map(|card| card.id).collect();
        let binned = vault.binned().unwrap().len();
        (vault, all, binned)
    };
    let written = |vault: &mut Vault| {
        let draft = vault.make_draft("brev", AT).unwrap();
        vault.save_field(&draft, "felt", "hemmelighed", AT).unwrap();
        vault.back_up().unwrap();
        draft
    };
    let deleted = written(&mut vault);
    let (mut vault, all, _) = brought_back(vault);
    assert_eq!(all, [deleted, stays], "the control");
    vault.delete_for_ever(&deleted).unwrap();
    let (mut vault, all, binned) = brought_back(vault);
    assert_eq!((all, binned), (vec![stays], 0));

    let thrown_away = written(&mut vault);
    vault.bin_draft(&thrown_away, AT).unwrap();
    vault.back_up().unwrap();
    let (mut vault, all, binned) = brought_back(vault);
    assert_eq!((all, binned), (vec![stays], 1), "the control");
    assert_eq!((0..6).map(|day| vault.begin_day(day * 7).unwrap()).sum::<usize>(), 1);
    let (_, all, binned) = brought_back(vault);
    assert_eq!((all, binned), (vec![stays], 0));
}

/// A script tries on and on. Only what a try costs is in its way, and that stays the same.
#[test]
fn a_thousand_wrong_tries_lock_nothing_leave_nothing_and_get_no_cheaper() {
    let ground = Ground::new();
    let home = home(&ground);
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let mut vault = vault(&home, &paper, &computer);
    vault.set_code(&code("den rigtige kode"), CodeCost::ShortOfMemory).unwrap();
    let id = vault.id();
    vault.close().unwrap();
    let files = || -> Vec<_> {
        let names = crate::ground::names(ground.path()).into_iter();
        names.map(|name| (fs::read(ground.path().join(&name)).unwrap(), name)).collect()
    };
    let before = files();
    let costs: Vec<_> = (0..1_000)
        .map(|_| {
            let wrong = PaperCode::random().unwrap();
            let start = std::time::Instant::now();
            assert_eq!(home.open(&id, &Secret::Paper(&wrong)).err(), Some(Error::WrongCode));
            start.elapsed()
        })
        .collect();
    for n in 0..5 {
        assert_eq!(home.open(&id, &Secret::Code(&code(&format!("en forkert kode {n}")))).err(), Some(Error::WrongCode));
    }
    assert!(before == files());
    let cheapest = |costs: &[std::time::Duration]| costs.iter().min().copied().unwrap();
    let (first, last) = (cheapest(&costs[..200]), cheapest(&costs[800..]));
    assert!(last * 2 > first && first * 2 > last, "{first:?} and {last:?}");
    home.open(&id, &Secret::Code(&code("den rigtige kode"))).unwrap();
}

#[test]
fn a_code_of_ten_thousand_signs_opens_its_vault_and_none_that_is_nearly_it_does() {
    let ground = Ground::new();
    let home = home(&ground);
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let mut vault = vault(&home, &paper, &computer);
    let long = "😀'); DROP TABLE field;--\"\0é og å ".repeat(320) + "!";
    assert!(long.chars().count() > 10_000);
    vault.set_code(&code(&long), CodeCost::ShortOfMemory).unwrap();
    let opens = |typed: &str| copy_opens(&ground, &vault, &Secret::Code(&code(typed)));
    let pasted = long.replace('é', "e\u{301}").replace('å', "a\u{30a}") + "\r\n";
    for typed in [&long, &pasted] {
        assert_eq!(opens(typed), Ok("Æblegrød".into()));
    }
    for nearly in [&long[..long.len() - 1], long.split('\0').next().unwrap()] {
        assert_eq!(opens(nearly), Err(Error::WrongCode));
    }
}

//! What holds for making and opening vaults when the files are not as this edition leaves them.

use std::time::{Duration, Instant};

use secrecy::SecretString;

use super::*;
use crate::{
    error::Part,
    ground::{Ground, all_bytes},
    migrate,
    ways::{CodeCost, ComputerKey, WayIn},
};

const AT: &str = "2026-11-22T09:00:00";

const CODE: &str = "fire ord til en kanin";

fn home_on(ground: &Ground) -> VaultHome {
    VaultHome::at(ground.path().join("bokse"), ground.path().join("kendte.cbor"))
}

fn folder_of(home: &VaultHome, id: &VaultId) -> PathBuf {
    home.path.join(id.to_string())
}

/// A new vault, open, and its sheet.
fn made(home: &VaultHome) -> (Vault, PaperCode) {
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let face = Face { nickname: "Kanin".into(), picture: "kanin".into() };
    let ways = Ways { paper: &paper, code: None, this_computer: Some(&computer) };
    (home.create(&face, &ways, AT).unwrap(), paper)
}

/// A vault whose data key the test knows.
fn known_vault(home: &VaultHome) -> (VaultId, DataKey) {
    let (id, key) = (VaultId::random().unwrap(), DataKey::random().unwrap());
    let ways = [WayIn::code(&SecretString::from(CODE), CodeCost::Full).unwrap()];
    let face = Face { nickname: "Kanin".into(), picture: "kanin".into() };
    let slots = SlotFile::new(&id, &face, &ways, &key).unwrap();
    disk::make_folders(&home.path).unwrap();
    build(&folder_of(home, &id), &id, &key, &slots, AT).unwrap();
    (id, key)
}

#[test]
fn a_newer_vault_is_refused_and_not_one_byte_of_any_file_is_changed() {
    let ground = Ground::new();
    let home = home_on(&ground);
    let (id, key) = known_vault(&home);
    let folder = folder_of(&home, &id);
    let connection = store::open(&folder.join(store::name(1)), &key).unwrap();
    let (found, known) = (migrate::KNOWN + 1, migrate::KNOWN);
    connection.pragma_update(None, "user_version", found).unwrap();
    store::close(connection).unwrap();
    // Whoever repairs here would write a slot file that the newer edition may not want.
    fs::remove_file(folder.join(pair::NAMES[1])).unwrap();

    let before = all_bytes(&folder);
    let refused = home.open(&id, &Secret::Code(&SecretString::from(CODE))).err();
    assert_eq!(refused, Some(Error::Newer { found, known }));
    assert!(before == all_bytes(&folder));
}

#[test]
fn one_lost_copy_of_the_slot_file_is_written_anew_at_the_next_opening() {
    let ground = Ground::new();
    let home = home_on(&ground);
    let (id, _) = known_vault(&home);
    let folder = folder_of(&home, &id);
    let before = all_bytes(&folder);
    fs::write(folder.join(pair::NAMES[0]), b"noget andet").unwrap();
    home.open(&id, &Secret::Code(&SecretString::from(CODE))).unwrap().close().unwrap();
    for name in pair::NAMES {
        assert!(before[name] == all_bytes(&folder)[name], "{name}");
    }
}

#[test]
fn only_what_a_power_cut_left_of_unfinished_vaults_is_cleared() {
    let ground = Ground::new();
    let home = home_on(&ground);
    let folder_of = |name: &str, with_lock: bool| {
        let folder = home.path.join(name);
        disk::make_folders(&folder).unwrap();
        with_lock.then(|| Lock::take(&folder).unwrap())
    };
    let (left, under_way) = (VaultId::random().unwrap(), VaultId::random().unwrap());
    let finished = VaultId::random().unwrap();
    drop(folder_of(&format!("{UNFINISHED}{left}"), true));
    let _held = folder_of(&format!("{UNFINISHED}{under_way}"), true);
    drop(folder_of(&finished.to_string(), true));
    drop(folder_of(".ny-min mappe", true));
    home.clear_unfinished();
    let mut there: Vec<_> =
        fs::read_dir(&home.path).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    there.sort();
    let mut expected = [".ny-min mappe".to_owned(), format!("{UNFINISHED}{under_way}"), finished.to_string()];
    expected.sort();
    assert_eq!(there, expected);
}

#[test]
fn a_vault_without_its_slot_files_is_damaged_and_listed() {
    let ground = Ground::new();
    let home = home_on(&ground);
    let id = VaultId::random().unwrap();
    disk::make_folders(&folder_of(&home, &id)).unwrap();
    let damaged = Error::Damaged { which: Part::Slots };
    let start = Instant::now();
    let refused = home.open(&id, &Secret::Code(&SecretString::from(CODE)));
    assert!(start.elapsed() < Duration::from_millis(50));
    assert_eq!(refused.err(), Some(damaged.clone()));
    let folder = folder_of(&home, &id).display().to_string();
    let card = VaultCard { id, face: None, ways: Vec::new(), folder, trouble: Some(damaged) };
    assert_eq!(home.list(), Ok(vec![card]));
}

#[test]
fn the_slot_file_of_another_vault_is_damage_and_its_own_copy_is_used() {
    let ground = Ground::new();
    let home = home_on(&ground);
    let (id, other) = (known_vault(&home).0, known_vault(&home).0);
    let code = SecretString::from(CODE);
    let [first, second] = pair::NAMES;
    fs::copy(folder_of(&home, &other).join(first), folder_of(&home, &id).join(first)).unwrap();
    home.open(&id, &Secret::Code(&code)).unwrap().close().unwrap();
    for name in pair::NAMES {
        fs::copy(folder_of(&home, &other).join(first), folder_of(&home, &id).join(name)).unwrap();
    }
    let damaged = Error::Damaged { which: Part::Slots };
    assert_eq!(home.open(&id, &Secret::Code(&code)).err(), Some(damaged));
    assert!(folder_of(&home, &id).join(second).exists());
}

#[test]
fn a_vault_that_is_gone_is_missed_and_one_that_was_renamed_is_found() {
    let ground = Ground::new();
    let home = home_on(&ground);
    let (id, _) = known_vault(&home);
    let code = SecretString::from(CODE);
    let open = || home.open(&id, &Secret::Code(&code)).map(|vault| vault.close());
    open().unwrap().unwrap();
    let folder = folder_of(&home, &id);
    let renamed = home.path.join("Mine papirer");
    fs::rename(&folder, &renamed).unwrap();
    let [card] = &home.list().unwrap()[..] else { panic!() };
    assert_eq!((card.id, &card.trouble, card.folder.as_str()), (id, &None, renamed.to_str().unwrap()));
    open().unwrap().unwrap();
    fs::rename(&renamed, ground.path().join("et andet sted")).unwrap();
    assert_eq!(home.list().unwrap()[0].trouble, Some(Error::Missing));
    fs::rename(&home.path, ground.path().join("alt er væk")).unwrap();
    let [card] = &home.list().unwrap()[..] else { panic!() };
    assert_eq!((card.trouble.clone(), card.face.clone().unwrap().nickname), (Some(Error::Missing), "Kanin".to_owned()));
    assert_eq!(open().err(), Some(Error::Missing));
    assert!(!home.path.exists());
    home.forget_missing(&id).unwrap();
    assert_eq!(home.list(), Ok(Vec::new()));
}

/// A store that was put back from an older copy, or lost its log in a power cut, opens with less than its own
/// backup holds: then the backup is offered, and the store stays as it is.
#[test]
fn a_store_that_is_older_than_its_backup_is_told_and_the_backup_offered() {
    let ground = Ground::new();
    let home = home_on(&ground);
    let (mut vault, paper) = made(&home);
    let (id, secret) = (vault.id(), Secret::Paper(&paper));
    let folder = folder_of(&home, &id);
    let store = folder.join(store::name(1));
    let before = fs::read(&store).unwrap();
    let draft = vault.make_draft("prøve", AT).unwrap();
    vault.save_field(&draft, "felt", "Æblegrød", AT).unwrap();
    vault.back_up().unwrap();
    // The log goes, and with it all that was written.
    let log = store::log_of(&store);
    let written = fs::read(&log).unwrap();
    drop(vault);
    fs::write(&store, &before).unwrap();
    let _ = fs::remove_file(&log);
    let damaged = Some(Error::Damaged { which: Part::Store });
    assert_eq!(home.open(&id, &secret).err(), damaged);
    assert!(before == fs::read(&store).unwrap() && !log.exists());
    // The control: with its log it is as new as its backup.
    fs::write(&log, written).unwrap();
    home.open(&id, &secret).unwrap().close().unwrap();
    fs::write(&store, &before).unwrap();
    assert_eq!(home.open(&id, &secret).err(), damaged);
    let card = home.newest_backup(&id, &secret).unwrap().unwrap();
    let vault = home.open_from_backup(&id, &secret, card.counter).unwrap();
    assert_eq!(vault.read_draft(&draft).unwrap().fields["felt"], "Æblegrød");
    vault.close().unwrap();
    home.open(&id, &secret).unwrap().close().unwrap();

    // Where no backup is whole, an older store is better than none.
    fs::write(&store, &before).unwrap();
    for backup in backup::all(&folder) {
        fs::write(backup.path.join(store::name(1)), b"noget andet").unwrap();
    }
    assert!(home.open(&id, &secret).unwrap().drafts().unwrap().is_empty());
}

/// A program that copies files puts an old log beside a newer store. Its pages are whole and sealed under the same
/// key, and would be laid over the newer ones.
#[test]
fn an_old_log_beside_a_newer_store_is_told_and_the_backup_offered() {
    let ground = Ground::new();
    let home = home_on(&ground);
    let (mut vault, paper) = made(&home);
    let (id, secret, draft) = (vault.id(), Secret::Paper(&paper), vault.make_draft("prøve", AT).unwrap());
    let log = store::log_of(&folder_of(&home, &id).join(store::name(1)));
    vault.save_field(&draft, "felt", &"den gamle tekst ".repeat(2_000), AT).unwrap();
    let old = fs::read(&log).unwrap();
    vault.save_field(&draft, "felt", &"den nyere tekst ".repeat(2_000), AT).unwrap();
    vault.back_up().unwrap();
    vault.close().unwrap();
    home.open(&id, &secret).unwrap().close().unwrap();
    fs::write(&log, old).unwrap();
    assert_eq!(home.open(&id, &secret).err(), Some(Error::Damaged { which: Part::Store }));
    let card = home.newest_backup(&id, &secret).unwrap().unwrap();
    let vault = home.open_from_backup(&id, &secret, card.counter).unwrap();
    assert!(vault.read_draft(&draft).unwrap().fields["felt"] == "den nyere tekst ".repeat(2_000));
}

//! What holds for making and opening vaults when the files are not as this edition leaves them.

use std::time::{Duration, Instant};

use super::*;
use crate::{
    error::Part,
    ground::{Ground, all_bytes},
    migrate,
};

const AT: &str = "2026-11-22T09:00:00";

/// A vault whose data key the test knows.
fn known_vault(home: &VaultHome, code: &SecretString) -> (VaultId, DataKey) {
    let (id, key) = (VaultId::random().unwrap(), DataKey::random().unwrap());
    let code = Code::new(code);
    let way_in = (Kind::Code, Kdf::CODE, code.as_bytes());
    let slots = SlotFile::new(&id, "Kanin", way_in, &key).unwrap();
    build(&home.folder(&id), &id, &key, &slots, AT).unwrap();
    (id, key)
}

#[test]
fn a_newer_vault_is_refused_and_not_one_byte_of_any_file_is_changed() {
    let ground = Ground::new();
    let home = VaultHome::at(ground.path());
    let code = SecretString::from("fire ord til en kanin");
    let (id, key) = known_vault(&home, &code);
    let folder = home.folder(&id);
    let connection = store::open(&folder, &key).unwrap();
    let (found, known) = (migrate::KNOWN + 1, migrate::KNOWN);
    connection.pragma_update(None, "user_version", found).unwrap();
    store::close(connection).unwrap();
    // Whoever repairs here would write a slot file that the newer edition may not want.
    fs::remove_file(folder.join(pair::NAMES[1])).unwrap();

    let before = all_bytes(&folder);
    let refused = home.open(&id, &code).err();
    assert_eq!(refused, Some(Error::Newer { found, known }));
    assert!(before == all_bytes(&folder));
}

#[test]
fn one_lost_copy_of_the_slot_file_is_written_anew_at_the_next_opening() {
    let ground = Ground::new();
    let home = VaultHome::at(ground.path());
    let code = SecretString::from("fire ord til en kanin");
    let (id, _) = known_vault(&home, &code);
    let folder = home.folder(&id);
    let before = all_bytes(&folder);
    fs::write(folder.join(pair::NAMES[0]), b"noget andet").unwrap();
    home.open(&id, &code).unwrap().close().unwrap();
    for name in pair::NAMES {
        assert!(before[name] == all_bytes(&folder)[name], "{name}");
    }
}

#[test]
fn only_what_a_power_cut_left_of_unfinished_vaults_is_cleared() {
    let ground = Ground::new();
    let home = VaultHome::at(ground.path());
    let folder_of = |name: &str, with_lock: bool| {
        let folder = ground.path().join(name);
        disk::make_folder(&folder).unwrap();
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
        fs::read_dir(ground.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    there.sort();
    let mut expected = [".ny-min mappe".to_owned(), format!("{UNFINISHED}{under_way}"), finished.to_string()];
    expected.sort();
    assert_eq!(there, expected);
}

#[test]
fn a_vault_without_its_slot_files_is_damaged_and_listed() {
    let ground = Ground::new();
    let home = VaultHome::at(ground.path());
    let id = VaultId::random().unwrap();
    disk::make_folder(&home.folder(&id)).unwrap();
    let damaged = Error::Damaged { which: Part::Slots };
    let start = Instant::now();
    let refused = home.open(&id, &SecretString::from("fire ord til en kanin"));
    assert!(start.elapsed() < Duration::from_millis(50));
    assert_eq!(refused.err(), Some(damaged.clone()));
    let card = VaultCard { id, nickname: None, trouble: Some(damaged) };
    assert_eq!(home.list(), Ok(vec![card]));
}

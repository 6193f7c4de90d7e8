//! What the program's own crate wrote, read by the description alone.

use std::{
    fs,
    path::{Path, PathBuf},
};

use ciborium::{Value, cbor};
use vault::Vault;

use crate::{
    Contents, Error,
    ground::{AT, CODE, Ground, SHEET, all_bytes, backup_of, copy_folder, expected, fields, write_drafts},
    hash::blake2b,
    keys, read, store,
};

#[test]
fn code_and_sheet_read_all_of_a_vault_and_change_no_byte_of_it() {
    let ground = Ground::new();
    let folder = write_drafts(&ground);
    let before = all_bytes(&folder);
    for typed in [CODE, "  graevling søm  laage kompas\r\n", SHEET, &SHEET.replace(' ', ""), &SHEET.replace(' ', "-")] {
        assert!(read(&folder, typed).unwrap() == expected(), "{typed:?}");
    }
    assert!(before == all_bytes(&folder));
}

#[test]
fn a_backup_opens_as_its_vault_does() {
    let ground = Ground::new();
    let backup = backup_of(&write_drafts(&ground));
    let before = all_bytes(&backup);
    let found = read(&backup, SHEET).unwrap();
    assert!(before == all_bytes(&backup));
    let Contents { nickname, made_at, mut drafts } = expected();
    let cleared = drafts[0].versions.remove(0);
    drafts[0].fields = cleared.fields;
    drafts[0].changed_at = cleared.changed_at;
    assert!(found == Contents { nickname, made_at, drafts });
}

/// As a power cut leaves it: copied while the program has it open.
#[test]
fn what_only_the_log_holds_is_read_and_the_log_left_as_it_was() {
    let ground = Ground::new();
    let (mut vault, folder) = ground.make_vault();
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    vault.save_field(&draft, "navn", "Læsø", AT).unwrap();
    assert!(matches!(read(&folder, SHEET), Err(Error::InUse)));
    let copy = ground.path().join("kopi");
    copy_folder(&folder, &copy);
    vault.close().unwrap();

    let before = all_bytes(&copy);
    assert!(!before[Path::new("boks-1.db-wal")].is_empty());
    assert_eq!(read(&copy, SHEET).unwrap().drafts[0].fields, fields(&[("navn", "Læsø")]));
    assert!(before == all_bytes(&copy));
    fs::remove_file(copy.join("boks-1.db-wal")).unwrap();
    assert!(read(&copy, SHEET).unwrap().drafts.is_empty(), "the control: without its log it holds less");
}

#[test]
fn new_keys_are_followed_to_their_store() {
    let ground = Ground::new();
    let (mut vault, folder) = ground.make_vault();
    vault.make_draft("ansøgning", AT).unwrap();
    renew(&mut vault, "000022 000022 000022 000022 000022 000022 000022 000022");
    vault.close().unwrap();
    assert!(folder.join("boks-2.db").is_file());
    assert!(matches!(read(&folder, SHEET), Err(Error::WrongSecret)));
    assert_eq!(read(&folder, &"000022".repeat(8)).unwrap().drafts.len(), 1);
}

fn renew(vault: &mut Vault, sheet: &str) {
    let (code, paper) = ("en anden kode end før".into(), vault::PaperCode::read(sheet).unwrap());
    let ways = vault::Ways { paper: &paper, code: Some((&code, vault::CodeCost::Full)), this_computer: None };
    vault.renew(&ways).unwrap();
}

#[test]
fn what_opens_nothing_is_told_for_what_it_is() {
    let ground = Ground::new();
    let (vault, folder) = ground.make_vault();
    vault.close().unwrap();
    let before = all_bytes(&folder);
    for wrong in ["Grævling søm låge kompas", "", &"000022".repeat(8), &SHEET[1..]] {
        assert!(matches!(read(&folder, wrong), Err(Error::WrongSecret)), "{wrong:?}");
    }
    let mistyped = SHEET.replace("000033", "000034");
    let Err(Error::Mistyped { groups }) = read(&folder, &mistyped) else { panic!("the third group is mistyped") };
    assert_eq!(groups, [3]);
    assert!(before == all_bytes(&folder));
    assert!(matches!(read(ground.path(), SHEET), Err(Error::NoVault { .. })));
}

#[test]
fn a_damaged_copy_of_the_slot_file_falls_to_the_next_one() {
    let ground = Ground::new();
    let folder = write_drafts(&ground);
    let damage = |path: PathBuf| {
        let mut bytes = fs::read(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(path, bytes).unwrap();
    };
    damage(folder.join("slots.cbor"));
    assert!(read(&folder, SHEET).unwrap() == expected());
    fs::remove_file(folder.join("slots-copy.cbor")).unwrap();
    assert!(read(&folder, SHEET).unwrap() == expected(), "by the copy in its backup");
    damage(backup_of(&folder).join("slots.cbor"));
    assert!(matches!(read(&folder, SHEET), Err(Error::SlotsDamaged)));
}

#[test]
fn a_damaged_store_is_told_and_its_backup_still_opens() {
    let ground = Ground::new();
    let folder = write_drafts(&ground);
    for (store, bytes) in [("noise", vec![7; 9_000]), ("nothing", vec![])] {
        fs::write(folder.join("boks-1.db"), bytes).unwrap();
        assert!(matches!(read(&folder, SHEET), Err(Error::StoreDamaged)), "{store}");
    }
    fs::remove_file(folder.join("boks-1.db")).unwrap();
    assert!(matches!(read(&folder, SHEET), Err(Error::StoreDamaged)));
    assert_eq!(read(&backup_of(&folder), SHEET).unwrap().drafts.len(), 2);
}

#[test]
fn what_a_newer_edition_wrote_is_refused() {
    let ground = Ground::new();
    let (vault, folder) = ground.make_vault();
    vault.close().unwrap();
    let key = keys(&folder, SHEET).unwrap();
    let copy = store::open(&folder, 1, &key.data).unwrap();
    copy.connection().pragma_update(None, "user_version", 3).unwrap();
    copy.connection().query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |_| Ok(())).unwrap();
    fs::copy(copy.connection().path().unwrap(), folder.join("boks-1.db")).unwrap();
    assert!(matches!(read(&folder, SHEET), Err(Error::Newer { found: 3, known: 2, .. })));

    let (body, mac) = ([7; 5], [7; 32]);
    let check = blake2b(None, "fodfaeste check", &[&2_u32.to_be_bytes(), &body, &mac]);
    let bytes = |bytes: &[u8]| Value::Bytes(bytes.to_vec());
    let frame = cbor!({ "format" => 2, "body" => bytes(&body), "mac" => bytes(&mac), "check" => bytes(&check) }).unwrap();
    let mut file = Vec::new();
    ciborium::into_writer(&frame, &mut file).unwrap();
    fs::write(folder.join("slots-copy.cbor"), file).unwrap();
    assert!(matches!(read(&folder, SHEET), Err(Error::Newer { found: 2, known: 1, .. })));
}

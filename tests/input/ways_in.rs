//! The other ways into a box: the sheet, a new code, a backup; and a box that is gone is missed.

use std::fs;

use commands::run;
use commands::wire::*;
use support::sitting::{CODE, Sitting, by_code, make_box};

/// A sitting with a closed box, its id and the digits of its sheet.
fn with_box() -> (Sitting, String, Vec<String>) {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    let (view, sheet) = make_box(&mut sitting.session, "Sol", CODE).unwrap();
    sitting.save("navn", "Asta Opfundet").unwrap();
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    (sitting, view.vaults[0].id.clone(), sheet)
}

fn open(sitting: &mut Sitting, id: &str, key: Key) -> Result<SessionView, Failure> {
    run::vault_open(&mut sitting.session, VaultOpen { id: id.to_owned(), key })
}

fn by_sheet(groups: &[String]) -> Key {
    Key::Sheet { digits: groups.join(" ") }
}

#[test]
fn the_sheet_opens_the_box_and_a_new_code_takes_the_place_of_the_forgotten_one() {
    let (mut sitting, id, sheet) = with_box();
    open(&mut sitting, &id, by_sheet(&sheet)).unwrap();
    assert_eq!(sitting.field("navn"), "Asta Opfundet");
    let code = run::code_propose(&mut sitting.session, Nothing {}).unwrap().code;
    assert_eq!(code.split(' ').count(), 4);
    run::code_set(&mut sitting.session, CodeSet { code: code.clone() }).unwrap();
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    assert_eq!(open(&mut sitting, &id, by_code(CODE)).unwrap_err().code, FailureCode::WrongCode);
    open(&mut sitting, &id, by_code(&code.to_uppercase().to_lowercase())).unwrap();
}

#[test]
fn a_code_that_is_too_short_changes_nothing() {
    let (mut sitting, id, sheet) = with_box();
    open(&mut sitting, &id, by_sheet(&sheet)).unwrap();
    let refused = run::code_set(&mut sitting.session, CodeSet { code: "hest".to_owned() }).unwrap_err();
    assert_eq!((refused.code, refused.field.as_str()), (FailureCode::Input, "code"));
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    open(&mut sitting, &id, by_code(CODE)).unwrap();
    let locked = with_box().0;
    let mut locked = locked;
    assert_eq!(run::code_set(&mut locked.session, CodeSet { code: CODE.to_owned() }).unwrap_err().code, FailureCode::Locked);
}

#[test]
fn what_is_wrong_with_a_typed_sheet_is_said() {
    let (mut sitting, id, sheet) = with_box();
    let said = |sitting: &mut Sitting, digits: &str| {
        let refused = open(sitting, &id, Key::Sheet { digits: digits.to_owned() }).unwrap_err();
        assert_eq!(refused.code, FailureCode::Input);
        refused.text
    };
    let mut mistyped = sheet.clone();
    let digit = if mistyped[2].starts_with('1') { "2" } else { "1" };
    mistyped[2].replace_range(..1, digit);
    assert_eq!(said(&mut sitting, &mistyped.join(" ")), "Der er en fejl i 3. gruppe. Se på papiret igen.");
    mistyped[6] = "111112".to_owned();
    assert_eq!(said(&mut sitting, &mistyped.join(" ")), "Der er fejl i disse grupper: 3, 7. Se på papiret igen.");
    assert_eq!(
        said(&mut sitting, &sheet[..7].join(" ")),
        "Nødkoden har 48 tal. Her er 42. Se, om der mangler tal, eller om der er for mange."
    );
    assert_eq!(said(&mut sitting, "abc"), "Nødkoden har kun tal. Tegnet a hører ikke til. Slet det, og prøv igen.");
    let other = vec!["000011".to_owned(); 8];
    assert!(said(&mut sitting, &other.join(" ")).starts_with("Tallene er rigtige, men de passer ikke"));

    let (_, neighbours) = make_box(&mut sitting.session, "Måne", CODE).unwrap();
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    assert_eq!(
        said(&mut sitting, &neighbours.join(" ")),
        "Dette papir hører til en anden boks. Den hedder Måne. Gå tilbage, og vælg den boks."
    );
    for (typed, right) in [(sheet[3].as_str(), true), (" 111112", false), ("12345", false)] {
        let view = run::sheet_group(&mut sitting.session, SheetGroup { number: 4, typed: typed.to_owned() }).unwrap();
        assert_eq!((view.right, view.text.is_empty()), (right, right), "{typed}");
    }
}

#[test]
fn a_sheet_copied_by_hand_is_proven_by_its_first_two_groups() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    let groups = run::sheet_make(&mut sitting.session, Nothing {}).unwrap().groups;
    let mut create = |first: &str, second: &str| {
        let sheet = SheetProof::Copied { first: first.to_owned(), second: second.to_owned() };
        let (nickname, picture, code) = ("Sol".to_owned(), "sol".to_owned(), CODE.to_owned());
        run::vault_create(&mut sitting.session, VaultCreate { nickname, picture, code, shared: true, sheet })
    };
    let refused = create(&groups[0], &groups[2]).unwrap_err();
    assert_eq!((refused.code, refused.field.as_str()), (FailureCode::Input, "group-2"));
    assert_eq!(create("", &groups[1]).unwrap_err().field, "group-1");
    create(&format!(" {}", groups[0]), &groups[1]).unwrap();
}

#[test]
fn no_box_is_made_before_its_sheet_was_shown() {
    let mut sitting = Sitting::new();
    let (nickname, picture, code) = ("Sol".to_owned(), "sol".to_owned(), CODE.to_owned());
    let request = VaultCreate { nickname, picture, code, shared: true, sheet: SheetProof::Printed };
    assert_eq!(run::vault_create(&mut sitting.session, request).unwrap_err().field, "sheet");
    assert!(run::session_start(&mut sitting.session, Nothing {}).unwrap().vaults.is_empty());
}

#[test]
fn a_damaged_box_is_opened_as_it_was_in_its_newest_backup() {
    let (mut sitting, id, sheet) = with_box();
    let store = sitting.folder().join("bokse").join(&id).join("boks-1.db");
    let mut bytes = fs::read(&store).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&store, bytes).unwrap();
    assert_eq!(open(&mut sitting, &id, by_code(CODE)).unwrap_err().code, FailureCode::VaultDamaged);
    for key in [by_sheet(&sheet), by_code(CODE)] {
        let asked = VaultOpen { id: id.clone(), key: key.clone() };
        let BackupFound::Found { backup, text } = run::backup_find(&mut sitting.session, asked).unwrap() else { panic!() };
        assert_eq!(text, "Kopien er fra 22.\u{a0}november 2026 klokken 14.32.");
        if matches!(key, Key::Code { .. }) {
            run::backup_open(&mut sitting.session, BackupOpen { id: id.clone(), key, backup }).unwrap();
        }
    }
    assert_eq!(sitting.field("navn"), "Asta Opfundet");
}

#[test]
fn a_box_that_is_gone_is_missed_until_the_person_says_otherwise() {
    let (mut sitting, id, _) = with_box();
    let boxes = sitting.folder().join("bokse");
    fs::rename(&boxes, sitting.folder().join("flyttet")).unwrap();
    let [card] = &sitting.start_again().vaults[..] else { panic!("the box is missed") };
    assert!(card.missing && card.nickname == "Sol" && card.picture == "kanin");
    assert!(card.trouble.contains(&boxes.display().to_string()), "{}", card.trouble);
    assert_eq!(open(&mut sitting, &id, by_code(CODE)).unwrap_err().code, FailureCode::VaultMissing);
    assert!(!boxes.exists(), "nothing is made by looking");
    // A box that is there is not forgotten by it.
    fs::rename(sitting.folder().join("flyttet"), &boxes).unwrap();
    assert_eq!(run::vault_forget(&mut sitting.session, VaultAsk { id: id.clone() }).unwrap().vaults.len(), 1);
    fs::remove_dir_all(&boxes).unwrap();
    assert!(run::vault_forget(&mut sitting.session, VaultAsk { id }).unwrap().vaults.is_empty());
}

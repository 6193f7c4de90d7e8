//! Who can open a box, and taking it away.

use std::fs;

use commands::Session;
use commands::run;
use commands::wire::*;
use support::clock::StoppedClock;
use support::computer::FakeComputer;
use support::sitting::{CODE, Sitting, by_code, folders_in, make_box};

fn with_box() -> (Sitting, String, Vec<String>) {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    let (view, sheet) = make_box(&mut sitting.session, "Sol", CODE).unwrap();
    sitting.save("navn", "Asta Opfundet").unwrap();
    (sitting, view.vaults[0].id.clone(), sheet)
}

fn lock(sitting: &mut Sitting) -> SessionView {
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap()
}

fn open(sitting: &mut Sitting, id: &str, key: Key) -> Result<SessionView, Failure> {
    run::vault_open(&mut sitting.session, VaultOpen { id: id.to_owned(), key })
}

#[test]
fn who_can_open_is_said_and_new_keys_shut_the_old_ones_out() {
    let (mut sitting, id, old_sheet) = with_box();
    let ways = run::ways_read(&mut sitting.session, Nothing {}).unwrap();
    assert_eq!(ways.rows, ["Koden", "Nødkoden på papir"]);
    let groups = run::sheet_make(&mut sitting.session, Nothing {}).unwrap().groups;
    let code = "sky bord hest lampe".to_owned();
    let wrong = SheetProof::Copied { first: groups[1].clone(), second: groups[0].clone() };
    let refused = run::keys_renew(&mut sitting.session, KeysRenew { code: code.clone(), sheet: wrong }).unwrap_err();
    assert_eq!(refused.field, "group-1");
    run::keys_renew(&mut sitting.session, KeysRenew { code: code.clone(), sheet: SheetProof::Printed }).unwrap();
    lock(&mut sitting);
    assert_eq!(open(&mut sitting, &id, by_code(CODE)).unwrap_err().code, FailureCode::WrongCode);
    assert!(open(&mut sitting, &id, Key::Sheet { digits: old_sheet.join(" ") }).is_err());
    open(&mut sitting, &id, by_code(&code)).unwrap();
    lock(&mut sitting);
    open(&mut sitting, &id, Key::Sheet { digits: groups.join(" ") }).unwrap();
    assert_eq!(sitting.field("navn"), "Asta Opfundet");
}

#[test]
fn a_box_gets_another_name_and_picture() {
    let (mut sitting, _, _) = with_box();
    let face = FaceSet { nickname: "Måne".to_owned(), picture: "maane".to_owned() };
    let view = run::face_set(&mut sitting.session, face).unwrap();
    assert_eq!((view.vaults[0].nickname.as_str(), view.vaults[0].picture.as_str()), ("Måne", "maane"));
    let nameless = FaceSet { nickname: " ".to_owned(), picture: "maane".to_owned() };
    assert_eq!(run::face_set(&mut sitting.session, nameless).unwrap_err().field, "nickname");
}

#[test]
fn the_open_box_alone_is_deleted_and_leaves_nothing() {
    let (mut sitting, _, _) = with_box();
    lock(&mut sitting);
    assert_eq!(run::vault_delete(&mut sitting.session, Nothing {}).unwrap_err().code, FailureCode::Locked);
    sitting.choose("0730", Voice::Own);
    make_box(&mut sitting.session, "Måne", CODE).unwrap();
    let view = run::vault_delete(&mut sitting.session, Nothing {}).unwrap();
    assert!(sitting.session.takes_fresh_view(), "the page that has shown it must go");
    assert_eq!(view.receipt[0], "Boksen er slettet.");
    let names: Vec<_> = view.vaults.iter().map(|card| (card.nickname.as_str(), card.missing)).collect();
    assert_eq!(names, [("Sol", false)]);
    assert_eq!(fs::read_dir(sitting.folder().join("bokse")).unwrap().count(), 1);
}

#[test]
fn all_boxes_go_only_when_each_is_named() {
    let (mut sitting, _, _) = with_box();
    lock(&mut sitting);
    sitting.choose("0730", Voice::Own);
    make_box(&mut sitting.session, "Måne", CODE).unwrap();
    let boxes = run::erase_read(&mut sitting.session, Nothing {}).unwrap().boxes;
    let names: Vec<String> = boxes.iter().map(|one| one.nickname.clone()).collect();
    assert_eq!(names, ["Måne", "Sol"]);
    for typed in [vec![], vec!["Måne".to_owned()], vec!["Sol".to_owned(), "Måne".to_owned()]] {
        let refused = run::erase_all(&mut sitting.session, EraseAll { nicknames: typed }).unwrap_err();
        assert!(refused.field.starts_with("name-"));
        assert_eq!(run::erase_read(&mut sitting.session, Nothing {}).unwrap().boxes.len(), 2);
    }
    let typed = vec![" måne".to_owned(), "SOL ".to_owned()];
    let erased = run::erase_all(&mut sitting.session, EraseAll { nicknames: typed }).unwrap();
    let [text, stays] = &erased.receipt[..] else { panic!("{:?}", erased.receipt) };
    assert!(text.starts_with("2 bokse blev slettet") && stays.contains("Dokumenter"), "{:?}", erased.receipt);
    assert!(sitting.session.takes_fresh_view(), "the page that has shown it must go");
    assert!(run::session_start(&mut sitting.session, Nothing {}).unwrap().vaults.is_empty());
    assert!(!sitting.folder().join("bokse").exists() && !sitting.folder().join("kendte.cbor").exists());
}

/// The guest is told, before she ends, that the papers she saved stay.
#[test]
fn a_paper_that_a_guest_has_saved_is_told_before_she_ends() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    run::guest_start(&mut sitting.session, Nothing {}).unwrap();
    let papers = |sitting: &mut Sitting| run::erase_read(&mut sitting.session, Nothing {}).unwrap().papers;
    assert_eq!(papers(&mut sitting), "");
    sitting.save("navn", "Asta Opfundet").unwrap();
    let path = sitting.take(PaperKind::Form { form: "ansoegning".to_owned() }, PaperForm::Pdf).unwrap();
    let folder = sitting.folder().join("Dokumenter").display().to_string();
    assert!(papers(&mut sitting).contains(&folder), "{}", papers(&mut sitting));
    fs::remove_file(path).unwrap();
    assert_eq!(papers(&mut sitting), "", "she has deleted it herself");
    sitting.take(PaperKind::Form { form: "ansoegning".to_owned() }, PaperForm::Txt).unwrap();
    lock(&mut sitting);
    assert_eq!(papers(&mut sitting), "", "the next person is told nothing of it");
}

#[test]
fn a_computer_with_little_memory_says_so_and_its_box_still_opens() {
    let sitting = Sitting::new();
    let note = |memory| {
        let session = Session::new(Box::new(StoppedClock::default()), folders_in(sitting.folder()));
        let mut session = session.with_computer(Box::new(FakeComputer { memory: Some(memory), ..FakeComputer::default() }));
        let note = run::code_propose(&mut session, Nothing {}).unwrap().note;
        (session, note)
    };
    assert_eq!(note(8 << 30).1, "");
    let (mut session, said) = note(2 << 30);
    assert!(said.contains("lidt hukommelse"));
    let (view, _) = make_box(&mut session, "Sol", CODE).unwrap();
    let id = view.vaults[0].id.clone();
    run::vault_lock(&mut session, VaultLock::default()).unwrap();
    run::vault_open(&mut session, VaultOpen { id, key: by_code(CODE) }).unwrap();
}

//! Folders and files that the system closes to the program.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use commands::run;
use commands::wire::*;
use support::second_run::where_modes_count;
use support::sitting::{CODE, Sitting, by_code};

use super::{Kept, NONE, lost, lost_by_the_careless, refused, save, text};

const FIELD: &str = "svaert-arbejde";

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

fn open(sitting: &mut Sitting, id: &str) -> Result<SessionView, Failure> {
    run::vault_open(&mut sitting.session, VaultOpen { id: id.to_owned(), key: by_code(CODE) })
}

/// Where the list of boxes is closed too, the answer is that it can not be shown; locked it is.
fn lock(sitting: &mut Sitting) {
    let _ = run::vault_lock(&mut sitting.session, VaultLock::default());
    assert!(sitting.session.takes_fresh_view());
}

/// What is open already stays open to the program: it is saved there, and truly so.
#[test]
fn a_folder_that_is_closed_under_an_open_box_loses_nothing_and_is_told_at_the_next_opening() {
    let test = "faults::closed::a_folder_that_is_closed_under_an_open_box_loses_nothing_and_is_told_at_the_next_opening";
    if !where_modes_count(test) {
        return;
    }
    let (mut sitting, mut kept) = (Sitting::new(), Kept::new());
    sitting.choose("0730", Voice::Own);
    let id = sitting.make_box().vaults[0].id.clone();
    let (boxes, papers) = (sitting.folder().join("bokse"), sitting.folder().join("Dokumenter"));
    let own = boxes.join(&id);
    save(&mut sitting, &mut kept, FIELD, &text(0)).unwrap();

    let taken = [(own.clone(), 0), (boxes.clone(), 0), (own.join("boks-1.db"), 0o400), (own.join("laas"), 0o400)];
    for (number, (closed, mode)) in taken.iter().enumerate() {
        let before = fs::metadata(closed).unwrap().permissions().mode();
        set_mode(closed, *mode);
        save(&mut sitting, &mut kept, FIELD, &text(number + 1)).unwrap();
        lock(&mut sitting);
        let failure = refused(|| open(&mut sitting, &id));
        assert_eq!(failure.code, FailureCode::ReadOnly, "{closed:?}");
        assert!(failure.text.contains("Spørg den, der passer computeren"), "{failure:?}");
        if mode == &0 {
            assert_eq!(lost_by_the_careless(closed), 3, "the look sees no lost text");
        }
        set_mode(closed, before);
        open(&mut sitting, &id).unwrap();
        assert_eq!(lost(&kept, |field| sitting.field(field)), NONE, "{closed:?}");
    }

    fs::create_dir(&papers).unwrap();
    set_mode(&papers, 0o500);
    let paper = PaperKind::Form { form: "ansoegning".to_owned() };
    assert_eq!(refused(|| sitting.take(paper.clone(), PaperForm::Pdf)).code, FailureCode::ReadOnly);
    assert_eq!(fs::read_dir(&papers).unwrap().count(), 0);
    set_mode(&papers, 0o700);
    sitting.take(paper, PaperForm::Pdf).unwrap();

    lock(&mut sitting);
    set_mode(&boxes, 0o500);
    sitting.choose("0730", Voice::Own);
    assert_eq!(refused(|| sitting.make_box_with("Ulv", CODE)).code, FailureCode::ReadOnly);
    set_mode(&boxes, 0o700);
    assert_eq!(fs::read_dir(&boxes).unwrap().count(), 1);
}

fn deleted_all(sitting: &mut Sitting) -> Result<SessionView, Failure> {
    let boxes = run::erase_read(&mut sitting.session, Nothing {}).unwrap().boxes;
    let nicknames = boxes.into_iter().map(|one| one.nickname).collect();
    run::erase_all(&mut sitting.session, EraseAll { nicknames })
}

/// What the page sees that takes the place of the one that is gone.
fn told(sitting: &mut Sitting) -> Vec<String> {
    assert!(sitting.session.takes_fresh_view(), "the page that has shown it must go");
    run::session_start(&mut sitting.session, Nothing {}).unwrap().receipt
}

#[test]
fn a_box_that_can_not_be_deleted_is_told_on_the_next_page_and_the_others_go() {
    let test = "faults::closed::a_box_that_can_not_be_deleted_is_told_on_the_next_page_and_the_others_go";
    if !where_modes_count(test) {
        return;
    }
    let mut sitting = Sitting::new();
    let boxes = sitting.folder().join("bokse");
    let mut ids = Vec::new();
    for name in ["Asp", "Birk", "Ceder"] {
        sitting.choose("0730", Voice::Own);
        let made = sitting.make_box_with(name, CODE).unwrap().vaults;
        ids.push(made.iter().find(|card| card.nickname == name).unwrap().id.clone());
        lock(&mut sitting);
    }
    // The folder of one can not be emptied.
    let closed = boxes.join(&ids[1]);
    open(&mut sitting, &ids[1]).unwrap();
    set_mode(&closed, 0o500);
    let failure = run::vault_delete(&mut sitting.session, Nothing {}).unwrap_err();
    assert!(failure.text.contains("“Birk” er ikke slettet"), "{failure:?}");
    let receipt = told(&mut sitting).join(" ");
    assert_eq!(receipt, failure.text);
    assert!(receipt.contains(&boxes.display().to_string()), "{receipt}");

    // It does not keep the others.
    sitting.choose("0730", Voice::Own);
    let failure = deleted_all(&mut sitting).unwrap_err();
    let receipt = told(&mut sitting);
    assert!(receipt[0].starts_with("2 bokse blev slettet"), "{receipt:?}");
    assert!(receipt[1].contains("Boks") && receipt[1].contains("ikke slettet helt"), "{receipt:?}");
    assert_eq!(receipt[1..].join(" "), failure.text);
    let left: Vec<_> = fs::read_dir(&boxes).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(left, [ids[1].clone()]);
    let view = run::session_start(&mut sitting.session, Nothing {}).unwrap();
    assert!(matches!(view.chosen, Chosen::NotYet), "the first page shows it");

    set_mode(&closed, 0o700);
    let view = deleted_all(&mut sitting).unwrap();
    assert!(view.vaults.is_empty() && view.receipt[0].starts_with("1 boks blev slettet"), "{:?}", view.receipt);
}

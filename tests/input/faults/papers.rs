//! The folder of the papers: full, and write-protected.

use std::fs;
use std::path::Path;

use commands::ports::Folders;
use commands::wire::*;
use commands::{Session, run};
use support::clock::StoppedClock;
use support::disk::Disk;
use support::fresh;
use support::second_run::where_mounting_is_allowed;
use support::sitting::{CODE, folders_in, make_box};

use super::{fill, refused, text};

/// Every file of a folder with its bytes.
fn all(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let mut all: Vec<_> =
        entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap())).collect();
    all.sort();
    all
}

#[test]
fn a_full_folder_and_a_write_protected_one_are_told_and_no_half_paper_is_left() {
    let test = "faults::papers::a_full_folder_and_a_write_protected_one_are_told_and_no_half_paper_is_left";
    if !where_mounting_is_allowed(test) {
        return;
    }
    let disk = Disk::in_memory("size=4m", &fresh::folder("papers"));
    let home = fresh::folder("home");
    let folders = Folders { papers: disk.path().to_owned(), ..folders_in(&home) };
    let mut session = Session::new(Box::new(StoppedClock::default()), folders);
    let kommune = Kommune::Known { code: "0730".to_owned() };
    run::session_choose(&mut session, SessionChoice { kommune, voice: Voice::Own }).unwrap();
    make_box(&mut session, "Sol", CODE).unwrap();
    let field = "svaert-arbejde".to_owned();
    run::draft_save(&mut session, DraftSave { field, value: text(1).repeat(5) }).unwrap();
    let mut take = |form, clash| {
        let paper = PaperKind::Form { form: "ansoegning".to_owned() };
        run::paper_write(&mut session, PaperWrite { paper, form, name: "Brev".to_owned(), clash })
    };
    let forms = [PaperForm::Pdf, PaperForm::Docx, PaperForm::Txt];
    for form in forms {
        take(form, Clash::Ask).unwrap();
    }
    let filler = disk.path().join("fyld");
    fill(&filler, 4096);
    let before = all(disk.path());
    for (form, clash) in forms.into_iter().flat_map(|form| [(form, Clash::Replace), (form, Clash::Beside)]) {
        // Setting the letter is work, and counted with it.
        let full = refused(|| take(form, clash));
        assert_eq!(full.code, FailureCode::DiskFull, "{form:?} {clash:?}");
        assert!(full.text.contains("Gør plads"), "{full:?}");
        assert!(all(disk.path()) == before, "{form:?} {clash:?}");
    }
    // The control: who only writes leaves a half, and the same look sees it.
    assert!(fs::write(disk.path().join("Brev (2).txt"), vec![b'x'; 8192]).is_err() && all(disk.path()) != before);
    fs::remove_file(disk.path().join("Brev (2).txt")).unwrap();

    fs::remove_file(filler).unwrap();
    let before = all(disk.path());
    disk.remount("ro");
    for (form, clash) in forms.into_iter().flat_map(|form| [(form, Clash::Replace), (form, Clash::Beside)]) {
        let protected = refused(|| take(form, clash));
        assert_eq!(protected.code, FailureCode::ReadOnly, "{form:?} {clash:?}");
        assert!(all(disk.path()) == before, "{form:?} {clash:?}");
    }
    disk.remount("rw");
    for form in forms {
        take(form, Clash::Replace).unwrap();
    }
    assert_eq!(all(disk.path()).len(), forms.len());
    drop(session);
    fs::remove_dir_all(home).unwrap();
}

//! The names of files that are taken away: twelve ways in which a name or a folder can go wrong.

use std::fs;

use commands::run;
use commands::wire::*;
use support::sitting::Sitting;

fn take(sitting: &mut Sitting, name: &str, clash: Clash) -> Result<PaperWritten, Failure> {
    let request = PaperWrite { paper: PaperKind::SoegNu, form: PaperForm::Txt, name: name.to_owned(), clash };
    run::paper_write(&mut sitting.session, request)
}

fn sitting() -> Sitting {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    sitting
}

#[test]
fn a_name_stays_in_the_chosen_folder_and_is_safe_on_every_system() {
    let mut sitting = sitting();
    for (wanted, file) in [
        ("../../etc/brev", "brev.txt"),
        ("..\\..\\brev2", "brev2.txt"),
        ("%2e%2e/brev3", "brev3.txt"),
        ("CON", "_CON.txt"),
        ("NUL.pdf", "_NUL.pdf.txt"),
        ("aux", "_aux.txt"),
        ("COM1 .", "_COM1.txt"),
        ("brev\u{202e}fdp.exe", "brevfdp.exe.txt"),
        ("A\u{30a}rhus", "\u{c5}rhus.txt"),
        ("brev:*?<>|\"\n\tx", "brev---------x.txt"),
        ("Mit brev 🌱", "Mit brev 🌱.txt"),
    ] {
        let written = take(&mut sitting, wanted, Clash::Ask).unwrap_or_else(|failure| panic!("{wanted:?}: {}", failure.text));
        assert_eq!(written.file, file, "{wanted:?}");
        assert!(sitting.folder().join("Dokumenter").join(&written.file).is_file(), "{wanted:?}");
    }
    let long = take(&mut sitting, &"å".repeat(300), Clash::Ask).unwrap().file;
    assert!(long.len() <= 255 && long.starts_with('å') && long.ends_with(".txt"), "{long}");
}

#[test]
fn a_place_on_the_computer_is_no_name_and_the_sentence_says_what_to_write() {
    let mut sitting = sitting();
    for wanted in ["C:\\Windows\\x", "\\\\server\\del", "/dev/sda", "file:///etc/passwd", "..", "./."] {
        let failure = take(&mut sitting, wanted, Clash::Ask).unwrap_err();
        assert_eq!((failure.code, failure.field.as_str()), (FailureCode::Input, "name"), "{wanted}");
        assert!(failure.text.contains("uden mappe"), "{}", failure.text);
    }
    assert!(!sitting.folder().join("Dokumenter").exists(), "nothing was written");
}

#[test]
fn a_file_in_the_way_is_asked_about() {
    let mut sitting = sitting();
    take(&mut sitting, "brev", Clash::Ask).unwrap();
    let failure = take(&mut sitting, "brev", Clash::Ask).unwrap_err();
    assert_eq!(failure.code, FailureCode::FileExists);
    assert!(failure.text.contains("brev.txt"), "{}", failure.text);
    assert_eq!(take(&mut sitting, "brev", Clash::Beside).unwrap().file, "brev (2).txt");
    assert_eq!(take(&mut sitting, "brev", Clash::Replace).unwrap().file, "brev.txt");
    assert_eq!(take(&mut sitting, "BREV", Clash::Beside).unwrap().file, "BREV.txt");
}

#[cfg(unix)]
#[test]
fn a_link_in_the_way_is_never_written_through() {
    let mut sitting = sitting();
    let folder = sitting.folder().join("Dokumenter");
    fs::create_dir_all(&folder).unwrap();
    let other = sitting.folder().join("andet");
    fs::write(&other, "untouched").unwrap();
    std::os::unix::fs::symlink(&other, folder.join("brev.txt")).unwrap();
    assert_eq!(take(&mut sitting, "brev", Clash::Replace).unwrap_err().code, FailureCode::NoPlainFile);
    assert_eq!(fs::read_to_string(other).unwrap(), "untouched");
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_to_is_told_and_the_box_is_untouched() {
    let mut sitting = sitting();
    sitting.make_box();
    sitting.save("navn", "Asta Opfundet").unwrap();
    // A file where the folder should be: as gone as a network drive.
    fs::write(sitting.folder().join("Dokumenter"), "").unwrap();
    let failure = take(&mut sitting, "brev", Clash::Ask).unwrap_err();
    assert_eq!(failure.code, FailureCode::Unreachable);
    assert!(failure.text.contains("Dokumenter"), "{}", failure.text);
    assert_eq!(sitting.field("navn"), "Asta Opfundet");
}

#[test]
fn a_folder_with_any_signs_in_its_name_holds_boxes_and_papers() {
    for name in ["50 % af #1", "hvad nu", "plads til 🌱", "æøå & co"] {
        let folder = support::fresh::folder("signs").join(name);
        let mut sitting = Sitting::in_folder(folder);
        sitting.choose("0730", Voice::Own);
        sitting.make_box();
        sitting.save("navn", "Asta Opfundet").unwrap();
        take(&mut sitting, "brev", Clash::Ask).unwrap();
        sitting.start_again();
        sitting.open_box();
        assert_eq!(sitting.field("navn"), "Asta Opfundet", "{name}");
    }
}

#[test]
fn a_folder_that_others_see_is_told() {
    let folder = support::fresh::folder("synced").join("OneDrive - Opdigtet");
    let mut sitting = Sitting::in_folder(folder);
    let view = sitting.choose("0730", Voice::Own);
    assert!(view.folder_note.contains("andre computere"), "{}", view.folder_note);
    assert!(take(&mut sitting, "brev", Clash::Ask).unwrap().text.contains("andre computere"));
    let mut elsewhere = Sitting::new();
    assert_eq!(elsewhere.choose("0730", Voice::Own).folder_note, "");
}

#[test]
fn opening_a_paper_without_a_program_for_it_says_where_it_lies() {
    let mut sitting = sitting();
    assert_eq!(run::paper_open(&mut sitting.session, Nothing {}).unwrap_err().code, FailureCode::PaperGone);
    take(&mut sitting, "brev", Clash::Ask).unwrap();
    let failure = run::paper_open(&mut sitting.session, Nothing {}).unwrap_err();
    assert_eq!(failure.code, FailureCode::NoViewer);
    assert!(failure.text.contains("Dokumenter"), "{}", failure.text);
}

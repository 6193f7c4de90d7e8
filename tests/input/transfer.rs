//! From one computer to another on a stick: nothing is lost on either side, and nothing is taken in unasked.

use std::fs;
use std::path::{Path, PathBuf};

use commands::Session;
use commands::run;
use commands::wire::*;
use support::clock::StoppedClock;
use support::computer::FakeComputer;
use support::fresh;
use support::sitting::{CODE, by_code, folders_in, make_box};

/// Two computers and the stick that goes between them.
struct Ground(PathBuf);

impl Ground {
    fn new() -> Self {
        let folder = fresh::folder("stick");
        fs::create_dir(folder.join("STICK")).unwrap();
        Ground(folder)
    }

    fn stick(&self) -> PathBuf {
        self.0.join("STICK")
    }

    /// A sitting at one of the computers, where Randers is chosen.
    fn sitting(&self, computer: &str) -> Session {
        let folders = folders_in(&self.0.join(computer));
        let session = Session::new(Box::new(StoppedClock::default()), folders);
        let mut session = session.with_computer(Box::new(FakeComputer { stick: Some(self.stick()), ..FakeComputer::default() }));
        let kommune = Kommune::Known { code: "0730".to_owned() };
        run::session_choose(&mut session, SessionChoice { kommune, voice: Voice::Own }).unwrap();
        session
    }

    /// The same with a box in it.
    fn with_box(&self, computer: &str) -> Session {
        let mut session = self.sitting(computer);
        make_box(&mut session, computer, CODE).unwrap();
        session
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn save(session: &mut Session, field: &str, value: &str) {
    run::draft_save(session, DraftSave { field: field.to_owned(), value: value.to_owned() }).unwrap();
}

fn field(session: &mut Session, name: &str) -> String {
    let draft = run::draft_read(session, FormAsk { form: "ansoegning".to_owned() }).unwrap();
    let fields = draft.parts.into_iter().flat_map(|part| part.pages).flat_map(|page| page.fields);
    fields.into_iter().find(|field| field.name == name).unwrap().value
}

/// Writes a file to the stick; gives the words.
fn take_out(session: &mut Session) -> (String, TransferWritten) {
    let start = run::transfer_start(session, Nothing {}).unwrap();
    assert_eq!(start.no_stick, "");
    let place = start.places[0].place.clone();
    (start.words, run::transfer_write(session, TransferWrite { place }).unwrap())
}

fn look(session: &mut Session, words: &str) -> Result<TransferLook, Failure> {
    let file = run::transfer_find(session, Nothing {}).unwrap().files[0].file.clone();
    run::transfer_look(session, TransferOpen { file, words: words.to_owned() })
}

fn take_in(session: &mut Session, words: &str) -> TransferTaken {
    look(session, words).unwrap();
    run::transfer_take(session, Nothing {}).unwrap()
}

fn empty(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        fs::remove_file(entry.unwrap().path()).unwrap();
    }
}

#[test]
fn what_is_written_at_home_goes_on_at_the_centre_and_comes_back() {
    let ground = Ground::new();
    let (mut home, mut centre) = (ground.with_box("Sol"), ground.with_box("Hus"));
    save(&mut home, "navn", "Asta Opfundet");
    run::pay_estimate(&mut home, PayAsk { hours: "20".to_owned(), ..PayAsk::default() }).unwrap();
    let (words, written) = take_out(&mut home);
    assert_eq!(words.split(' ').count(), 5);
    assert!(written.file.starts_with("fodfaeste-") && written.file.ends_with(".fodfaeste"));
    assert!(!written.file.contains("Sol") && !written.file.contains("Asta"));

    let found = look(&mut centre, &words).unwrap();
    assert!(found.text.contains("Sol") && found.ask.contains("Hus"), "{found:?}");
    assert_eq!(field(&mut centre, "navn"), "", "looking takes nothing in");
    let taken = run::transfer_take(&mut centre, Nothing {}).unwrap();
    assert_eq!(field(&mut centre, "navn"), "Asta Opfundet");
    assert_eq!(taken.view.pay.hours, "20", "what was missing here comes from the file");

    save(&mut centre, "navn", "Asta Frit Opfundet");
    empty(&ground.stick());
    let (words, _) = take_out(&mut centre);
    let taken = take_in(&mut home, &words);
    assert!(taken.rows.iter().all(|row| !row.both), "{:?}", taken.rows);
    assert_eq!(field(&mut home, "navn"), "Asta Frit Opfundet");
}

#[test]
fn what_was_changed_on_both_sides_is_kept_twice_and_can_be_chosen() {
    let ground = Ground::new();
    let (mut home, mut centre) = (ground.with_box("Sol"), ground.with_box("Hus"));
    save(&mut home, "navn", "Asta fra hjemmet");
    save(&mut centre, "navn", "Asta fra værestedet");
    let (words, _) = take_out(&mut home);
    let taken = take_in(&mut centre, &words);
    let row = taken.rows.iter().find(|row| row.form == "ansoegning").unwrap();
    assert!(row.both);
    assert_eq!(field(&mut centre, "navn"), "Asta fra værestedet");
    let versions = run::versions_read(&mut centre, FormAsk { form: "ansoegning".to_owned() }).unwrap();
    assert_eq!(versions.versions.len(), 1);
    run::transfer_choose(&mut centre, TransferChoose { draft: row.draft.clone() }).unwrap();
    assert_eq!(field(&mut centre, "navn"), "Asta fra hjemmet");
    let versions = run::versions_read(&mut centre, FormAsk { form: "ansoegning".to_owned() }).unwrap();
    assert_eq!(versions.versions.len(), 2, "what stood there is not gone");
}

#[test]
fn answers_of_both_sides_are_kept_and_how_the_computer_is_used_does_not_travel() {
    let ground = Ground::new();
    let (mut home, mut centre) = (ground.with_box("Sol"), ground.with_box("Hus"));
    run::lock_set(&mut home, LockSet { minutes: 15 }).unwrap();
    run::pay_estimate(&mut home, PayAsk { hours: "20".to_owned(), ..PayAsk::default() }).unwrap();
    run::pay_estimate(&mut centre, PayAsk { hours: "8".to_owned(), ..PayAsk::default() }).unwrap();
    let (words, _) = take_out(&mut home);
    let taken = take_in(&mut centre, &words);
    assert_eq!(taken.view.pay.hours, "8");
    let answers = taken.rows.iter().find(|row| row.form.is_empty()).unwrap();
    assert!(answers.both && answers.title.starts_with("Svar fra"));
    let view = run::transfer_choose(&mut centre, TransferChoose { draft: answers.draft.clone() }).unwrap();
    assert_eq!(view.pay.hours, "20");
    let OpenVault::Open { lock_minutes, .. } = view.open else { panic!("it is open") };
    assert_eq!(lock_minutes, 10);
}

#[test]
fn the_same_file_twice_changes_nothing_the_second_time() {
    let ground = Ground::new();
    let (mut home, mut centre) = (ground.with_box("Sol"), ground.with_box("Hus"));
    save(&mut home, "navn", "Asta Opfundet");
    let (words, _) = take_out(&mut home);
    take_in(&mut centre, &words);
    save(&mut centre, "navn", "Asta Frit Opfundet");
    let again = take_in(&mut centre, &words);
    assert!(again.rows.iter().all(|row| !row.both || row.form.is_empty()), "{:?}", again.rows);
    assert_eq!(field(&mut centre, "navn"), "Asta Frit Opfundet", "an older file takes no newer text away");
}

#[test]
fn what_is_no_file_of_ours_and_wrong_words_are_told_and_take_nothing_in() {
    let ground = Ground::new();
    let (mut home, mut centre) = (ground.with_box("Sol"), ground.with_box("Hus"));
    let (words, _) = take_out(&mut home);
    let refused = look(&mut centre, "hest lampe regn bord sky").unwrap_err();
    assert_eq!((refused.code, refused.field.as_str()), (FailureCode::Input, "words"));
    empty(&ground.stick());
    fs::write(ground.stick().join("noget.fodfaeste"), b"et brev").unwrap();
    assert_eq!(look(&mut centre, &words).unwrap_err().code, FailureCode::NoTransferFile);
    let elsewhere = TransferOpen { file: "/etc/passwd".to_owned(), words };
    assert_eq!(run::transfer_look(&mut centre, elsewhere).unwrap_err().field, "file-0");
    assert_eq!(run::transfer_take(&mut centre, Nothing {}).unwrap_err().field, "file-0");
}

#[test]
fn without_a_stick_it_says_so_and_warns_where_others_come() {
    let ground = Ground::new();
    let mut centre = ground.with_box("Hus");
    fs::remove_dir(ground.stick()).unwrap();
    let start = run::transfer_start(&mut centre, Nothing {}).unwrap();
    assert!(start.no_stick.contains("stick"));
    let [place] = &start.places[..] else { panic!("one place") };
    assert!(place.label.contains("Dokumenter") && place.warning.contains("Andre bruger"));
    let again = run::transfer_start(&mut centre, Nothing {}).unwrap();
    assert_eq!(again.words, start.words, "who has written the words down need not do it twice");
    let gone = run::transfer_write(&mut centre, TransferWrite { place: ground.stick().display().to_string() });
    assert_eq!(gone.unwrap_err().field, "place-0");
}

#[test]
fn a_guest_leaves_nothing_here_and_takes_all_along() {
    let ground = Ground::new();
    let mut guest = ground.sitting("Gaest");
    let view = run::guest_start(&mut guest, Nothing {}).unwrap();
    assert!(matches!(view.open, OpenVault::Open { guest: true, .. }));
    save(&mut guest, "navn", "Asta Opfundet");
    let saved = run::draft_save(&mut guest, DraftSave { field: "navn".to_owned(), value: "Asta Opfundet".to_owned() }).unwrap();
    assert_eq!(saved.text, "", "nothing is said to be kept");
    assert_eq!(run::draft_read(&mut guest, FormAsk { form: "ansoegning".to_owned() }).unwrap().saved, "");
    let (words, _) = take_out(&mut guest);
    let view = run::vault_lock(&mut guest, VaultLock::default()).unwrap();
    assert!(guest.takes_fresh_view());
    assert_eq!((view.locked.as_str(), view.vaults.len()), ("", 0));
    assert!(!ground.0.join("Gaest").exists(), "something was written to the computer");

    let mut home = ground.with_box("Sol");
    take_in(&mut home, &words);
    assert_eq!(field(&mut home, "navn"), "Asta Opfundet");
    run::vault_lock(&mut home, VaultLock::default()).unwrap();
    let id = run::session_start(&mut home, Nothing {}).unwrap().vaults[0].id.clone();
    run::vault_open(&mut home, VaultOpen { id, key: by_code(CODE) }).unwrap();
    assert_eq!(field(&mut home, "navn"), "Asta Opfundet");
}

#[test]
fn a_guest_who_makes_a_box_after_all_takes_her_text_along() {
    let ground = Ground::new();
    let mut session = ground.sitting("Sol");
    run::guest_start(&mut session, Nothing {}).unwrap();
    save(&mut session, "navn", "Asta Opfundet");
    run::pay_estimate(&mut session, PayAsk { hours: "20".to_owned(), ..PayAsk::default() }).unwrap();
    let (view, _) = make_box(&mut session, "Sol", CODE).unwrap();
    assert_eq!((field(&mut session, "navn").as_str(), view.pay.hours.as_str()), ("Asta Opfundet", "20"));
}

#[test]
fn nothing_of_one_box_goes_into_another_that_is_opened_over_it() {
    let ground = Ground::new();
    let mut session = ground.with_box("Sol");
    let second = run::session_start(&mut session, Nothing {}).unwrap().vaults[0].id.clone();
    run::vault_lock(&mut session, VaultLock::default()).unwrap();
    let kommune = Kommune::Known { code: "0730".to_owned() };
    run::session_choose(&mut session, SessionChoice { kommune, voice: Voice::Relative }).unwrap();
    make_box(&mut session, "Hus", CODE).unwrap();
    save(&mut session, "navn", "Bo Opfundet");
    run::pay_estimate(&mut session, PayAsk { hours: "20".to_owned(), ..PayAsk::default() }).unwrap();
    let view = run::vault_open(&mut session, VaultOpen { id: second, key: by_code(CODE) }).unwrap();
    assert_eq!((field(&mut session, "navn").as_str(), view.pay.hours.as_str()), ("", ""));
}

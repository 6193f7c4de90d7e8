//! The disk of the boxes: full, without room for another file, and write-protected; and that of passing files.

use std::fs;
use std::time::Instant;

use commands::Session;
use commands::run;
use commands::wire::*;
use support::clock::StoppedClock;
use support::computer::FakeComputer;
use support::disk::Disk;
use support::fresh;
use support::second_run::where_mounting_is_allowed;
use support::sitting::{CODE, Sitting, by_code, folders_in, make_box};

use super::{Kept, NONE, SOON, fill, long_fields, lost, lost_by_the_careless, refused, save, text};

const FIELD: &str = "svaert-arbejde";

/// A sitting on a disk, with an open box.
fn with_box(disk: &Disk) -> (Sitting, String) {
    let mut sitting = Sitting::in_folder(disk.path().join("hjem"));
    sitting.choose("0730", Voice::Own);
    let id = sitting.make_box().vaults[0].id.clone();
    (sitting, id)
}

/// Locks as the page does: with the place to come back to.
fn lock(sitting: &mut Sitting) -> Result<SessionView, Failure> {
    let place = Place { path: "skriv/svaert".to_owned(), field: FIELD.to_owned(), cursor: 3 };
    run::vault_lock(&mut sitting.session, VaultLock { place, ..VaultLock::default() })
}

fn open(sitting: &mut Sitting, id: &str) -> Result<SessionView, Failure> {
    run::vault_open(&mut sitting.session, VaultOpen { id: id.to_owned(), key: by_code(CODE) })
}

/// Ends the program as it stands, starts it again, and looks for all that was said to be kept.
fn lost_after_a_restart(sitting: &mut Sitting, id: &str, kept: &Kept) -> usize {
    sitting.start_again();
    open(sitting, id).unwrap();
    lost(kept, |field| sitting.field(field)).len()
}

#[test]
fn a_full_disk_is_told_and_all_that_was_said_to_be_kept_is_there() {
    if !where_mounting_is_allowed("faults::boxes::a_full_disk_is_told_and_all_that_was_said_to_be_kept_is_there") {
        return;
    }
    let disk = Disk::in_memory("size=1m,mode=0700", &fresh::folder("full"));
    let filler = disk.path().join("fyld");
    fs::write(&filler, vec![0; 400 * 1024]).unwrap();
    let (mut sitting, id) = with_box(&disk);
    let (fields, mut kept, mut saves) = (long_fields(&mut sitting), Kept::new(), 0);
    let (field, failure, late) = loop {
        assert!(saves < 1000, "the disk never got full");
        let (field, begun) = (fields[saves % fields.len()].clone(), Instant::now());
        match save(&mut sitting, &mut kept, &field, &text(saves)) {
            Ok(()) => saves += 1,
            Err(failure) => break (field, failure, begun.elapsed()),
        }
    };
    println!("{saves} saves said to be kept; the next was refused after {late:?}");
    assert!(saves > 10 && late < SOON);
    assert_eq!(failure.code, FailureCode::DiskFull);
    assert!(failure.text.contains("Gør plads"), "{failure:?}");
    // Still full, and still saying so.
    assert_eq!(refused(|| sitting.save(&field, &text(saves))).code, FailureCode::DiskFull);
    assert_eq!(lost_by_the_careless(disk.path()), 3, "the look sees no lost text");

    // It can be locked, opened and read while it is full, and a program that ends there loses nothing.
    lock(&mut sitting).unwrap();
    assert!(sitting.session.takes_fresh_view());
    open(&mut sitting, &id).unwrap();
    assert_eq!(lost(&kept, |field| sitting.field(field)), NONE);
    assert_eq!(lost_after_a_restart(&mut sitting, &id, &kept), 0);

    fs::remove_file(&filler).unwrap();
    save(&mut sitting, &mut kept, &field, &text(saves)).unwrap();
    lock(&mut sitting).unwrap();
    // Full again, with a place noted that can not be crossed out now.
    fill(&filler, 0);
    open(&mut sitting, &id).unwrap();
    assert_eq!(lost(&kept, |field| sitting.field(field)), NONE);

    // What can not be kept is told; the person may lock all the same, and so does the box itself when nobody is there.
    sitting.session.takes_fresh_view();
    assert_eq!(refused(|| lock(&mut sitting)).code, FailureCode::DiskFull);
    assert!(sitting.session.locks_when_away() && !sitting.session.takes_fresh_view(), "it is still open");
    let anyway = VaultLock { anyway: true, ..VaultLock::default() };
    let view = run::vault_lock(&mut sitting.session, anyway).unwrap();
    assert!(matches!(view.open, OpenVault::None) && view.locked == id && sitting.session.takes_fresh_view());
    open(&mut sitting, &id).unwrap();
    sitting.session.lock();
    assert!(!sitting.session.locks_when_away() && sitting.session.takes_fresh_view());

    // A stick takes all of it along: that is what helps now.
    let stick = fresh::folder("stick");
    let computer = FakeComputer { stick: Some(stick.clone()), ..FakeComputer::default() };
    let home = folders_in(&disk.path().join("hjem"));
    let mut session = Session::new(Box::new(StoppedClock::default()), home).with_computer(Box::new(computer));
    run::vault_open(&mut session, VaultOpen { id: id.clone(), key: by_code(CODE) }).unwrap();
    let words = run::transfer_start(&mut session, Nothing {}).unwrap().words;
    let place = stick.display().to_string();
    // An answer that the box has no room for stands in memory, and goes along from there.
    let ask = PayAsk { hours: "17".to_owned(), ..PayAsk::default() };
    assert_eq!(run::pay_estimate(&mut session, ask).unwrap_err().code, FailureCode::DiskFull);
    let written = run::transfer_write(&mut session, TransferWrite { place }).unwrap();
    let file = fs::read(stick.join(&written.file)).unwrap();
    let brought = vault::transfer::open(&file, &vault::SecretString::from(words)).unwrap();
    let texts: Kept = brought.drafts.into_iter().flat_map(|draft| draft.fields).collect();
    assert_eq!(lost(&kept, |field| texts.get(field).cloned().unwrap_or_default()), NONE);
    assert!(texts["pay"].contains("17"), "{}", texts["pay"]);
    fs::remove_dir_all(stick).unwrap();
}

#[test]
fn a_disk_that_turns_read_only_under_an_open_box_is_told_and_the_box_opens_when_it_is_back() {
    let test = "faults::boxes::a_disk_that_turns_read_only_under_an_open_box_is_told_and_the_box_opens_when_it_is_back";
    if !where_mounting_is_allowed(test) {
        return;
    }
    let Some(disk) = Disk::that_can_fail() else {
        println!("NOT tried: this computer makes no disk of a file (mkfs.ext4, loop devices)");
        return;
    };
    let (mut sitting, id) = with_box(&disk);
    let mut kept = Kept::new();
    for number in 0..3 {
        save(&mut sitting, &mut kept, FIELD, &text(number)).unwrap();
    }
    disk.fail();
    for number in 3..6 {
        let failure = refused(|| sitting.save(FIELD, &text(number)));
        // The system itself says only that it can not write.
        assert!(matches!(failure.code, FailureCode::ReadOnly | FailureCode::Unreachable), "{failure:?}");
        assert!(failure.text.contains("Din tekst står her endnu"), "{failure:?}");
    }
    assert_eq!(lost(&kept, |field| sitting.field(field)), NONE);
    assert_eq!(lost_by_the_careless(disk.path()), 3, "the look sees no lost text");
    lock(&mut sitting).unwrap();
    assert_eq!(refused(|| open(&mut sitting, &id)).code, FailureCode::ReadOnly);

    disk.mend();
    assert_eq!(lost_after_a_restart(&mut sitting, &id, &kept), 0);
    save(&mut sitting, &mut kept, FIELD, &text(6)).unwrap();
    lock(&mut sitting).unwrap();

    disk.remount("ro");
    let failure = refused(|| open(&mut sitting, &id));
    assert_eq!(failure.code, FailureCode::ReadOnly);
    assert!(failure.text.contains("Spørg den, der passer computeren"), "{failure:?}");
    disk.remount("rw");
    assert_eq!(lost_after_a_restart(&mut sitting, &id, &kept), 0);
}

#[test]
fn a_disk_that_takes_no_more_files_is_told_and_all_that_was_said_to_be_kept_is_there() {
    let test = "faults::boxes::a_disk_that_takes_no_more_files_is_told_and_all_that_was_said_to_be_kept_is_there";
    if !where_mounting_is_allowed(test) {
        return;
    }
    let disk = Disk::in_memory("size=8m,nr_inodes=100,mode=0700", &fresh::folder("no-inodes"));
    let (mut sitting, id) = with_box(&disk);
    let mut kept = Kept::new();
    save(&mut sitting, &mut kept, FIELD, &text(0)).unwrap();
    let fillers: Vec<_> =
        (0..).map(|number| disk.path().join(format!("fyld-{number}"))).take_while(|path| fs::write(path, "").is_ok()).collect();
    assert!(!fillers.is_empty() && fs::write(disk.path().join("mere"), "").is_err(), "there is room for one more file");

    // An open box has the files it needs.
    save(&mut sitting, &mut kept, FIELD, &text(1)).unwrap();
    let failure = refused(|| make_box(&mut sitting.session, "Anden", CODE));
    assert_eq!(failure.code, FailureCode::DiskFull);
    assert!(failure.text.contains("Gør plads"), "{failure:?}");
    lock(&mut sitting).unwrap();
    open(&mut sitting, &id).unwrap();
    assert_eq!(lost(&kept, |field| sitting.field(field)), NONE);
    save(&mut sitting, &mut kept, FIELD, &text(2)).unwrap();

    for filler in fillers {
        fs::remove_file(filler).unwrap();
    }
    assert_eq!(lost_after_a_restart(&mut sitting, &id, &kept), 0);
    let boxes = run::session_start(&mut sitting.session, Nothing {}).unwrap().vaults;
    assert_eq!(boxes.len(), 1, "a box that could not be made is left behind");
}

#[test]
fn nothing_needs_room_where_passing_files_lie() {
    if !where_mounting_is_allowed("faults::boxes::nothing_needs_room_where_passing_files_lie") {
        return;
    }
    let passing = std::env::temp_dir();
    let _full = Disk::in_memory("size=4k", &passing);
    // A disk of its own has room also there.
    let home = passing.join("hjem");
    fs::create_dir(&home).unwrap();
    let _roomy = Disk::in_memory("size=64m", &home);
    fill(&passing.join("fyld"), 0);
    assert!(fs::write(passing.join("mere"), "x").is_err(), "there is room");

    let mut sitting = Sitting::in_folder(home);
    sitting.choose("0730", Voice::Own);
    let id = sitting.make_box().vaults[0].id.clone();
    let mut kept = Kept::new();
    for (number, field) in long_fields(&mut sitting).iter().enumerate() {
        save(&mut sitting, &mut kept, field, &text(number)).unwrap();
    }
    for form in [PaperForm::Pdf, PaperForm::Docx, PaperForm::Txt] {
        sitting.take(PaperKind::Form { form: "ansoegning".to_owned() }, form).unwrap();
    }
    lock(&mut sitting).unwrap();
    assert_eq!(lost_after_a_restart(&mut sitting, &id, &kept), 0);
}

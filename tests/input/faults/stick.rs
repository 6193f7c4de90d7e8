//! The stick: full, write-protected and hanging; and the ground for pulling it out.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use commands::Session;
use commands::ports::Computer;
use commands::run;
use commands::wire::*;
use support::clock::StoppedClock;
use support::disk::Disk;
use support::fresh;
use support::second_run::where_mounting_is_allowed;
use support::sitting::{CODE, folders_in, make_box};
use vault::{SecretString, transfer};

use super::{fill, refused, text};

const FIELDS: [&str; 4] = ["svaert-arbejde", "svaert-hverdag", "opgaver", "hensyn"];

/// A stick, and the place where the system shows it while it is in. Nobody may write to that place itself.
pub(super) struct Stick {
    /// What is on it, seen whether it is in or out.
    pub(super) inside: Disk,
    // After what is seen in it: fields are dropped in this order.
    place: Disk,
}

impl Stick {
    pub(super) fn new(options: &str) -> Self {
        Stick::on(Disk::in_memory(options, &fresh::folder("stick")))
    }

    fn on(inside: Disk) -> Self {
        let place = Disk::in_memory("size=64k", &fresh::folder("media"));
        fs::create_dir(place.path().join("STICK")).unwrap();
        place.remount("ro");
        let stick = Stick { inside, place };
        stick.plug();
        stick
    }

    pub(super) fn at(&self) -> PathBuf {
        self.place.path().join("STICK")
    }

    pub(super) fn plug(&self) {
        let plugged = Command::new("mount").arg("--bind").arg(self.inside.path()).arg(self.at()).status();
        assert!(plugged.unwrap().success());
    }

    pub(super) fn names(&self) -> Vec<String> {
        names(self.inside.path())
    }
}

impl Drop for Stick {
    fn drop(&mut self) {
        pull(&self.at());
    }
}

/// As a hand does it: whatever is being written.
pub(super) fn pull(at: &Path) {
    let _ = Command::new("umount").arg("--lazy").arg(at).status();
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A computer with a place for one stick.
struct OnePlace(PathBuf);

impl Computer for OnePlace {
    fn memory(&self) -> Option<u64> {
        None
    }

    fn sticks(&self) -> Vec<PathBuf> {
        let disk = |folder: &Path| fs::metadata(folder).map(|found| found.dev()).ok();
        let is_in = disk(&self.0) != self.0.parent().and_then(disk);
        if is_in { vec![self.0.clone()] } else { Vec::new() }
    }

    fn seals(&self, _: &Path) -> bool {
        false
    }
}

/// A person with texts of some hundred pages in her box, and a stick in her computer.
pub(super) struct Ground {
    session: Session,
    folder: PathBuf,
    pub(super) stick: Stick,
}

impl Ground {
    pub(super) fn new(stick: Stick) -> Self {
        let folder = fresh::folder("home");
        let session = Session::new(Box::new(StoppedClock::default()), folders_in(&folder));
        let mut session = session.with_computer(Box::new(OnePlace(stick.at())));
        let kommune = Kommune::Known { code: "0730".to_owned() };
        run::session_choose(&mut session, SessionChoice { kommune, voice: Voice::Own }).unwrap();
        make_box(&mut session, "Sol", CODE).unwrap();
        for (number, field) in FIELDS.into_iter().enumerate() {
            let value = long_text(number);
            run::draft_save(&mut session, DraftSave { field: field.to_owned(), value }).unwrap();
        }
        Ground { session, folder, stick }
    }

    /// The words of the file, and where it is to go.
    pub(super) fn start(&mut self) -> (SecretString, String) {
        let start = run::transfer_start(&mut self.session, Nothing {}).unwrap();
        (SecretString::from(start.words), start.places[0].place.clone())
    }

    pub(super) fn write(&mut self, place: &str) -> Result<TransferWritten, Failure> {
        run::transfer_write(&mut self.session, TransferWrite { place: place.to_owned() })
    }

    /// Whether the box still says all that it said.
    pub(super) fn is_untouched(&mut self) -> bool {
        let draft = run::draft_read(&mut self.session, FormAsk { form: "ansoegning".to_owned() }).unwrap();
        let fields: Vec<_> = draft.parts.into_iter().flat_map(|part| part.pages).flat_map(|page| page.fields).collect();
        FIELDS
            .into_iter()
            .enumerate()
            .all(|(number, name)| fields.iter().any(|field| field.name == name && field.value == long_text(number)))
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn long_text(number: usize) -> String {
    text(number).repeat(15)
}

/// Whether a file with the name of a whole one opens with the words, and holds all that was written.
pub(super) fn is_whole(path: &Path, words: &SecretString) -> bool {
    let Ok(carried) = transfer::read(path).and_then(|bytes| transfer::open(&bytes, words)) else { return false };
    let holds =
        |(number, name): (usize, &str)| carried.drafts.iter().any(|draft| draft.fields.get(name) == Some(&long_text(number)));
    FIELDS.into_iter().enumerate().all(holds)
}

#[test]
fn a_full_stick_and_a_write_protected_one_are_told_and_nothing_half_is_left_on_them() {
    let test = "faults::stick::a_full_stick_and_a_write_protected_one_are_told_and_nothing_half_is_left_on_them";
    if !where_mounting_is_allowed(test) {
        return;
    }
    let mut ground = Ground::new(Stick::new("size=1m"));
    let (words, place) = ground.start();
    let filler = ground.stick.inside.path().join("fyld");
    fill(&filler, 100 * 1024);
    // The sealing before the first byte is written is work of half a second, and counted with it.
    let full = refused(|| ground.write(&place));
    assert_eq!(full.code, FailureCode::PlaceFull);
    assert!(full.text.contains("Vælg et andet sted"), "{full:?}");
    assert_eq!(ground.stick.names(), ["fyld"]);
    // The control: who only writes leaves a half.
    let careless = ground.stick.inside.path().join("careless.fodfaeste");
    assert!(fs::write(&careless, vec![1; 200 * 1024]).is_err() && careless.exists());
    fs::remove_file(careless).unwrap();

    fs::remove_file(filler).unwrap();
    ground.stick.inside.remount("ro");
    let protected = refused(|| ground.write(&place));
    assert_eq!(protected.code, FailureCode::ReadOnly);
    assert!(ground.stick.names().is_empty());

    ground.stick.inside.remount("rw");
    let written = ground.write(&place).unwrap();
    assert_eq!(ground.stick.names(), [written.file.as_str()]);
    assert!(is_whole(&ground.stick.inside.path().join(written.file), &words));
    assert!(ground.is_untouched());
}

#[test]
fn a_stick_that_hangs_is_told_and_keeps_nobody_from_locking_the_box() {
    if !where_mounting_is_allowed("faults::stick::a_stick_that_hangs_is_told_and_keeps_nobody_from_locking_the_box") {
        return;
    }
    let Some(disk) = Disk::that_can_fail() else {
        println!("NOT tried: this computer makes no disk of a file (mkfs.ext4, loop devices)");
        return;
    };
    let mut ground = Ground::new(Stick::on(disk));
    let (words, place) = ground.start();
    let inside = ground.stick.inside.path().to_owned();
    let files = || fs::read_dir(&inside).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let whole = || files().any(|path| path.extension().is_some_and(|ending| ending == "fodfaeste") && is_whole(&path, &words));

    let hanging = ground.stick.inside.hang();
    let told = ground.write(&place).unwrap_err();
    assert_eq!(told.code, FailureCode::NoAnswer);
    assert!(told.text.contains("Alt i boksen er der stadig") && told.text.contains("tag den ud"), "{told:?}");
    assert!(ground.is_untouched());
    run::vault_lock(&mut ground.session, VaultLock::default()).unwrap();
    assert_eq!(files().count(), 0);
    drop(hanging);

    // What was begun comes to its end, and is no half.
    let begun = Instant::now();
    while !whole() {
        assert!(begun.elapsed() < Duration::from_secs(30), "{:?}", files().collect::<Vec<_>>());
        thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(files().count(), 1);
}

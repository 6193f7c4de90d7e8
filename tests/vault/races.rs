//! Two starts at the same moment: never two writers, and never none.

use std::env;
use std::fs::{self, OpenOptions};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use support::times::times;
use vault::{Error, PaperCode, Secret, VaultId};

use crate::ground::{AT, Ground, by_sheet};

/// Set in the processes that race: the folder, the vault and its sheet.
const RACER: &str = "FODFAESTE_RACER";
/// How long a writer keeps the vault.
const KEPT: Duration = Duration::from_millis(20);

/// The part of a process that races. Not a test by itself: without the variable it does nothing.
#[test]
fn racer() {
    let Ok(said) = env::var(RACER) else { return };
    let [folder, id, sheet] = said.split('|').collect::<Vec<_>>()[..] else { panic!("{said}") };
    let ground = std::path::PathBuf::from(folder);
    let home = vault::VaultHome::at(ground.join("data/bokse"), ground.join("config/kendte.cbor"));
    let (id, sheet): (VaultId, _) = (id.parse().unwrap(), PaperCode::read(sheet).unwrap());
    match home.open(&id, &Secret::Paper(&sheet)) {
        Ok(mut vault) => {
            let mark = ground.join("skriver");
            OpenOptions::new().write(true).create_new(true).open(&mark).expect("two writers");
            let draft = vault.drafts().unwrap()[0].id;
            vault.save_field(&draft, "felt", &std::process::id().to_string(), AT).unwrap();
            sleep(KEPT);
            fs::remove_file(&mark).unwrap();
            vault.close().unwrap();
            println!("WROTE");
        }
        Err(Error::OpenElsewhere) => println!("TOLD"),
        Err(other) => panic!("{other}"),
    }
}

/// So many starts at the same moment: how many wrote, one after the other, and how many were told that another one writes.
fn race(starts: usize, said: &str) -> (usize, usize) {
    let start = |_| {
        let mut racer = Command::new(env::current_exe().unwrap());
        racer.args(["--exact", "races::racer", "--nocapture"]).env(RACER, said);
        racer.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let racers: Vec<_> = (0..starts).map(start).collect();
    let (mut wrote, mut told) = (0, 0);
    for racer in racers {
        let done = racer.wait_with_output().unwrap();
        let out = String::from_utf8_lossy(&done.stdout);
        assert!(done.status.success(), "{out}\n{}", String::from_utf8_lossy(&done.stderr));
        wrote += usize::from(out.contains("WROTE"));
        told += usize::from(out.contains("TOLD"));
    }
    assert_eq!(wrote + told, starts);
    (wrote, told)
}

/// What a racer must know of a new vault in this ground.
fn said(ground: &Ground) -> String {
    let (mut vault, sheet) = by_sheet(&ground.home(), "Kanin");
    vault.make_draft("ansøgning", AT).unwrap();
    let said = format!("{}|{}|{}", ground.path().display(), vault.id(), sheet.groups().map(|group| group.to_string()).join(""));
    vault.close().unwrap();
    said
}

#[test]
fn two_starts_are_never_two_writers() {
    let ground = Ground::new();
    let (said, rounds) = (said(&ground), times(20));
    let (mut wrote, mut told) = (0, 0);
    for _ in 0..rounds {
        let round = race(2, &said);
        assert!(round.0 > 0, "nobody wrote");
        (wrote, told) = (wrote + round.0, told + round.1);
    }
    println!("{rounds} double starts: {wrote} wrote, {told} were told, never two at once");
    assert!(told > 0, "no two were ever there at the same moment");
}

#[test]
fn fifty_starts_are_never_two_writers() {
    let ground = Ground::new();
    let (wrote, told) = race(50, &said(&ground));
    println!("fifty starts: {wrote} wrote, {told} were told, never two at once");
    assert!(wrote > 0 && told > 0);
}

/// A writer that is killed leaves a lock that is free within a second.
#[test]
fn a_killed_writer_leaves_no_lock() {
    let ground = Ground::new();
    let (mut vault, sheet) = by_sheet(&ground.home(), "Kanin");
    vault.make_draft("ansøgning", AT).unwrap();
    let (id, digits) = (vault.id(), sheet.groups().map(|group| group.to_string()).join(""));
    vault.close().unwrap();
    for wait in [0, 5, 15] {
        let said = format!("{}|{id}|{digits}", ground.path().display());
        let mut racer = Command::new(env::current_exe().unwrap());
        racer.args(["--exact", "races::racer"]).env(RACER, said).stdout(Stdio::null()).stderr(Stdio::null());
        let mut racer = racer.spawn().unwrap();
        sleep(Duration::from_millis(wait));
        racer.kill().unwrap();
        racer.wait().unwrap();
        let killed = Instant::now();
        ground.home().open(&id, &Secret::Paper(&sheet)).unwrap().close().unwrap();
        assert!(killed.elapsed() < Duration::from_secs(1));
        let _ = fs::remove_file(ground.path().join("skriver"));
    }
}

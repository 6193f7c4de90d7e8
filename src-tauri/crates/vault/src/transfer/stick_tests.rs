//! Sticks that are full or locked, and things that only look like files. Linux only: they are made
//! with its mounts and its pipes.

use std::{
    fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use super::{
    ground::{WORDS, carrying, draft, sample, sealed, words},
    *,
};
use crate::{
    error::Error,
    ground::{Ground, all_bytes},
    second_run::in_second_run,
};

const NAME: &str = "fodfaeste-2026-11-27.fodfaeste";

/// Nobody writes to the pipe, and whoever opens it waits.
#[test]
fn a_pipe_is_not_waited_for() {
    let ground = Ground::new();
    let pipe = ground.path().join(NAME);
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let start = Instant::now();
    assert_eq!(read(&pipe), Err(Error::NotATransferFile));
    assert_eq!(read(Path::new("/dev/zero")), Err(Error::NotATransferFile));
    assert!(start.elapsed() < Duration::from_secs(1));
}

/// The mounts are seen by nobody else and gone at the end. A computer that lets nobody mount can not
/// run this test, and it fails there.
#[test]
fn a_full_stick_and_a_locked_one_are_told_and_nothing_is_left_on_them() {
    let test = "transfer::stick_tests::a_full_stick_and_a_locked_one_are_told_and_nothing_is_left_on_them";
    let allowed = |way: &&[&str]| Command::new("unshare").args(*way).arg("true").status().is_ok_and(|status| status.success());
    let ways: [&[&str]; 2] = [&["--mount"], &["--map-root-user", "--mount"]];
    let way = ways.into_iter().find(allowed).expect("THIS COMPUTER DOES NOT LET US MOUNT (unshare --mount)");
    if !in_second_run(test, "unshare", way) {
        return;
    }
    let ground = Ground::new();
    let mount = |options: &str| {
        let mut command = Command::new("mount");
        command.args(["-t", "tmpfs", "-o", options, "fodfaeste-test"]).arg(ground.path());
        assert!(command.status().unwrap().success(), "mounting with {options} failed");
    };
    let long = "v".repeat(900 * 1024);
    let (path, bytes) = (ground.path().join(NAME), sealed(&carrying(vec![draft(1, &[("lang", &long)])])));
    mount("size=1m,mode=0700");
    fs::write(ground.path().join("fyld"), vec![0; 400 * 1024]).unwrap();
    let before = all_bytes(ground.path());
    assert_eq!(write(&path, &bytes, &words(WORDS)), Err(Error::DiskFull));
    assert!(before == all_bytes(ground.path()));
    mount("remount,ro");
    assert_eq!(write(&path, &sealed(&sample()), &words(WORDS)), Err(Error::ReadOnly));
    mount("remount,rw");
    write(&path, &sealed(&sample()), &words(WORDS)).unwrap();
    assert!(Command::new("umount").arg(ground.path()).status().unwrap().success());
}

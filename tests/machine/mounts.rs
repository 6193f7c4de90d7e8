//! Disks of our own: small ones and write-protected ones, seen by the programs that we start there and by nobody else.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// How to begin a place with its own mounts, and how to enter it: as root, or as the root of a place of one's own.
const WAYS: [(&[&str], &[&str]); 2] =
    [(&["--mount"], &["--mount"]), (&["--map-root-user", "--mount"], &["--user", "--preserve-credentials", "--mount"])];

/// A place with its own mounts. They end with this value.
pub(crate) struct Mounts {
    /// Does nothing but be there.
    keeper: Child,
    enter: &'static [&'static str],
}

impl Mounts {
    /// A place that looks like everywhere else.
    ///
    /// A computer that lets nobody mount cannot run these tests, and they fail there.
    pub(crate) fn start() -> Self {
        for (begin, enter) in WAYS {
            let keeper = Command::new("unshare")
                .args(begin)
                // It ends when its input does, which is when we do.
                .args(["sh", "-c", "echo here; exec cat"])
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn();
            let mut keeper = keeper.expect("unshare (package util-linux) is installed");
            let mut line = String::new();
            BufReader::new(keeper.stdout.take().unwrap()).read_line(&mut line).unwrap();
            if line == "here\n" {
                return Self { keeper, enter };
            }
            keeper.wait().unwrap();
        }
        panic!("THIS COMPUTER DOES NOT LET US MOUNT (unshare --mount): the disks were NOT tried");
    }

    /// Runs a line of shell in this place.
    pub(crate) fn run(&self, line: &str) {
        let under = self.under();
        let done = Command::new(under[0]).args(&under[1..]).args(["sh", "-c", line]).status().unwrap();
        assert!(done.success(), "{line}");
    }

    /// The words before a program that is to run in this place.
    pub(crate) fn under(&self) -> Vec<&'static str> {
        let target: &str = format!("--target={}", self.keeper.id()).leak();
        ["nsenter", target].into_iter().chain(self.enter.iter().copied()).collect()
    }
}

impl Drop for Mounts {
    fn drop(&mut self) {
        let _ = self.keeper.kill();
        let _ = self.keeper.wait();
    }
}

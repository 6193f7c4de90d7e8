//! A second run of one test under other conditions: other mounts, another mask, less memory, fewer rights.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::sync::{Mutex, PoisonError};
use std::{env, process::Command};

use crate::fresh;

/// Set in the second run of a test.
const SECOND_RUN: &str = "FODFAESTE_SECOND_RUN";

static ALONE: Mutex<()> = Mutex::new(());

/// Runs one test of this program once more, by `program` with `arguments` before it. True in the
/// second run; false in the first, when the second has passed.
///
/// # Panics
/// If the second run fails.
pub fn in_second_run(test: &str, program: &str, arguments: &[&str]) -> bool {
    if env::var_os(SECOND_RUN).is_some() {
        return true;
    }
    // One at a time: what they time is not to wait for the others.
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let done = Command::new(program)
        .args(arguments)
        .arg(env::current_exe().expect("a running program has a file"))
        .args(["--exact", test, "--nocapture"])
        .env(SECOND_RUN, "1")
        .output()
        .unwrap_or_else(|error| panic!("{program} must be there for this test: {error}"));
    let told = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success() && told.contains("1 passed"), "{told}\n{}", String::from_utf8_lossy(&done.stderr));
    // Its figures.
    print!("{told}");
    false
}

/// Runs a test again where it may mount, its mounts seen by nobody else and gone at its end.
///
/// # Panics
/// On a computer that lets nobody mount: it can not run these tests.
pub fn where_mounting_is_allowed(test: &str) -> bool {
    let allowed = |arguments: &[&str]| {
        let tried = Command::new("unshare").args(arguments).arg("true").status();
        tried.is_ok_and(|status| status.success())
    };
    let ways: [&[&str]; 2] = [&["--mount"], &["--map-root-user", "--mount"]];
    let Some(way) = ways.into_iter().find(|way| allowed(way)) else {
        panic!("THIS COMPUTER DOES NOT LET US MOUNT (unshare --mount): {test} was NOT tried");
    };
    in_second_run(test, "unshare", way)
}

/// Runs a test where the modes of files count: not for root, who gives up that right in the second run.
///
/// # Panics
/// If the second run fails.
pub fn where_modes_count(test: &str) -> bool {
    let closed = fresh::folder("modes");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o0)).expect("it is ours");
    let count = fs::read_dir(&closed).is_err();
    let _ = fs::remove_dir(closed);
    count || in_second_run(test, "setpriv", &["--bounding-set=-dac_override,-dac_read_search"])
}

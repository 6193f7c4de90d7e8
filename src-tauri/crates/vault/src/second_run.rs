//! A second run of one test under other conditions: in a process of its own, with less memory, on
//! other mounts.

use std::{env, process::Command};

/// Runs one test of this program once more, by `program` with `arguments` before it. True in the second run; false in the first, when the second has passed.
pub(crate) fn in_second_run(test: &str, program: &str, arguments: &[&str]) -> bool {
    const SECOND_RUN: &str = "FODFAESTE_SECOND_RUN";
    if env::var_os(SECOND_RUN).is_some() {
        return true;
    }
    let done = Command::new(program)
        .args(arguments)
        .arg(env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(SECOND_RUN, "1")
        .output()
        .unwrap_or_else(|error| panic!("{program} must be there for this test: {error}"));
    let told = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success() && told.contains("1 passed"), "{told}\n{}", String::from_utf8_lossy(&done.stderr));
    false
}

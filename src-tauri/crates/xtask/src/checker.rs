//! The checker of PDFs: a Python package, in an environment of its own beside what cargo built.

use std::env::consts::OS;
use std::process::Command;

use crate::fingerprint;
use crate::packages::Purpose;
use crate::place;
use crate::program;
use crate::trouble::Trouble;

/// Installs it if the list of what belongs to it, or Python, changed since the last time. Only the tests need it.
pub(crate) fn install(purpose: Purpose) -> Result<(), Trouble> {
    // As the other programs that read PDFs back, it comes with the system packages of Linux.
    if purpose < Purpose::Test || OS != "linux" {
        return Ok(());
    }
    let environment = place::built_folder()?.join("pdf-checker");
    let list = place::root().join("tests/paper/checker.txt");
    let stamp = environment.join(".installed-from");
    // It belongs to the Python that it was installed by.
    let python = program::printed("python3", &["--version"]).unwrap_or_default();
    let wanted = format!("{} {python}", fingerprint::of(std::slice::from_ref(&list), &[])?);
    if fingerprint::is_stamped(&stamp, &wanted) {
        return Ok(());
    }
    println!("Installing the checker of PDFs");
    program::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&environment))?;
    let mut pip = Command::new(environment.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "--only-binary=:all:", "-r"]);
    program::run(pip.arg(&list))?;
    fingerprint::stamp(&stamp, &wanted)
}

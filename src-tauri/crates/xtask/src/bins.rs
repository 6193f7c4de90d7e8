//! Tasks that are programs of the tests' package: built with everything else, then run as they are.

use std::process::{Command, ExitCode};

use crate::place;
use crate::program;
use crate::trouble::Trouble;

/// Runs one of them, arguments and exit status passed through. It is not `cargo run`:
/// that would choose one package, and with it other features of the heavy libraries.
pub(crate) fn run(name: &str, arguments: &[String]) -> Result<ExitCode, Trouble> {
    program::run(&mut program::cargo(&["build", "--quiet", "--workspace"]))?;
    program::run_through(Command::new(place::built(name)?).args(arguments))
}

//! `cargo xtask tour [FOLDER [WALK]]`: walk the main jobs, or one of them, and leave pictures and the letter.

use std::env::consts::OS;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use crate::packages::Purpose;
use crate::place;
use crate::program;
use crate::setup;
use crate::trouble::Trouble;

/// Walks through the real window on a virtual display of its own.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Trouble> {
    if OS != "linux" {
        return Err(Trouble::LinuxOnly);
    }
    let asked = arguments.first().map_or_else(|| place::root().join("tour"), PathBuf::from);
    let folder =
        fs::create_dir_all(&asked).and_then(|()| asked.canonicalize()).map_err(|source| Trouble::File { path: asked, source })?;
    setup::ready(Purpose::Tour)?;
    println!("Walking through the program");
    program::run(Command::new(place::built("tour")?).arg(&folder).args(arguments.get(1)))?;
    println!("Pictures and letter: {}", folder.display());
    Ok(ExitCode::SUCCESS)
}

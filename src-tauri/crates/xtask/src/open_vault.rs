//! `cargo xtask open-vault FOLDER`: what a vault holds, without the program.

use std::path::{self, PathBuf};
use std::process::ExitCode;

use crate::program;
use crate::trouble::Trouble;

/// Builds the one small crate that reads it, so that it works where the window can not be built, and lets the person answer it.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Trouble> {
    let [folder] = arguments else {
        return Err(Trouble::Call { takes: "open-vault FOLDER, the folder of a vault or of one of its backups" });
    };
    // Named from where we are; cargo runs in the repository's root.
    let folder = path::absolute(folder).map_err(|source| Trouble::File { path: PathBuf::from(folder), source })?;
    program::run_through(program::cargo(&["run", "--quiet", "--package", "open-vault", "--"]).arg(folder))
}

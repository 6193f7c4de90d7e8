//! `cargo xtask kommune`: a new municipality's facts, to be filled in.

use std::path::PathBuf;
use std::process::ExitCode;

use xtask::kommune;

use crate::place;
use crate::trouble::Trouble;

/// Makes them below the program's own facts, or below another folder.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Trouble> {
    let (code, name, facts) = match arguments {
        [code, name] => (code, name, place::root().join("src-tauri/crates/law/facts")),
        [code, name, folder] => (code, name, PathBuf::from(folder)),
        _ => return Err(Trouble::Call { takes: "kommune CODE NAME [FOLDER], as in: kommune 0492 Ærø" }),
    };
    let made = kommune::make(&facts, code, name, &kommune::today()).map_err(Trouble::Kommune)?;
    for path in made {
        println!("{}", path.display());
    }
    println!("Every field is silent. The files tell what to write; `cargo xtask law` tells what is still wrong.");
    Ok(ExitCode::SUCCESS)
}

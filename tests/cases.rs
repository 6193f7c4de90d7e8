//! `cases FOLDER …`: runs the golden cases below any folder. Exit status 1 if one failed, could not be read, or none was found.

use std::env;
use std::path::Path;
use std::process::ExitCode;

use support::cases::run_below;

fn main() -> ExitCode {
    let folders: Vec<_> = env::args_os().skip(1).collect();
    if folders.is_empty() {
        eprintln!("which folder? for example: cases tests/cases");
        return ExitCode::FAILURE;
    }
    let mut all = support::cases::Report::default();
    for folder in folders {
        all.add(run_below(Path::new(&folder), law::facts()));
    }
    println!("{all}");
    if all.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

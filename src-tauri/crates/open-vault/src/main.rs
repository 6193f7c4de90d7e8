//! `open-vault FOLDER`: what a vault holds, as plain text, by its code or its sheet. Exit status 1 if it did not open.

use std::env;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use zeroize::Zeroizing;

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1);
    let (Some(folder), None) = (arguments.next(), arguments.next()) else {
        eprintln!("write it like this: open-vault FOLDER, the folder of a vault or of one of its backups");
        return ExitCode::FAILURE;
    };
    match typed().map(|typed| open_vault::read(Path::new(&folder), &typed)) {
        Ok(Ok(contents)) => told(io::stdout().write_all(contents.to_string().as_bytes())),
        Ok(Err(error)) => {
            eprintln!("open-vault: {error}");
            ExitCode::FAILURE
        }
        Err(error) => told(Err(error)),
    }
}

/// Asked for here and never taken from the arguments: everybody at a computer can read what programs were started with.
fn typed() -> io::Result<Zeroizing<String>> {
    eprintln!("The code, or the 48 digits of the sheet (what you type is shown):");
    // Room for what people type, so that it does not grow and leave a copy behind.
    let mut line = Zeroizing::new(String::with_capacity(1024));
    io::stdin().read_line(&mut line)?;
    Ok(line)
}

fn told(done: io::Result<()>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("open-vault: {error}");
            ExitCode::FAILURE
        }
    }
}

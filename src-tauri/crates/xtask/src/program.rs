//! Other programs: how we name, start and await them.

use std::env::consts::OS;
use std::process::{Command, ExitCode, Stdio};

use crate::place;
use crate::trouble::Trouble;

/// The cargo that started us, in the repository's root.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(arguments).current_dir(place::root());
    command
}

/// npm, in the page's folder.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut command = Command::new(if OS == "windows" { "npm.cmd" } else { "npm" });
    command.args(arguments).current_dir(place::ui());
    command
}

/// Runs a command before the person's eyes; anything but success is trouble.
pub(crate) fn run(command: &mut Command) -> Result<(), Trouble> {
    let status = command.status().map_err(|source| not_started(command, source))?;
    if status.success() { Ok(()) } else { Err(Trouble::Failed { command: spelled(command) }) }
}

/// Runs a command before the person's eyes and passes its exit status on.
pub(crate) fn run_through(command: &mut Command) -> Result<ExitCode, Trouble> {
    let status = command.status().map_err(|source| not_started(command, source))?;
    // A process that a signal ended has no code of its own.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(ExitCode::from(code.unwrap_or(1)))
}

/// Whether a command can be started and says yes; its output is not shown.
pub(crate) fn says_yes(program: &str, arguments: &[&str]) -> bool {
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// What a command printed, if it could be started and said yes.
pub(crate) fn printed(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as one would type it.
pub(crate) fn spelled(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

pub(crate) fn not_started(command: &Command, source: std::io::Error) -> Trouble {
    Trouble::NoProgram { program: command.get_program().to_string_lossy().into_owned(), source }
}

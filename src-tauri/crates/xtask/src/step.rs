//! One step of `cargo xtask test`: run, timed, counted, and shown in full only when it failed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::count::{self, Count};
use crate::place;
use crate::program;
use crate::trouble::Trouble;

/// How a step's result is counted.
#[derive(Clone, Copy)]
pub(crate) enum Counted {
    /// Each command is one check.
    AsOne,
    /// By cargo's result lines.
    ByCargo,
    /// By the last line `N passed, N failed`; as one where there is no such line.
    ByOwnLine,
    /// By the report that Vitest wrote to this file of the log folder.
    ByVitest(&'static str),
}

/// A named step and the commands that it consists of.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    pub(crate) counted: Counted,
    pub(crate) commands: Vec<Command>,
}

/// Where the outputs of the last run lie.
pub(crate) fn log_folder() -> Result<PathBuf, Trouble> {
    let folder = place::built_folder()?.join("test-logs");
    fs::create_dir_all(&folder).map_err(|source| Trouble::File { path: folder.clone(), source })?;
    Ok(folder)
}

impl Step {
    /// Runs all commands, also after one failed, and prints one line with time and counts.
    pub(crate) fn run(self, logs: &Path) -> Result<Count, Trouble> {
        println!("· {}", self.name);
        let started = Instant::now();
        let log = logs.join(format!("{}.log", self.name.replace(' ', "-")));
        let mut sum = Count::default();
        for mut command in self.commands {
            let status = run_into(&mut command, &log, self.name)?;
            let output = String::from_utf8_lossy(&fs::read(&log).unwrap_or_default()).into_owned();
            let count = counted(self.counted, &status, &output, logs);
            if count.failed > 0 {
                println!("{output}\n^ {}", program::spelled(&command));
            }
            sum += count;
        }
        println!("  {}: {} passed, {} failed ({:.0} s)", self.name, sum.passed, sum.failed, started.elapsed().as_secs_f64());
        Ok(sum)
    }
}

fn counted(by: Counted, status: &ExitStatus, output: &str, logs: &Path) -> Count {
    let count = match by {
        Counted::AsOne => return Count::one(status.success()),
        Counted::ByCargo => count::of_cargo(output),
        Counted::ByOwnLine => match count::of_own(output) {
            Some(count) => count,
            None => return Count::one(status.success()),
        },
        Counted::ByVitest(file) => count::of_vitest(&fs::read_to_string(logs.join(file)).unwrap_or_default()),
    };
    // What did not even compile printed no result; what ran no test proved nothing.
    if count.failed == 0 && (!status.success() || count.passed == 0) { Count { failed: 1, ..count } } else { count }
}

/// Runs a command with its whole output in a file, and says each minute that it still runs.
fn run_into(command: &mut Command, log: &Path, name: &str) -> Result<ExitStatus, Trouble> {
    let trouble = |source| Trouble::File { path: log.to_path_buf(), source };
    let file = File::create(log).map_err(trouble)?;
    command.stdin(Stdio::null()).stdout(file.try_clone().map_err(trouble)?).stderr(file);
    let mut child = command.spawn().map_err(|source| program::not_started(command, source))?;
    let started = Instant::now();
    let mut minutes = 0;
    loop {
        if let Some(status) = child.try_wait().map_err(trouble)? {
            return Ok(status);
        }
        if started.elapsed().as_secs() / 60 > minutes {
            minutes += 1;
            println!("  … {name}, {minutes} min");
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

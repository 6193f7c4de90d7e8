//! `cargo xtask test`: everything that must hold, from the ground floor to the real window.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use crate::count::Count;
use crate::fingerprint;
use crate::packages::Purpose;
use crate::place;
use crate::program::{cargo, npm, says_yes};
use crate::setup;
use crate::step::{self, Counted, Step};
use crate::trouble::Trouble;

const VITEST_REPORT: &str = "vitest.json";

/// Two windows, each on a display of its own: much of a walk is waiting, and one waits while the other draws.
const TWO_AT_A_TIME: &str = "--test-threads=2";

/// Runs all steps, later ones also after a failed one, and ends with `N passed, N failed`.
pub(crate) fn run(_: &[String]) -> Result<ExitCode, Trouble> {
    let started = Instant::now();
    let logs = step::log_folder()?;
    // Taken before the build, which writes the permission files anew.
    let generated_before = generated()?;
    let mut sum = set_up();
    for step in before_generated() {
        sum += step.run(&logs)?;
    }
    sum += unchanged(&generated_before)?;
    for step in after_generated(&logs) {
        sum += step.run(&logs)?;
    }
    println!("{} min {:02} s, outputs in {}", started.elapsed().as_secs() / 60, started.elapsed().as_secs() % 60, logs.display());
    println!("{} passed, {} failed", sum.passed, sum.failed);
    Ok(if sum.failed == 0 && sum.passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The set-up counts only where it fails: it is no check. The steps go on without it,
/// because many of them need only a part of it.
fn set_up() -> Count {
    let mut sum = Count::default();
    for (name, part) in setup::PARTS {
        let started = Instant::now();
        println!("· {name}");
        if let Err(trouble) = part(Purpose::Test) {
            println!("  {trouble}");
            sum += Count::one(false);
        }
        println!("  {name}: {:.0} s", started.elapsed().as_secs_f64());
    }
    sum
}

fn before_generated() -> Vec<Step> {
    vec![
        // Alone, because other rooms would give `rules` its clock and its std back.
        step("rules compiles alone", Counted::AsOne, [cargo(&["check", "-p", "rules"])]),
        step("rules tested alone", Counted::ByCargo, [cargo(&["test", "-p", "rules"])]),
        step("format", Counted::AsOne, [component("fmt", cargo(&["fmt", "--all", "--check"]))]),
        // What needs the window stays out of `cargo test`, and thereby out of `--all-targets`.
        step(
            "clippy",
            Counted::AsOne,
            [
                component("clippy", clippy(&["--all-targets"])),
                component("clippy", clippy(&["--test", "journeys", "--test", "machine"])),
            ],
        ),
        step("facts", Counted::ByOwnLine, [cargo(&["xtask", "law"])]),
        step("units, properties, cases, contracts", Counted::ByCargo, [cargo(&["test", "--workspace", "--no-fail-fast"])]),
    ]
}

fn after_generated(logs: &Path) -> Vec<Step> {
    let mut vitest = npm(&["run", "test", "--", "--reporter=default", "--reporter=json"]);
    vitest.arg(format!("--outputFile.json={}", logs.join(VITEST_REPORT).display()));
    // An old report must not be counted when Vitest does not even start.
    let _ = std::fs::remove_file(logs.join(VITEST_REPORT));
    vec![
        step("page types", Counted::AsOne, [npm(&["run", "check"])]),
        step("page lint", Counted::AsOne, [npm(&["run", "lint"])]),
        step("page tests", Counted::ByVitest(VITEST_REPORT), [vitest]),
        step("journeys", Counted::ByCargo, [in_the_window("journeys", &[TWO_AT_A_TIME])]),
        step(
            "what the program does to the machine",
            Counted::ByCargo,
            [
                in_the_window("machine", &[TWO_AT_A_TIME, "--skip=start::"]),
                // How fast a window comes is not measured beside another one.
                in_the_window("machine", &["--test-threads=1", "start::"]),
            ],
        ),
    ]
}

fn step<const N: usize>(name: &'static str, counted: Counted, commands: [Command; N]) -> Step {
    Step { name, counted, commands: commands.into() }
}

/// What needs the window, with arguments for the test program itself.
fn in_the_window(test: &str, arguments: &[&str]) -> Command {
    let mut command = cargo(&["test", "--workspace", "--test", test, "--"]);
    command.args(arguments);
    command
}

fn clippy(choice: &[&str]) -> Command {
    let mut command = cargo(&["clippy", "--workspace"]);
    command.args(choice).args(["--", "-D", "warnings"]);
    command
}

/// rustfmt and clippy are parts of Rust that a small installation may lack: then say so.
fn component(name: &str, command: Command) -> Command {
    if says_yes("cargo", &[name, "--version"]) {
        return command;
    }
    println!("This Rust has no “cargo {name}”: rustup component add rustfmt clippy");
    command
}

/// What is written by a build or a test and kept in the repository.
fn generated() -> Result<String, Trouble> {
    let folders: Vec<PathBuf> =
        ["ui/src/lib/wire", "src-tauri/permissions"].iter().map(|folder| place::root().join(folder)).collect();
    fingerprint::of(&folders, &[])
}

fn unchanged(before: &str) -> Result<Count, Trouble> {
    let good = generated()? == before;
    println!("· generated files unchanged");
    if !good {
        println!("  ui/src/lib/wire or src-tauri/permissions were out of date; now they are not: keep them");
    }
    println!("  generated files unchanged: {}", if good { "yes" } else { "no" });
    Ok(Count::one(good))
}

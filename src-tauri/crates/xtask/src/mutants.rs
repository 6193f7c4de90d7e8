//! `cargo xtask mutants`: would the tests notice each small change of the rules? `tests/rules/mutants.md` tells the figures.
//!
//! It works in a throw-away workspace: only the rooms that the rules need to be tested, so that a changed rule is built and tested in seconds.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::place;
use crate::program;
use crate::trouble::Trouble;

/// What the workspace gets of the repository.
const COPIED: &[&str] = &[
    "Cargo.lock",
    "src-tauri/crates/rules",
    "src-tauri/crates/law",
    "tests/support",
    "tests/rules",
    "tests/law",
    "tests/cases",
    "tests/refused",
];

/// Test modules that need other rooms, or the repository itself. Each is a line of a `main.rs`.
const LEFT_OUT: &[&str] = &["mod purity;", "mod people;", "mod kommune;", "mod invented;"];

/// What those that are left use of the tests' shared code.
const SUPPORT: &str = "\
//! What the tests of the rules and the facts share.
#![allow(missing_docs, reason = \"the modules say it\")]

pub mod cases;
pub mod facts_lint;
pub mod fresh;
pub mod second_opinion;
pub mod source_texts;
";

const TESTS: &str = r#"
[package]
name = "house-tests"
edition.workspace = true

[lib]
name = "support"
path = "support/lib.rs"
doctest = false

[[test]]
name = "law"
path = "law/main.rs"

[[test]]
name = "rules"
path = "rules/main.rs"

[dependencies]
law.workspace = true
rules.workspace = true
chrono = { workspace = true, features = ["clock"] }
proptest.workspace = true
rust_decimal.workspace = true
serde.workspace = true
thiserror = { workspace = true, features = ["std"] }
toml.workspace = true
"#;

/// Each mutant is built once and tested once: more optimising would cost more than it saves.
const PROFILE: &str = "
[profile.dev]
debug = false
opt-level = 1
";

/// Random cases of each kind for one mutant; what 200 of them do not notice is told as missed, and can be tried again with more.
const CASES: &str = "200";

/// Makes the workspace and tries every mutant in it, or those that cargo-mutants' own arguments choose (`--re`, `--file`, `--shard`).
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Trouble> {
    if !program::says_yes("cargo", &["mutants", "--version"]) {
        return Err(Trouble::NoMutants);
    }
    let workspace = std::env::temp_dir().join(format!("fodfaeste-mutants-{}", std::process::id()));
    make(&workspace)?;
    let cargo = |arguments: &[&str]| {
        let mut cargo = program::cargo(arguments);
        cargo.current_dir(&workspace);
        if std::env::var_os("FODFAESTE_CASES").is_none() {
            cargo.env("FODFAESTE_CASES", CASES);
        }
        cargo
    };
    // cargo-mutants tries the unchanged code with the rules' own tests only; a test that fails anyway would kill every mutant.
    program::run(&mut cargo(&["test", "--quiet", "--workspace", "--tests"]))?;
    let mut mutants = cargo(&["mutants", "--in-place", "--package", "rules", "--test-workspace=true", "--timeout", "60"]);
    mutants.args(arguments).args(["--", "--tests"]);
    let ended = program::run_through(&mut mutants)?;
    println!("The lists: {}", workspace.join("mutants.out").display());
    Ok(ended)
}

fn make(workspace: &Path) -> Result<(), Trouble> {
    for path in COPIED {
        copy(&place::root().join(path), &workspace.join(path))?;
    }
    let manifest = read(&place::root().join("Cargo.toml"))?;
    let rooms: String = manifest
        .split("[profile")
        .next()
        .unwrap_or_default()
        .lines()
        .map(|line| if line.starts_with("members =") { "members = [\"src-tauri/crates/*\", \"tests\"]" } else { line })
        .flat_map(|line| [line, "\n"])
        .collect();
    write(&workspace.join("Cargo.toml"), &format!("{rooms}{PROFILE}"))?;
    write(&workspace.join("tests/Cargo.toml"), TESTS)?;
    write(&workspace.join("tests/support/lib.rs"), SUPPORT)?;
    for target in ["rules", "law"] {
        let main = workspace.join("tests").join(target).join("main.rs");
        let kept: String = read(&main)?.lines().filter(|line| !LEFT_OUT.contains(line)).flat_map(|line| [line, "\n"]).collect();
        write(&main, &kept)?;
    }
    Ok(())
}

/// A file, or a folder with all that lies below it.
fn copy(from: &Path, to: &Path) -> Result<(), Trouble> {
    if from.is_file() {
        let folder = to.parent().unwrap_or(to);
        return fs::create_dir_all(folder).and_then(|()| fs::copy(from, to)).map(drop).map_err(at(to));
    }
    for entry in fs::read_dir(from).map_err(at(from))? {
        let name = entry.map_err(at(from))?.file_name();
        copy(&from.join(&name), &to.join(&name))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(at(path))
}

fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    fs::write(path, text).map_err(at(path))
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> Trouble {
    let path = PathBuf::from(path);
    |source| Trouble::File { path, source }
}

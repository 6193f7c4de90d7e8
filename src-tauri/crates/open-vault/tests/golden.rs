//! The vaults in `golden/`, where they lie, by the library and by the program.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

#[path = "../../vault/examples/golden/texts.rs"]
mod texts;

use texts::SAMPLES;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../vault/golden").join(name)
}

/// The program, answered with a line.
fn program(folder: &Path, line: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_open-vault"));
    command.arg(folder).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it was built for this test");
    let mut asked = child.stdin.take().expect("it is a pipe");
    writeln!(asked, "{line}").expect("it reads");
    child.wait_with_output().expect("it ends")
}

#[test]
fn every_vault_and_its_backup_are_read_whole() {
    for sample in &SAMPLES {
        let folder = folder(sample.folder);
        for typed in [sample.code, sample.sheet] {
            assert!(open_vault::read(&folder, typed).unwrap() == (sample.contents)(), "{}", sample.folder);
        }
        for backup in fs::read_dir(folder.join("backup")).unwrap() {
            let found = open_vault::read(&backup.unwrap().path(), sample.sheet).unwrap();
            assert!(found == (sample.in_backup)(), "{}", sample.folder);
        }
    }
}

#[test]
fn the_program_prints_what_is_in_a_vault() {
    for sample in &SAMPLES {
        let output = program(&folder(sample.folder), sample.sheet);
        assert!(output.status.success());
        assert_eq!(String::from_utf8(output.stdout).unwrap(), (sample.contents)().to_string());
    }
}

#[test]
fn the_program_prints_nothing_where_it_opens_nothing() {
    let [_, sample, _] = &SAMPLES;
    for (folder, line, told) in [
        (folder(sample.folder), "000011".repeat(8), "this opens nothing here"),
        (folder(sample.folder), sample.sheet.replace("222222", "222223"), "mistyped: 2"),
        (folder("."), sample.sheet.to_owned(), "is no folder of a vault"),
    ] {
        let output = program(&folder, &line);
        assert!(!output.status.success() && output.stdout.is_empty());
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(told), "{said}");
    }
}

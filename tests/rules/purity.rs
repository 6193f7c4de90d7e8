//! The crate `rules` has no hands: alone, it cannot read the clock or a file.
//!
//! Alone, since in a workspace build cargo unites features, and another crate would give `rules` its clock back without an error.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs, process};

use toml::{Table, Value};

const CLOCK: &str = "\n/// Added.\npub fn now() -> chrono::NaiveDate {\n    chrono::Utc::now().date_naive()\n}\n";
const FILES: &str = "\n/// Added.\npub fn read() -> bool {\n    std::fs::read(\"x\").is_ok()\n}\n";
const HARMLESS: &str = "\n/// Added.\npub fn year(day: chrono::NaiveDate) -> i32 {\n    chrono::Datelike::year(&day)\n}\n";

fn house() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the house").to_owned()
}

/// The crate in a workspace of its own, with the house's own versions.
struct Copy(PathBuf);

impl Copy {
    fn of_rules() -> Self {
        let copy = Copy(env::temp_dir().join(format!("house-rules-alone-{}", process::id())));
        copy_folder(&house().join("src-tauri/crates/rules"), &copy.0.join("rules"));
        fs::copy(house().join("Cargo.lock"), copy.0.join("Cargo.lock")).unwrap();
        fs::write(copy.0.join("Cargo.toml"), workspace_of_rules().to_string()).unwrap();
        copy
    }

    fn check_with(&self, added: &str) -> Output {
        let crate_root = house().join("src-tauri/crates/rules/src/lib.rs");
        fs::write(self.0.join("rules/src/lib.rs"), fs::read_to_string(crate_root).unwrap() + added).unwrap();
        cargo(&self.0)
            .args(["check", "--offline", "--color", "never"])
            .env("CARGO_TARGET_DIR", self.0.join("target"))
            .output()
            .unwrap()
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // Left behind at worst: nothing of the tests rests on it.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The house's workspace, with this one member and only what it depends on.
fn workspace_of_rules() -> Table {
    let read = |path: PathBuf| fs::read_to_string(path).unwrap().parse::<Table>().unwrap();
    let its_own = read(house().join("src-tauri/crates/rules/Cargo.toml"));
    let mut manifest = read(house().join("Cargo.toml"));
    manifest.retain(|key, _| key == "workspace");
    let workspace = manifest["workspace"].as_table_mut().unwrap();
    workspace.insert("members".to_owned(), Value::from(vec!["rules"]));
    let depends_on = its_own["dependencies"].as_table().unwrap();
    workspace["dependencies"].as_table_mut().unwrap().retain(|name, _| depends_on.contains_key(name));
    manifest
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap().path();
        let copy = to.join(entry.file_name().unwrap());
        if entry.is_dir() {
            copy_folder(&entry, &copy);
        } else {
            fs::copy(&entry, copy).unwrap();
        }
    }
}

fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder);
    command
}

fn features_of(package: &str) -> String {
    let tree = cargo(&house()).args(["tree", "-p", package, "-e", "features", "--offline"]).output().unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    String::from_utf8(tree.stdout).unwrap()
}

#[test]
fn alone_it_compiles_but_not_with_a_clock_and_not_with_files() {
    let copy = Copy::of_rules();
    for harmless in ["", HARMLESS] {
        let output = copy.check_with(harmless);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    for (forbidden, code, word) in [(CLOCK, "error[E0599]", "`now`"), (FILES, "error[E0433]", "`std`")] {
        let output = copy.check_with(forbidden);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success(), "this compiled: {forbidden}");
        assert!(said.contains(code) && said.contains(word), "refused for another reason: {said}");
    }
}

#[test]
fn no_dependency_brings_std_or_a_clock() {
    let brings = |tree: &str, feature: &str| tree.contains(&format!("feature \"{feature}\""));
    let tree = features_of("rules");
    assert!(tree.contains("chrono v") && tree.contains("rust_decimal v"), "{tree}");
    assert!(!brings(&tree, "std"), "{tree}");
    assert!(!brings(&tree, "clock"), "{tree}");
    // The same search finds both where they are.
    let tree = features_of("house-tests");
    assert!(brings(&tree, "std") && brings(&tree, "clock"), "{tree}");
}

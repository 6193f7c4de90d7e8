//! Every package that is asked for has a reason in `ARCHITECTURE.md`, and every reason a package.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value as Json;
use toml::Table;

/// In the table, and in no manifest of ours.
const ELSEWHERE: [&str; 1] = ["page-validation"];

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
}

/// The names in the first cells of the table; what stands in brackets after a name says where it is used.
fn with_a_reason() -> BTreeSet<String> {
    let text = read("ARCHITECTURE.md");
    let (_, table) = text.split_once("| package | for |").expect("the table of packages");
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let first = |row: &str| row.split('|').nth(1).unwrap_or_default().to_owned();
    let names = rows.flat_map(|row| first(row).split(", ").map(str::to_owned).collect::<Vec<_>>());
    names.map(|name| name.split('(').next().unwrap_or_default().trim().to_owned()).collect()
}

/// The names of the Rust packages that are not ours, and of the page's.
fn asked_for() -> BTreeSet<String> {
    let cargo: Table = read("Cargo.toml").parse().unwrap();
    let rust = cargo["workspace"]["dependencies"].as_table().unwrap().iter();
    let rust = rust.filter(|(_, how)| how.get("path").is_none()).map(|(name, _)| name.clone());
    let page: Json = serde_json::from_str(&read("ui/package.json")).unwrap();
    let page = ["dependencies", "devDependencies"].into_iter().flat_map(|kind| page[kind].as_object().unwrap().keys().cloned());
    rust.chain(page).collect()
}

#[test]
fn every_package_has_a_reason_and_every_reason_a_package() {
    let (asked, reasons) = (asked_for(), with_a_reason());
    assert!(asked.len() > 50, "{asked:?}");
    let without: Vec<_> = asked.difference(&reasons).collect();
    let of_none: Vec<_> = reasons.difference(&asked).filter(|name| !ELSEWHERE.contains(&name.as_str())).collect();
    assert!(without.is_empty() && of_none.is_empty(), "without a reason: {without:?}; of no package: {of_none:?}");
}

/// A version stands once, in the workspace: the packages of it ask by name.
#[test]
fn every_version_stands_once() {
    let mut seen = BTreeSet::new();
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates");
    let folders = fs::read_dir(crates).unwrap().map(|entry| format!("src-tauri/crates/{}", entry.unwrap().file_name().display()));
    for folder in folders.chain(["src-tauri".to_owned(), "tests".to_owned()]) {
        let manifest: Table = read(&format!("{folder}/Cargo.toml")).parse().unwrap();
        let kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
        // Some are asked for on one system only.
        let of_systems = manifest.get("target").and_then(|of_system| of_system.as_table()).into_iter().flatten();
        let parts = of_systems.filter_map(|(_, part)| part.as_table()).chain([&manifest]);
        let tables = parts.flat_map(|part| kinds.into_iter().filter_map(|kind| part.get(kind)?.as_table()));
        for (name, how) in tables.flatten() {
            assert!(how.get("workspace").is_some(), "{folder} asks for {name} by a version of its own");
            seen.insert(name.clone());
        }
    }
    assert!(seen.contains("vault") && seen.contains("gtk"), "{seen:?}");
}

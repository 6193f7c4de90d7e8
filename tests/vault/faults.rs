//! The table of faults in `README.md`, held against the tests that it names.

use std::fs;
use std::path::Path;

const TABLE: &str = include_str!("README.md");
/// What a row says of what no test tries.
const NOT_TRIED: [&str; 3] = ["**later**", "**not here**", "**open**"];

struct Row {
    number: u32,
    /// Files and names.
    tests: Vec<(&'static str, &'static str)>,
    not_tried: &'static str,
}

fn rows() -> Vec<Row> {
    let cells = TABLE.lines().map(|line| line.split('|').map(str::trim).collect::<Vec<_>>());
    let numbered = cells.filter_map(|cells| Some((cells.get(1)?.parse().ok()?, cells)));
    let row = |(number, cells): (u32, Vec<&'static str>)| {
        let ["", _, _, _, tests, not_tried, ""] = cells[..] else { panic!("row {number} has not five cells") };
        let (mut file, mut named) = ("", Vec::new());
        for word in tests.split('`').skip(1).step_by(2) {
            if word.contains('/') {
                file = word;
            } else {
                named.push((file, word));
            }
        }
        Row { number, tests: named, not_tried }
    };
    numbered.map(row).collect()
}

/// Whether a file has a test of that name.
fn is_there(file: &str, name: &str) -> bool {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file)).unwrap_or_default();
    if file.ends_with(".ts") {
        return text.contains(&format!("(\"{name}\""));
    }
    let Some((before, _)) = text.split_once(&format!("fn {name}()")) else { return false };
    // Above the line that it begins on.
    let above = before.rsplit_once('\n').map_or("", |(above, _)| above);
    above.lines().rev().take_while(|line| line.trim_start().starts_with("#[")).any(|line| line.contains("test]"))
}

#[test]
fn every_fault_that_touches_the_vault_has_one_row() {
    let numbers: Vec<_> = rows().iter().map(|row| row.number).collect();
    assert_eq!(numbers, (13..=22).chain(42..=79).chain(84..=88).collect::<Vec<_>>());
}

#[test]
fn every_row_names_its_tests_or_says_why_there_are_none() {
    for Row { number, tests, not_tried } in rows() {
        assert!(!tests.is_empty() || !not_tried.is_empty(), "row {number} says nothing");
        let says = NOT_TRIED.iter().any(|word| not_tried.starts_with(word));
        assert!(not_tried.is_empty() || says, "row {number}: {not_tried}");
    }
}

#[test]
fn every_test_that_is_named_is_there() {
    let named: Vec<_> = rows().into_iter().flat_map(|row| row.tests).collect();
    assert!(named.len() > 100, "the search finds too few: {}", named.len());
    let missing: Vec<_> = named.iter().filter(|(file, name)| !is_there(file, name)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The control.
#[test]
fn what_is_no_test_is_not_taken_for_one() {
    assert!(is_there("tests/vault/faults.rs", "what_is_no_test_is_not_taken_for_one"));
    for (file, name) in [("tests/vault/faults.rs", "rows"), ("tests/vault/faults.rs", "nothing"), ("tests/no.rs", "nothing")] {
        assert!(!is_there(file, name), "{file} {name}");
    }
}

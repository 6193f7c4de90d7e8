//! All cases below a folder, run; each difference a row of a table.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use law::Facts;

use super::file::{CaseError, cases_in};

/// One field that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// File and case.
    pub case: String,
    /// The key below `expect`.
    pub field: String,
    /// What the case expects.
    pub expected: String,
    /// What the rules say.
    pub got: String,
}

/// A file or folder that gave no case.
#[derive(Debug)]
pub struct Unreadable {
    /// Which.
    pub path: PathBuf,
    /// Why.
    pub why: Why,
}

/// Why a file or folder gave no case.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "each message says what the variant means")]
pub enum Why {
    #[error("cannot be read: {0}")]
    Io(#[from] io::Error),
    #[error("{0}")]
    Case(#[from] CaseError),
    #[error("no .toml file below this folder")]
    Empty,
}

/// What came of a run. It shows itself as a table, closed by `N passed, N failed`.
#[derive(Debug, Default)]
pub struct Report {
    /// Cases without a difference.
    pub passed: usize,
    /// Cases with one.
    pub failed: usize,
    /// Every field that differs.
    pub differences: Vec<Difference>,
    /// Files and folders that gave no case; each counts as one failed.
    pub unreadable: Vec<Unreadable>,
}

impl Report {
    /// Whether all is well.
    pub fn is_good(&self) -> bool {
        self.failed == 0 && self.unreadable.is_empty()
    }

    /// Takes in what came of another folder.
    pub fn add(&mut self, other: Report) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.differences.extend(other.differences);
        self.unreadable.extend(other.unreadable);
    }
}

/// Runs every case below a folder (or in one file).
pub fn run_below(folder: &Path, facts: &Facts) -> Report {
    let mut report = Report::default();
    let mut files = Vec::new();
    toml_files(folder, &mut files, &mut report);
    if files.is_empty() && report.unreadable.is_empty() {
        report.unreadable.push(Unreadable { path: folder.to_owned(), why: Why::Empty });
    }
    for path in files {
        run_file(&path, folder, facts, &mut report);
    }
    report
}

fn run_file(path: &Path, folder: &Path, facts: &Facts, report: &mut Report) {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let read = fs::read_to_string(path).map_err(Why::from).and_then(|text| cases_in(&stem, &text).map_err(Why::from));
    let cases = match read {
        Ok(cases) => cases,
        Err(why) => {
            report.unreadable.push(Unreadable { path: path.to_owned(), why });
            return;
        }
    };
    let shown = path.strip_prefix(folder).ok().filter(|short| !short.as_os_str().is_empty()).unwrap_or(path);
    for case in cases {
        let differences = case.differences(facts);
        if differences.is_empty() {
            report.passed += 1;
        } else {
            report.failed += 1;
        }
        report.differences.extend(differences.into_iter().map(|difference| Difference {
            case: if case.name == stem { shown.display().to_string() } else { format!("{}: {}", shown.display(), case.name) },
            ..difference
        }));
    }
}

/// Every `.toml` below, by name.
fn toml_files(path: &Path, into: &mut Vec<PathBuf>, report: &mut Report) {
    if path.is_file() {
        into.push(path.to_owned());
        return;
    }
    let listed = fs::read_dir(path).and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect());
    let mut entries: Vec<PathBuf> = match listed {
        Ok(entries) => entries,
        Err(error) => {
            report.unreadable.push(Unreadable { path: path.to_owned(), why: Why::Io(error) });
            return;
        }
    };
    entries.sort();
    entries.retain(|entry| entry.is_dir() || entry.extension().is_some_and(|extension| extension == "toml"));
    for entry in entries {
        toml_files(&entry, into, report);
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Unreadable { path, why } in &self.unreadable {
            writeln!(f, "{}\n  {}", path.display(), why.to_string().trim_end().replace('\n', "\n  "))?;
        }
        if !self.differences.is_empty() {
            table(f, &self.differences)?;
        }
        write!(f, "{} passed, {} failed", self.passed, self.failed + self.unreadable.len())
    }
}

fn table(f: &mut fmt::Formatter<'_>, differences: &[Difference]) -> fmt::Result {
    let head = ["case", "field", "expected", "got"];
    let rows: Vec<[&str; 4]> = differences.iter().map(|d| [&*d.case, &*d.field, &*d.expected, &*d.got]).collect();
    let width = |column: usize| rows.iter().chain([&head]).map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths = [0, 1, 2, 3].map(width);
    let line = |cells: [&str; 4]| {
        let cells: Vec<String> = cells.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        cells.join(" | ").trim_end().to_owned()
    };
    writeln!(f, "{}", line(head))?;
    writeln!(f, "{}", widths.map(|width| "-".repeat(width)).join("-|-"))?;
    rows.into_iter().try_for_each(|row| writeln!(f, "{}", line(row)))
}

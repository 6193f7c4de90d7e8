//! The papers that lie in a person's documents.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use support::home::Home;

/// Every PDF in the person's documents.
pub(crate) fn papers(home: &Home) -> Vec<PathBuf> {
    let folder = home.home().join("Dokumenter");
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    files.filter(|file| file.extension().is_some_and(|extension| extension == "pdf")).collect()
}

/// The words of a paper, each run of blanks as one.
pub(crate) fn words_of(paper: &PathBuf) -> String {
    let text = Command::new("pdftotext").arg("-nopgbrk").arg(paper).arg("-").output().expect("pdftotext runs");
    one_line(&String::from_utf8(text.stdout).expect("pdftotext writes UTF-8"))
}

/// Each run of blanks and line ends as one blank.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

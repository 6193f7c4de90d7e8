//! A checker of PDF/UA-1 that somebody else wrote: `page-validation` from PyPI, at the version that `tests/paper/checker.txt`
//! pins.
//!
//! It tries the 104 rules that a program can decide. It is young (0.11), and that it agrees with veraPDF's collection of
//! broken files is its makers' word; so the tests also hand it files that break a rule. No program can check whether the
//! words are right: whether a headline says what follows, whether the order of reading makes sense, whether the text is in
//! the language that the file names, whether what is marked as mere ornament is one. Nor does it look at what is only seen:
//! contrast, the size of letters, whether one thing covers another.

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What the checker says of one PDF.
#[derive(Debug)]
pub struct Verdict {
    /// How many rules were tried.
    pub rules: usize,
    /// What breaks a rule: its name and why.
    pub failures: Vec<String>,
}

/// Checks PDFs in their order.
///
/// # Panics
/// Where the checker is not installed, or cannot read a file.
pub fn check(pdfs: &[Vec<u8>]) -> Vec<Verdict> {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let folder = std::env::temp_dir().join(format!("checked-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed)));
    std::fs::create_dir_all(&folder).unwrap();
    let files: Vec<PathBuf> = (0..pdfs.len()).map(|number| folder.join(format!("{number}.pdf"))).collect();
    for (file, pdf) in files.iter().zip(pdfs) {
        std::fs::write(file, pdf).unwrap();
    }
    let output = Command::new(python()).args(["-c", include_str!("check.py")]).args(&files).output();
    let output = output.unwrap_or_else(|error| panic!("the checker of PDFs ({error}): “cargo xtask test” installs it"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    std::fs::remove_dir_all(&folder).unwrap();
    let verdicts: Vec<Verdict> = String::from_utf8(output.stdout).unwrap().lines().map(verdict).collect();
    assert_eq!(verdicts.len(), pdfs.len());
    verdicts
}

fn verdict(line: &str) -> Verdict {
    let mut parts = line.split('\t');
    let rules = parts.next().unwrap_or_default().parse().unwrap();
    Verdict { rules, failures: parts.map(str::to_owned).collect() }
}

/// The Python that has the checker lies beside what cargo built.
fn python() -> PathBuf {
    let me = std::env::current_exe().expect("a running program has a file");
    let built = me.ancestors().find(|folder| folder.join("pdf-checker").is_dir()).unwrap_or(&me);
    built.join("pdf-checker/bin/python")
}

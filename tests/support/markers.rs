//! Marker words that nobody else writes, and the search for them in files, as UTF-8, as UTF-16 and as base64, also where they are packed or
//! set as a PDF.

mod packed;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use aho_corasick::AhoCorasick;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use rules::form::{Form, Shape};

use crate::home::Home;

const COUNT: usize = 60;

/// The folders of the machine in which every program may leave files.
pub const SHARED: [&str; 3] = ["/tmp", "/var/tmp", "/dev/shm"];

/// How far the time of a file may lie behind the clock: the system stamps files by its last tick.
const TICK: Duration = Duration::from_secs(1);

/// Sixty words of one test's own.
#[derive(Debug)]
pub struct Markers {
    words: Vec<String>,
    made: SystemTime,
}

impl Markers {
    /// Words that no test has used since this program began.
    pub fn fresh() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let (run, test) = (std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let words = (0..COUNT).map(|number| format!("Zq{number:02}vk{test}j{run:07}x")).collect();
        Self { words, made: SystemTime::now() - TICK }
    }

    /// The words.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// A text for every field of the application that takes one; together they hold all the words.
    pub fn texts(&self) -> Vec<(&'static str, &'static str)> {
        let fields: Vec<&str> = Form::Ansoegning
            .fields()
            .filter(|field| matches!(field.shape, Shape::Line | Shape::Text))
            .map(|field| field.name)
            .collect();
        let mut texts = vec![String::new(); fields.len()];
        for (number, word) in self.words.iter().enumerate() {
            let text = &mut texts[number % fields.len()];
            *text = format!("{text} {word}").trim().to_owned();
        }
        fields.into_iter().zip(texts.into_iter().map(|text| &*text.leak())).collect()
    }

    /// Which of the words stand in any file of the account, or in a file of the machine's shared folders that was written since the words
    /// were made: an earlier run may have had the same ones.
    pub fn found_on_disk(&self, home: &Home) -> BTreeSet<String> {
        self.found_on_disk_beside(home, &[])
    }

    /// The same, beside these papers: who takes a paper away wants to have it readable.
    pub fn found_on_disk_beside(&self, home: &Home, papers: &[PathBuf]) -> BTreeSet<String> {
        let shared = SHARED.iter().flat_map(|folder| files(Path::new(folder), Some(self.made)));
        let all: BTreeSet<PathBuf> = files(home.root(), None).into_iter().chain(shared).collect();
        self.found_in(&all.into_iter().filter(|file| !papers.contains(file)).collect::<Vec<_>>())
    }

    /// Which of the words stand in these files in any form.
    ///
    /// # Panics
    /// If the search cannot be built, which depends on the words alone.
    pub fn found_in(&self, files: &[PathBuf]) -> BTreeSet<String> {
        let numbered = self.words.iter().enumerate();
        let forms: Vec<(usize, Vec<u8>)> =
            numbered.flat_map(|(number, word)| forms(word).into_iter().map(move |form| (number, form))).collect();
        let search = AhoCorasick::new(forms.iter().map(|(_, form)| form)).expect("a few short words can be sought");
        let mut found = BTreeSet::new();
        for path in files {
            // A file of somebody else's may be gone by now.
            let Ok(bytes) = fs::read(path) else { continue };
            let mut look = |bytes: &[u8]| {
                let hits = search.find_iter(bytes);
                found.extend(hits.map(|hit| self.words[forms[hit.pattern().as_usize()].0].clone()));
            };
            look(&bytes);
            packed::streams(&bytes).for_each(|stream| look(&stream));
            if bytes.starts_with(b"%PDF-") {
                look(&set_as_pdf(path));
            }
        }
        found
    }
}

/// All files below a folder that were changed since a moment, or all of them.
pub fn files(folder: &Path, since: Option<SystemTime>) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let Ok(about) = entry.metadata() else { continue };
            if about.is_dir() {
                folders.push(entry.path());
            } else if about.is_file() && since.is_none_or(|since| about.modified().is_ok_and(|changed| changed >= since)) {
                files.push(entry.path());
            }
        }
    }
    files
}

/// The words of a PDF, in which they stand as numbers of shapes.
fn set_as_pdf(path: &Path) -> Vec<u8> {
    Command::new("pdftotext").arg(path).arg("-").output().expect("pdftotext runs (poppler-utils)").stdout
}

/// One word as it may stand in a file.
fn forms(word: &str) -> Vec<Vec<u8>> {
    let utf16: Vec<u16> = word.encode_utf16().collect();
    let little = utf16.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let big = utf16.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    let mut forms = vec![word.as_bytes().to_vec(), little, big];
    // In base64 a word looks differently after one, two or three other bytes; its first and last sign mix with what stands beside it.
    for before in 0..3 {
        let mixed = [&b"~~"[..before], word.as_bytes()].concat();
        let whole = STANDARD_NO_PAD.encode(&mixed);
        let end = whole.len() - usize::from(mixed.len() % 3 != 0);
        let inner = &whole[(before * 8).div_ceil(6)..end];
        forms.push(inner.as_bytes().to_vec());
        forms.push(inner.replace('+', "-").replace('/', "_").into_bytes());
    }
    forms
}

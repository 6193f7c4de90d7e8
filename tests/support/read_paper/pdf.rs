//! A finished PDF, read by poppler's programs.

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

use super::folded;

/// What poppler found in a PDF.
pub struct Read {
    file: PathBuf,
    bytes: Vec<u8>,
    /// `pdfinfo`.
    pub info: String,
    /// `pdfinfo -meta`: the XMP packet.
    pub metadata: String,
    /// `pdfinfo -struct-text`: the tag tree with its text.
    pub structure: String,
    /// `pdftotext -layout`.
    pub text: String,
}

/// Reads a PDF.
pub fn read(bytes: &[u8]) -> Read {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let next = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("paper-{}-{next}.pdf", std::process::id());
    let file = std::env::temp_dir().join(name);
    std::fs::write(&file, bytes).unwrap();
    let with = |program: &str, flags: &[&str]| run(program, flags, &file, &[]);
    Read {
        bytes: bytes.to_vec(),
        info: with("pdfinfo", &[]),
        metadata: with("pdfinfo", &["-meta"]),
        structure: with("pdfinfo", &["-struct-text"]),
        text: run("pdftotext", &["-layout"], &file, &["-"]),
        file,
    }
}

fn run(program: &str, flags: &[&str], file: &PathBuf, after: &[&str]) -> String {
    let output = Command::new(program)
        .env("TZ", "UTC")
        .args(flags)
        .arg(file)
        .args(after)
        .output()
        .unwrap_or_else(|error| panic!("{program} (poppler-utils): {error}"));
    assert!(output.status.success(), "{program}: {output:?}");
    // `pdfinfo` prints the tags' own titles, which we do not read, in UTF-16.
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A pile of marks that Unicode has no single character for stands in the file at several heights, and poppler tells letter
/// and pile once for each of them. Told once, it is as it was written.
pub fn piles_told_once(text: &str) -> String {
    let mut last = "";
    let told = text.graphemes(true).filter(|now| {
        let again = *now == last && now.chars().count() > 2 && now.chars().skip(1).all(is_combining_mark);
        last = now;
        !again
    });
    told.collect()
}

impl Read {
    /// The text as it stands on the pages, white space folded.
    pub fn text(&self) -> String {
        folded(&self.text)
    }

    /// The text as it stands on the pages, without the marks of direction that `pdftotext` adds.
    pub fn read_by_eye(&self) -> String {
        let added = |char: &char| !matches!(char, '\u{202a}'..='\u{202e}');
        self.text.chars().filter(added).collect()
    }

    /// The text as a screen reader meets it, in the order of the tags, white space folded.
    pub fn spoken(&self) -> String {
        let mut spoken = String::new();
        for line in self.structure.lines() {
            if let Some(text) = line.trim_start().strip_prefix('"') {
                spoken.push_str(text.strip_suffix('"').unwrap_or(text));
            } else {
                spoken.push(' ');
            }
        }
        folded(&spoken)
    }

    /// How many pages there are.
    pub fn pages(&self) -> usize {
        let line = self.info.lines().find(|line| line.starts_with("Pages:")).unwrap();
        line["Pages:".len()..].trim().parse().unwrap()
    }

    /// Whether the file holds these bytes outside of its compressed parts.
    pub fn raw_contains(&self, wanted: &[u8]) -> bool {
        self.bytes.windows(wanted.len()).any(|bytes| bytes == wanted)
    }

    /// The text of the first page inside a frame, in whole millimetres from the upper left.
    pub fn within_mm(&self, x: u32, y: u32, width: u32, height: u32) -> String {
        // At 254 dots an inch, ten dots are a millimetre.
        let dots = [x, y, width, height].map(|mm| (mm * 10).to_string());
        let flags = ["-r", "254", "-l", "1", "-x", &dots[0], "-y", &dots[1], "-W", &dots[2], "-H", &dots[3]];
        run("pdftotext", &flags, &self.file, &["-"])
    }

    /// How high the first such word stands on the page, in points: from `pdftotext -bbox`.
    pub fn letter_height(&self, word: &str) -> f64 {
        let boxes = run("pdftotext", &["-bbox"], &self.file, &["-"]);
        let line = boxes.lines().find(|line| line.contains(&format!(">{word}<"))).unwrap_or_else(|| panic!("no {word}"));
        let edge = |name: &str| {
            let from = line.find(name).unwrap() + name.len() + 2;
            line[from..].split('"').next().unwrap().parse::<f64>().unwrap()
        };
        edge("yMax") - edge("yMin")
    }

    /// The text of the first page that lies between the margins.
    pub fn cropped_to_text_width(&self) -> String {
        self.within_mm(20, 0, 170, 297)
    }
}

impl Drop for Read {
    fn drop(&mut self) {
        // A file left in the temporary folder does no harm to the next test.
        let _ = std::fs::remove_file(&self.file);
    }
}

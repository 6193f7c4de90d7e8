//! What is written lies nowhere on the disk in plain sight: sixty marker words, sought in every file of the account and of the machine's
//! temporary folders, as UTF-8, as UTF-16 and as base64, packed or not.
//!
//! All sixty go through the real window, driven and private (`window`), and through every command that moves them (`lives`).

mod lives;
mod living;
mod window;

use std::collections::BTreeSet;
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use support::home::Home;
use support::markers::{Markers, SHARED};
use support::plain_store::PlainStore;
use zip::write::{SimpleFileOptions, ZipWriter};

/// A home, the words that are written in it, and the papers that were taken away.
struct Ground {
    home: Home,
    markers: Markers,
    papers: Vec<PathBuf>,
}

impl Ground {
    fn new() -> Self {
        Ground { home: Home::fresh(), markers: Markers::fresh(), papers: Vec::new() }
    }

    /// Every word.
    fn words(&self) -> BTreeSet<String> {
        self.markers.words().iter().cloned().collect()
    }

    /// At this stage no word is found beside the papers.
    fn is_clean(&self, stage: &str) {
        assert_eq!(self.markers.found_on_disk_beside(&self.home, &self.papers), BTreeSet::new(), "{stage}");
    }

    /// From now on this paper may have every word, and it has: the search can read it.
    fn takes_away(&mut self, paper: PathBuf) {
        assert_eq!(self.markers.found_in(std::slice::from_ref(&paper)), self.words(), "{}", paper.display());
        self.papers.push(paper);
    }

    /// The same search in the same folders finds every word where it is kept without a seal, and where that file is packed.
    fn would_be_found(&self) {
        let folder = self.home.home();
        let mut plain = PlainStore::at(&folder).unwrap();
        for (field, text) in self.markers.texts() {
            plain.save_field("ansoegning", field, text).unwrap();
        }
        let found = |what| assert_eq!(self.markers.found_on_disk_beside(&self.home, &self.papers), self.words(), "{what}");
        found("a plain store");
        let bytes = fs::read(folder.join("plain.json")).unwrap();
        fs::remove_file(folder.join("plain.json")).unwrap();
        fs::write(folder.join("packed"), zlib(&bytes)).unwrap();
        found("a packed one");
        fs::remove_file(folder.join("packed")).unwrap();
    }
}

/// An entry of a zip file, with the number of its first packed byte.
fn zipped(bytes: &[u8]) -> (Vec<u8>, usize) {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("a", SimpleFileOptions::default()).unwrap();
    writer.write_all(bytes).unwrap();
    (writer.finish().unwrap().into_inner(), 31)
}

fn zlib(bytes: &[u8]) -> Vec<u8> {
    let (zipped, at) = zipped(bytes);
    [b"\x78\x9c", &zipped[at..]].concat()
}

/// As `gzip` writes it, with the name of the file.
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let (zipped, at) = zipped(bytes);
    [b"\x1f\x8b\x08\x08\0\0\0\0\0\x03brev.txt\0", &zipped[at..]].concat()
}

#[test]
fn search_sees_a_word_in_each_shared_folder_of_the_machine() {
    let (home, markers) = (Home::fresh(), Markers::fresh());
    for (folder, word) in SHARED.iter().zip(markers.words()) {
        let planted = Path::new(folder).join(format!("fodfaeste-{word}"));
        fs::write(&planted, word).unwrap();
        let found = markers.found_on_disk(&home);
        fs::remove_file(&planted).unwrap();
        assert_eq!(found, BTreeSet::from([word.clone()]), "{folder}");
    }
    assert_eq!(markers.found_on_disk(&home), BTreeSet::new());
}

#[test]
fn search_sees_a_word_in_every_form_and_place() {
    let (home, markers) = (Home::fresh(), Markers::fresh());
    let word = &markers.words()[7];
    let beside = "æ+ø/å";
    for at in 0..3 {
        let text = format!("{}{word}{beside}", &"   "[..at]);
        let units: Vec<u16> = text.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let forms = [
            text.clone().into_bytes(),
            little.clone(),
            units.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
            STANDARD_NO_PAD.encode(&text).into_bytes(),
            URL_SAFE_NO_PAD.encode(&text).into_bytes(),
            zipped(text.as_bytes()).0,
            [b"stream\n", &zlib(&little)[..], b"\nendstream"].concat(),
            gzip(STANDARD_NO_PAD.encode(&text).as_bytes()),
        ];
        for (number, form) in forms.into_iter().enumerate() {
            let path = home.home().join(format!("{at}-{number}"));
            fs::write(&path, form).unwrap();
            assert_eq!(markers.found_in(&[path]), BTreeSet::from([word.clone()]), "form {number} after {at} signs");
        }
    }
}

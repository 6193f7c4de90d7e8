//! What is typed lies nowhere on the disk in plain sight: twenty marker words, sought in every file of the account and of the machine's
//! temporary folders, as UTF-8, as UTF-16 and as base64.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use aho_corasick::AhoCorasick;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use rules::application::{FIELDS, Shape};
use support::home::Home;
use support::plain_store::PlainStore;
use support::screen::Display;
use support::walk::{self, Person, Walk};
use support::window::OpenOptions;

use crate::kept::settled;

const MARKERS: usize = 20;

/// Twenty words that nobody else writes, this run's own.
pub(crate) fn markers() -> Vec<String> {
    (0..MARKERS).map(|number| format!("Zq{number:02}vkj{:07}x", std::process::id())).collect()
}

/// A text for every field that takes one; together they hold all the markers.
pub(crate) fn texts() -> Vec<(&'static str, &'static str)> {
    let fields: Vec<&str> =
        FIELDS.iter().filter(|field| !matches!(field.shape, Shape::Choice(_))).map(|field| field.name).collect();
    let mut texts = vec![String::new(); fields.len()];
    for (number, marker) in markers().into_iter().enumerate() {
        let text = &mut texts[number % fields.len()];
        *text = format!("{text} {marker}").trim().to_owned();
    }
    fields.into_iter().zip(texts.into_iter().map(|text| &*text.leak())).collect()
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

/// Which of the markers stand in these files in any form.
pub(crate) fn found_in(files: &[PathBuf]) -> BTreeSet<String> {
    let markers = markers();
    let forms: Vec<(usize, Vec<u8>)> =
        markers.iter().enumerate().flat_map(|(number, word)| forms(word).into_iter().map(move |form| (number, form))).collect();
    let search = AhoCorasick::new(forms.iter().map(|(_, form)| form)).unwrap();
    let mut found = BTreeSet::new();
    for path in files {
        // A file of somebody else's may be gone by now.
        let Ok(file) = File::open(path) else { continue };
        let hits = search.stream_find_iter(file).map_while(Result::ok);
        found.extend(hits.map(|hit| markers[forms[hit.pattern().as_usize()].0].clone()));
    }
    found
}

/// All files below a folder that were changed since a moment, or all of them.
pub(crate) fn files(folder: &Path, since: Option<SystemTime>) -> Vec<PathBuf> {
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

#[tokio::test]
async fn no_word_of_the_draft_is_found_on_the_disk() {
    let started = SystemTime::now();
    let (display, home) = (Display::start(), Home::fresh());
    let person = Person { written: [("ret", "ingen")].into_iter().chain(texts()).collect::<Vec<_>>().leak(), ..walk::ishoej() };
    let window = OpenOptions::new(&display, &home).open().await;
    let mut walk = Walk::new(window, &person, async |_, _| {});
    walk.choose().await;
    walk.make_box().await;
    walk.write_application().await;
    assert_eq!(settled(&walk.window, "").await.kept, "saved");
    walk.see_letter().await;
    let letter = walk.window.text().await;
    assert!(markers().iter().all(|marker| letter.contains(marker)), "not every marker was typed: {letter}");
    walk.window.close().await;

    let own = files(home.root(), None);
    assert!(own.iter().any(|file| file.ends_with("boks.db")), "no box was made: {own:?}");
    assert_eq!(found_in(&own), BTreeSet::new());
    let shared = ["/tmp", "/var/tmp", "/dev/shm"].iter().flat_map(|folder| files(Path::new(folder), Some(started)));
    assert_eq!(found_in(&shared.collect::<Vec<_>>()), BTreeSet::new());

    // The control: kept without a seal, every one of them is found.
    let mut plain = PlainStore::at(&home.home()).unwrap();
    for (field, text) in texts() {
        plain.save_field("ansoegning", field, text).unwrap();
    }
    assert_eq!(found_in(&files(home.root(), None)), BTreeSet::from_iter(markers()));
}

#[test]
fn search_sees_a_word_in_every_form_and_place() {
    let home = Home::fresh();
    let marker = &markers()[7];
    let before = "æ+ø/å";
    for at in 0..3 {
        let text = format!("{}{marker}{before}", &"   "[..at]);
        let units: Vec<u16> = text.encode_utf16().collect();
        let forms = [
            text.clone().into_bytes(),
            units.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
            units.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
            STANDARD_NO_PAD.encode(&text).into_bytes(),
            URL_SAFE_NO_PAD.encode(&text).into_bytes(),
        ];
        for (number, form) in forms.into_iter().enumerate() {
            let path = home.home().join(format!("{at}-{number}"));
            fs::write(&path, form).unwrap();
            assert_eq!(found_in(&[path]), BTreeSet::from([marker.clone()]), "form {number} after {at} signs");
        }
    }
}

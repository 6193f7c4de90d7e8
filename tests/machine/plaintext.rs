//! What is typed lies nowhere on the disk in plain sight: twenty marker words, sought in every file of the account and of the machine's
//! temporary folders, as UTF-8, as UTF-16 and as base64.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use support::home::Home;
use support::markers::{Markers, SHARED, files};
use support::plain_store::PlainStore;
use support::screen::Display;
use support::walk::{self, Person, Walk};
use support::window::OpenOptions;

use crate::kept::settled;

#[tokio::test]
async fn no_word_of_the_draft_is_found_on_the_disk() {
    let (display, home, markers) = (Display::start(), Home::fresh(), Markers::fresh());
    let written = [("ret", "ingen")].into_iter().chain(markers.texts()).collect::<Vec<_>>().leak();
    let person = Person { written, ..walk::ishoej() };
    let window = OpenOptions::new(&display, &home).open().await;
    let mut walk = Walk::new(window, &person, async |_, _| {});
    walk.choose().await;
    walk.make_box().await;
    walk.write_application().await;
    assert_eq!(settled(&walk.window, "").await.kept, "saved");
    walk.see_letter().await;
    let letter = walk.window.text().await;
    assert!(markers.words().iter().all(|word| letter.contains(word)), "not every marker was typed: {letter}");
    walk.window.close().await;

    let own = files(home.root(), None);
    assert!(own.iter().any(|file| file.ends_with("boks-1.db")), "no box was made: {own:?}");
    assert_eq!(markers.found_on_disk(&home), BTreeSet::new());

    // The control: kept without a seal, every one of them is found.
    let mut plain = PlainStore::at(&home.home()).unwrap();
    for (field, text) in markers.texts() {
        plain.save_field("ansoegning", field, text).unwrap();
    }
    assert_eq!(markers.found_on_disk(&home), markers.words().iter().cloned().collect());
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
            assert_eq!(markers.found_in(&[path]), BTreeSet::from([word.clone()]), "form {number} after {at} signs");
        }
    }
}

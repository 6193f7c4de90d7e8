//! The fields of the draft: long texts, wrong codes, damaged boxes, no box.

use std::fs;

use commands::MOST_CHARACTERS;
use commands::run;
use commands::wire::*;
use support::sitting::{CODE, Sitting, by_code};

#[test]
fn a_text_of_200000_characters_is_refused_whole_with_the_limit_named() {
    let mut sitting = Sitting::new();
    sitting.make_box();
    sitting.save("svaert-arbejde", "Det, der stod før.").unwrap();
    let failure = sitting.save("svaert-arbejde", &"æ".repeat(200_000)).unwrap_err();
    assert_eq!((failure.code, failure.field.as_str()), (FailureCode::TooLong, "svaert-arbejde"));
    assert!(failure.text.contains("200.000") && failure.text.contains("50.000"), "{}", failure.text);
    assert_eq!(sitting.field("svaert-arbejde"), "Det, der stod før.");
}

#[test]
fn the_longest_text_that_is_taken_is_taken_whole() {
    let mut sitting = Sitting::new();
    sitting.make_box();
    let text = "😀æ".repeat(MOST_CHARACTERS / 2);
    sitting.save("svaert-arbejde", &text).unwrap();
    assert!(sitting.field("svaert-arbejde") == text);
}

#[test]
fn without_an_open_box_nothing_pretends_to_be_saved() {
    let mut sitting = Sitting::new();
    assert_eq!(sitting.save("svaert-arbejde", "Jeg bliver træt.").unwrap_err().code, FailureCode::Locked);
    // The name for "Søg nu" is held in memory, and nothing says that it is saved.
    assert_eq!(sitting.save("navn", "Asta Opfundet").unwrap().text, "");
    assert_eq!(fs::read_dir(sitting.folder()).unwrap().count(), 0, "reading, checking and trying write nothing");
}

#[test]
fn a_wrong_code_opens_nothing_says_so_and_changes_nothing() {
    let mut sitting = Sitting::new();
    let id = sitting.make_box().vaults[0].id.clone();
    sitting.save("navn", "Asta Opfundet").unwrap();
    sitting.start_again();
    let wrong = VaultOpen { id: id.clone(), key: by_code("hest lampe regn stol") };
    let failure = run::vault_open(&mut sitting.session, wrong).unwrap_err();
    assert_eq!((failure.code, failure.field.as_str()), (FailureCode::WrongCode, "code"));
    assert!(failure.text.contains("hvert tegn er rigtigt") && failure.text.contains("Prøv så igen"), "{}", failure.text);
    run::vault_open(&mut sitting.session, VaultOpen { id, key: by_code(CODE) }).unwrap();
    assert_eq!(sitting.field("navn"), "Asta Opfundet");
}

#[test]
fn a_short_code_is_refused_with_how_long_it_must_be() {
    let mut sitting = Sitting::new();
    let failure = sitting.make_box_with("Prøve", "hest").unwrap_err();
    assert_eq!((failure.code, failure.field.as_str()), (FailureCode::Input, "code"));
    assert!(failure.text.contains("12 tegn"), "{}", failure.text);
}

#[test]
fn a_damaged_box_is_told_listed_and_left_as_it_is() {
    let mut sitting = Sitting::new();
    let id = sitting.make_box().vaults[0].id.clone();
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    let path = sitting.folder().join("bokse").join(&id).join("boks-1.db");
    fs::write(&path, b"not a box any more").unwrap();
    let view = sitting.start_again();
    assert_eq!(view.vaults.len(), 1, "a damaged box is still listed");
    let failure = run::vault_open(&mut sitting.session, VaultOpen { id, key: by_code(CODE) }).unwrap_err();
    assert_eq!(failure.code, FailureCode::VaultDamaged);
    assert_eq!(fs::read(&path).unwrap(), b"not a box any more");
}

#[test]
fn a_second_window_cannot_write_in_an_open_box() {
    let mut sitting = Sitting::new();
    let id = sitting.make_box().vaults[0].id.clone();
    let mut second = Sitting::in_folder(sitting.folder().to_owned());
    let failure = run::vault_open(&mut second.session, VaultOpen { id, key: by_code(CODE) }).unwrap_err();
    assert_eq!(failure.code, FailureCode::OpenElsewhere);
}

#[test]
fn a_number_that_looks_like_a_cpr_number_is_kept_and_noticed() {
    let mut sitting = Sitting::new();
    sitting.make_box();
    let saved = sitting.save("svaert-hverdag", "Mit nummer er 010180-1234").unwrap();
    assert!(saved.notice.contains("CPR"), "{}", saved.notice);
    assert_eq!(sitting.field("svaert-hverdag"), "Mit nummer er 010180-1234");
}

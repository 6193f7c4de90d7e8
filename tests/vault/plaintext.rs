//! Nothing that a person wrote lies readable on the disk; the same search finds it where it does.

use std::path::Path;

use support::plain_store::PlainStore;

use crate::ground::{AT, Ground, all_bytes, create, open};

/// Twenty words that stand nowhere else.
fn markers() -> Vec<String> {
    (0..20).map(|n| format!("Mærkeord{n}Zwq{}x", n * 7919)).collect()
}

/// How many of the words stand in any file below `folder`, in UTF-8 or in UTF-16.
fn found(folder: &Path, markers: &[String]) -> usize {
    let files = all_bytes(folder);
    assert!(!files.is_empty());
    let stands = |wanted: &[u8]| files.values().any(|bytes| bytes.windows(wanted.len()).any(|part| part == wanted));
    let in_utf16 = |word: &str| -> Vec<u8> { word.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    markers.iter().filter(|word| stands(word.as_bytes()) || stands(&in_utf16(word))).count()
}

#[test]
fn no_word_of_the_person_is_found_in_any_file() {
    let ground = Ground::new();
    let markers = markers();
    let mut vault = create(&ground.home());
    let id = vault.id();
    for kind in &markers[..2] {
        let draft = vault.make_draft(kind, AT).unwrap();
        for word in &markers {
            let long = format!("{word} ").repeat(300);
            vault.save_field(&draft, word, word, AT).unwrap();
            vault.save_field(&draft, "det samme felt", &long, AT).unwrap();
        }
    }
    assert_eq!(found(ground.path(), &markers), 0);
    vault.close().unwrap();
    assert_eq!(found(ground.path(), &markers), 0);
    // The words are there, for whoever has the code; and the search reads these files.
    let vault = open(&ground.home(), id).unwrap();
    let draft = vault.drafts().unwrap()[0].id;
    assert_eq!(vault.read_draft(&draft).unwrap().fields.len(), 21);
    assert_eq!(found(ground.path(), &["Kanin".to_owned()]), 1);
}

#[test]
fn the_same_search_finds_every_word_in_a_plain_store() {
    let ground = Ground::new();
    let markers = markers();
    let mut store = PlainStore::at(ground.path()).unwrap();
    for word in &markers {
        store.save_field("ansøgning", word, word).unwrap();
    }
    assert_eq!(found(ground.path(), &markers), 20);
    let again = PlainStore::at(ground.path()).unwrap();
    assert_eq!(again.fields("ansøgning").len(), 20);
}

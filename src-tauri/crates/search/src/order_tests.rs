//! In which order entries are found.

use crate::{
    Field, Index,
    samples::{entries, entry, ids},
};

/// Entries for a word, the likeliest last: the order found must come from the likeness, not from theirs.
#[test]
fn the_surer_likeness_stands_first() {
    let mut likest = [
        entry("whole", "vandhal", "", ""),
        entry("inflected", "vandhallen", "", ""),
        entry("beginning", "vandhalvej", "", ""),
        entry("part", "skovandhalgård", "", ""),
    ];
    likest.reverse();
    assert_eq!(ids(&likest, "vandhal"), ["whole", "inflected", "beginning", "part"]);

    let mut unsure = [
        entry("part", "overvondhol", "", ""),
        entry("slip", "vondhoel", "", ""),
        entry("guess", "vøndhol", "", ""),
        entry("both", "vøndhool", "", ""),
    ];
    unsure.reverse();
    assert_eq!(ids(&unsure, "vondhol"), ["part", "slip", "guess", "both"]);
}

#[test]
fn a_name_stands_before_everyday_words_and_these_before_the_text() {
    let fields = [entry("text", "Et", "", "Her står kanin."), entry("also", "To", "kanin", ""), entry("title", "Kanin", "", "")];
    assert_eq!(ids(&fields, "kanin"), ["title", "also", "text"]);
    let hits = Index::new(&fields).find("kanin", 3);
    assert_eq!(hits.iter().map(|hit| hit.field).collect::<Vec<_>>(), [Field::Title, Field::Also, Field::Text]);
}

/// Even where the one word stands in the name, and the two somewhere in the text.
#[test]
fn what_has_all_words_stands_first() {
    let words = [
        entry("one", "Kanin", "kanin", "kanin"),
        entry("other", "Hund", "", ""),
        entry("both", "Dyr", "", "En hund og en kanin."),
        entry("none", "Fugl", "", ""),
    ];
    assert_eq!(ids(&words, "kanin hund"), ["both", "one", "other"]);
    assert_eq!(ids(&words, "hund kanin ukendteord"), ["both", "one", "other"], "a word that nobody has asks for nothing");
}

#[test]
fn a_rare_word_weighs_more_than_a_common_one() {
    let mut many: Vec<_> = (0..20).map(|i| entry(&format!("du/{i}"), "Kan du det", "", "")).collect();
    many.push(entry("klage", "At klage", "", ""));
    assert_eq!(ids(&many, "kan du klage")[0], "klage");
}

#[test]
fn what_is_worth_the_same_keeps_its_order() {
    let mut same: Vec<_> = (0..30).map(|i| entry(&format!("{i}"), "Kanin", "", "")).collect();
    let order: Vec<_> = same.iter().map(|entry| entry.id.clone()).collect();
    assert_eq!(ids(&same, "kanin"), order);
    same.reverse();
    assert_eq!(ids(&same, "kanin"), order.into_iter().rev().collect::<Vec<_>>());
}

/// The order of the words in an entry's names, or of what was typed, does not change what is found.
#[test]
fn no_more_than_asked_and_always_the_same() {
    let index = Index::new(&entries());
    let all = index.find("du", 50);
    assert!(all.len() > 5);
    for most in 0..all.len() {
        assert_eq!(index.find("du", most), all[..most]);
    }
    assert_eq!(index.find("hjælp du", 50), Index::new(&entries()).find("du hjælp", 50));
    assert_eq!(index.find("du DU du", 50), all);
}

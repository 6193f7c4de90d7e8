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

/// The words that hold a sentence together are asked of no entry, though they help where all else is alike.
#[test]
fn small_words_are_not_asked_for() {
    let asked = [
        entry("text", "Dyr", "", "Hvor der er en hund, er der også en kanin."),
        entry("title", "Kanin", "", ""),
        entry("small", "Hvor er der?", "", ""),
    ];
    assert_eq!(ids(&asked, "hvor er der en kanin"), ["title", "text", "small"]);
    assert_eq!(ids(&asked, "hvor")[0], "small", "alone they are words like others");
}

/// A finished word of two or three letters is no beginning; one that is being typed may be.
#[test]
fn a_short_word_is_a_beginning_only_while_it_is_typed() {
    let begun = [entry("mor", "Kanin", "mor", ""), entry("morgen", "Kanin", "morgen", "")];
    assert_eq!(ids(&begun, "kanin mor"), ["mor", "morgen"]);
    assert_eq!(Index::new(&begun[1..]).find("mor", 1).len(), 1);
    assert_eq!(ids(&[entry("begun", "Morgen", "", ""), entry("whole", "", "", "mor kanin")], "mor kanin"), ["whole"]);
}

#[test]
fn compounds_written_apart_are_one_word_too() {
    let apart = [entry("parts", "Løn", "", "Her er en seddel."), entry("whole", "Lønseddel", "", "")];
    assert_eq!(ids(&apart, "løn seddel"), ["whole", "parts"]);
    assert_eq!(ids(&apart, "hvad er en lon seddel"), ["whole", "parts"]);
}

/// Of a compound that stands nowhere, the part that does.
#[test]
fn a_compound_that_nobody_knows_finds_its_part() {
    let parts = [entry("text", "Et", "", "bus"), entry("bus", "Bus", "", ""), entry("small", "Med", "", "")];
    assert_eq!(ids(&parts, "buskort"), ["bus"]);
    assert_eq!(ids(&parts, "bybus"), Vec::<String>::new());
    assert_eq!(ids(&parts, "natbus"), ["bus"]);
    assert_eq!(ids(&parts, "medicin"), Vec::<String>::new(), "a small word is no part");
}

#[test]
fn what_is_worth_the_same_keeps_its_order() {
    let mut same: Vec<_> = (0..30).map(|i| entry(&format!("{i}"), "Kanin", "", "")).collect();
    let order: Vec<_> = same.iter().map(|entry| entry.id.clone()).collect();
    assert_eq!(ids(&same, "kanin"), order);
    same.reverse();
    assert_eq!(ids(&same, "kanin"), order.into_iter().rev().collect::<Vec<_>>());
}

#[test]
fn no_more_than_asked_and_always_the_same() {
    let index = Index::new(&entries());
    let all = index.find("du", 50);
    assert!(all.len() > 5);
    for most in 0..all.len() {
        assert_eq!(index.find("du", most), all[..most]);
    }
    assert_eq!(index.find("hjælp klage", 50), Index::new(&entries()).find("klage hjælp", 50));
    assert_eq!(index.find("du DU du", 50), all);
}

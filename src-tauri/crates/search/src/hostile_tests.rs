//! Whatever is typed or indexed, the answer is calm and quick.

use std::time::Duration;

use cpu_time::ThreadTime;
use proptest::prelude::*;

use crate::{
    Index,
    samples::{entries, entry},
};

/// The three letters, and the two of each that other keyboards offer instead.
const OTHERS: [(char, &[&str]); 3] =
    [('å', &["a", "aa", "o", "ø", "æ"]), ('ø', &["o", "oe", "u", "å", "æ"]), ('æ', &["a", "ae", "e", "ø", "å"])];

fn stays_calm(typed: &str) {
    let hits = Index::new(&entries()).find(typed, 8);
    assert!(hits.len() <= 8);
}

#[test]
fn strange_input_is_answered() {
    for typed in [
        "",
        " ",
        "\n\t",
        "\0",
        "\u{7}\u{1b}[2J",
        "%",
        "§",
        "\"'`;--",
        "*?[]()\\^$",
        "a",
        "å",
        "ı",
        "İ",
        "ß",
        "é",
        "👩‍👩‍👧‍👦 🚌",
        "שכר עבודה",
        "مساعدة",
        "\u{202e}nøl",
        "løn\u{ad}nen",
        "l\u{200b}øn",
        "a\u{30a}",
        "z\u{300}\u{301}\u{302}\u{303}",
        "\u{10ffff}",
        "𝓁ø𝓃",
        "ﬁ",
        "103",
        "-1",
        "1e9",
        "7,17 kr.",
        "٣",
    ] {
        stays_calm(typed);
    }
    for one in ["a", "å", "ø ", "👍", "løn ", "\u{300}", "1", "مر"] {
        let start = ThreadTime::now();
        stays_calm(&one.repeat(10_000));
        assert!(start.elapsed() < Duration::from_millis(100), "{one}");
    }
}

#[test]
fn nothing_finds_nothing() {
    let index = Index::new(&entries());
    for typed in ["", "   ", "§", "?!", "👍", "\u{300}"] {
        assert_eq!(index.find(typed, 8), [], "{typed:?}");
    }
    assert_eq!(Index::new(&[]).find("løn", 8), []);
    assert_eq!(Index::new(&[entry("", "", "", "")]).find("løn", 8), []);
    assert_eq!(index.find("løn", 0), []);
}

#[test]
fn one_word_in_every_spelling_of_the_computer() {
    let index = Index::new(&entries());
    let plain = index.find("pårørende", 8);
    for typed in ["PÅRØRENDE", "pa\u{30a}rørende", "på\u{ad}rørende", "\u{200f}pårørende\u{200e}", "  pårørende… ", "«Pårørende»"]
    {
        assert_eq!(index.find(typed, 8), plain, "{typed:?}");
    }
}

proptest! {
    #[test]
    fn no_input_disturbs(typed in "\\PC{0,80}") {
        stays_calm(&typed);
    }

    #[test]
    fn no_letters_disturb(typed in "[a-eå-øæ §.0-9]{0,60}", most in 0_usize..40) {
        let index = Index::new(&entries());
        prop_assert!(index.find(&typed, most).len() <= most);
    }

    #[test]
    fn no_entry_disturbs(title in "\\PC{0,30}", also in "\\PC{0,30}", text in "\\PC{0,60}", typed in "\\PC{0,10}") {
        let index = Index::new(&[entry("it", &title, &also, &text)]);
        prop_assert!(index.find(&typed, 8).len() <= 1);
    }

    /// Every word of an entry finds it, whole and by its beginning.
    #[test]
    fn every_word_finds_its_entry(word in "[a-zæøå]{2,14}", cut in 1_usize..14) {
        let index = Index::new(&[entry("it", &word, "", "")]);
        let beginning: String = word.chars().take(cut).collect();
        prop_assert_eq!(index.find(&word, 8).len(), 1);
        prop_assert_eq!(index.find(&beginning, 8).len(), 1);
    }

    /// Without its Danish letters the word is found, in both ways of writing them.
    #[test]
    fn other_keyboards_find_it(word in "[a-zæøå]{2,14}") {
        let index = Index::new(&[entry("it", &word, "", "")]);
        for [ae, oe, aa] in [["ae", "oe", "aa"], ["a", "o", "a"]] {
            let typed = word.replace('æ', ae).replace('ø', oe).replace('å', aa);
            prop_assert_eq!(index.find(&typed, 8).len(), 1, "{} for {}", typed, word);
        }
    }

    /// A Danish letter in another letter's place finds nothing, however long the word and however few the slips.
    #[test]
    fn a_danish_letter_is_never_another(word in "[a-z]{1,16}", at in 0_usize..16, letter in 0_usize..3, swapped in any::<bool>()) {
        let index = Index::new(&[entry("it", &word, "", "")]);
        let mut typed: Vec<char> = word.chars().collect();
        let at = at % typed.len();
        typed[at] = OTHERS[letter].0;
        if swapped && at > 0 {
            typed.swap(at, at - 1);
        }
        let typed: String = typed.into_iter().collect();
        prop_assert_eq!(index.find(&typed, 8), []);
    }

    /// Nor where the word has Danish letters of its own.
    #[test]
    fn nor_among_danish_letters(before in "[a-zæøå]{0,8}", after in "[a-zæøå]{0,8}", letter in 0_usize..3, other in 0_usize..5) {
        let (danish, others) = OTHERS[letter];
        let index = Index::new(&[entry("it", &format!("{before}{}{after}", others[other]), "", "")]);
        let word = [before.as_str(), others[other], &after].concat();
        // Where the word has that very letter, the finger may have been one place off.
        prop_assume!(!word.contains(danish));
        prop_assert_eq!(index.find(&format!("{before}{danish}{after}"), 8), []);
    }

    /// One slip in a word of five letters or more is forgiven.
    #[test]
    fn one_slip_is_forgiven(word in "[a-zæøå]{6,14}", at in 0_usize..14, kind in 0_usize..4) {
        let index = Index::new(&[entry("it", &word, "", "")]);
        let mut typed: Vec<char> = word.chars().collect();
        let at = at % (typed.len() - 1);
        match kind {
            0 => { typed.remove(at); }
            1 => typed.insert(at, typed[at]),
            2 => typed.swap(at, at + 1),
            _ => typed[at] = 'x',
        }
        let typed: String = typed.into_iter().collect();
        prop_assert_eq!(index.find(&typed, 8).len(), 1, "{} for {}", typed, word);
    }
}

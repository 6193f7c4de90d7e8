//! What a paper cannot do without. Whatever is not named here may be left open: the letter is good all the same.

use alloc::vec::Vec;

use super::kind::Form;

/// Something that must be written, or written otherwise, before the paper can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// This field is empty.
    Written(&'static str),
    /// This field asks for everything; a consent must say which information, and from whom (RSL § 11 a).
    NotEverything(&'static str),
}

impl Form {
    /// What is missing before the paper can be made, by what is written in each field.
    pub fn needs<'a>(self, written: impl Fn(&str) -> &'a str) -> Vec<Need> {
        let must: &[&'static str] = match self {
            // A consent says which types of information and from whom (RSL § 11 a).
            Form::Samtykke => &["samtykke-om", "samtykke-fra"],
            // A power of attorney names both people (FVL § 8; DUKH).
            Form::Fuldmagt => &["navn", "fuldmagt-hvem"],
            Form::Bisidder => &["bisidder"],
            Form::Aendringer => &["aendringer"],
            Form::Ansoegning
            | Form::Klage
            | Form::SentSvar
            | Form::Aktindsigt
            | Form::Begrundelse
            | Form::Beloeb
            | Form::Moedekort
            | Form::Opfoelgning
            | Form::Sag => &[],
        };
        let needs = must.iter().filter_map(|name| {
            let value = written(name);
            if value.trim().is_empty() {
                Some(Need::Written(name))
            } else if self == Form::Samtykke && blanket(value) {
                Some(Need::NotEverything(name))
            } else {
                None
            }
        });
        needs.collect()
    }
}

/// Whether a text says nothing but "everything" or "everybody".
pub fn blanket(text: &str) -> bool {
    const ALL: &[&str] = &["alt", "alle", "allesammen", "samtlige", "hvadsomhelst", "hvemsomhelst"];
    const EMPTY: &[&str] = &[
        "om",
        "mig",
        "i",
        "fra",
        "min",
        "mine",
        "sag",
        "sagen",
        "de",
        "det",
        "der",
        "er",
        "oplysninger",
        "papirer",
        "steder",
        "mennesker",
        "personer",
        "andre",
        "muligt",
        "må",
        "indhentes",
        "kommunen",
        "har",
        "brug",
        "for",
        "vil",
        "have",
        "dem",
        "og",
    ];
    let words: Vec<_> =
        text.split(|char: char| !char.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let is = |list: &[&str], word: &str| list.contains(&word);
    words.iter().any(|word| is(ALL, word)) && words.iter().all(|word| is(ALL, word) || is(EMPTY, word))
}

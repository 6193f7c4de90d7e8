//! The words that proposed codes are made of.

use std::sync::OnceLock;

/// 1,296 everyday words. No two begin with the same four letters, so a word that is written badly is still known from the others.
pub fn code_words() -> &'static [&'static str] {
    static WORDS: OnceLock<Vec<&'static str>> = OnceLock::new();
    WORDS.get_or_init(|| include_str!("../../../../locales/da/code-words.txt").lines().collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::alphabet;

    /// How a word is typed on a keyboard without Danish letters.
    fn folded(word: &str) -> String {
        word.replace('æ', "ae").replace('ø', "oe").replace('å', "aa")
    }

    fn beginnings(words: impl Iterator<Item = String>) -> BTreeSet<String> {
        words.map(|word| word.chars().take(4).collect()).collect()
    }

    #[test]
    fn four_words_are_41_bits() {
        assert_eq!(code_words().len(), 6_usize.pow(4));
    }

    #[test]
    fn each_word_is_four_to_seven_danish_letters_in_the_order_of_the_alphabet() {
        for word in code_words() {
            assert!((4..=7).contains(&word.chars().count()), "{word}");
            assert!(word.chars().all(|letter| "abdefghijklmnoprstuvyæøå".contains(letter)), "{word}");
        }
        let mut sorted = code_words().to_vec();
        sorted.sort_by_key(|word| alphabet::place(word));
        assert_eq!(sorted, code_words());
    }

    #[test]
    fn no_two_words_begin_alike_with_and_without_danish_letters() {
        let words = code_words();
        assert_eq!(beginnings(words.iter().map(|word| (*word).to_owned())).len(), words.len());
        assert_eq!(beginnings(words.iter().map(|word| folded(word))).len(), words.len());
        let all: BTreeSet<String> = words.iter().map(|word| folded(word)).collect();
        for word in &all {
            let inside = all.range(format!("{word} ")..).next().filter(|next| next.starts_with(word.as_str()));
            assert_eq!(inside, None, "{word} begins another word");
        }
    }
}

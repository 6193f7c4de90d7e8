//! How hard a text is to read: LIX, the Danish readability index.

use crate::sentence::{sentences, without_dots, words};

/// A word is long with more letters than this.
const LONG: usize = 6;

/// What was counted in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Readable {
    /// All words.
    pub words: usize,
    /// Words of more than six letters.
    pub long_words: usize,
    /// All sentences.
    pub sentences: usize,
    /// Words of the longest sentence.
    pub longest: usize,
}

impl Readable {
    /// Counts blocks of text; the end of a block ends a sentence.
    pub fn of<'a>(blocks: impl IntoIterator<Item = &'a str>) -> Self {
        let mut counted = Readable::default();
        for sentence in blocks.into_iter().flat_map(|block| sentences(block.trim())) {
            let bare = without_dots(sentence);
            let mut length = 0;
            for word in words(&bare) {
                length += 1;
                let letters = word.chars().filter(|letter| !matches!(letter, '-' | '\'' | '’')).count();
                counted.long_words += usize::from(letters > LONG);
            }
            counted.words += length;
            counted.sentences += 1;
            counted.longest = counted.longest.max(length);
        }
        counted
    }

    /// Words a sentence and the share of long words in per cent, added up; in tenths. `None` where there is no word.
    ///
    /// Worked out in floating point and rounded in writing, as the reference program does: another rounding would differ by a tenth.
    pub fn lix_tenths(&self) -> Option<usize> {
        let [words, long, sentences] = [self.words, self.long_words, self.sentences].map(|count| u32::try_from(count).ok());
        let (words, long, sentences) = (f64::from(words?), f64::from(long?), f64::from(sentences?));
        let lix = words / sentences + 100.0 * long / words;
        format!("{lix:.1}").replace('.', "").parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lix_is_words_a_sentence_and_long_words_a_hundred() {
        // 9 words in 2 sentences, 2 of them long: 4.5 + 22.2.
        let counted = Readable::of(["Kommunen ser på din sag. Du får et brev", ""]);
        assert_eq!(counted, Readable { words: 9, long_words: 1, sentences: 2, longest: 5 });
        assert_eq!(counted.lix_tenths(), Some(156));
        assert_eq!(Readable::of(["12", " "]).lix_tenths(), None);
    }
}

//! Where one sentence ends and the next begins: counted, shown and read aloud by the same rule.

/// Abbreviations whose dot ends no sentence.
const ABBREVIATIONS: [&str; 13] =
    ["bl.a.", "bl. a.", "f.eks.", "f. eks.", "evt.", "jf.", "nr.", "pct.", "ca.", "dvs.", "stk.", "kl.", "kr."];

/// Abbreviations that close a list: only where the block ends does their dot end a sentence.
const CLOSING: [&str; 4] = ["m.m.", "mm.", "m.v.", "mv."];

/// As those, but before a capital letter its dot ends a sentence too.
const AND_OTHERS: &str = "m.fl.";

/// The sentences of one block of text, without the space between them. What holds no word is no sentence.
pub fn sentences(block: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut begin = 0;
    for (at, mark) in block.char_indices().filter(|(_, letter)| matches!(letter, '.' | '!' | '?')) {
        let after = &block[at + mark.len_utf8()..];
        let closed = after.trim_start_matches(['"', '”', '»', ')']);
        let next = closed.trim_start();
        let opens = next.chars().next().filter(|_| next.len() < closed.len());
        if opens.is_some_and(|letter| begins_a_sentence(letter) && ends_at(&block[..at + mark.len_utf8()], letter)) {
            let end = block.len() - closed.len();
            found.push(&block[begin..end]);
            begin = block.len() - next.len();
        }
    }
    found.push(&block[begin..]);
    found.into_iter().map(str::trim).filter(|sentence| words(sentence).next().is_some()).collect()
}

/// The words of a sentence: runs of letters, in which a hyphen or an apostrophe may stand; figures are no words.
pub fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split(|letter| !is_letter(letter) && !is_inner(letter))
        .map(|word| word.trim_matches(is_inner))
        .filter(|word| !word.is_empty())
}

/// Takes the dots out of abbreviations, so that each is one word.
pub(crate) fn without_dots(sentence: &str) -> String {
    let mut text = sentence.to_owned();
    for short in ABBREVIATIONS.into_iter().chain(CLOSING).chain([AND_OTHERS]) {
        let mut from = 0;
        while let Some(at) = text[from..].find(short).map(|at| at + from) {
            if text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric()) {
                let bare = short.replace(['.', ' '], "");
                text.replace_range(at..at + short.len(), &bare);
                from = at + bare.len();
            } else {
                from = at + short.len();
            }
        }
    }
    text
}

fn begins_a_sentence(letter: char) -> bool {
    matches!(letter, 'A'..='Z' | 'Æ' | 'Ø' | 'Å' | '"' | '”' | '»' | '(' | '§' | '0'..='9')
}

/// Whether the mark that `text` ends with ends a sentence, given the letter that follows.
fn ends_at(text: &str, next: char) -> bool {
    let ends_with = |short: &str| {
        text.strip_suffix(short).is_some_and(|before| before.chars().next_back().is_none_or(|last| !last.is_alphanumeric()))
    };
    if ABBREVIATIONS.iter().chain(&CLOSING).any(|short| ends_with(short)) {
        return false;
    }
    !ends_with(AND_OTHERS) || matches!(next, 'A'..='Z' | 'Æ' | 'Ø' | 'Å')
}

fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphabetic() || "ÆØÅæøåÉéÈèÄäÖöÜü".contains(letter)
}

fn is_inner(letter: char) -> bool {
    matches!(letter, '-' | '\'' | '’')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_a_reader_stops() {
        let block = "Den er mindst 5 kr. om måneden. Er det nok? “Ja.” Der er fx Bo m.fl. Så 3. gang er nok.";
        let expected = ["Den er mindst 5 kr. om måneden.", "Er det nok? “Ja.”", "Der er fx Bo m.fl.", "Så 3. gang er nok."];
        assert_eq!(sentences(block), expected);
        assert!(sentences(" 12. ").is_empty());
        assert!(sentences("").is_empty());
    }

    #[test]
    fn a_word_may_hold_a_hyphen_and_begins_with_a_letter() {
        assert_eq!(
            words("AM-bidrag: 8 % af aktivitets- og løn").collect::<Vec<_>>(),
            ["AM-bidrag", "af", "aktivitets", "og", "løn"]
        );
        assert_eq!(without_dots("Det er f.eks. ca. 5 kr."), "Det er feks ca 5 kr");
    }
}

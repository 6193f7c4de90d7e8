//! The order of the Danish alphabet: æ, ø and å come last.

/// Where a word stands in a list: words sort by this. Capital and small letters stand together.
pub fn place(word: &str) -> Vec<u32> {
    word.to_lowercase().chars().map(place_of).collect()
}

fn place_of(letter: char) -> u32 {
    match letter {
        // The three that Danish puts behind z; what follows z in Unicode stands nowhere in a Danish word.
        'æ' => 'z' as u32 + 1,
        'ø' => 'z' as u32 + 2,
        'å' => 'z' as u32 + 3,
        other => other as u32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ae_oe_and_aa_come_last_and_capitals_count_as_small() {
        let mut words = ["åbning", "Ærø", "øre", "zebra", "AM-bidrag", "arbejde"];
        words.sort_by_key(|word| place(word));
        assert_eq!(words, ["AM-bidrag", "arbejde", "zebra", "Ærø", "øre", "åbning"]);
    }
}

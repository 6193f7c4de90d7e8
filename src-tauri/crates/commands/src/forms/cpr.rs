//! Noticing a CPR number, which nobody should type here.

/// Six digits, perhaps a dash or a space, four digits, and no digit on either side; the first four are a day and a month.
pub(super) fn looks_like_cpr(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let digit = |index: usize| chars.get(index).and_then(|char| char.to_digit(10));
    (0..chars.len()).any(|start| {
        let number = |from: usize| Some(digit(from)? * 10 + digit(from + 1)?);
        let six = (start..start + 6).all(|index| digit(index).is_some());
        let gap = usize::from(matches!(chars.get(start + 6), Some('-' | ' ')));
        let four = (start + 6 + gap..start + 10 + gap).all(|index| digit(index).is_some());
        let alone = (start == 0 || digit(start - 1).is_none()) && digit(start + 10 + gap).is_none();
        let day_and_month = matches!((number(start), number(start + 2)), (Some(1..=31), Some(1..=12)));
        six && four && alone && day_and_month
    })
}

#[cfg(test)]
mod tests {
    use super::looks_like_cpr;

    #[test]
    fn a_number_that_looks_like_a_cpr_number_is_noticed_and_a_telephone_number_is_not() {
        for text in ["010180-1234", "mit nummer er 0101801234.", "311299 4321"] {
            assert!(looks_like_cpr(text), "{text}");
        }
        for text in ["12 34 56 78", "+45 12345678", "991399-1234", "01018012345", "2027-01-05", ""] {
            assert!(!looks_like_cpr(text), "{text}");
        }
    }
}

//! How a number that a person typed is read: loosely, Danish first, and never guessed where it could mean two things.
//!
//! | typed | read as | why |
//! |---|---|---|
//! | `1.234,50` | 1234.50 | Danish: point groups, comma divides |
//! | `1234,5` · `1234.5` | 1234.5 | one mark that cannot group divides |
//! | `1.234` | 1234 | Danish: a point before three digits groups |
//! | `1,234.56` | 1234.56 | comma before point can only group |
//! | `kr. 12,-` · `9,5 km` · `37 %` | 12 · 9.5 · 37 | the unit is the field's own |
//! | `1 234` | 1234 | a space groups |

use rust_decimal::Decimal;

/// Not a number we can read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a number")]
pub struct NotANumber;

const UNITS: [&str; 12] = ["kroner", "kr.", "kr", "dkk", "km.", "km", "timer", "time", "t.", "procent", "pct.", "%"];

/// Reads a number.
///
/// # Errors
/// [`NotANumber`] where it is empty, negative, holds letters, or its marks do not fit together.
pub fn read(typed: &str) -> Result<Decimal, NotANumber> {
    let bare = without_unit(&typed.trim().to_lowercase());
    let bare = bare.strip_suffix(",-").or_else(|| bare.strip_suffix(".-")).unwrap_or(&bare).trim_end();
    let compact: String = bare.chars().filter(|char| !is_space(*char)).collect();
    if !spaces_group(bare) || !compact.chars().all(|char| char.is_ascii_digit() || char == '.' || char == ',') {
        return Err(NotANumber);
    }
    let plain = match (compact.rfind('.'), compact.rfind(',')) {
        (Some(point), Some(comma)) if comma > point => divided(&compact, '.', ',')?,
        (Some(_), Some(_)) => divided(&compact, ',', '.')?,
        (None, Some(_)) => divided(&compact, ' ', ',')?,
        (Some(_), None) if groups(&compact, '.') => compact.replace('.', ""),
        (Some(_), None) => divided(&compact, ' ', '.')?,
        (None, None) => compact,
    };
    if plain.is_empty() {
        return Err(NotANumber);
    }
    Decimal::from_str_exact(&plain).map_err(|_| NotANumber)
}

fn without_unit(typed: &str) -> String {
    let mut rest = typed.trim();
    for unit in UNITS {
        rest = rest.strip_prefix(unit).unwrap_or(rest).trim_start_matches(is_space);
    }
    for unit in UNITS {
        rest = rest.strip_suffix(unit).unwrap_or(rest).trim_end_matches(is_space);
    }
    rest.to_owned()
}

/// Digits with one dividing mark, and grouping marks before it that each stand before three digits.
fn divided(compact: &str, grouping: char, dividing: char) -> Result<String, NotANumber> {
    let (whole, fraction) = compact.split_once(dividing).ok_or(NotANumber)?;
    let fraction_is_digits = !fraction.is_empty() && fraction.chars().all(|char| char.is_ascii_digit());
    let whole_fits = !whole.is_empty() && (whole.chars().all(|char| char.is_ascii_digit()) || groups(whole, grouping));
    if fraction_is_digits && whole_fits { Ok(format!("{}.{fraction}", whole.replace(grouping, ""))) } else { Err(NotANumber) }
}

/// Whether the marks stand where thousands are grouped: 1 to 3 digits, then threes. "0.500" is no group: nobody groups a nought.
fn groups(text: &str, mark: char) -> bool {
    let mut parts = text.split(mark);
    let first = parts.next().unwrap_or_default();
    let first_fits = (1..=3).contains(&first.len()) && !first.starts_with('0');
    let rest: Vec<&str> = parts.collect();
    first_fits && !rest.is_empty() && rest.iter().all(|part| part.len() == 3)
}

/// A space inside the number may only group thousands: "12 34" could be two numbers.
fn spaces_group(text: &str) -> bool {
    let whole = text.split([',', '.']).next().unwrap_or_default();
    let rest_has_space = text[whole.len()..].chars().any(is_space);
    let spaced: String = whole.chars().map(|char| if is_space(char) { ' ' } else { char }).collect();
    !rest_has_space && (!spaced.contains(' ') || groups(&spaced, ' '))
}

fn is_space(char: char) -> bool {
    char.is_whitespace() || char == '\u{a0}' || char == '\u{202f}' || char == '\u{2009}'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    #[test]
    fn what_people_type_is_read() {
        let rows = [
            ("1.234,50", "1234.50"),
            ("1234,5", "1234.5"),
            ("1234.5", "1234.5"),
            ("kr. 12,-", "12"),
            ("9,5 km", "9.5"),
            ("1.234", "1234"),
            ("1.234.567,8", "1234567.8"),
            ("1,234.56", "1234.56"),
            ("1 234,50", "1234.50"),
            ("1\u{a0}234", "1234"),
            (" 37 % ", "37"),
            ("0.500", "0.500"),
            ("135,50 kr.", "135.50"),
            ("20 timer", "20"),
        ];
        for (typed, expected) in rows {
            assert_eq!(read(typed), Ok(number(expected)), "{typed}");
        }
    }

    #[test]
    fn what_could_mean_two_things_or_nothing_is_refused() {
        for typed in
            ["", "  ", "abc", "12 34", "-5", "−5", "1,2,3", "1.23.456", "12e3", "NaN", "½", "٣", "12,", ",5", "kr.", "1,23.4,5"]
        {
            assert_eq!(read(typed), Err(NotANumber), "{typed}");
        }
    }
}

//! How a guess from–to is read: two numbers with a dash or a word between them, the smaller one first.
//!
//! | typed | read as |
//! |---|---|
//! | `10-15` · `10 – 15 timer` · `15-10` | 10 to 15 |
//! | `10 til 15` · `fra 10 til 15` · `mellem 10 og 15` | 10 to 15 |
//! | `100,- til 140,-` | 100 to 140 |
//! | `10` · `-5` · `10-15-20` · `10 og 15` | no guess from–to |

use rust_decimal::Decimal;

use crate::number::{self, NotANumber};

const DASHES: [char; 3] = ['-', '–', '—'];

/// Reads a guess from–to; the smaller number first, in whichever order they were typed.
///
/// # Errors
/// [`NotANumber`] where it is not two numbers with one dash or word between them; one number alone is no guess.
pub fn read(typed: &str) -> Result<(Decimal, Decimal), NotANumber> {
    let lower = typed.trim().to_lowercase();
    let (one, other) = halves(&lower).ok_or(NotANumber)?;
    let (one, other) = (number::read(one)?, number::read(other)?);
    Ok((one.min(other), one.max(other)))
}

fn halves(typed: &str) -> Option<(&str, &str)> {
    if let Some(rest) = typed.strip_prefix("mellem ") {
        return rest.split_once(" og ");
    }
    let typed = typed.strip_prefix("fra ").unwrap_or(typed);
    typed.split_once("til").or_else(|| at_the_only_dash(typed))
}

/// The dash of "12,-" belongs to its number, and one at the very front would be a minus.
fn at_the_only_dash(typed: &str) -> Option<(&str, &str)> {
    let mut dashes = typed.char_indices().filter(|(at, char)| {
        let before = typed[..*at].chars().next_back();
        DASHES.contains(char) && !matches!(before, None | Some(',' | '.'))
    });
    let (at, dash) = dashes.next()?;
    dashes.next().is_none().then(|| (&typed[..at], &typed[at + dash.len_utf8()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_type_as_a_guess_is_read() {
        let rows = [
            ("10-15", "10", "15"),
            ("15-10", "10", "15"),
            ("10 – 15 timer", "10", "15"),
            ("10 timer — 15 timer", "10", "15"),
            ("10 til 15", "10", "15"),
            ("10til15", "10", "15"),
            ("Fra 10 til 15", "10", "15"),
            ("mellem 7,5 og 9", "7.5", "9"),
            ("100,- til 140,-", "100", "140"),
            ("100,--140,-", "100", "140"),
            ("1.000-1.234,50 kr.", "1000", "1234.50"),
            ("10-10", "10", "10"),
        ];
        for (typed, low, high) in rows {
            let number = |text| Decimal::from_str_exact(text).unwrap();
            assert_eq!(read(typed), Ok((number(low), number(high))), "{typed}");
        }
    }

    #[test]
    fn what_is_no_guess_from_to_is_refused() {
        for typed in [
            "",
            "10",
            "-5",
            "−5",
            "10-15-20",
            "10--15",
            "10 og 15",
            "10-",
            "-",
            "til",
            "ti til femten",
            "2026-11-24",
            "12,-",
            "mellem 10",
            "-5 til 10",
        ] {
            assert_eq!(read(typed), Err(NotANumber), "{typed}");
        }
    }
}

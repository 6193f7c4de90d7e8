//! How kroner, numbers and days are written in Danish. The only place where a figure becomes text.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use rust_decimal::{Decimal, RoundingStrategy};

const MONTHS: [&str; 12] =
    ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

const WEEKDAYS: [&str; 7] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

/// Between a figure and its unit, so that no line ends between them.
const NO_BREAK: char = '\u{a0}';

/// "§ 103, stk. 1" so that no line ends between a mark and its number.
pub fn section(section: &str) -> String {
    ["§", "stk.", "nr."]
        .iter()
        .fold(section.to_owned(), |text, mark| text.replace(&format!("{mark} "), &format!("{mark}{NO_BREAK}")))
}

/// "1.234,50 kr."; whole kroner without øre: "585 kr."
pub fn kroner(amount: Decimal) -> String {
    let amount = amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    let decimals = if amount.fract().is_zero() { 0 } else { 2 };
    format!("{}{NO_BREAK}kr.", grouped(amount, Some(decimals)))
}

/// "143,40": kroner for a field that shows its own unit.
pub fn amount(amount: Decimal) -> String {
    grouped(amount.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero), Some(2))
}

/// "9,5", "1.234"; no more decimals than there are.
pub fn number(number: Decimal) -> String {
    grouped(number.normalize(), None)
}

/// A fraction as a percentage: 0.05 is "5 %".
pub fn share(share: Decimal) -> String {
    format!("{}{NO_BREAK}%", number(share * Decimal::ONE_HUNDRED))
}

/// "22. november 2026".
pub fn day(day: NaiveDate) -> String {
    format!("{}.{NO_BREAK}{} {}", day.day(), MONTHS[day.month0() as usize], day.year())
}

/// "søndag den 22. november 2026": a day that somebody is to keep.
pub fn weekday(date: NaiveDate) -> String {
    format!("{} den {}", WEEKDAYS[date.weekday().num_days_from_monday() as usize], day(date))
}

/// "14.32".
pub fn time(time: NaiveTime) -> String {
    format!("{:02}.{:02}", time.hour(), time.minute())
}

fn grouped(number: Decimal, decimals: Option<usize>) -> String {
    let plain = match decimals {
        Some(decimals) => format!("{number:.decimals$}"),
        None => number.to_string(),
    };
    let (sign, plain) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("−", rest));
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let mut text = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            text.push('.');
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(',');
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_the_danish_way() {
        assert_eq!(kroner(Decimal::new(123450, 2)), "1.234,50\u{a0}kr.");
        assert_eq!(kroner(Decimal::new(58500, 2)), "585\u{a0}kr.");
        assert_eq!(kroner(Decimal::new(717, 2)), "7,17\u{a0}kr.");
        assert_eq!(number(Decimal::new(950, 2)), "9,5");
        assert_eq!(number(Decimal::from(1_234_567)), "1.234.567");
        assert_eq!(share(Decimal::new(5, 2)), "5\u{a0}%");
    }

    #[test]
    fn a_section_keeps_its_number() {
        assert_eq!(section("§ 1, stk. 2, nr. 3"), "§\u{a0}1, stk.\u{a0}2, nr.\u{a0}3");
    }

    #[test]
    fn days_and_times_are_written_in_words() {
        assert_eq!(day(NaiveDate::from_ymd_opt(2027, 1, 5).unwrap()), "5.\u{a0}januar 2027");
        assert_eq!(weekday(NaiveDate::from_ymd_opt(2027, 1, 17).unwrap()), "søndag den 17.\u{a0}januar 2027");
        assert_eq!(time(NaiveTime::from_hms_opt(7, 5, 0).unwrap()), "07.05");
    }
}

//! Folkepensionsalder (lov om social pension § 1 a): from birth date to the day the age is reached.
//!
//! | case | rule here |
//! |---|---|
//! | half years | birthday plus six calendar months |
//! | the day does not exist in the month (29 February, 31 June …) | the first day of the next month: a person reaches an age when the day before it has ended |
//! | "under" the age | until the day before the age is reached |

use alloc::vec::Vec;

use chrono::{Datelike, Days, Months, NaiveDate};

/// One row of the table: everyone born on `born_from` or later, up to the next row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PensionAgeRow {
    /// First birth date of the row; `None` in the first row, which has no lower end.
    pub born_from: Option<NaiveDate>,
    /// The age in months (65½ years are 786).
    pub months: u32,
}

/// The table of § 1 a as it stood on some day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PensionAgeTable {
    /// Rows by birth date, oldest first.
    pub rows: Vec<PensionAgeRow>,
    /// Born on this day or later: the age may still be raised (§ 1 a, stk. 2-3).
    pub may_rise_from: NaiveDate,
}

impl PensionAgeTable {
    /// The age in months for a birth date.
    pub fn months_for(&self, born: NaiveDate) -> Option<u32> {
        self.rows.iter().rev().find(|row| row.born_from.is_none_or(|from| from <= born)).map(|row| row.months)
    }

    /// The day the folkepensionsalder is reached; `None` past the end of the calendar.
    pub fn day_reached(&self, born: NaiveDate) -> Option<NaiveDate> {
        day_of_age(born, self.months_for(born)?)
    }

    /// The first birth date for which the age is not reached on `on`; `None` where the table ends before it.
    pub fn first_born_under(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.rows.iter().enumerate().find_map(|(at, row)| {
            let reached_on = on.checked_sub_months(Months::new(row.months))?;
            // An age that falls on a day its month does not have is reached up to three days later than months alone would say.
            let born = reached_on.checked_sub_days(Days::new(3))?.iter_days().take(8).find(|born| {
                let reached = day_of_age(*born, row.months);
                reached.is_some_and(|day| day > on)
            })?;
            let born = row.born_from.map_or(born, |from| from.max(born));
            let ends_before = self.rows.get(at + 1).and_then(|next| next.born_from).is_some_and(|next| next <= born);
            (!ends_before).then_some(born)
        })
    }

    /// Whether the age may still be raised for this birth date.
    pub fn may_rise(&self, born: NaiveDate) -> bool {
        born >= self.may_rise_from
    }
}

/// The day an age of so many months is reached.
pub fn day_of_age(born: NaiveDate, months: u32) -> Option<NaiveDate> {
    let day = born.checked_add_months(Months::new(months))?;
    // chrono stops at the last day of a shorter month; the age is reached the day after.
    if day.day() == born.day() { Some(day) } else { day.succ_opt() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn leap_day_births_reach_an_age_on_the_first_of_march() {
        assert_eq!(day_of_age(day(2008, 2, 29), 18 * 12), Some(day(2026, 3, 1)));
        assert_eq!(day_of_age(day(1960, 2, 29), 67 * 12), Some(day(2027, 3, 1)));
        assert_eq!(day_of_age(day(1960, 2, 29), 68 * 12), Some(day(2028, 2, 29)));
    }

    #[test]
    fn half_years_are_six_calendar_months() {
        assert_eq!(day_of_age(day(1954, 3, 10), 786), Some(day(2019, 9, 10)));
        assert_eq!(day_of_age(day(1954, 8, 31), 786), Some(day(2020, 3, 1)));
    }
}

//! A value by day. Asked for a day that it does not cover it says so; it never falls back to a neighbouring day.
//!
//! A row holds until the next one begins, or until its own `until`: a yearly rate ends with its year, and the year after is a declared gap.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::source::Source;

/// Since when a value is known to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Since {
    /// It began to apply on this day.
    From(NaiveDate),
    /// Nobody knows when it began; this is the earliest day on which a source carrying it is dated or was read.
    Seen(NaiveDate),
}

impl Since {
    /// The first day it may be used for.
    pub fn day(self) -> NaiveDate {
        match self {
            Since::From(day) | Since::Seen(day) => day,
        }
    }
}

/// A value, since when, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<T> {
    /// Since when.
    pub since: Since,
    /// The last day it holds, where that is known; else until the next row begins.
    pub until: Option<NaiveDate>,
    /// The value.
    pub value: T,
    /// Where it stands; never empty (the reader of facts sees to it).
    pub sources: Vec<Source>,
}

impl<T> Row<T> {
    /// Whether it holds on a day, whatever rows there are beside it.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.since.day() <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// No value on the day that was asked for: a day before the first row, or one in a declared gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoValue {
    /// The first day there is a value for.
    pub first: NaiveDate,
    /// The last day before the one asked for that has a value; `None` where there is no such day.
    pub last: Option<NaiveDate>,
}

/// All values of one fact, by day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated<T> {
    rows: Vec<Row<T>>,
}

impl<T> Dated<T> {
    /// From rows in any order. `None` where there are no rows, or two hold on one day, or one ends before it begins.
    pub fn from_rows(mut rows: Vec<Row<T>>) -> Option<Self> {
        rows.sort_by_key(|row| row.since.day());
        let two_on_one_day = rows.windows(2).any(|pair| {
            let next = pair[1].since.day();
            pair[0].since.day() == next || pair[0].until.is_some_and(|until| until >= next)
        });
        let backwards = rows.iter().any(|row| row.until.is_some_and(|until| until < row.since.day()));
        (!rows.is_empty() && !two_on_one_day && !backwards).then_some(Dated { rows })
    }

    /// The value that holds on `day`.
    ///
    /// # Errors
    /// [`NoValue`] for a day before the first row, and for one after a row that has ended.
    pub fn on(&self, day: NaiveDate) -> Result<&Row<T>, NoValue> {
        let first = self.rows[0].since.day();
        let row = self.rows.iter().rev().find(|row| row.since.day() <= day).ok_or(NoValue { first, last: None })?;
        match row.until {
            Some(until) if until < day => Err(NoValue { first, last: Some(until) }),
            Some(_) | None => Ok(row),
        }
    }

    /// All rows, the oldest first.
    pub fn rows(&self) -> &[Row<T>] {
        &self.rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn row(since: NaiveDate, value: u8) -> Row<u8> {
        Row { since: Since::From(since), until: None, value, sources: vec![] }
    }

    #[test]
    fn the_value_of_the_day_is_given_and_no_other() {
        let dated = Dated::from_rows(vec![row(day(2027, 1, 1), 2), row(day(2020, 1, 1), 1)]).unwrap();
        assert_eq!(dated.on(day(2026, 12, 31)).unwrap().value, 1);
        assert_eq!(dated.on(day(2027, 1, 1)).unwrap().value, 2);
        assert_eq!(dated.on(day(2019, 12, 31)), Err(NoValue { first: day(2020, 1, 1), last: None }));
    }

    #[test]
    fn a_row_that_has_ended_leaves_a_gap() {
        let ended = Row { until: Some(day(2024, 12, 31)), ..row(day(2024, 1, 1), 1) };
        let dated = Dated::from_rows(vec![ended.clone(), row(day(2026, 1, 1), 2)]).unwrap();
        assert_eq!(dated.on(day(2024, 12, 31)).unwrap().value, 1);
        assert_eq!(dated.on(day(2025, 1, 1)), Err(NoValue { first: day(2024, 1, 1), last: Some(day(2024, 12, 31)) }));
        assert_eq!(dated.on(day(2026, 1, 1)).unwrap().value, 2);
        assert!(Dated::from_rows(vec![ended.clone(), row(day(2024, 12, 31), 2)]).is_none());
        assert!(Dated::from_rows(vec![Row { until: Some(day(2024, 1, 1)), ..ended.clone() }]).is_some(), "one day alone");
        assert!(Dated::from_rows(vec![Row { until: Some(day(2023, 12, 31)), ..ended }]).is_none());
    }

    #[test]
    fn two_values_on_one_day_are_refused() {
        assert!(Dated::from_rows(vec![row(day(2020, 1, 1), 1), row(day(2020, 1, 1), 2)]).is_none());
        assert!(Dated::<u8>::from_rows(vec![]).is_none());
    }
}

//! A value by day. Asked for a day that it does not cover it says so; it never falls back to a neighbouring day.

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
    /// The value.
    pub value: T,
    /// Where it stands; never empty (the reader of facts sees to it).
    pub sources: Vec<Source>,
}

/// No value on the day that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoValue {
    /// The first day there is a value for.
    pub first: NaiveDate,
}

/// All values of one fact, by day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated<T> {
    rows: Vec<Row<T>>,
}

impl<T> Dated<T> {
    /// From rows in any order. `None` where there are no rows, or two begin on one day.
    pub fn from_rows(mut rows: Vec<Row<T>>) -> Option<Self> {
        rows.sort_by_key(|row| row.since.day());
        let twice = rows.windows(2).any(|pair| pair[0].since.day() == pair[1].since.day());
        (!rows.is_empty() && !twice).then_some(Dated { rows })
    }

    /// The value that holds on `day`.
    ///
    /// # Errors
    /// [`NoValue`] for a day before the first row.
    pub fn on(&self, day: NaiveDate) -> Result<&Row<T>, NoValue> {
        self.rows.iter().rev().find(|row| row.since.day() <= day).ok_or(NoValue { first: self.rows[0].since.day() })
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
        Row { since: Since::From(since), value, sources: vec![] }
    }

    #[test]
    fn the_value_of_the_day_is_given_and_no_other() {
        let dated = Dated::from_rows(vec![row(day(2027, 1, 1), 2), row(day(2020, 1, 1), 1)]).unwrap();
        assert_eq!(dated.on(day(2026, 12, 31)).unwrap().value, 1);
        assert_eq!(dated.on(day(2027, 1, 1)).unwrap().value, 2);
        assert_eq!(dated.on(day(2019, 12, 31)), Err(NoValue { first: day(2020, 1, 1) }));
    }

    #[test]
    fn two_values_on_one_day_are_refused() {
        assert!(Dated::from_rows(vec![row(day(2020, 1, 1), 1), row(day(2020, 1, 1), 2)]).is_none());
        assert!(Dated::<u8>::from_rows(vec![]).is_none());
    }
}

//! A clock that stands still, so that a test's day is a line of the test.

use chrono::{NaiveDate, NaiveDateTime};
use commands::ports::Clock;

/// Always says the same.
#[derive(Debug, Clone, Copy)]
pub struct StoppedClock(pub NaiveDateTime);

impl Default for StoppedClock {
    /// 22 November 2026, 14.32.
    fn default() -> Self {
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day of the calendar");
        StoppedClock(day.and_hms_opt(14, 32, 0).expect("a time of day"))
    }
}

impl Clock for StoppedClock {
    fn now(&self) -> NaiveDateTime {
        self.0
    }
}

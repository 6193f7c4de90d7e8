//! Deadlines a second time: slow, day by day, over a table of days off that was made elsewhere. Shares no line with the program's own counting.
//!
//! Reads nothing of the facts: the lengths of the law stand here as figures, as a clerk knows them.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};

/// A clerk with a wall calendar.
pub struct Clerk {
    /// Day off → whether it is a public holiday.
    table: BTreeMap<NaiveDate, bool>,
}

/// How the decision came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Came {
    Digital,
    Letter,
    QuickLetter,
    Oral,
    /// Really received so many days after its date.
    Known(u32),
    /// Nobody knows when.
    Unknown,
}

/// The days of a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub struct Days {
    pub safe: NaiveDate,
    pub post: NaiveDate,
    pub likely: Option<NaiveDate>,
}

impl Clerk {
    /// Reads the table: a line of heads, then `day,kind,name`.
    pub fn from_table(csv: &str) -> Self {
        let row = |line: &str| {
            let mut cells = line.split(',');
            let day = cells.next().unwrap().parse().unwrap();
            let helligdag = match cells.next().unwrap() {
                "helligdag" => true,
                "perhaps" => false,
                kind => panic!("{kind} is no kind of day off"),
            };
            (day, helligdag)
        };
        Clerk { table: csv.lines().skip(1).map(row).collect() }
    }

    /// Days of the table with whether each is a public holiday.
    pub fn table(&self) -> &BTreeMap<NaiveDate, bool> {
        &self.table
    }

    /// The days of a complaint over a decision of this date.
    pub fn complaint(&self, dated: NaiveDate, came: Came) -> Days {
        let mut safe = walk(dated, 28);
        while self.doubtful(safe) {
            safe = safe.pred_opt().unwrap();
        }
        let mut post = safe;
        for _ in 0..7 {
            post = post.pred_opt().unwrap();
        }
        while self.doubtful(post) {
            post = post.pred_opt().unwrap();
        }
        let received = match came {
            Came::Digital | Came::Oral => Some(dated),
            Came::QuickLetter => Some(walk(dated, 2)),
            Came::Known(later) => Some(walk(dated, later)),
            Came::Letter => Some(self.six_hverdage(dated)),
            Came::Unknown => None,
        };
        let likely = received.map(|received| {
            let mut likely = walk(received, 28);
            while likely.weekday() == Weekday::Sat || likely.weekday() == Weekday::Sun || self.table.get(&likely) == Some(&true) {
                likely = walk(likely, 1);
            }
            likely
        });
        Days { safe, post, likely }
    }

    /// So many sure working days later.
    pub fn working_days(&self, from: NaiveDate, count: u32) -> NaiveDate {
        let mut day = from;
        let mut counted = 0;
        while counted < count {
            day = walk(day, 1);
            if !self.doubtful(day) {
                counted += 1;
            }
        }
        day
    }

    /// Six hverdage later, Saturdays and doubtful days among them.
    fn six_hverdage(&self, from: NaiveDate) -> NaiveDate {
        let mut day = from;
        let mut counted = 0;
        while counted < 6 {
            day = walk(day, 1);
            if day.weekday() != Weekday::Sun && self.table.get(&day) != Some(&true) {
                counted += 1;
            }
        }
        day
    }

    fn doubtful(&self, day: NaiveDate) -> bool {
        matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || self.table.contains_key(&day)
    }
}

/// So many days later, one at a time.
pub fn walk(from: NaiveDate, days: u32) -> NaiveDate {
    let mut day = from;
    for _ in 0..days {
        day = day.succ_opt().unwrap();
    }
    day
}

/// So many months later by the digits of the date: the same day, or as many days earlier as it takes to be one.
pub fn months_later(from: NaiveDate, months: u32) -> NaiveDate {
    let (mut year, mut month) = (from.year(), from.month());
    for _ in 0..months {
        month += 1;
        if month == 13 {
            (year, month) = (year + 1, 1);
        }
    }
    let mut day = from.day();
    loop {
        if let Some(found) = NaiveDate::from_ymd_opt(year, month, day) {
            return found;
        }
        day -= 1;
    }
}

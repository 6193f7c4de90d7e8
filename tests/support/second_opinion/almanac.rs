//! A wall calendar: the days off, from a table made elsewhere or reckoned here. It ends where its years end.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};

/// The Sunday after this day is Easter, for the golden numbers 1 to 19, from 1900 to 2199: the table of the prayer book.
const PASCHAL_FULL_MOONS: [(u32, u32); 19] = [
    (4, 14),
    (4, 3),
    (3, 23),
    (4, 11),
    (3, 31),
    (4, 18),
    (4, 8),
    (3, 28),
    (4, 16),
    (4, 5),
    (3, 25),
    (4, 13),
    (4, 2),
    (3, 22),
    (4, 10),
    (3, 30),
    (4, 17),
    (4, 7),
    (3, 27),
];

/// The last year with a Great Prayer Day.
const LAST_STORE_BEDEDAG: i32 = 2023;

/// Days off, with whether each is a public holiday; else it is open whether it counts.
#[derive(Clone, Debug)]
pub struct Almanac {
    first: NaiveDate,
    last: NaiveDate,
    named: BTreeMap<NaiveDate, bool>,
}

impl Almanac {
    /// Reads the table of these years: a line of heads, then `day,kind,name`.
    pub fn from_table(csv: &str, first: i32, last: i32) -> Self {
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
        Almanac::of(first, last, csv.lines().skip(1).map(row).collect())
    }

    /// Reckons the days off of these years.
    pub fn reckoned(first: i32, last: i32) -> Self {
        let mut named = BTreeMap::new();
        for year in first..=last {
            for (month, day, helligdag) in
                [(6, 5, false), (12, 24, false), (12, 31, false), (1, 1, true), (12, 25, true), (12, 26, true)]
            {
                named.insert(ymd(year, month, day), helligdag);
            }
            let easter = easter(year);
            named.insert(later(easter, 40), false);
            for after in [0, 1, 39, 49, 50] {
                named.insert(later(easter, after), true);
            }
            if year <= LAST_STORE_BEDEDAG {
                named.insert(later(easter, 26), true);
            }
            let friday = easter.pred_opt().and_then(|saturday| saturday.pred_opt()).unwrap();
            named.insert(friday, true);
            named.insert(friday.pred_opt().unwrap(), true);
        }
        Almanac::of(first, last, named)
    }

    fn of(first: i32, last: i32, named: BTreeMap<NaiveDate, bool>) -> Self {
        Almanac { first: ymd(first, 1, 1), last: ymd(last, 12, 31), named }
    }

    /// The named days off, with whether each is a public holiday.
    pub fn named(&self) -> &BTreeMap<NaiveDate, bool> {
        &self.named
    }

    /// The day itself, where the almanac has it.
    pub fn has(&self, day: NaiveDate) -> Option<NaiveDate> {
        (self.first <= day && day <= self.last).then_some(day)
    }

    /// The next day.
    pub fn next(&self, day: NaiveDate) -> Option<NaiveDate> {
        day.succ_opt().and_then(|day| self.has(day))
    }

    /// The day before.
    pub fn previous(&self, day: NaiveDate) -> Option<NaiveDate> {
        day.pred_opt().and_then(|day| self.has(day))
    }

    /// A Saturday, a Sunday, or a day with a name.
    pub fn is_doubtful(&self, day: NaiveDate) -> bool {
        is_weekend(day) || self.named.contains_key(&day)
    }

    /// A Saturday, a Sunday, or a public holiday.
    pub fn is_surely_off(&self, day: NaiveDate) -> bool {
        is_weekend(day) || self.is_helligdag(day)
    }

    /// Whether a letter is under way that day: Saturdays and doubtful days too.
    pub fn is_hverdag(&self, day: NaiveDate) -> bool {
        day.weekday() != Weekday::Sun && !self.is_helligdag(day)
    }

    /// A day with a name that a weekend does not swallow.
    pub fn is_worth_a_word(&self, day: NaiveDate) -> bool {
        self.is_helligdag(day) || self.named.contains_key(&day) && !is_weekend(day)
    }

    fn is_helligdag(&self, day: NaiveDate) -> bool {
        self.named.get(&day) == Some(&true)
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn easter(year: i32) -> NaiveDate {
    let (month, day) = PASCHAL_FULL_MOONS[usize::try_from(year % 19).unwrap()];
    let mut sunday = later(ymd(year, month, day), 1);
    while sunday.weekday() != Weekday::Sun {
        sunday = later(sunday, 1);
    }
    sunday
}

fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn later(from: NaiveDate, days: u32) -> NaiveDate {
    (0..days).fold(from, |day, _| day.succ_opt().unwrap())
}

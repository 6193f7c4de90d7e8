//! Named days of the national files into the calendar of days off.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use rules::calendar::{Calendar, NamedDay, Occasion};
use rules::dated::{Dated, Row, Since};

use super::national::{Head, row};
use crate::file;
use crate::wrong::Wrong;

/// Years for which the Gregorian rule of Easter and the days of today can be meant at all.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// What the files say of named days, gathered before the calendar is laid out.
#[derive(Default)]
pub(super) struct Holidays {
    years: Option<(i32, i32)>,
    rows: BTreeMap<Occasion, Vec<Row<(file::Falls, file::DayOffKind)>>>,
}

impl Holidays {
    pub(super) fn file(&mut self, file: &file::National) -> Result<(), Wrong> {
        for fact in &file.day_off {
            let known = Occasion::ALL.into_iter().find(|(_, key)| *key == fact.key);
            let (occasion, _) = known.ok_or_else(|| Wrong::UnknownKey { key: fact.key.clone() })?;
            let head = Head {
                key: &fact.key,
                section: &fact.section,
                from: fact.from,
                seen: fact.seen,
                until: fact.until,
                confidence: fact.confidence,
                link: fact.link.as_ref(),
            };
            let row = row(file, &head, (fact.falls, fact.kind))?;
            self.rows.entry(occasion).or_default().push(row);
        }
        match (&file.calendar, self.years) {
            (None, _) => {}
            (Some(calendar), None) => self.years = Some((calendar.first_year, calendar.last_year)),
            (Some(_), Some(_)) => return Err(Wrong::TwoOnOneDay { key: "calendar".to_owned() }),
        }
        Ok(())
    }

    pub(super) fn calendar(self) -> Result<Calendar, Wrong> {
        let (first, last) = self.years.ok_or_else(|| Wrong::Missing { key: "calendar".to_owned() })?;
        let wrong_years = || Wrong::Years { first, last };
        if first > last || !YEARS.contains(&first) || !YEARS.contains(&last) {
            return Err(wrong_years());
        }
        let first_day = NaiveDate::from_ymd_opt(first, 1, 1).ok_or_else(wrong_years)?;
        let last_day = NaiveDate::from_ymd_opt(last, 12, 31).ok_or_else(wrong_years)?;
        let mut sources = BTreeMap::new();
        let mut named = Vec::new();
        for (occasion, key) in Occasion::ALL {
            let rows = self.rows.get(&occasion).cloned().ok_or_else(|| Wrong::Missing { key: key.to_owned() })?;
            let rows = Dated::from_rows(rows).ok_or_else(|| Wrong::TwoOnOneDay { key: key.to_owned() })?;
            for row in rows.rows() {
                let seen_too_late = matches!(row.since, Since::Seen(seen) if seen > first_day);
                // A doubtful day only ever makes a safe day earlier, so it may stand there before anybody saw it.
                if seen_too_late && row.value.1 == file::DayOffKind::Helligdag {
                    return Err(Wrong::Since { key: key.to_owned() });
                }
            }
            for year in first..=last {
                let on = |row: &Row<(file::Falls, file::DayOffKind)>| falls(row.value.0, year).ok_or_else(|| no_such_day(key));
                let rows = rows.rows().iter().map(|row| Ok((on(row)?, row)));
                let rows: Vec<(NaiveDate, &Row<_>)> = rows.collect::<Result<_, Wrong>>()?;
                let holding = rows.into_iter().find(|(day, row)| holds(row, *day));
                named.extend(holding.map(|(day, row)| NamedDay {
                    occasion,
                    day,
                    helligdag: row.value.1 == file::DayOffKind::Helligdag,
                }));
            }
            sources.insert(occasion, rows.rows().iter().flat_map(|row| row.sources.clone()).collect::<Vec<_>>());
        }
        Ok(Calendar::new(first_day, last_day, &named, |occasion| sources.remove(&occasion).unwrap_or_default()))
    }
}

fn holds<T>(row: &Row<T>, day: NaiveDate) -> bool {
    let begun = match row.since {
        Since::From(from) => from <= day,
        Since::Seen(_) => true,
    };
    begun && row.until.is_none_or(|until| day <= until)
}

fn no_such_day(key: &str) -> Wrong {
    Wrong::Shape { detail: format!("{key}: no such day in every year") }
}

fn falls(falls: file::Falls, year: i32) -> Option<NaiveDate> {
    match falls {
        file::Falls::Fixed { month, day } => {
            // 29 February is no day of every year.
            NaiveDate::from_ymd_opt(2023, month, day)?;
            NaiveDate::from_ymd_opt(year, month, day)
        }
        file::Falls::FromEaster(days) => {
            let easter = computus::gregorian(year).ok()?;
            let easter = NaiveDate::from_ymd_opt(easter.year, easter.month, easter.day)?;
            let away = Days::new(days.unsigned_abs());
            if days < 0 { easter.checked_sub_days(away) } else { easter.checked_add_days(away) }
        }
    }
}

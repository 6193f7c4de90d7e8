//! Deadlines, counted day by day: the person's time to complain (RSL § 67), the municipality's to look again (§ 66) and its own times.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::almanac::Almanac;
use super::{Figure, Fraction, on};

/// What the law's facts say, all rows.
#[derive(Clone, Debug)]
pub struct Law {
    /// Weeks to complain.
    pub klage: Vec<Figure>,
    /// Weeks to look again.
    pub genvurdering: Vec<Figure>,
    /// Days that Digital Post takes.
    pub digital: Vec<Figure>,
    /// Hverdage that a letter takes.
    pub letter: Vec<Figure>,
    /// Days that a quick letter takes.
    pub quick_letter: Vec<Figure>,
}

/// A clerk with a wall calendar and the law.
#[derive(Clone, Debug)]
pub struct Clerk {
    /// The calendar.
    pub almanac: Almanac,
    /// The law.
    pub law: Law,
}

/// How the decision came, where the day it came is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Came {
    Digital,
    Letter,
    QuickLetter,
    Oral,
    ByHand,
    Unknown,
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Length {
    Days(u16),
    WorkingDays(u16),
    Weeks(u16),
    Months(u16),
}

/// Why there is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The almanac does not have a day that is needed.
    NotInTheAlmanac,
    /// The law is not known on the day.
    NoLaw,
    /// It came before it was made.
    CameTooEarly,
}

/// A day, or all the reasons why there is none.
pub type Maybe<T> = Result<T, BTreeSet<Why>>;

/// What was done on the way to a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Did {
    /// Began.
    Begin,
    /// Came to the day of receipt: said, or presumed.
    Receive,
    /// Left a day out that has a name.
    LeaveOut,
    /// Came to the end of the time.
    Count,
    /// Went back to the day to post, as long as a letter takes.
    Post,
    /// Went a day back.
    Back,
    /// Went a day forward.
    Forward,
}

/// The way to a day: what was done, and the day it led to. The last one is the day.
pub type Trail = Vec<(Did, NaiveDate)>;

/// What is open about a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Open {
    HowLongALetterTakes,
    WhetherSaturdayIsAHverdag,
    WhetherALimitOnADayOffMoves,
    WhetherTheDecisionWaits,
    WhatIfNobodySaidHowToComplain,
}

/// The days of a complaint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The safe day.
    pub safe: Trail,
    /// The day to post it.
    pub post: Trail,
    /// The likely day, where there is one.
    pub likely: Option<Trail>,
    /// What is open.
    pub open: BTreeSet<Open>,
}

impl Clerk {
    /// The days of a complaint over a decision of this date.
    ///
    /// # Errors
    /// All reasons why one of them cannot be given.
    pub fn complaint(&self, dated: NaiveDate, came: Came, received: Option<NaiveDate>) -> Maybe<Complaint> {
        let weeks = on(&self.law.klage, dated).ok_or(Why::NoLaw);
        let safe = weeks.and_then(|weeks| self.safe(dated, weeks));
        let letter = on(&self.law.letter, dated).map(whole).ok_or(Why::NoLaw);
        let post = safe.clone().and_then(|safe| self.post(end(&safe), letter?));
        let likely = weeks.and_then(|weeks| match self.receipt(dated, came, received)? {
            Some(receipt) => self.likely(receipt, weeks).map(Some),
            None => Ok(None),
        });
        let wrong = [weeks.err(), safe.clone().err(), post.clone().err(), likely.clone().err()];
        let (Ok(safe), Ok(post), Ok(likely)) = (safe, post, likely) else { return Err(wrong.into_iter().flatten().collect()) };

        let always = [Open::WhetherTheDecisionWaits, Open::WhatIfNobodySaidHowToComplain, Open::HowLongALetterTakes];
        let mut open = BTreeSet::from(always);
        if received.is_none() && came == Came::Letter {
            open.insert(Open::WhetherSaturdayIsAHverdag);
        }
        // Where the four weeks themselves end, before anything is moved.
        let mut steps = safe.iter().chain(likely.iter().flatten());
        if steps.any(|(did, day)| *did == Did::Count && self.almanac.is_doubtful(*day)) {
            open.insert(Open::WhetherALimitOnADayOffMoves);
        }
        Ok(Complaint { safe, post, likely, open })
    }

    /// When the municipality has looked again at the latest.
    ///
    /// # Errors
    /// All reasons why that cannot be told.
    pub fn looked_again(&self, received: NaiveDate) -> Maybe<Trail> {
        let begun = self.almanac.has(received).ok_or(Why::NotInTheAlmanac);
        let weeks = on(&self.law.genvurdering, received).ok_or(Why::NoLaw);
        let day = weeks.and_then(|weeks| self.days_later(received, whole(weeks) * 7));
        match (begun, weeks, day) {
            (Ok(begun), Ok(_), Ok(day)) => Ok(vec![(Did::Begin, begun), (Did::Count, day)]),
            (begun, weeks, day) => Err([begun.err(), weeks.err(), day.err()].into_iter().flatten().collect()),
        }
    }

    /// A time that the municipality sets itself. Its day is not moved.
    ///
    /// # Errors
    /// All reasons why there is no such day.
    pub fn own_time(&self, from: NaiveDate, length: Length) -> Maybe<Trail> {
        self.after(from, length).map_err(|why| BTreeSet::from([why]))
    }

    fn after(&self, from: NaiveDate, length: Length) -> Result<Trail, Why> {
        let mut trail = vec![(Did::Begin, self.almanac.has(from).ok_or(Why::NotInTheAlmanac)?)];
        let day = match length {
            Length::Days(days) => self.days_later(from, days.into()),
            Length::Weeks(weeks) => self.days_later(from, u32::from(weeks) * 7),
            Length::Months(months) => self.almanac.has(months_later(from, months)).ok_or(Why::NotInTheAlmanac),
            Length::WorkingDays(days) => self.counting(&mut trail, days.into(), |day| !self.almanac.is_doubtful(day)),
        }?;
        trail.push((Did::Count, day));
        Ok(trail)
    }

    /// From the date on the decision, and back to a day that nobody doubts.
    fn safe(&self, dated: NaiveDate, weeks: Fraction) -> Result<Trail, Why> {
        let mut trail = vec![(Did::Begin, self.almanac.has(dated).ok_or(Why::NotInTheAlmanac)?)];
        trail.push((Did::Count, self.days_later(dated, whole(weeks) * 7)?));
        self.back(&mut trail)?;
        Ok(trail)
    }

    /// The last day from which a letter has its working days before the safe day is over: tries one earlier day after another, and counts
    /// from each what lies between.
    fn post(&self, safe: NaiveDate, letter: u32) -> Result<Trail, Why> {
        let mut posted = safe;
        loop {
            let mut under_way = 0;
            let mut day = posted;
            while day < safe {
                day = self.almanac.next(day).ok_or(Why::NotInTheAlmanac)?;
                under_way += u32::from(!self.almanac.is_doubtful(day));
            }
            if under_way >= letter && !self.almanac.is_doubtful(posted) {
                break;
            }
            posted = self.almanac.previous(posted).ok_or(Why::NotInTheAlmanac)?;
        }
        let mut trail = vec![(Did::Begin, safe)];
        let mut between = safe;
        while between > posted {
            between = self.almanac.previous(between).ok_or(Why::NotInTheAlmanac)?;
            if self.almanac.is_worth_a_word(between) {
                trail.push((Did::LeaveOut, between));
            }
        }
        trail.push((Did::Post, posted));
        Ok(trail)
    }

    /// From the receipt, and forward to a day that is not surely off.
    fn likely(&self, mut trail: Trail, weeks: Fraction) -> Result<Trail, Why> {
        trail.push((Did::Count, self.days_later(end(&trail), whole(weeks) * 7)?));
        while self.almanac.is_surely_off(end(&trail)) {
            trail.push((Did::Forward, self.almanac.next(end(&trail)).ok_or(Why::NotInTheAlmanac)?));
        }
        Ok(trail)
    }

    /// The way to the day of receipt; `None` where nobody knows it.
    fn receipt(&self, dated: NaiveDate, came: Came, said: Option<NaiveDate>) -> Result<Option<Trail>, Why> {
        let mut trail = vec![(Did::Begin, self.almanac.has(dated).ok_or(Why::NotInTheAlmanac)?)];
        let known = |figures: &[Figure]| on(figures, dated).map(whole).ok_or(Why::NoLaw);
        let received = match (said, came) {
            (Some(day), _) if day < dated => return Err(Why::CameTooEarly),
            (Some(day), _) => self.almanac.has(day).ok_or(Why::NotInTheAlmanac)?,
            (None, Came::Digital) => self.days_later(dated, known(&self.law.digital)?)?,
            (None, Came::QuickLetter) => self.days_later(dated, known(&self.law.quick_letter)?)?,
            (None, Came::Letter) => {
                let hverdage = known(&self.law.letter)?;
                self.counting(&mut trail, hverdage, |day| self.almanac.is_hverdag(day))?
            }
            (None, Came::Oral) => return Ok(Some(trail)),
            (None, Came::ByHand | Came::Unknown) => return Ok(None),
        };
        trail.push((Did::Receive, received));
        Ok(Some(trail))
    }

    fn back(&self, trail: &mut Trail) -> Result<(), Why> {
        while self.almanac.is_doubtful(end(trail)) {
            trail.push((Did::Back, self.almanac.previous(end(trail)).ok_or(Why::NotInTheAlmanac)?));
        }
        Ok(())
    }

    fn days_later(&self, from: NaiveDate, days: u32) -> Result<NaiveDate, Why> {
        let mut day = self.almanac.has(from).ok_or(Why::NotInTheAlmanac)?;
        for _ in 0..days {
            day = self.almanac.next(day).ok_or(Why::NotInTheAlmanac)?;
        }
        Ok(day)
    }

    /// So many days that count; those with a name that do not are noted.
    fn counting(&self, trail: &mut Trail, count: u32, counts: impl Fn(NaiveDate) -> bool) -> Result<NaiveDate, Why> {
        let (mut day, mut left) = (end(trail), count);
        while left > 0 {
            day = self.almanac.next(day).ok_or(Why::NotInTheAlmanac)?;
            if counts(day) {
                left -= 1;
            } else if self.almanac.is_worth_a_word(day) {
                trail.push((Did::LeaveOut, day));
            }
        }
        Ok(day)
    }
}

/// Where a way leads to; a day that was left out is not on it.
pub fn end(trail: &[(Did, NaiveDate)]) -> NaiveDate {
    trail.iter().rfind(|(did, _)| *did != Did::LeaveOut).expect("a way begins somewhere").1
}

fn whole(figure: Fraction) -> u32 {
    u32::try_from(figure.scaled(0)).expect("a small whole number")
}

/// So many months later by the digits of the date: the same day, or as many days earlier as it takes to be one.
fn months_later(from: NaiveDate, months: u16) -> NaiveDate {
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

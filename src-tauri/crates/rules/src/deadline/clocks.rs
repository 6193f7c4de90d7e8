//! The clocks: what each counts from, how long, and whether its day is moved.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::receipt::{Decision, Sent, receipt};
use super::{Beginning, Count, Counted, Due, Period, Refused, RestsOn, TimeUnit, What};
use crate::calendar::{DayOff, OutsideCalendar};
use crate::facts::Law;
use crate::open::OpenQuestion;
use crate::source::Source;
use crate::stated::{Reading, Stated};

/// The days of a complaint. On each the municipality must *have* it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Klage<'a> {
    /// The safe last day.
    pub safe: Counted<'a>,
    /// The last day to post a letter so that it is there on the safe day: advice. As long before as Ankestyrelsen has reckoned that a letter
    /// takes, in days that nobody doubts; the post may have changed since.
    pub post: Counted<'a>,
    /// The likely last day; `None` where nobody knows when the decision was received.
    pub likely: Option<Counted<'a>>,
    /// What is open, for this decision.
    pub open: Vec<OpenQuestion>,
}

/// The time to complain (RSL § 67): weeks from receipt.
///
/// # Errors
/// [`Refused`]
pub fn klage<'a>(decision: &Decision, law: &'a Law) -> Result<Klage<'a>, Refused> {
    let limit = law.klagefrist_weeks.on(decision.dated)?;
    let weeks = Period::weeks(limit.value.into());

    let mut safe = Count::from(&law.calendar, Beginning::DecisionDated, decision.dated)?;
    safe.after(weeks, &limit.sources)?;
    safe.back()?;

    let mut post = Count::from(&law.calendar, Beginning::SafeDay, safe.day)?;
    let on_its_way = law.letter_hverdage.on(decision.dated)?;
    post.posted(on_its_way.value, &on_its_way.sources)?;

    let mut likely = Count::from(&law.calendar, Beginning::DecisionDated, decision.dated)?;
    let likely = if receipt(&mut likely, decision, law)? {
        likely.after(weeks, &limit.sources)?;
        likely.forward()?;
        Some(likely.end(RestsOn::Law))
    } else {
        None
    };

    let safe = safe.end(RestsOn::Law);
    let open = open_questions(decision, &safe, likely.as_ref(), law)?;
    Ok(Klage { safe, post: post.end(RestsOn::Advice), likely, open })
}

fn open_questions(
    decision: &Decision,
    safe: &Counted<'_>,
    likely: Option<&Counted<'_>>,
    law: &Law,
) -> Result<Vec<OpenQuestion>, OutsideCalendar> {
    let mut open = Vec::with_capacity(5);
    // The day to post rests on how long a letter takes, however the decision came.
    open.push(OpenQuestion::BrevFremme);
    if decision.received.is_none() && decision.sent == Sent::Letter {
        open.push(OpenQuestion::LoerdagHverdag);
    }
    let moved = |counted: &Counted<'_>| matches!(counted.steps.last(), Some(step) if matches!(step.what, What::Back(_) | What::Forward(_)));
    let on_a_doubtful_day =
        |counted: &Counted<'_>| law.calendar.day_off(counted.day).map(|off| matches!(off, Some(DayOff::Perhaps(_))));
    if moved(safe) || likely.map_or(Ok(false), |likely| on_a_doubtful_day(likely).map(|doubtful| doubtful || moved(likely)))? {
        open.push(OpenQuestion::FristPaaFridag);
    }
    open.extend([OpenQuestion::OpsaettendeVirkning, OpenQuestion::ManglendeKlagevejledning]);
    Ok(open)
}

/// The time to look at the decision again (RSL § 66): weeks from the municipality's receipt of the complaint.
///
/// # Errors
/// [`Refused`]
pub fn genvurdering(received: NaiveDate, law: &Law) -> Result<Due<'_>, Refused> {
    let limit = law.genvurdering_weeks.on(received)?;
    let mut count = Count::from(&law.calendar, Beginning::ComplaintReceived, received)?;
    count.after(Period::weeks(limit.value.into()), &limit.sources)?;
    Ok(Due { counted: count.end(RestsOn::Law), open: &[OpenQuestion::ForsinketSvar] })
}

/// The municipality's own days, as its standard states them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnDays<'a> {
    /// One day.
    Says(Due<'a>),
    /// No day.
    Silent {
        /// Where the standard sends the reader; empty where nowhere.
        link: &'a str,
    },
    /// Several that do not agree, in the order of the text. None is chosen.
    SaysTwoThings(Vec<Due<'a>>),
}

/// The municipality's own time for its answer (RSL § 3, stk. 2), from receipt of the application. If it cannot be kept, the municipality must
/// write when the answer comes.
///
/// # Errors
/// [`Refused::OutsideCalendar`]
pub fn answer<'a>(received: NaiveDate, time: &'a Stated<Period>, law: &'a Law) -> Result<OwnDays<'a>, Refused> {
    let open: &[OpenQuestion] = &[OpenQuestion::ForsinketSvar];
    own_days(time, |period, sources| own_day(Beginning::ApplicationReceived, received, *period, sources, open, law))
}

/// How often a standard wants a place followed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FollowUps {
    /// Once a year.
    Yearly,
    /// Twice a year.
    HalfYearly,
}

impl FollowUps {
    /// From a number of times a year; `None` for a number that no standard has.
    pub fn times_a_year(times: u8) -> Option<Self> {
        match times {
            1 => Some(FollowUps::Yearly),
            2 => Some(FollowUps::HalfYearly),
            _ => None,
        }
    }

    fn period(self) -> Period {
        let months = match self {
            FollowUps::Yearly => 12,
            FollowUps::HalfYearly => 6,
        };
        Period { value: months, unit: TimeUnit::Months }
    }
}

/// What follow-ups are counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// The place began on this day.
    PlaceStarted(NaiveDate),
    /// It was last followed up on this day.
    FollowedUp(NaiveDate),
}

/// The next follow-up. The act has no interval (SEL § 148, stk. 2: continuously): the day is the standard's own service level.
///
/// # Errors
/// [`Refused::OutsideCalendar`]
pub fn follow_up<'a>(reached: Reached, how_often: &'a Stated<FollowUps>, law: &'a Law) -> Result<OwnDays<'a>, Refused> {
    let (beginning, day) = match reached {
        Reached::PlaceStarted(day) => (Beginning::PlaceStarted, day),
        Reached::FollowedUp(day) => (Beginning::FollowedUp, day),
    };
    own_days(how_often, |times, sources| own_day(beginning, day, times.period(), sources, &[], law))
}

/// The day on which an illness has lasted longer than the standard's limit (Randers: over three weeks), the first day of illness counted with.
/// Illness from a Monday has lasted over three weeks on the Monday three weeks later.
///
/// # Errors
/// [`Refused::OutsideCalendar`]
pub fn ill<'a>(since: NaiveDate, longer_than: &'a Stated<Period>, law: &'a Law) -> Result<OwnDays<'a>, Refused> {
    own_days(longer_than, |period, sources| own_day(Beginning::IllSince, since, *period, sources, &[], law))
}

fn own_day<'a>(
    beginning: Beginning,
    from: NaiveDate,
    period: Period,
    sources: &'a [Source],
    open: &'static [OpenQuestion],
    law: &'a Law,
) -> Result<Due<'a>, Refused> {
    let mut count = Count::from(&law.calendar, beginning, from)?;
    count.after(period, sources)?;
    Ok(Due { counted: count.end(RestsOn::Standard), open })
}

fn own_days<'a, T>(
    stated: &'a Stated<T>,
    day: impl Fn(&T, &'a [Source]) -> Result<Due<'a>, Refused>,
) -> Result<OwnDays<'a>, Refused> {
    let of = |reading: &'a Reading<T>| day(&reading.value, &reading.sources);
    match stated {
        Stated::Says(reading) => of(reading).map(OwnDays::Says),
        Stated::Silent { link } => Ok(OwnDays::Silent { link }),
        Stated::SaysTwoThings(readings) => readings.iter().map(of).collect::<Result<_, _>>().map(OwnDays::SaysTwoThings),
    }
}

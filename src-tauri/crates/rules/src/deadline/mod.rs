//! Deadlines: from what happened, on a civil day, to the days that matter, each with the way it was counted.
//!
//! The person's own deadline (klage) has two days. The **safe** day counts from the date on the decision itself and is moved back to a working
//! day; no presumption of receipt makes it later. The **likely** day counts from receipt, real or presumed, and is rolled forward. Both are days
//! on which the municipality must *have* the complaint (RSL § 67).
//!
//! The municipality's own days are plain dates, as its own text counts them: nothing is moved.
//!
//! A day outside the known calendar is refused, never guessed; so is a law that is not known for the day of the event.

/// The clocks: klage, genvurdering, answer, follow-up, illness.
mod clocks;
/// When a decision counts as received.
mod receipt;

use alloc::vec::Vec;

use chrono::{Days, Months, NaiveDate};

use crate::calendar::{Calendar, DayOff, OutsideCalendar};
use crate::dated::NoValue;
use crate::open::OpenQuestion;
use crate::source::Source;
use crate::standard::{Time, TimeUnit};

pub use clocks::{FollowUps, Klage, OwnDays, Reached, answer, follow_up, genvurdering, ill, klage};
pub use receipt::{Decision, Sent};

/// A length of time. Working days leave Saturdays and all doubtful days out; months end on the same day of the month, or on its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// How many.
    pub value: u16,
    /// Of what.
    pub unit: TimeUnit,
}

impl Period {
    /// A municipality's own time.
    pub fn of(time: Time) -> Self {
        Period { value: time.number.into(), unit: time.unit }
    }

    /// So many weeks.
    pub fn weeks(value: u16) -> Self {
        Period { value, unit: TimeUnit::Weeks }
    }
}

/// What a day rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestsOn {
    /// The law.
    Law,
    /// A municipality's own text: its service level, which it may change.
    Standard,
    /// Our advice. No rule says it.
    Advice,
}

/// What a count begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beginning {
    /// The date on the decision, or the day it was told.
    DecisionDated,
    /// The municipality received the application.
    ApplicationReceived,
    /// The municipality received the complaint.
    ComplaintReceived,
    /// The place began.
    PlaceStarted,
    /// The place was last followed up.
    FollowedUp,
    /// The first day of illness.
    IllSince,
    /// The safe day, for what is counted from it.
    SafeDay,
}

/// What one step of a count does. The day it leads to stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Here the count begins.
    Begin(Beginning),
    /// The person says herself when she received it.
    ReallyReceived,
    /// It counts as received so many days after the date.
    PresumedAfterDays(u8),
    /// It counts as received so many hverdage after the date.
    PresumedAfterHverdage(u8),
    /// This day was not counted.
    NotCounted(DayOff),
    /// So long after.
    After(Period),
    /// Back to the day to post a letter, which is under way for so many working days.
    Posted(u8),
    /// One day back, from a day off.
    Back(DayOff),
    /// One day forward, from a day off.
    Forward(DayOff),
}

/// One step of a count, to be put in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step<'a> {
    /// What it does.
    pub what: What,
    /// The day it leads to; for a day that is not counted, that day.
    pub day: NaiveDate,
    /// Where it stands; empty for plain counting and for what the person says.
    pub sources: &'a [Source],
}

/// A day, with the way it was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted<'a> {
    /// The day.
    pub day: NaiveDate,
    /// What it rests on.
    pub rests_on: RestsOn,
    /// The steps, in order; the first begins.
    pub steps: Vec<Step<'a>>,
}

/// A clock of the municipality's, with what is open about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due<'a> {
    /// The plain date; not moved.
    pub counted: Counted<'a>,
    /// What is open.
    pub open: &'static [OpenQuestion],
}

/// Why no day is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// A day lies outside those whose holidays are known.
    OutsideCalendar(OutsideCalendar),
    /// The law is not known for the day of the event.
    NoValue(NoValue),
    /// The decision would have been received before it was made.
    ReceivedBeforeDecided,
}

impl From<OutsideCalendar> for Refused {
    fn from(outside: OutsideCalendar) -> Self {
        Refused::OutsideCalendar(outside)
    }
}

impl From<NoValue> for Refused {
    fn from(no_value: NoValue) -> Self {
        Refused::NoValue(no_value)
    }
}

/// A count under way.
struct Count<'a> {
    calendar: &'a Calendar,
    day: NaiveDate,
    steps: Vec<Step<'a>>,
}

impl<'a> Count<'a> {
    /// Begins on a known day.
    fn from(calendar: &'a Calendar, beginning: Beginning, day: NaiveDate) -> Result<Self, OutsideCalendar> {
        let day = calendar.known(Some(day))?;
        // Room for the longest run of days off, so that the steps are laid down once.
        let mut steps = Vec::with_capacity(8);
        steps.push(Step { what: What::Begin(beginning), day, sources: &[] });
        Ok(Count { calendar, day, steps })
    }

    fn step(&mut self, what: What, day: NaiveDate, sources: &'a [Source]) {
        self.day = day;
        self.steps.push(Step { what, day, sources });
    }

    fn after(&mut self, period: Period, sources: &'a [Source]) -> Result<(), OutsideCalendar> {
        let value = period.value;
        let day = match period.unit {
            TimeUnit::Days => self.day.checked_add_days(Days::new(value.into())),
            TimeUnit::Weeks => self.day.checked_add_days(Days::new(u64::from(value) * 7)),
            TimeUnit::Months => self.day.checked_add_months(Months::new(value.into())),
            TimeUnit::WorkingDays => {
                let Count { calendar, day, steps } = self;
                Some(calendar.working_days_after(*day, value, not_counted(calendar, steps))?)
            }
        };
        let day = self.calendar.known(day)?;
        self.step(What::After(period), day, sources);
        Ok(())
    }

    /// Back to the day to post a letter that is under way for so many working days.
    fn posted(&mut self, working_days: u8, sources: &'a [Source]) -> Result<(), OutsideCalendar> {
        let Count { calendar, day, steps } = self;
        let day = calendar.working_days_before(*day, working_days.into(), not_counted(calendar, steps))?;
        self.step(What::Posted(working_days), day, sources);
        Ok(())
    }

    fn back(&mut self) -> Result<(), OutsideCalendar> {
        let Count { calendar, day, steps } = self;
        *day = calendar.back(*day, |off, day| {
            steps.push(Step { what: What::Back(off), day, sources: calendar.sources(off) });
        })?;
        Ok(())
    }

    fn forward(&mut self) -> Result<(), OutsideCalendar> {
        let Count { calendar, day, steps } = self;
        *day = calendar.forward(*day, |off, day| {
            steps.push(Step { what: What::Forward(off), day, sources: calendar.sources(off) });
        })?;
        Ok(())
    }

    fn end(self, rests_on: RestsOn) -> Counted<'a> {
        Counted { day: self.day, rests_on, steps: self.steps }
    }
}

/// Notes the days that are not counted; weekends go without saying.
fn not_counted<'a>(calendar: &'a Calendar, steps: &mut Vec<Step<'a>>) -> impl FnMut(DayOff, NaiveDate) {
    |off, day| match off {
        DayOff::Saturday | DayOff::Sunday => {}
        DayOff::Helligdag(_) | DayOff::Perhaps(_) => {
            steps.push(Step { what: What::NotCounted(off), day, sources: calendar.sources(off) });
        }
    }
}

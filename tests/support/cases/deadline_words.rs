//! The words of the cases for what a deadline is made of.

use rules::calendar::DayOff;
use rules::deadline::{Beginning, FollowUps, Period, Refused, Sent, Step, What};
use rules::standard::TimeUnit;

use super::deadline::Refusal;
use super::key::{Key, Keyed};

impl Keyed for Sent {
    fn all() -> Vec<Self> {
        Sent::ALL.to_vec()
    }

    fn key(self) -> &'static str {
        match self {
            Sent::DigitalPost => "digital-post",
            Sent::Letter => "letter",
            Sent::QuickLetter => "quick-letter",
            Sent::ByHand => "by-hand",
            Sent::Orally => "orally",
            Sent::Unknown => "ved ikke",
        }
    }
}

impl Keyed for TimeUnit {
    fn all() -> Vec<Self> {
        vec![TimeUnit::Days, TimeUnit::WorkingDays, TimeUnit::Weeks, TimeUnit::Months]
    }

    fn key(self) -> &'static str {
        match self {
            TimeUnit::Days => "days",
            TimeUnit::WorkingDays => "working-days",
            TimeUnit::Weeks => "weeks",
            TimeUnit::Months => "months",
        }
    }
}

impl Keyed for FollowUps {
    fn all() -> Vec<Self> {
        vec![FollowUps::Yearly, FollowUps::HalfYearly]
    }

    fn key(self) -> &'static str {
        match self {
            FollowUps::Yearly => "yearly",
            FollowUps::HalfYearly => "half-yearly",
        }
    }
}

impl Keyed for Refusal {
    fn all() -> Vec<Self> {
        vec![Refusal::OutsideCalendar, Refusal::ReceivedBeforeDecided]
    }

    fn key(self) -> &'static str {
        match self {
            Refusal::OutsideCalendar => "outside-calendar",
            Refusal::ReceivedBeforeDecided => "received-before-decided",
        }
    }
}

/// A refusal that is not about the day of the law; that one has a key of its own in every rule.
pub(super) fn refusal(refused: &Refused) -> Option<Refusal> {
    match refused {
        Refused::OutsideCalendar(_) => Some(Refusal::OutsideCalendar),
        Refused::ReceivedBeforeDecided => Some(Refusal::ReceivedBeforeDecided),
        Refused::NoValue(_) => None,
    }
}

/// A step as cases write it: what, then the day it leads to.
pub(super) fn step(step: &Step<'_>) -> String {
    let what = match step.what {
        What::Begin(Beginning::DecisionDated) => "decision".to_owned(),
        What::Begin(Beginning::ApplicationReceived) => "application".to_owned(),
        What::Begin(Beginning::ComplaintReceived) => "complaint".to_owned(),
        What::Begin(Beginning::PlaceStarted) => "place-started".to_owned(),
        What::Begin(Beginning::FollowedUp) => "followed-up".to_owned(),
        What::Begin(Beginning::IllSince) => "ill".to_owned(),
        What::Begin(Beginning::SafeDay) => "safe-day".to_owned(),
        What::ReallyReceived => "received".to_owned(),
        What::PresumedAfterDays(days) => format!("presumed after {days} days"),
        What::PresumedAfterHverdage(hverdage) => format!("presumed after {hverdage} hverdage"),
        What::NotCounted(off) => format!("not counted: {}", day_off(off)),
        What::After(Period { value, unit }) => format!("after {value} {}", Key(unit)),
        What::Posted(hverdage) => format!("posted {hverdage} hverdage before"),
        What::Back(off) => format!("back from {}", day_off(off)),
        What::Forward(off) => format!("forward from {}", day_off(off)),
    };
    format!("{what}: {}", step.day)
}

fn day_off(off: DayOff) -> &'static str {
    match off {
        DayOff::Saturday => "saturday",
        DayOff::Sunday => "sunday",
        DayOff::Helligdag(occasion) | DayOff::Perhaps(occasion) => occasion.key(),
    }
}

//! Values of a standard that are more than a word.

use alloc::string::String;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::vocabulary::{AnswerArea, ContactKind, TimeUnit};

/// Years that can be an age limit: 1 to 120.
pub fn age_in_years(years: u8) -> Option<u8> {
    (1..=120).contains(&years).then_some(years)
}

/// The age from which a standard's offer is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LowerAge {
    /// The text says whom it is for and sets no lower age.
    NoLimit,
    /// Years.
    Years(u8),
}

impl LowerAge {
    /// The figure, in years, where there is one.
    pub fn years(self) -> Option<u8> {
        match self {
            LowerAge::NoLimit => None,
            LowerAge::Years(years) => Some(years),
        }
    }
}

/// The age at which a standard's offer ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UpperAge {
    /// The text says whom it is for and sets no upper age.
    NoLimit,
    /// Folkepensionsalderen, as in the act.
    Folkepensionsalderen,
    /// Years.
    Years(u8),
}

/// Days a week, 1 to 7.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DaysAWeek(u8);

impl DaysAWeek {
    /// `None` where a week has not so many days.
    pub fn new(days: u8) -> Option<Self> {
        (1..=7).contains(&days).then_some(DaysAWeek(days))
    }

    /// How many.
    pub fn days(self) -> u8 {
        self.0
    }
}

/// Weeks, 1 to 52.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weeks(u8);

impl Weeks {
    /// `None` where there are none, or more than a year has.
    pub fn new(weeks: u8) -> Option<Self> {
        (1..=52).contains(&weeks).then_some(Weeks(weeks))
    }

    /// How many.
    pub fn weeks(self) -> u8 {
        self.0
    }
}

/// How often something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HowOften {
    /// Times a year, 1 to 12.
    TimesAYear(u8),
    /// As each case needs.
    Individually,
}

/// A length of time that a municipality sets itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    /// How many; 1 or more.
    pub number: u8,
    /// Of what.
    pub unit: TimeUnit,
}

/// A municipality's own time for its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerTime {
    /// How long, to the decision.
    pub time: Time,
    /// Which applications it is for.
    pub area: AnswerArea,
}

/// Where something is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Web address.
    pub link: String,
    /// The last day on which somebody looked there; `None` where nobody has.
    pub checked_on: Option<NaiveDate>,
}

/// A way to reach the municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Which way.
    pub kind: ContactKind,
    /// The number or address.
    pub text: String,
}

/// A distance in km that a standard quotes though the order sets it. It is shown and compared; no rule works with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuotedKm(Decimal);

impl QuotedKm {
    /// `None` where it is no distance.
    pub fn new(km: Decimal) -> Option<Self> {
        (km > Decimal::ZERO).then_some(QuotedKm(km))
    }

    /// The figure as the text has it, km.
    pub fn as_quoted(self) -> Decimal {
        self.0
    }
}

/// A share that a standard quotes though the order sets it. It is shown and compared; no rule works with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuotedShare(Decimal);

impl QuotedShare {
    /// `None` where it is no share: 0.30 is 30 %.
    pub fn new(share: Decimal) -> Option<Self> {
        (share > Decimal::ZERO && share <= Decimal::ONE).then_some(QuotedShare(share))
    }

    /// The figure as the text has it, a share.
    pub fn as_quoted(self) -> Decimal {
        self.0
    }
}

//! What the pay does to førtidspension: as a rule nothing at this level, and when to ask (lov om social pension § 32 c).
//!
//! The limit is known for some years only and ends with its year. For a day without one the last known limit is handed on as what it is, a figure of an
//! earlier year; nothing is worked out from it but whether the pay comes near it. Pensions from before 2003 have rules of their own: ask.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::dated::{Dated, Row};
use crate::facts::{Law, Provision};
use crate::money::Kroner;
use crate::span::Span;

/// Which førtidspension the person receives.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Foertidspension {
    /// None.
    None,
    /// Granted in 2003 or later.
    Since2003,
    /// Granted before 2003: rules of its own.
    Before2003,
    /// She has not said, or does not know.
    #[default]
    Unknown,
}

/// What is known of the person's førtidspension and other earnings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PensionInput {
    /// Which førtidspension.
    pub scheme: Foertidspension,
    /// Whether she earns anything besides this pay; `None` where she has not said.
    pub other_earnings: Option<bool>,
}

/// What can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PensionAdvice {
    /// She receives none.
    NotConcerned,
    /// As a rule it is not reduced at this level.
    AsARuleNothing,
    /// Ask Udbetaling Danmark, and why.
    Ask(AskWhy),
}

/// Why to ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskWhy {
    /// The pension is from before 2003.
    OldScheme,
    /// There are other earnings, which count too.
    OtherEarnings,
    /// The pay of a year is not known.
    PayUnknown,
    /// The pay of a year comes near the last known limit, or above it.
    NearLimit,
    /// No limit is known from any year up to the day.
    NoLimitKnown,
}

/// What the pay does to førtidspension, with the last known limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PensionNote<'a> {
    /// What can be said.
    pub advice: PensionAdvice,
    /// The last known limit a year for a single person, up to the day. It may have ended: see its row.
    pub single: Option<&'a Row<Decimal>>,
    /// The same for others.
    pub others: Option<&'a Row<Decimal>>,
    /// Whether those limits hold on the day itself; else the question of this year's limit is open.
    pub holds: bool,
    /// Whether førtidspension is known to be protected on the day when one tries to work; else that question is open.
    pub protected: bool,
}

/// From this share of the last known limit the person is told to ask. Our own caution: no rule says where "near" begins.
const NEAR: Decimal = Decimal::from_parts(75, 0, 0, false, 2);

pub(super) fn note<'a>(input: &PensionInput, year: Option<Span<Kroner>>, law: &'a Law, on: NaiveDate) -> PensionNote<'a> {
    let single = last_known(&law.foertidspension_limit_single, on);
    let others = last_known(&law.foertidspension_limit_others, on);
    let holds = [single, others].into_iter().all(|row| row.is_some_and(|row| row.holds(on)));
    let protected = law.provisions.get(&Provision::PensionBeskyttelse).is_some_and(|row| row.holds(on));
    PensionNote { advice: advice(input, year, single), single, others, holds, protected }
}

/// The limit of a single person is the lower one, and pay counts here before AM-bidrag: both err on the side of asking.
fn advice(input: &PensionInput, year: Option<Span<Kroner>>, limit: Option<&Row<Decimal>>) -> PensionAdvice {
    match input.scheme {
        Foertidspension::None => return PensionAdvice::NotConcerned,
        Foertidspension::Before2003 => return PensionAdvice::Ask(AskWhy::OldScheme),
        Foertidspension::Since2003 | Foertidspension::Unknown => {}
    }
    if input.other_earnings == Some(true) {
        return PensionAdvice::Ask(AskWhy::OtherEarnings);
    }
    match (year, limit) {
        (None, _) => PensionAdvice::Ask(AskWhy::PayUnknown),
        (Some(_), None) => PensionAdvice::Ask(AskWhy::NoLimitKnown),
        (Some(year), Some(limit)) if year.high().to_decimal() >= limit.value * NEAR => PensionAdvice::Ask(AskWhy::NearLimit),
        (Some(_), Some(_)) => PensionAdvice::AsARuleNothing,
    }
}

fn last_known(limits: &Dated<Decimal>, on: NaiveDate) -> Option<&Row<Decimal>> {
    limits.rows().iter().rev().find(|row| row.since.day() <= on)
}

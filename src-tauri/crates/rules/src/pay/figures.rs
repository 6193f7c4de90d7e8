//! Pay an hour, a week, a month and a year.
//!
//! Each is worked out straight from the agreed wage or the offer, and rounded once, at its own end: a month is not worked out from a rounded hour.
//! So "mindst" is the least that the order allows for that period, and not some øre more.

use rust_decimal::Decimal;

use super::PayInput;
use super::tax::{self, Am, NetMonth};
use crate::money::Kroner;
use crate::span::Span;

/// What kind of figure an amount is, and so which word stands before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// "mindst": the floor, rounded up to whole øre.
    AtLeast,
    /// "cirka": from the person's own offer, to the nearest øre.
    About,
}

impl Word {
    /// The rounding that keeps the word true, of pay and of what is taken off it. The order says "at least": a floor rounded down would be too little.
    pub(super) fn round(self, exact: Kroner) -> Kroner {
        match self {
            Word::AtLeast => exact.round_up_to_oere(),
            Word::About => exact.round_to_oere(),
        }
    }
}

/// Pay before tax, and a month after tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayFigures {
    /// How sure the figures are.
    pub word: Word,
    /// An hour, as exact as the sum gives it (7.1675).
    pub exact_hour: Span<Kroner>,
    /// An hour, in whole øre.
    pub hour: Span<Kroner>,
    /// A week. `None` without hours.
    pub week: Option<Span<Kroner>>,
    /// An average month: a week × 52 : 12. `None` without hours.
    pub month: Option<Span<Kroner>>,
    /// A year: a week × 52. `None` without hours.
    pub year: Option<Span<Kroner>>,
    /// A month after tax. `None` without hours or trækprocent, or where the rate of AM-bidrag is wanted and not known.
    pub net_month: Option<NetMonth>,
}

pub(super) fn figures(word: Word, exact_hour: Span<Kroner>, input: &PayInput, am: Am<'_>) -> PayFigures {
    let round = |exact| word.round(exact);
    let exact_week = input.hours.and_then(|hours| exact_hour.with(hours, Kroner::times));
    let exact_year = exact_week.and_then(|week| week.with(Span::of(WEEKS), Kroner::times));
    let exact_month = exact_year.and_then(|year| year.with(Span::of(MONTHS), Kroner::divided_by));
    let month = exact_month.map(|month| month.map(round));
    PayFigures {
        word,
        exact_hour,
        hour: exact_hour.map(round),
        week: exact_week.map(|week| week.map(round)),
        month,
        year: exact_year.map(|year| year.map(round)),
        net_month: month.and_then(|month| tax::net_month(word, month, &input.tax, am)),
    }
}

/// Weeks a year.
const WEEKS: Decimal = Decimal::from_parts(52, 0, 0, false, 0);
/// Months a year.
const MONTHS: Decimal = Decimal::from_parts(12, 0, 0, false, 0);

/// A month before tax for so many hours a week, for the rows of a small table. `None` on overflow.
pub fn month_for(figures: &PayFigures, hours: Decimal) -> Option<Span<Kroner>> {
    let year = figures.exact_hour.with(Span::of(hours * WEEKS), Kroner::times)?;
    let month = year.with(Span::of(MONTHS), Kroner::divided_by)?;
    Some(month.map(|exact| figures.word.round(exact)))
}

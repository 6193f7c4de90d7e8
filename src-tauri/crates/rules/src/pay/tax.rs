//! A month after tax, by the figures of the person's own tax card.
//!
//! Whether AM-bidrag is taken from the pay at all is open ([`crate::open::OpenQuestion::AmBidrag`]): where the person does not know, the result is
//! from (with it) to (without it). Each line is in whole øre and worked out from the lines before it, so that month = AM-bidrag + tax + net.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::figures::Word;
use crate::dated::Row;
use crate::facts::Law;
use crate::money::Kroner;
use crate::span::Span;

/// What the person says of AM-bidrag.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AmBidrag {
    /// It is taken.
    Taken,
    /// It is not taken.
    NotTaken,
    /// She does not know; the payslip tells.
    #[default]
    OnPayslip,
}

/// What the person's tax card says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TaxCard {
    /// Trækprocent, 0 to 100. `None` where she has not said: then nothing is worked out after tax.
    pub percent: Option<Span<Decimal>>,
    /// Fradrag a month that this job uses. `None` is none: with førtidspension it is as a rule used there already.
    pub fradrag: Option<Kroner>,
    /// AM-bidrag.
    pub am: AmBidrag,
}

/// How AM-bidrag enters the sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Am<'a> {
    /// Not at all: she says so.
    NotTaken,
    /// At this rate: she says that it is taken.
    Taken(&'a Row<Decimal>),
    /// Both ways, with and without: nobody has said.
    Open(&'a Row<Decimal>),
    /// She says that it is taken, and the facts have no rate for the day: no figure after tax.
    TakenWithoutRate,
    /// Nobody has said, and the facts have no rate for the day: only the sum without it.
    OpenWithoutRate,
}

impl<'a> Am<'a> {
    pub(super) fn on(said: AmBidrag, law: &'a Law, on: NaiveDate) -> Self {
        match (said, law.am_bidrag.on(on)) {
            (AmBidrag::NotTaken, _) => Am::NotTaken,
            (AmBidrag::Taken, Ok(rate)) => Am::Taken(rate),
            (AmBidrag::Taken, Err(_)) => Am::TakenWithoutRate,
            (AmBidrag::OnPayslip, Ok(rate)) => Am::Open(rate),
            (AmBidrag::OnPayslip, Err(_)) => Am::OpenWithoutRate,
        }
    }

    /// Whether nobody has said if it is taken.
    pub fn is_open(self) -> bool {
        match self {
            Am::Open(_) | Am::OpenWithoutRate => true,
            Am::NotTaken | Am::Taken(_) | Am::TakenWithoutRate => false,
        }
    }
}

/// A month after tax, line by line, all in whole øre.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AfterTax {
    /// The month before tax.
    pub month: Kroner,
    /// The rate of AM-bidrag; `None` where none is taken.
    pub am_rate: Option<Decimal>,
    /// AM-bidrag.
    pub am: Kroner,
    /// What tax is taken of: the month less AM-bidrag and fradrag.
    pub taxed: Kroner,
    /// Trækprocent, 0 to 100.
    pub percent: Decimal,
    /// Tax.
    pub tax: Kroner,
    /// What is left: the month less AM-bidrag and tax.
    pub net: Kroner,
}

/// A month after tax: the least and the most it may be. Both are the same where nothing is a guess and nothing open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NetMonth {
    /// With the least pay, the highest percent, and AM-bidrag unless she says that none is taken.
    pub low: AfterTax,
    /// With the most pay, the lowest percent, and AM-bidrag only where she says that it is taken.
    pub high: AfterTax,
}

impl NetMonth {
    /// What is left, from–to.
    pub fn net(self) -> Span<Kroner> {
        Span::between(self.low.net, self.high.net)
    }
}

pub(super) fn net_month(word: Word, month: Span<Kroner>, card: &TaxCard, am: Am<'_>) -> Option<NetMonth> {
    let percent = card.percent?;
    let (most_am, least_am) = match am {
        Am::NotTaken | Am::OpenWithoutRate => (None, None),
        Am::Taken(rate) => (Some(rate.value), Some(rate.value)),
        Am::Open(rate) => (Some(rate.value), None),
        Am::TakenWithoutRate => return None,
    };
    let fradrag = card.fradrag.unwrap_or(Kroner::ZERO);
    let high = after_tax(word, month.high(), least_am, fradrag, percent.low())?;
    let low = if most_am == least_am && month.exact().is_some() && percent.exact().is_some() {
        high
    } else {
        after_tax(word, month.low(), most_am, fradrag, percent.high())?
    };
    Some(NetMonth { low, high })
}

/// A hundredth, to multiply by: exact, and a division costs three times as much.
const A_HUNDREDTH: Decimal = Decimal::from_parts(1, 0, 0, false, 2);

fn after_tax(word: Word, month: Kroner, am_rate: Option<Decimal>, fradrag: Kroner, percent: Decimal) -> Option<AfterTax> {
    let am = match am_rate {
        Some(rate) => word.round(month.times(rate)?).min(month),
        None => Kroner::ZERO,
    };
    let after_am = month.less(am);
    let taxed = after_am.less(fradrag);
    let tax = word.round(taxed.times(percent * A_HUNDREDTH)?).min(taxed);
    Some(AfterTax { month, am_rate, am, taxed, percent, tax, net: after_am.less(tax) })
}

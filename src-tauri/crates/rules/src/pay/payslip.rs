//! Real pay against the floor of arbejdsdusør (BEK 483/2011 § 1, stk. 2, nr. 3).
//!
//! The order speaks of an hour: pay : hours ≥ 5 % × lowest agreed wage. It is compared without dividing and without rounding, so that one øre tells.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::PayForm;
use crate::dated::{NoValue, Row};
use crate::facts::Law;
use crate::money::Kroner;
use crate::span::Span;

/// What stands on the payslip, and the lowest agreed wage.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PayslipInput {
    /// The form; `None` where the person does not know.
    pub form: Option<PayForm>,
    /// Pay for the period, before tax.
    pub paid: Option<Kroner>,
    /// Hours worked in the period.
    pub hours: Option<Span<Decimal>>,
    /// Lowest agreed pay an hour in the work area.
    pub lowest_wage: Option<Span<Kroner>>,
}

/// What it comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PayslipFinding {
    /// The pay is the floor or more, whatever the guesses are.
    AtLeastFloor,
    /// The pay is under the floor, whatever the guesses are.
    BelowFloor {
        /// What there is too little of an hour, up to whole øre.
        an_hour: Span<Kroner>,
        /// What there is too little of for the whole period, up to whole øre.
        in_period: Span<Kroner>,
    },
    /// The form has no floor.
    NoFloor,
    /// Something is missing, or a guess is too wide to tell.
    CannotTell(Lacking),
}

/// What must be known, or known more closely. Nothing is named where the figures are beyond all measure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Lacking {
    /// The form of pay.
    pub form: bool,
    /// The pay.
    pub paid: bool,
    /// The hours; also where they are none, or too wide a guess.
    pub hours: bool,
    /// The lowest agreed wage; also where it is too wide a guess.
    pub lowest_wage: bool,
}

/// A payslip looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayslipCheck<'a> {
    /// What it comes to.
    pub finding: PayslipFinding,
    /// The least for the period if it is arbejdsdusør, up to whole øre; `None` where it cannot be worked out, or the form has no floor.
    pub least: Option<Span<Kroner>>,
    /// The rate of the floor, and where it stands.
    pub floor_rule: &'a Row<Decimal>,
}

/// Holds a payslip against the floor.
///
/// # Errors
/// [`NoValue`] where the order's floor has no value on the day `on`.
pub fn check<'a>(input: &PayslipInput, law: &'a Law, on: NaiveDate) -> Result<PayslipCheck<'a>, NoValue> {
    let floor_rule = law.arbejdsdusoer_floor.on(on)?;
    if input.form.is_some_and(|form| !form.has_floor()) {
        return Ok(PayslipCheck { finding: PayslipFinding::NoFloor, least: None, floor_rule });
    }
    let hours = input.hours.filter(|hours| hours.low() > Decimal::ZERO);
    let exact = input
        .lowest_wage
        .zip(hours)
        .and_then(|(wage, hours)| wage.with(hours, |wage, hours| wage.times(floor_rule.value)?.times(hours)));
    let finding = match (input.form, input.paid, hours, exact) {
        (Some(_), Some(paid), Some(hours), Some(least)) => compare(paid, hours, least, input),
        (form, paid, hours, _) => PayslipFinding::CannotTell(Lacking {
            form: form.is_none(),
            paid: paid.is_none(),
            hours: hours.is_none(),
            lowest_wage: input.lowest_wage.is_none(),
        }),
    };
    Ok(PayslipCheck { finding, least: exact.map(|least| least.map(Kroner::round_up_to_oere)), floor_rule })
}

fn compare(paid: Kroner, hours: Span<Decimal>, least: Span<Kroner>, input: &PayslipInput) -> PayslipFinding {
    if paid >= least.high() {
        return PayslipFinding::AtLeastFloor;
    }
    let guess = |lowest_wage| Lacking { hours: hours.exact().is_none(), lowest_wage, ..Lacking::default() };
    if paid >= least.low() {
        return PayslipFinding::CannotTell(guess(input.lowest_wage.is_some_and(|wage| wage.exact().is_none())));
    }
    let missing = least.map(|least| least.less(paid));
    // Little is missing where few hours and a low wage are guessed, much where both are high: low with low.
    match missing.with(hours, Kroner::divided_by) {
        Some(an_hour) => PayslipFinding::BelowFloor {
            an_hour: an_hour.map(Kroner::round_up_to_oere),
            in_period: missing.map(Kroner::round_up_to_oere),
        },
        None => PayslipFinding::CannotTell(Lacking::default()),
    }
}

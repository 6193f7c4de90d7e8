//! Pay in beskyttet beskæftigelse (BEK 483/2011 § 1, stk. 2): three forms in the order of the order; only the last has a floor.
//!
//! There is no formula for the first two: where the person has an offer in hand, her own figure is used; else there is no figure.
//! The floor of arbejdsdusør is a floor. It is never called anybody's pay.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::dated::NoValue;
use crate::facts::Law;
use crate::money::Kroner;

/// The forms of pay, in the order of BEK 483/2011 § 1, stk. 2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PayForm {
    /// Nr. 1: pay by performance, the main rule.
    EfterIndsats,
    /// Nr. 2: hourly pay after an individual assessment of the work.
    TimeloenEfterArbejdsvurdering,
    /// Nr. 3: a token pay, at least 5 % of the lowest agreed pay in the work area.
    Arbejdsdusoer,
}

/// What is known of the person's pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayInput {
    /// The form; `None` where the person does not know.
    pub form: Option<PayForm>,
    /// Lowest agreed pay an hour in the work area.
    pub lowest_wage: Option<Kroner>,
    /// The pay an hour that the person was offered.
    pub offered_wage: Option<Kroner>,
    /// Hours a week.
    pub hours: Option<Decimal>,
    /// Trækprocent, 0 to 100.
    pub tax_percent: Option<Decimal>,
}

/// What kind of figure an amount is, and so which word stands before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// "mindst"
    AtLeast,
    /// "cirka"
    About,
}

/// Pay an hour, a month, and a month after tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayFigures {
    /// How sure the figures are.
    pub word: Word,
    /// An hour.
    pub hour: Kroner,
    /// A month: hours × 52 weeks : 12 months. `None` without hours.
    pub month: Option<Kroner>,
    /// A month after tax by the person's trækprocent. `None` without one.
    pub net_month: Option<Kroner>,
}

/// An estimate of pay. Both are `None` where there is no figure to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayEstimate {
    /// The floor of arbejdsdusør: "mindst".
    pub floor: Option<PayFigures>,
    /// From the person's own offer: "cirka".
    pub offered: Option<PayFigures>,
    /// The rate of the floor, e.g. 0.05.
    pub floor_rate: Decimal,
}

impl PayEstimate {
    /// The figures to show: the person's own offer before a mere floor.
    pub fn figures(&self) -> Option<PayFigures> {
        self.offered.or(self.floor)
    }
}

/// Estimates pay. The floor is worked out for arbejdsdusør, and where the form is not known.
///
/// # Errors
/// [`NoValue`] where the order's floor has no value on the day `on`.
pub fn estimate(input: &PayInput, law: &Law, on: NaiveDate) -> Result<PayEstimate, NoValue> {
    let floor_rate = law.arbejdsdusoer_floor.on(on)?.value;
    let floor = match input.form {
        Some(PayForm::EfterIndsats | PayForm::TimeloenEfterArbejdsvurdering) => None,
        Some(PayForm::Arbejdsdusoer) | None => {
            // Rounded up: the order says "at least", so half an øre less would be too little.
            let hour = input.lowest_wage.and_then(|wage| wage.times(floor_rate)).map(Kroner::round_up_to_oere);
            hour.map(|hour| figures(Word::AtLeast, hour, input))
        }
    };
    let offered = match input.form {
        Some(PayForm::EfterIndsats | PayForm::TimeloenEfterArbejdsvurdering) => {
            input.offered_wage.map(|hour| figures(Word::About, hour, input))
        }
        Some(PayForm::Arbejdsdusoer) | None => None,
    };
    Ok(PayEstimate { floor, offered, floor_rate })
}

/// The floor a month for so many hours a week, for the rows of a small table.
pub fn floor_month(hour: Kroner, hours: Decimal) -> Option<Kroner> {
    per_month(hour, hours).map(Kroner::round_down_to_oere)
}

fn figures(word: Word, hour: Kroner, input: &PayInput) -> PayFigures {
    let round = match word {
        Word::AtLeast => Kroner::round_down_to_oere,
        Word::About => Kroner::round_to_oere,
    };
    let exact = input.hours.and_then(|hours| per_month(hour, hours));
    let net = exact
        .zip(input.tax_percent)
        .and_then(|(month, percent)| month.times((Decimal::ONE_HUNDRED - percent) / Decimal::ONE_HUNDRED));
    PayFigures { word, hour, month: exact.map(round), net_month: net.map(round) }
}

/// 52 weeks : 12 months, as an average month.
fn per_month(hour: Kroner, hours: Decimal) -> Option<Kroner> {
    hour.times(hours)?.times(Decimal::from(52))?.divided_by(Decimal::from(12))
}

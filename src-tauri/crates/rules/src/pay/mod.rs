//! Pay in beskyttet beskæftigelse (BEK 483/2011 § 1, stk. 2): three forms in the order of the order; only the last has a floor.
//!
//! There is no formula for the first two: where the person has an offer in hand, her own figure is used; else there is no figure.
//! The floor of arbejdsdusør is a floor. It is never called anybody's pay.

/// Pay an hour, a week, a month and a year.
mod figures;
/// The three forms.
mod form;
/// Real pay against the floor.
pub mod payslip;
/// What the pay does to førtidspension.
mod pension;
/// A month after tax.
mod tax;

use chrono::NaiveDate;
use rust_decimal::Decimal;

pub use figures::{PayFigures, Word, month_for};
pub use form::PayForm;
pub use pension::{AskWhy, Foertidspension, PensionAdvice, PensionInput, PensionNote};
pub use tax::{AfterTax, Am, AmBidrag, NetMonth, TaxCard};

use crate::dated::{NoValue, Row};
use crate::facts::Law;
use crate::money::Kroner;
use crate::open::OpenQuestion;
use crate::span::Span;

/// What is known of the person's pay. Figures may be guesses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PayInput {
    /// The form; `None` where the person does not know.
    pub form: Option<PayForm>,
    /// Lowest agreed pay an hour in the work area.
    pub lowest_wage: Option<Span<Kroner>>,
    /// The pay an hour that the person was offered.
    pub offered_wage: Option<Span<Kroner>>,
    /// Hours a week.
    pub hours: Option<Span<Decimal>>,
    /// The tax card.
    pub tax: TaxCard,
    /// Førtidspension and other earnings.
    pub pension: PensionInput,
}

/// An estimate of pay. Both figures are `None` where there is none to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayEstimate<'a> {
    /// The form it was asked for.
    pub form: Option<PayForm>,
    /// The floor of arbejdsdusør: "mindst".
    pub floor: Option<PayFigures>,
    /// From the person's own offer: "cirka".
    pub offered: Option<PayFigures>,
    /// The rate of the floor, e.g. 0.05, and where it stands.
    pub floor_rule: &'a Row<Decimal>,
    /// How AM-bidrag enters the sum; `None` where nothing was asked after tax.
    pub am: Option<Am<'a>>,
    /// What it does to førtidspension.
    pub pension: PensionNote<'a>,
}

impl PayEstimate<'_> {
    /// The figures to show: the person's own offer before a mere floor.
    pub fn figures(&self) -> Option<PayFigures> {
        self.offered.or(self.floor)
    }

    /// The questions that the estimate leaves open.
    pub fn open(&self) -> impl Iterator<Item = OpenQuestion> {
        let floor_may_apply = self.form.is_none_or(PayForm::has_floor);
        let am = self.am.is_some_and(Am::is_open);
        let pension = self.pension.advice != PensionAdvice::NotConcerned;
        let limit = pension && !self.pension.holds;
        [
            (am, OpenQuestion::AmBidrag),
            (limit, OpenQuestion::FoertidspensionGraense),
            (pension && !self.pension.protected, OpenQuestion::FoertidspensionBeskyttelse),
            (floor_may_apply, OpenQuestion::Overenskomst),
            (true, OpenQuestion::FerieOgSygdom),
            (true, OpenQuestion::Bek483Gaelder),
        ]
        .into_iter()
        .filter_map(|(is_open, question)| is_open.then_some(question))
    }
}

/// Estimates pay. The floor is worked out for arbejdsdusør, and where the form is not known.
///
/// # Errors
/// [`NoValue`] where the order's floor has no value on the day `on`.
pub fn estimate<'a>(input: &PayInput, law: &'a Law, on: NaiveDate) -> Result<PayEstimate<'a>, NoValue> {
    let floor_rule = law.arbejdsdusoer_floor.on(on)?;
    let am = Am::on(input.tax.am, law, on);
    let (floor, offered) = if input.form.is_none_or(PayForm::has_floor) {
        let hour = input.lowest_wage.and_then(|wage| wage.with(Span::of(floor_rule.value), Kroner::times));
        (hour.map(|hour| figures::figures(Word::AtLeast, hour, input, am)), None)
    } else {
        (None, input.offered_wage.map(|hour| figures::figures(Word::About, hour, input, am)))
    };
    let year = offered.or(floor).and_then(|figures| figures.year);
    Ok(PayEstimate {
        form: input.form,
        floor,
        offered,
        floor_rule,
        am: input.tax.percent.map(|_| am),
        pension: pension::note(&input.pension, year, law, on),
    })
}

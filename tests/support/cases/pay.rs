//! An estimate of pay beside what a case expects of it.

use chrono::NaiveDate;
use law::Facts;
use law::file::Day;
use rules::money::Kroner;
use rules::open::OpenQuestion;
use rules::pay::{
    AmBidrag, Foertidspension, PayEstimate, PayFigures, PayForm, PayInput, PensionAdvice, PensionInput, TaxCard, Word as PayWord,
    estimate,
};
use serde::Deserialize;

use super::comparison::Comparison;
use super::eligibility::listed;
use super::key::{Key, YesNo};
use super::said::{Amount, Figure, Guess, Word};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Given {
    #[serde(default)]
    form: Form,
    #[serde(default)]
    lowest_wage: Guess,
    #[serde(default)]
    offered_wage: Guess,
    #[serde(default)]
    hours_a_week: Guess,
    #[serde(default)]
    tax_percent: Guess,
    #[serde(default)]
    fradrag: Figure,
    am: Option<Key<AmBidrag>>,
    foertidspension: Option<Key<Foertidspension>>,
    other_earnings: Option<Key<YesNo>>,
}

/// The form of pay, or that the person does not know it.
#[derive(Debug, Default, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Form(pub(super) Option<PayForm>);

impl TryFrom<String> for Form {
    type Error = String;

    fn try_from(word: String) -> Result<Self, String> {
        match word.as_str() {
            "ved ikke" => Ok(Form(None)),
            _ => Key::try_from(word).map(|key| Form(Some(key.0))),
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Expect {
    floor_rate: Option<Amount>,
    floor_hour: Option<Amount>,
    floor_week: Option<Amount>,
    floor_month: Option<Amount>,
    floor_year: Option<Amount>,
    floor_net_month: Option<Amount>,
    offered_hour: Option<Amount>,
    offered_week: Option<Amount>,
    offered_month: Option<Amount>,
    offered_year: Option<Amount>,
    offered_net_month: Option<Amount>,
    pension: Option<Key<PensionAdvice>>,
    pension_limit_single: Option<Amount>,
    pension_limit_others: Option<Amount>,
    open: Option<Vec<Key<OpenQuestion>>>,
    no_value_before: Option<Day>,
}

pub(super) fn compare(given: &Given, expect: &Expect, on: NaiveDate, facts: &Facts) -> Comparison {
    let input = PayInput {
        form: given.form.0,
        lowest_wage: given.lowest_wage.kroner(),
        offered_wage: given.offered_wage.kroner(),
        hours: given.hours_a_week.0,
        tax: TaxCard {
            percent: given.tax_percent.0,
            fradrag: given.fradrag.kroner(),
            am: given.am.map(|am| am.0).unwrap_or_default(),
        },
        pension: PensionInput {
            scheme: given.foertidspension.map(|scheme| scheme.0).unwrap_or_default(),
            other_earnings: given.other_earnings.map(|other| other.0 == YesNo::Yes),
        },
    };
    let estimate = estimate(&input, &facts.law, on);
    let mut seen = Comparison::of(expect.no_value_before, &estimate);
    let estimate = estimate.ok();
    let rate = estimate.map(|estimate| Amount::Figure(Word::Plain, estimate.floor_rule.value));
    seen.see("floor-rate", expect.floor_rate, rate);
    let floor = estimate.map(|estimate| amounts(estimate.floor));
    seen.see("floor-hour", expect.floor_hour, floor.map(|[hour, ..]| hour));
    seen.see("floor-week", expect.floor_week, floor.map(|[_, week, ..]| week));
    seen.see("floor-month", expect.floor_month, floor.map(|[_, _, month, ..]| month));
    seen.see("floor-year", expect.floor_year, floor.map(|[.., year, _]| year));
    seen.see("floor-net-month", expect.floor_net_month, floor.map(|[.., net_month]| net_month));
    let offered = estimate.map(|estimate| amounts(estimate.offered));
    seen.see("offered-hour", expect.offered_hour, offered.map(|[hour, ..]| hour));
    seen.see("offered-week", expect.offered_week, offered.map(|[_, week, ..]| week));
    seen.see("offered-month", expect.offered_month, offered.map(|[_, _, month, ..]| month));
    seen.see("offered-year", expect.offered_year, offered.map(|[.., year, _]| year));
    seen.see("offered-net-month", expect.offered_net_month, offered.map(|[.., net_month]| net_month));
    see_around(&mut seen, expect, estimate);
    seen
}

/// What stands around the figures: førtidspension, and what is open.
fn see_around(seen: &mut Comparison, expect: &Expect, estimate: Option<PayEstimate<'_>>) {
    let pension = estimate.map(|estimate| estimate.pension);
    seen.see("pension", expect.pension, pension.map(|pension| Key(pension.advice)));
    let limit = |row: Option<_>| Amount::of(Word::Plain, row);
    let single = pension.map(|pension| limit(pension.single.map(|row| Kroner::from_decimal(row.value))));
    seen.see("pension-limit-single", expect.pension_limit_single, single);
    let others = pension.map(|pension| limit(pension.others.map(|row| Kroner::from_decimal(row.value))));
    seen.see("pension-limit-others", expect.pension_limit_others, others);
    let open = estimate.map(|estimate| listed(&estimate.open().map(Key).collect::<Vec<_>>()));
    seen.see("open", expect.open.as_deref().map(listed), open);
}

/// An hour, a week, a month, a year, a month after tax.
fn amounts(figures: Option<PayFigures>) -> [Amount; 5] {
    let Some(PayFigures { word, exact_hour: _, hour, week, month, year, net_month }) = figures else {
        return [Amount::NoFigure; 5];
    };
    let word = match word {
        PayWord::AtLeast => Word::Mindst,
        PayWord::About => Word::Cirka,
    };
    [Some(hour), week, month, year, net_month.map(|net| net.net())].map(|span| Amount::of_span(word, span))
}

//! An estimate of pay beside what a case expects of it.

use chrono::NaiveDate;
use law::Facts;
use law::file::Day;
use rules::pay::{PayFigures, PayForm, PayInput, Word as PayWord, estimate};
use serde::Deserialize;

use super::comparison::Comparison;
use super::key::Key;
use super::said::{Amount, Figure, Word};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Given {
    #[serde(default)]
    form: Form,
    #[serde(default)]
    lowest_wage: Figure,
    #[serde(default)]
    offered_wage: Figure,
    #[serde(default)]
    hours_a_week: Figure,
    #[serde(default)]
    tax_percent: Figure,
}

/// The form of pay, or that the person does not know it.
#[derive(Debug, Default, Deserialize)]
#[serde(try_from = "String")]
struct Form(Option<PayForm>);

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
    floor_month: Option<Amount>,
    floor_net_month: Option<Amount>,
    offered_hour: Option<Amount>,
    offered_month: Option<Amount>,
    offered_net_month: Option<Amount>,
    no_value_before: Option<Day>,
}

pub(super) fn compare(given: &Given, expect: &Expect, on: NaiveDate, facts: &Facts) -> Comparison {
    let input = PayInput {
        form: given.form.0,
        lowest_wage: given.lowest_wage.kroner(),
        offered_wage: given.offered_wage.kroner(),
        hours: given.hours_a_week.0,
        tax_percent: given.tax_percent.0,
    };
    let estimate = estimate(&input, &facts.law, on);
    let mut seen = Comparison::of(expect.no_value_before, &estimate);
    let estimate = estimate.ok();
    seen.see("floor-rate", expect.floor_rate, estimate.map(|estimate| Amount::Figure(Word::Plain, estimate.floor_rate)));
    let floor = estimate.map(|estimate| amounts(estimate.floor));
    seen.see("floor-hour", expect.floor_hour, floor.map(|[hour, ..]| hour));
    seen.see("floor-month", expect.floor_month, floor.map(|[_, month, _]| month));
    seen.see("floor-net-month", expect.floor_net_month, floor.map(|[.., net_month]| net_month));
    let offered = estimate.map(|estimate| amounts(estimate.offered));
    seen.see("offered-hour", expect.offered_hour, offered.map(|[hour, ..]| hour));
    seen.see("offered-month", expect.offered_month, offered.map(|[_, month, _]| month));
    seen.see("offered-net-month", expect.offered_net_month, offered.map(|[.., net_month]| net_month));
    seen
}

/// An hour, a month, a month after tax.
fn amounts(figures: Option<PayFigures>) -> [Amount; 3] {
    let Some(PayFigures { word, hour, month, net_month }) = figures else {
        return [Amount::NoFigure; 3];
    };
    let word = match word {
        PayWord::AtLeast => Word::Mindst,
        PayWord::About => Word::Cirka,
    };
    [Some(hour), month, net_month].map(|kroner| Amount::of(word, kroner))
}

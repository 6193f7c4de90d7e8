//! "Sådan har vi regnet": each line can be followed with a calculator, and ends in the amount that is shown.

use rules::money::Kroner;
use rules::pay::{AfterTax, PayEstimate, PayFigures, PayInput, Word};
use rules::span::Span;
use rust_decimal::Decimal;
use text::Value;

use super::amounts::kroner;
use crate::session::Session;

/// One end of a guess, or the one figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Only,
    Low,
    High,
}

impl End {
    fn of<T: Copy + PartialOrd>(self, span: Span<T>) -> T {
        match self {
            End::Only | End::Low => span.low(),
            End::High => span.high(),
        }
    }
}

impl Session {
    pub(super) fn pay_steps(&self, input: &PayInput, estimate: &PayEstimate<'_>) -> Vec<String> {
        let Some(figures) = estimate.figures() else { return Vec::new() };
        let wage = match figures.word {
            Word::AtLeast => input.lowest_wage,
            Word::About => input.offered_wage,
        };
        let Some(wage) = wage else { return Vec::new() };
        let hours_are_a_guess = input.hours.is_some_and(|hours| hours.exact().is_none());
        let ends: &[End] = if wage.exact().is_some() && !hours_are_a_guess { &[End::Only] } else { &[End::Low, End::High] };
        let rate = estimate.floor_rule.value;
        let mut steps = Vec::new();
        for end in ends {
            let before_tax = self.before_tax(*end, rate, wage, input.hours, &figures);
            steps.extend(before_tax.into_iter().map(|step| self.at_end(*end, step)));
        }
        if let Some(net) = figures.net_month {
            if net.low == net.high {
                steps.extend(self.after_tax(&net.low));
            } else {
                for (end, lines) in [(End::Low, net.low), (End::High, net.high)] {
                    steps.extend(self.after_tax(&lines).into_iter().map(|step| self.at_end(end, step)));
                }
            }
        }
        steps
    }

    fn at_end(&self, end: End, step: String) -> String {
        match end {
            End::Only => step,
            End::Low => self.say("pay-step-low", &[("step", step.into())]),
            End::High => self.say("pay-step-high", &[("step", step.into())]),
        }
    }

    fn before_tax(
        &self,
        end: End,
        rate: Decimal,
        wage: Span<Kroner>,
        hours: Option<Span<Decimal>>,
        figures: &PayFigures,
    ) -> Vec<String> {
        let mut values = vec![("wage", kroner(end.of(wage))), ("rate", Value::Share(rate))];
        let mut steps = Vec::new();
        let month = match figures.word {
            Word::AtLeast => {
                values.push(("exact", Value::Number(end.of(figures.exact_hour).to_decimal())));
                values.push(("hour", kroner(end.of(figures.hour))));
                steps.push(self.say("pay-step-floor-hour", &values));
                "pay-step-floor-month"
            }
            Word::About => "pay-step-month",
        };
        if let (Some(hours), Some(shown)) = (hours, figures.month) {
            values.push(("hours", Value::Number(end.of(hours))));
            values.push(("month", kroner(end.of(shown))));
            steps.push(self.say(month, &values));
        }
        steps
    }

    fn after_tax(&self, lines: &AfterTax) -> Vec<String> {
        let mut steps = Vec::new();
        let percent = Value::Share(lines.percent / Decimal::ONE_HUNDRED);
        if let Some(rate) = lines.am_rate {
            let values = [("rate", Value::Share(rate)), ("month", kroner(lines.month)), ("am", kroner(lines.am))];
            steps.push(self.say("pay-step-am", &values));
        }
        let after_am = lines.month.less(lines.am);
        if lines.taxed != after_am {
            let values =
                [("left", kroner(after_am)), ("fradrag", kroner(after_am.less(lines.taxed))), ("taxed", kroner(lines.taxed))];
            steps.push(self.say("pay-step-fradrag", &values));
        }
        steps.push(self.say("pay-step-tax", &[("percent", percent), ("taxed", kroner(lines.taxed)), ("tax", kroner(lines.tax))]));
        let mut values = vec![("month", kroner(lines.month)), ("tax", kroner(lines.tax)), ("net", kroner(lines.net))];
        if lines.am_rate.is_some() {
            values.push(("am", kroner(lines.am)));
            steps.push(self.say("pay-step-net-am", &values));
        } else {
            steps.push(self.say("pay-step-net", &values));
        }
        steps
    }
}

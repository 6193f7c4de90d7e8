//! "Tjek lønsedlen": real pay against the floor, in words without blame: what the least is, what to ask whom, what to bring.

use rules::facts::Provision;
use rules::open::OpenQuestion;
use rules::pay::payslip::{self, Lacking, PayslipCheck, PayslipFinding, PayslipInput};
use text::Value;

use crate::pay::amounts::kroner;
use crate::session::Session;
use crate::wire::{Failure, PayAsk, PayslipView, ReadBack};

pub(crate) fn payslip_check(session: &mut Session, request: PayAsk) -> Result<PayslipView, Failure> {
    let (input, read_back) = session.read_payslip(&request)?;
    let form = request.form;
    session.carried.pay = request;
    session.keep_carried()?;
    let Ok(check) = payslip::check(&input, &session.facts.law, session.today()) else {
        return Ok(session.no_payslip(read_back));
    };
    let mut sources = session.sources_of_form(form);
    sources.extend_from_slice(session.facts.law.sources_of(Provision::Bek483Stk1));
    Ok(PayslipView {
        headline: session.payslip_headline(check.finding),
        sentences: session.payslip_sentences(&input, &check),
        ask: session.payslip_ask(check.finding),
        steps: session.payslip_steps(&input, &check),
        read_back,
        notes: session.payslip_notes(check.finding),
        sources: session.source_views(&sources),
        stamp: session.stamp(),
    })
}

impl Session {
    fn no_payslip(&self, read_back: Vec<ReadBack>) -> PayslipView {
        PayslipView {
            headline: self.say("payslip-headline-cannot-tell", &[]),
            sentences: Vec::new(),
            ask: Vec::new(),
            steps: Vec::new(),
            read_back,
            notes: vec![self.say("pay-who-decides", &[])],
            sources: Vec::new(),
            stamp: self.stamp(),
        }
    }

    fn payslip_headline(&self, finding: PayslipFinding) -> String {
        match finding {
            PayslipFinding::AtLeastFloor => self.say("payslip-headline-at-least", &[]),
            PayslipFinding::BelowFloor { .. } => self.say("payslip-headline-below", &[]),
            PayslipFinding::NoFloor => self.say("payslip-headline-no-floor", &[]),
            PayslipFinding::CannotTell(_) => self.say("payslip-headline-cannot-tell", &[]),
        }
    }

    fn payslip_sentences(&self, input: &PayslipInput, check: &PayslipCheck<'_>) -> Vec<String> {
        let mut sentences = Vec::new();
        if let Some(least) = check.least {
            let key = if input.form.is_some() { "payslip-sentence-least" } else { "payslip-sentence-least-if" };
            sentences.push(self.say(key, &[("least", self.span_text(least))]));
        }
        match check.finding {
            PayslipFinding::AtLeastFloor => sentences.push(self.say("payslip-sentence-may-be-higher", &[])),
            PayslipFinding::BelowFloor { an_hour, in_period } => {
                let values = [("hour", self.span_text(an_hour)), ("period", self.span_text(in_period))];
                sentences.push(self.say("payslip-sentence-difference", &values));
                sentences.push(self.say("payslip-sentence-reasons", &[]));
            }
            PayslipFinding::NoFloor => sentences.push(self.say("payslip-sentence-no-floor", &[])),
            PayslipFinding::CannotTell(lacking) => sentences.extend(self.payslip_lacking(input, lacking)),
        }
        sentences
    }

    /// What to write, and what to write more closely.
    fn payslip_lacking(&self, input: &PayslipInput, lacking: Lacking) -> Vec<String> {
        let is_a_guess = (lacking.hours && input.hours.is_some()) || (lacking.lowest_wage && input.lowest_wage.is_some());
        let lines = [
            (lacking.form, "payslip-need-form"),
            (lacking.paid, "payslip-need-paid"),
            (lacking.hours && input.hours.is_none(), "payslip-need-hours"),
            (lacking.lowest_wage && input.lowest_wage.is_none(), "payslip-need-wage"),
            (is_a_guess, "payslip-need-closer"),
        ];
        lines.into_iter().filter(|(is_so, _)| *is_so).map(|(_, key)| self.say(key, &[])).collect()
    }

    fn payslip_ask(&self, finding: PayslipFinding) -> Vec<String> {
        let keys: &[&str] = match finding {
            PayslipFinding::AtLeastFloor | PayslipFinding::CannotTell(_) => &[],
            PayslipFinding::BelowFloor { .. } => {
                &["payslip-ask-bring", "payslip-ask-agreement", "payslip-ask-hours", "payslip-ask-kommune"]
            }
            PayslipFinding::NoFloor => &["payslip-ask-how"],
        };
        keys.iter().map(|key| self.say(key, &[])).collect()
    }

    fn payslip_notes(&self, finding: PayslipFinding) -> Vec<String> {
        match finding {
            PayslipFinding::AtLeastFloor | PayslipFinding::BelowFloor { .. } | PayslipFinding::CannotTell(_) => {
                vec![self.open_question(OpenQuestion::Overenskomst), self.open_question(OpenQuestion::FerieOgSygdom)]
            }
            PayslipFinding::NoFloor => vec![self.open_question(OpenQuestion::FerieOgSygdom)],
        }
    }

    fn payslip_steps(&self, input: &PayslipInput, check: &PayslipCheck<'_>) -> Vec<String> {
        let (Some(wage), Some(hours), Some(least)) = (input.lowest_wage, input.hours, check.least) else { return Vec::new() };
        let rate = || ("rate", Value::Share(check.floor_rule.value));
        let line = |wage, hours, least| {
            self.say(
                "payslip-step-least",
                &[rate(), ("wage", kroner(wage)), ("hours", Value::Number(hours)), ("least", kroner(least))],
            )
        };
        if wage.exact().is_none() || hours.exact().is_none() {
            let low = line(wage.low(), hours.low(), least.low());
            let high = line(wage.high(), hours.high(), least.high());
            return vec![
                self.say("pay-step-low", &[("step", low.into())]),
                self.say("pay-step-high", &[("step", high.into())]),
                input.paid.map(|paid| self.say("payslip-step-paid", &[("paid", kroner(paid))])).unwrap_or_default(),
            ]
            .into_iter()
            .filter(|step| !step.is_empty())
            .collect();
        }
        let mut steps = vec![line(wage.low(), hours.low(), least.low())];
        if let Some(paid) = input.paid {
            steps.push(self.say("payslip-step-paid", &[("paid", kroner(paid))]));
            if let PayslipFinding::BelowFloor { an_hour, in_period } = check.finding {
                let values = [("least", kroner(least.low())), ("paid", kroner(paid)), ("period", kroner(in_period.low()))];
                steps.push(self.say("payslip-step-difference", &values));
                let values =
                    [("period", kroner(in_period.low())), ("hours", Value::Number(hours.low())), ("hour", kroner(an_hour.low()))];
                steps.push(self.say("payslip-step-hour", &values));
            }
        }
        steps
    }
}

//! What each kind of result comes to, in a form that can be kept and compared: the sentence, the marks, the facts that were used.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rules::finding::{Detail, Outcome, Reason, Sign};
use rules::money::Kroner;
use rules::pay::Am;
use rules::span::Span;
use rules::{pay, transport};
use serde::Serialize;
use text::Value;

use super::Worked;
use crate::session::Session;

impl Session {
    /// The self-check, where every question on the way is answered.
    pub(super) fn checked(&self, on: NaiveDate) -> Option<Worked> {
        let situation = self.situation(&self.carried.check).ok()?;
        let check = self.check_on(on).ok()?;
        let (answered, next) = check.asked(&situation);
        if answered.is_empty() || next.is_some() {
            return None;
        }
        let counted = check.on_the_way(&situation);
        let finding = check.finding(&counted);
        let outcome = match finding.outcome {
            Outcome::LooksPossible => "outcome-looks_possible",
            Outcome::CannotTell => "outcome-cannot_tell",
            Outcome::MaybeNotNow => "outcome-maybe_not_now",
        };
        let mut used = BTreeMap::new();
        for reason in &finding.reasons {
            match reason.detail {
                Detail::PensionDay { day, .. } => {
                    self.note_used(&mut used, "pension", Value::Day(day));
                    self.note_used(&mut used, "pension-reached", reached(day, on));
                }
                Detail::LowerAge { years, day } => {
                    self.note_used(&mut used, "age", Value::Count(years.into()));
                    if let Some(day) = day {
                        self.note_used(&mut used, "age-reached", reached(day, on));
                    }
                }
                Detail::None | Detail::Funktionsevne | Detail::SocialeProblemer | Detail::Demand(_) | Detail::NoFigure { .. } => {
                }
            }
        }
        let marks = std::iter::once(outcome.to_owned()).chain(finding.reasons.iter().map(mark)).collect();
        let said = self.say("recheck-said", &[("outcome", self.say(outcome, &[]).into())]);
        Some(Worked { said, marks, used, answers: as_kept(&self.carried.check) })
    }

    /// Pay, where there is a figure.
    pub(super) fn paid(&self, on: NaiveDate) -> Option<Worked> {
        let (input, _) = self.read_pay(&self.carried.pay).ok()?;
        let estimate = pay::estimate(&input, &self.facts.law, on).ok()?;
        let figures = estimate.figures()?;
        let net = figures.net_month.map(pay::NetMonth::net);
        let marks = [Some(figures.hour), figures.week, figures.month, figures.year, net].map(amounts).to_vec();
        let mut used = BTreeMap::new();
        if estimate.floor.is_some() {
            self.note_used(&mut used, "floor", Value::Share(estimate.floor_rule.value));
        }
        match estimate.am {
            Some(Am::Taken(rate) | Am::Open(rate)) => self.note_used(&mut used, "am", Value::Share(rate.value)),
            Some(Am::TakenWithoutRate | Am::OpenWithoutRate) => self.note_used(&mut used, "am", "unknown".into()),
            Some(Am::NotTaken) | None => {}
        }
        Some(Worked { said: self.pay_headline(&estimate), marks, used, answers: as_kept(&self.carried.pay) })
    }

    /// Transport, where there is a share or a ceiling.
    pub(super) fn travelled(&self, on: NaiveDate) -> Option<Worked> {
        let typed = self.read_transport(&self.carried.transport).ok()?;
        let input = typed.input();
        let estimate = transport::estimate(&input, &self.facts.law, on).ok()?;
        let (share, at_most) = (estimate.share, estimate.at_most);
        if share.is_none() && at_most.is_none() {
            return None;
        }
        let marks = [share.map(|share| share.own), share.map(|share| share.kommune), at_most.map(Span::of)].map(amounts).to_vec();
        let mut used = BTreeMap::new();
        self.note_used(&mut used, "km", Value::Number(estimate.own_distance_km));
        self.note_used(&mut used, "cap", Value::Share(estimate.cap_rate));
        Some(Worked { said: self.transport_headline(&estimate), marks, used, answers: as_kept(&self.carried.transport) })
    }

    fn note_used(&self, used: &mut BTreeMap<String, String>, fact: &str, value: Value) {
        used.insert(fact.to_owned(), self.say(&format!("recheck-value-{fact}"), &[("value", value)]));
    }
}

fn reached(day: NaiveDate, on: NaiveDate) -> Value {
    if day <= on { "yes".into() } else { "no".into() }
}

fn mark(reason: &Reason<'_>) -> String {
    let sign = match reason.sign {
        Sign::For => "for",
        Sign::Open => "open",
        Sign::Against => "against",
    };
    match reason.detail {
        Detail::PensionDay { day, .. } => format!("{} {sign} {day}", reason.condition.key()),
        Detail::LowerAge { years, .. } => format!("{} {sign} {years}", reason.condition.key()),
        Detail::None | Detail::Funktionsevne | Detail::SocialeProblemer | Detail::Demand(_) | Detail::NoFigure { .. } => {
            format!("{} {sign}", reason.condition.key())
        }
    }
}

fn amounts(span: Option<Span<Kroner>>) -> String {
    span.map_or_else(String::new, |span| format!("{}–{}", span.low(), span.high()))
}

fn as_kept<T: Serialize>(answers: &T) -> String {
    serde_json::to_string(answers).expect("answers are plain texts and choices")
}

//! The result page: the outcome, what to do, what else there is, what is missing, and what was not looked at.

use rules::eligibility::NextStep as Step;
use rules::finding::{Condition, Finding, Missing, NotLookedAt, Outcome};
use text::Value;

use crate::session::Session;
use crate::wire::{LeadsTo, NextStep, OutcomeView, ResultView};

impl Session {
    pub(super) fn result(&self, finding: &Finding) -> ResultView {
        let (outcome, key) = match finding.outcome {
            Outcome::LooksPossible => (OutcomeView::LooksPossible, "outcome-looks_possible"),
            Outcome::CannotTell => (OutcomeView::CannotTell, "outcome-cannot_tell"),
            Outcome::MaybeNotNow => (OutcomeView::MaybeNotNow, "outcome-maybe_not_now"),
        };
        let rests_on = if finding.rests_on_human { "rests-on-human" } else { "rests-on-rule" };
        ResultView {
            outcome,
            title: self.say(key, &[]),
            always: self.say("outcome-always", &[]),
            rests_on: self.say(rests_on, &[]),
            note: self.note(),
            reasons: finding.reasons.iter().map(|reason| self.reason(reason)).collect(),
            remarks: finding.pension_remark.iter().map(|remark| self.remark(remark)).collect(),
            pointers: finding.pointers.iter().map(|pointer| self.pointer(pointer)).collect(),
            flips: finding.flips.iter().map(|flip| self.flip(flip)).collect(),
            missing: finding.missing.iter().map(|missing| self.missing(*missing)).collect(),
            not_looked_at: self.not_looked_at(finding),
            next_steps: finding.next_steps.iter().map(|step| self.step(*step)).collect(),
            stamp: self.stamp(),
        }
    }

    fn missing(&self, missing: Missing) -> String {
        match missing {
            Missing::Condition(condition) => self.condition(condition),
            Missing::Handlekommune => self.say("missing-handlekommune", &[]),
            Missing::KommunensRegler => self.say("missing-kommunens-regler", &[]),
        }
    }

    fn condition(&self, condition: Condition) -> String {
        self.say(&format!("missing-{}", condition.key()), &[])
    }

    /// What is missing anyway is not told twice.
    fn not_looked_at(&self, finding: &Finding) -> Vec<String> {
        let named = finding.not_looked_at.iter().filter_map(|unseen| match *unseen {
            NotLookedAt::Condition(condition) if finding.missing.contains(&Missing::Condition(condition)) => None,
            NotLookedAt::Condition(condition) => Some(self.condition(condition)),
            NotLookedAt::SaerligtForloeb => Some(self.say("unseen-other-courses", &[])),
            NotLookedAt::Papers => Some(self.say("unseen-papers", &[])),
            NotLookedAt::Place => Some(self.say("unseen-place", &[])),
        });
        named.collect()
    }

    fn step(&self, step: Step) -> NextStep {
        let mut values = self.figures();
        let leads_to = match step {
            Step::Answer(_) => LeadsTo::Check,
            Step::Apply => LeadsTo::Application,
            Step::FindKommune => LeadsTo::Kommune,
            Step::WorkOutMoney => LeadsTo::Money,
            Step::Read => LeadsTo::Topic,
            Step::LookAgain(day) => {
                values.push(("day", Value::Day(day)));
                LeadsTo::Outside
            }
            Step::AskAboutPointers | Step::AskEmploymentService | Step::CallKommune | Step::AskForRules => LeadsTo::Outside,
        };
        let text = match step {
            Step::CallKommune => self.call(values),
            Step::Answer(_)
            | Step::Apply
            | Step::LookAgain(_)
            | Step::AskAboutPointers
            | Step::AskEmploymentService
            | Step::FindKommune
            | Step::AskForRules
            | Step::WorkOutMoney
            | Step::Read => self.say(&format!("next-{}", step.key()), &values),
        };
        NextStep { text, leads_to }
    }

    /// Whom to call: the authorities that the standard names, else the municipality.
    fn call(&self, mut values: Vec<(&'static str, Value)>) -> String {
        let Some(standard) = self.standard() else { return self.say("next-call", &[]) };
        match standard.authorities.one().map_or(&[][..], |names| &names.value) {
            [first @ .., last] if !first.is_empty() => {
                let names = format!("{} {} {last}", first.join(", "), self.say("or-word", &[]));
                values.push(("names", names.into()));
                self.say("next-authorities", &values)
            }
            [] | [_] | [..] => self.say("next-call-named", &values),
        }
    }
}

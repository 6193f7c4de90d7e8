//! What to do now. There is always something: one may always apply, and one may always ask.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::ask::Question;
use super::signs::{Ages, Signs};
use crate::finding::{Condition, Outcome, Sign};
use crate::person::Handlekommune;

/// One thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// Answer what is left, beginning here.
    Answer(Question),
    /// Write an application: that is always allowed.
    Apply,
    /// Look again on this day, when the lower age is reached.
    LookAgain(NaiveDate),
    /// Ask about the other offers that the finding points to.
    AskAboutPointers,
    /// Ask the municipality's employment service (the former jobcenter) what fits best.
    AskEmploymentService,
    /// Call the municipality and ask for the offer.
    CallKommune,
    /// Find out which municipality handles the case.
    FindKommune,
    /// Ask the municipality for its own rules, which the program does not have.
    AskForRules,
    /// Work out pay and transport.
    WorkOutMoney,
    /// Read who the offer is for.
    Read,
}

impl NextStep {
    /// Its key in words and cases.
    pub fn key(self) -> &'static str {
        match self {
            NextStep::Answer(_) => "answer",
            NextStep::Apply => "apply",
            NextStep::LookAgain(_) => "look-again",
            NextStep::AskAboutPointers => "pointers",
            NextStep::AskEmploymentService => "employment-service",
            NextStep::CallKommune => "call",
            NextStep::FindKommune => "find-kommune",
            NextStep::AskForRules => "ask-for-rules",
            NextStep::WorkOutMoney => "money",
            NextStep::Read => "read",
        }
    }
}

/// What the steps are drawn from.
pub(super) struct From<'a> {
    pub(super) signs: &'a Signs,
    pub(super) ages: Ages,
    pub(super) on: NaiveDate,
    pub(super) kommune: Handlekommune<'a>,
    pub(super) next: Option<Question>,
    pub(super) has_pointers: bool,
}

pub(super) fn next_steps(from: &From) -> Vec<NextStep> {
    let against = |condition| from.signs.is_against(condition);
    let mut steps = Vec::with_capacity(8);
    steps.extend(from.next.map(NextStep::Answer));
    steps.push(NextStep::Apply);
    if from.signs.get(Condition::LowerAge) != Some(Sign::For) {
        steps.extend(from.ages.lower.filter(|day| from.on < *day).map(NextStep::LookAgain));
    }
    if from.has_pointers {
        steps.push(NextStep::AskAboutPointers);
    }
    if against(Condition::OrdinaryWork) || against(Condition::OtherOffers) {
        steps.push(NextStep::AskEmploymentService);
    }
    match from.kommune {
        Handlekommune::Known(_) => steps.push(NextStep::CallKommune),
        Handlekommune::Other => steps.extend([NextStep::CallKommune, NextStep::AskForRules]),
        Handlekommune::NotKnown => steps.push(NextStep::FindKommune),
    }
    if from.signs.outcome() != Outcome::MaybeNotNow {
        steps.push(NextStep::WorkOutMoney);
    }
    steps.push(NextStep::Read);
    steps
}

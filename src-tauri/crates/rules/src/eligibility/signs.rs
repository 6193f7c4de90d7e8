//! How every condition points, and nothing else: the small, pure core that the outcome, the next question and the flips are drawn from.

use chrono::NaiveDate;

use super::pension_age::{PensionAgeTable, day_of_age};
use crate::answer::Answer;
use crate::finding::{Condition, Outcome, Sign};
use crate::person::Situation;

/// Serviceloven names no figure, only its part on adults. Where the standard names none either, we ask whether the person is 18; a no leaves
/// it open.
pub(super) const ADULT_YEARS: u8 = 18;

/// What the rules of one day and one municipality say of ages.
#[derive(Debug, Clone, Copy)]
pub(super) struct AgeRules<'a> {
    pub(super) on: NaiveDate,
    pub(super) pension: &'a PensionAgeTable,
    /// The standard's lower age in years; `None` where it names none.
    pub(super) lower: Option<u8>,
}

/// The days on which a person reaches the two ages; `None` without a birth date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ages {
    pub(super) pension: Option<NaiveDate>,
    pub(super) lower: Option<NaiveDate>,
}

impl AgeRules<'_> {
    pub(super) fn ages(&self, situation: &Situation) -> Ages {
        match situation.birth_date {
            Answer::Known(born) => Ages {
                pension: self.pension.day_reached(born),
                lower: day_of_age(born, u32::from(self.lower.unwrap_or(ADULT_YEARS)) * 12),
            },
            Answer::NotAsked | Answer::DontKnow => Ages { pension: None, lower: None },
        }
    }
}

/// How each condition points; `None` where it was not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Signs([Option<Sign>; Condition::ALL.len()]);

impl Signs {
    pub(super) fn of(situation: &Situation, ages: Ages, rules: AgeRules) -> Self {
        Signs([
            folkepensionsalder(situation, ages.pension, rules.on),
            ground(situation),
            speaks_against(true, situation.ordinary_work),
            speaks_against(true, situation.other_offers),
            lower_age(situation, ages.lower, rules),
            speaks_against(false, situation.wants_work),
        ])
    }

    pub(super) fn get(&self, condition: Condition) -> Option<Sign> {
        self.0[condition as usize]
    }

    pub(super) fn set(&mut self, condition: Condition, sign: Sign) {
        self.0[condition as usize] = Some(sign);
    }

    pub(super) fn is_against(&self, condition: Condition) -> bool {
        self.get(condition) == Some(Sign::Against)
    }

    /// One against settles it; else one that is open, or was not looked at, leaves it open.
    pub(super) fn outcome(&self) -> Outcome {
        let mut outcome = Outcome::LooksPossible;
        for sign in self.0 {
            match sign {
                Some(Sign::Against) => return Outcome::MaybeNotNow,
                Some(Sign::Open) | None => outcome = Outcome::CannotTell,
                Some(Sign::For) => {}
            }
        }
        outcome
    }

    /// Whether no further answer can change the outcome.
    pub(super) fn are_settled(&self) -> bool {
        self.outcome() == Outcome::MaybeNotNow
    }
}

fn folkepensionsalder(situation: &Situation, reached: Option<NaiveDate>, on: NaiveDate) -> Option<Sign> {
    match (situation.birth_date, reached) {
        (Answer::Known(_), Some(day)) if on < day => Some(Sign::For),
        (Answer::Known(_), Some(_)) => Some(Sign::Against),
        (Answer::Known(_), None) => Some(Sign::Open),
        (Answer::NotAsked | Answer::DontKnow, _) => speaks_against(true, situation.reached_folkepension),
    }
}

/// The two grounds are asked apart; either is enough.
fn ground(situation: &Situation) -> Option<Sign> {
    match (situation.funktionsevne, situation.sociale_problemer) {
        (Answer::Known(true), _) | (_, Answer::Known(true)) => Some(Sign::For),
        (Answer::NotAsked, _) | (_, Answer::NotAsked) => None,
        (Answer::Known(false), Answer::Known(false)) => Some(Sign::Against),
        (Answer::DontKnow, _) | (_, Answer::DontKnow) => Some(Sign::Open),
    }
}

fn lower_age(situation: &Situation, reached: Option<NaiveDate>, rules: AgeRules) -> Option<Sign> {
    let is_over = match (situation.birth_date, reached) {
        (Answer::Known(_), Some(day)) => Answer::Known(rules.on >= day),
        (Answer::Known(_), None) => Answer::DontKnow,
        (Answer::NotAsked | Answer::DontKnow, _) => situation.over_18,
    };
    match (is_over, rules.lower) {
        (Answer::NotAsked, _) => None,
        (Answer::DontKnow, _) | (Answer::Known(false), None) => Some(Sign::Open),
        (Answer::Known(true), _) => Some(Sign::For),
        (Answer::Known(false), Some(_)) => Some(Sign::Against),
    }
}

fn speaks_against(against: bool, answer: Answer<bool>) -> Option<Sign> {
    match answer {
        Answer::NotAsked => None,
        Answer::DontKnow => Some(Sign::Open),
        Answer::Known(value) if value == against => Some(Sign::Against),
        Answer::Known(_) => Some(Sign::For),
    }
}

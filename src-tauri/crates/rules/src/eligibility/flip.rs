//! What would change a finding: the smallest sets of answers that give another outcome, each with the outcome it leads to.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::ask::Question;
use super::signs::{AgeRules, Ages, Signs};
use crate::answer::Answer;
use crate::finding::{Condition, Outcome, Sign};
use crate::person::Situation;

/// One thing that would be otherwise. Never "det ved jeg ikke": that is no change of anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// This yes/no question were answered so.
    Answer(Question, bool),
    /// The day came on which the folkepensionsalder is reached.
    FolkepensionReached(NaiveDate),
    /// The day came on which the lower age is reached.
    LowerAgeReached(NaiveDate),
    /// The birth date were this one or a later one. For a birth date written wrongly: the age itself does not go down.
    BornFrom(NaiveDate),
}

/// Changes that together give another outcome, none of them to spare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flip {
    changes: [Option<Change>; Condition::ALL.len()],
    /// The outcome they lead to.
    pub leads_to: Outcome,
}

impl Flip {
    /// The changes.
    pub fn changes(&self) -> impl Iterator<Item = Change> + '_ {
        self.changes.iter().flatten().copied()
    }
}

/// Yes/no questions whose answer a condition rests on. Førtidspension is none of them: it is no condition.
const DECISIVE: [Question; 7] = [
    Question::WantsWork,
    Question::OrdinaryWork,
    Question::OtherOffers,
    Question::Funktionsevne,
    Question::SocialeProblemer,
    Question::Over18,
    Question::ReachedFolkepension,
];

/// Every smallest set that gives another outcome, the better outcomes first.
pub(super) fn flips(situation: &Situation, ages: Ages, rules: AgeRules) -> Vec<Flip> {
    let start = Start { situation, ages, rules, signs: Signs::of(situation, ages, rules) };
    let outcome = start.signs.outcome();
    let mut single: Vec<Change> = Vec::with_capacity(2 * DECISIVE.len() + 2);
    start.for_each_change(|change| single.push(change));
    let mut found: Vec<Flip> = Vec::with_capacity(single.len());
    found.extend(single.iter().filter_map(|change| start.flip(&[*change], outcome)));
    if found.is_empty() {
        // Only where more than one condition stands against: then each needs a change of its own.
        single.retain(|change| start.lifts_one_against(*change));
        found.extend(
            (2..=single.len())
                .map(|size| start.flips_of(size, &single, outcome))
                .find(|flips| !flips.is_empty())
                .unwrap_or_default(),
        );
    }
    found.sort_by_key(|flip| flip.leads_to);
    found
}

struct Start<'a> {
    situation: &'a Situation,
    ages: Ages,
    rules: AgeRules<'a>,
    signs: Signs,
}

impl Start<'_> {
    fn for_each_change(&self, mut then: impl FnMut(Change)) {
        for question in DECISIVE.into_iter().filter(|question| question.is_needed(self.situation)) {
            let Some(now) = question.yes_no(self.situation) else { continue };
            for to in [true, false] {
                if now != Answer::Known(to) {
                    then(Change::Answer(question, to));
                }
            }
        }
        if let Some(day) = self.ages.lower.filter(|day| self.rules.on < *day) {
            then(Change::LowerAgeReached(day));
        }
        match (self.signs.get(Condition::Folkepensionsalder), self.ages.pension) {
            (Some(Sign::For), Some(day)) => then(Change::FolkepensionReached(day)),
            (Some(Sign::Against), Some(_)) => {
                self.rules.pension.first_born_under(self.rules.on).into_iter().map(Change::BornFrom).for_each(then)
            }
            (Some(Sign::For | Sign::Against | Sign::Open) | None, _) => {}
        }
    }

    fn signs_after(&self, changes: &[Change]) -> Signs {
        let mut situation = *self.situation;
        for change in changes {
            if let Change::Answer(question, to) = change {
                question.set_yes_no(&mut situation, *to);
            }
        }
        let mut signs = Signs::of(&situation, self.ages, self.rules);
        for change in changes {
            match change {
                Change::Answer(..) => {}
                Change::LowerAgeReached(_) => signs.set(Condition::LowerAge, Sign::For),
                Change::FolkepensionReached(_) => {
                    signs.set(Condition::LowerAge, Sign::For);
                    signs.set(Condition::Folkepensionsalder, Sign::Against);
                }
                Change::BornFrom(_) => signs.set(Condition::Folkepensionsalder, Sign::For),
            }
        }
        signs
    }

    fn flip(&self, changes: &[Change], from: Outcome) -> Option<Flip> {
        let leads_to = self.signs_after(changes).outcome();
        if leads_to == from {
            return None;
        }
        let mut kept = [None; Condition::ALL.len()];
        kept.iter_mut().zip(changes).for_each(|(place, change)| *place = Some(*change));
        Some(Flip { changes: kept, leads_to })
    }

    fn lifts_one_against(&self, change: Change) -> bool {
        let after = self.signs_after(&[change]);
        Condition::ALL.into_iter().any(|condition| self.signs.is_against(condition) && !after.is_against(condition))
    }

    /// All sets of so many of these changes that give another outcome.
    fn flips_of(&self, size: usize, changes: &[Change], from: Outcome) -> Vec<Flip> {
        let sets = (0..1_u32 << changes.len()).filter(|set| set.count_ones() as usize == size);
        sets.filter_map(|set| {
            let chosen = changes.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0).map(|(_, change)| *change);
            self.flip(&chosen.collect::<Vec<_>>(), from)
        })
        .collect()
    }
}

//! A slow, plain search for what would change a finding, beside the quick one of the rules.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rules::answer::Answer::{self, DontKnow, Known, NotAsked};
use rules::eligibility::{Change, Flip, Question};
use rules::finding::Outcome;
use rules::person::Situation;

/// Answers that are given otherwise.
pub(crate) type Set = BTreeSet<(Question, bool)>;

/// What a birth date says; `None` without one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Age {
    pub(crate) over_18: Option<bool>,
    pub(crate) reached_folkepension: Option<bool>,
    /// Whether the municipality's standard names 18 years; else the law alone, which names no figure.
    pub(crate) names_18: bool,
}

/// The outcome, thought once more from the act's own sentence.
pub(crate) fn outcome(situation: &Situation, age: Age) -> Outcome {
    let said = |by_date: Option<bool>, answer: Answer<bool>| by_date.map_or(answer, Known);
    let over_18 = said(age.over_18, situation.over_18);
    let reached = said(age.reached_folkepension, situation.reached_folkepension);
    let grounds = [situation.funktionsevne, situation.sociale_problemer];
    let too_young = age.names_18 && over_18 == Known(false);
    if too_young
        || reached == Known(true)
        || situation.wants_work == Known(false)
        || situation.ordinary_work == Known(true)
        || situation.other_offers == Known(true)
        || grounds == [Known(false); 2]
    {
        return Outcome::MaybeNotNow;
    }
    let all_for = over_18 == Known(true)
        && reached == Known(false)
        && situation.wants_work == Known(true)
        && situation.ordinary_work == Known(false)
        && situation.other_offers == Known(false)
        && grounds.contains(&Known(true));
    if all_for { Outcome::LooksPossible } else { Outcome::CannotTell }
}

/// All smallest sets of answers for which `changes` holds; every question is left alone, answered yes, or answered no.
pub(crate) fn smallest_sets(questions: &[Question], changes: impl Fn(&Set) -> bool) -> BTreeSet<Set> {
    let mut sets: Vec<Set> = vec![Set::new()];
    while sets.first().is_some_and(|set| set.len() < questions.len()) {
        let larger: BTreeSet<Set> = sets
            .iter()
            .flat_map(|set| {
                let after = set.iter().next_back().and_then(|(last, _)| questions.iter().position(|other| other == last));
                let rest = &questions[after.map_or(0, |last| last + 1)..];
                rest.iter().flat_map(move |question| {
                    [true, false].map(|to| set.iter().copied().chain([(*question, to)]).collect::<Set>())
                })
            })
            .collect();
        let found: BTreeSet<Set> = larger.iter().filter(|set| changes(set)).cloned().collect();
        if !found.is_empty() || larger.is_empty() {
            return found;
        }
        sets = larger.into_iter().collect();
    }
    BTreeSet::new()
}

/// The answers of a flip; `None` where it also needs another day or birth date.
pub(crate) fn answers_only(flip: &Flip) -> Option<Set> {
    flip.changes()
        .map(|change| match change {
            Change::Answer(question, to) => Some((question, to)),
            Change::FolkepensionReached(_) | Change::LowerAgeReached(_) | Change::BornFrom(_) => None,
        })
        .collect()
}

/// So many situations spread over all 4^8 combinations of answers, not only over those on a way.
pub(crate) fn some_situations(birth_date: Answer<NaiveDate>, count: usize) -> impl Iterator<Item = Situation> {
    // A prime step walks the whole space evenly.
    (0..count).map(move |index| {
        let mut rest = (index * 40_503) % 65_536;
        let mut answer = || {
            let answer = [NotAsked, DontKnow, Known(true), Known(false)][rest % 4];
            rest /= 4;
            answer
        };
        Situation {
            birth_date,
            over_18: answer(),
            reached_folkepension: answer(),
            wants_work: answer(),
            ordinary_work: answer(),
            foertidspension: answer(),
            other_offers: answer(),
            funktionsevne: answer(),
            sociale_problemer: answer(),
        }
    })
}

//! What changes a finding of the self-check, in its whole answer space: other answers, more of them, another birth date, time; and what never does.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use rules::answer::Answer::{DontKnow, Known, NotAsked};
use rules::eligibility::{Change, Check, Question};
use rules::finding::{Finding, Outcome, Sign};
use rules::person::{Handlekommune, Situation};

use crate::answer_space::{
    ANSWERS, age_of, birth_dates, check_in, day, for_every_way, kommuner, law, on, with, yes_no_questions,
};
use crate::oracle;

/// The outcome when these changes are made for real: other answers, another birth date, or another day.
fn outcome_after(kommune: Handlekommune<'static>, situation: &Situation, changes: &[Change]) -> Outcome {
    let (mut situation, mut today) = (*situation, on());
    for change in changes {
        match change {
            Change::Answer(question, to) => situation = with(&situation, *question, Known(*to)),
            Change::FolkepensionReached(day) | Change::LowerAgeReached(day) => today = today.max(*day),
            Change::BornFrom(day) => situation.birth_date = Known(*day),
        }
    }
    Check::new(law(), kommune, today).unwrap().finding(&situation).outcome
}

#[test]
fn every_flip_leads_where_it_says_and_none_of_its_changes_is_to_spare() {
    let mut sets = 0;
    for_every_way(|check, kommune, situation, _| {
        let finding = check.finding(situation);
        for flip in &finding.flips {
            let changes: Vec<Change> = flip.changes().collect();
            assert_ne!(flip.leads_to, finding.outcome, "{situation:?}");
            assert_eq!(outcome_after(kommune, situation, &changes), flip.leads_to, "{changes:?} of {situation:?}");
            for left_out in 0..changes.len() {
                let mut fewer = changes.clone();
                fewer.remove(left_out);
                assert_eq!(outcome_after(kommune, situation, &fewer), finding.outcome, "{fewer:?} of {situation:?}");
            }
            sets += 1;
        }
    });
    assert!(sets > 20_000, "{sets}");
}

#[test]
fn a_named_answer_can_change_the_outcome_alone_and_an_unnamed_one_cannot() {
    for_every_way(|check, kommune, situation, _| {
        let finding = check.finding(situation);
        let named: Vec<(Question, bool)> = finding
            .flips
            .iter()
            .filter(|flip| flip.changes().count() == 1)
            .flat_map(|flip| flip.changes())
            .filter_map(|change| match change {
                Change::Answer(question, to) => Some((question, to)),
                Change::FolkepensionReached(_) | Change::LowerAgeReached(_) | Change::BornFrom(_) => None,
            })
            .collect();
        for question in yes_no_questions(situation) {
            for to in [true, false] {
                let changes = outcome_after(kommune, situation, &[Change::Answer(question, to)]) != finding.outcome;
                assert_eq!(changes, named.contains(&(question, to)), "{question:?} {to} of {situation:?}");
            }
        }
    });
}

/// Beside the ways there are situations where several conditions stand against; only hand-made answers reach them, and flips of more than
/// one change. A slow search through all sets of answers finds the same.
#[test]
fn flips_are_those_that_a_search_through_all_sets_finds() {
    let mut largest = 0;
    for kommune in kommuner() {
        let check = check_in(kommune);
        for birth_date in [NotAsked, DontKnow, Known(day(1990, 5, 1)), Known(day(1950, 1, 1)), Known(day(2015, 6, 1))] {
            for situation in oracle::some_situations(birth_date, 150) {
                let finding = check.finding(&situation);
                let age = age_of(kommune, birth_date);
                assert_eq!(oracle::outcome(&situation, age), finding.outcome, "{situation:?}");
                let questions: Vec<Question> = yes_no_questions(&situation).collect();
                let slow = oracle::smallest_sets(&questions, |set| {
                    let changed = set.iter().fold(situation, |so_far, (question, to)| with(&so_far, *question, Known(*to)));
                    oracle::outcome(&changed, age) != finding.outcome
                });
                let answers_only = finding.flips.iter().filter_map(oracle::answers_only).collect::<BTreeSet<_>>();
                let needs_time = finding.flips.iter().all(|flip| oracle::answers_only(flip).is_none());
                let size = finding.flips[0].changes().count();
                assert!(finding.flips.iter().all(|flip| flip.changes().count() == size), "{situation:?}");
                if needs_time || slow.iter().next().is_some_and(|set| set.len() > size) {
                    assert!(slow.iter().all(|set| set.len() >= size), "{situation:?}");
                } else {
                    assert_eq!(answers_only, slow, "{situation:?}");
                }
                largest = largest.max(size);
            }
        }
    }
    assert!(largest >= 4, "no situation needs more than {largest} changes");
}

#[test]
fn knowing_more_never_turns_a_definite_finding() {
    let mut varied = 0;
    for_every_way(|check, _, situation, _| {
        let before = check.finding(situation).outcome;
        if before == Outcome::CannotTell {
            return;
        }
        for question in yes_no_questions(situation) {
            if matches!(question.yes_no(situation), Some(Known(_))) {
                continue;
            }
            for to in [true, false] {
                let more = with(situation, question, Known(to));
                varied += 1;
                assert_eq!(check.finding(&more).outcome, before, "{situation:?} → {more:?}");
            }
        }
    });
    assert!(varied > 5_000, "{varied}");
}

#[test]
fn the_questions_not_put_could_not_have_changed_the_outcome() {
    for_every_way(|check, _, situation, next| {
        if next.is_some() {
            return;
        }
        let outcome = check.finding(situation).outcome;
        for question in yes_no_questions(situation).filter(|question| question.yes_no(situation) == Some(NotAsked)) {
            for answer in ANSWERS {
                let more = with(situation, question, answer);
                assert_eq!(check.finding(&more).outcome, outcome, "{more:?}");
            }
        }
    });
}

#[test]
fn a_birth_date_that_agrees_with_the_two_answers_never_changes_how_they_point() {
    for kommune in kommuner() {
        let check = check_in(kommune);
        for born in birth_dates() {
            let reached = law().folkepensionsalder.on(on()).unwrap().value.day_reached(born).unwrap() <= on();
            let by_date = Situation { birth_date: Known(born), ..Situation::default() };
            let by_answers = Situation {
                birth_date: DontKnow,
                over_18: Known(born <= day(2008, 11, 22)),
                reached_folkepension: Known(reached),
                ..Situation::default()
            };
            let pointed = |situation| {
                let finding = check.finding(&situation);
                finding.reasons.iter().map(|reason| (reason.condition, reason.sign)).collect::<Vec<_>>()
            };
            assert_eq!(pointed(by_date), pointed(by_answers), "{born}");
        }
    }
}

#[test]
fn foertidspension_changes_no_outcome_no_reason_and_no_flip() {
    for_every_way(|check, _, situation, _| {
        let decisive = |finding: Finding<'static>| (finding.outcome, finding.reasons, finding.flips, finding.missing);
        let before = decisive(check.finding(situation));
        for foertidspension in ANSWERS {
            assert_eq!(decisive(check.finding(&Situation { foertidspension, ..*situation })), before);
        }
    });
}

#[test]
fn growing_older_only_ever_turns_for_into_against() {
    let born = day(1960, 2, 29);
    let situation = Situation { birth_date: Known(born), ..Situation::default() };
    let sign = |day| Check::new(law(), Handlekommune::Other, day).unwrap().finding(&situation).reasons[0].sign;
    let days: Vec<NaiveDate> = (0..400).map(|later| day(2026, 6, 1) + Days::new(later)).collect();
    let signs: Vec<Sign> = days.iter().map(|day| sign(*day)).collect();
    let turned = signs.iter().position(|sign| *sign == Sign::Against).unwrap();
    assert_eq!(days[turned], day(2027, 3, 1));
    assert!(signs[..turned].iter().all(|sign| *sign == Sign::For) && signs[turned..].iter().all(|sign| *sign == Sign::Against));
}

#[test]
fn the_first_birth_date_under_the_age_is_the_first() {
    let table = &law().folkepensionsalder.on(on()).unwrap().value;
    for later in 0..8_000 {
        let today = day(2019, 1, 1) + Days::new(later);
        let first = table.first_born_under(today).unwrap();
        let reached = |born: NaiveDate| table.day_reached(born).unwrap();
        assert!(reached(first) > today && reached(first - Days::new(1)) <= today, "{today}: {first}");
    }
}

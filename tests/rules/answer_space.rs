//! The whole answer space of the self-check, walked through: every combination of answers, in each municipality.

use chrono::{Days, NaiveDate};
use rules::answer::Answer::{self, DontKnow, Known, NotAsked};
use rules::eligibility::is_settled;
use rules::eligibility::{MOST_QUESTIONS, Question, ask, check};
use rules::facts::{Law, Standard};
use rules::finding::{DecidedBy, Finding, Outcome, Sign};
use rules::person::Situation;

type Field = fn(&mut Situation) -> &mut Answer<bool>;

/// Every yes/no question.
const FIELDS: [Field; 8] = [
    |situation| &mut situation.over_18,
    |situation| &mut situation.reached_folkepension,
    |situation| &mut situation.wants_work,
    |situation| &mut situation.ordinary_work,
    |situation| &mut situation.foertidspension,
    |situation| &mut situation.other_offers,
    |situation| &mut situation.funktionsevne,
    |situation| &mut situation.sociale_problemer,
];
const ANSWERS: [Answer<bool>; 4] = [NotAsked, DontKnow, Known(true), Known(false)];

fn law() -> &'static Law {
    &law::facts().law
}

fn on() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// A child, an adult, somebody who reaches 18 today, somebody past the folkepensionsalder.
fn birth_dates() -> [NaiveDate; 4] {
    [(2015, 6, 1), (1990, 5, 1), (2008, 11, 22), (1950, 1, 1)]
        .map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap())
}

fn births() -> Vec<Answer<NaiveDate>> {
    [NotAsked, DontKnow].into_iter().chain(birth_dates().map(Known)).collect()
}

fn standards() -> Vec<Option<&'static Standard>> {
    let kinds: Vec<_> = law::facts().standards.iter().map(Some).chain([None]).collect();
    assert!(kinds.len() >= 3, "Randers, Ishøj and none");
    kinds
}

/// Calls for every combination of answers; førtidspension is left open, since [`foertidspension_changes_no_finding`].
fn for_every_situation(mut then: impl FnMut(&Situation, Option<&Standard>, &Finding)) -> usize {
    let fields: Vec<Field> = FIELDS.into_iter().enumerate().filter(|(index, _)| *index != 4).map(|(_, field)| field).collect();
    let combinations = ANSWERS.len().pow(u32::try_from(fields.len()).unwrap());
    let mut count = 0;
    for standard in standards() {
        for birth_date in births() {
            for combination in 0..combinations {
                let mut situation = Situation { birth_date, ..Situation::default() };
                fields.iter().fold(combination, |rest, field| {
                    *field(&mut situation) = ANSWERS[rest % ANSWERS.len()];
                    rest / ANSWERS.len()
                });
                let finding = check(&situation, law(), standard, on()).unwrap();
                then(&situation, standard, &finding);
                count += 1;
            }
        }
    }
    count
}

/// Calls for every point on every way: after each answer that the program could be given, in the order in which it asks.
fn for_every_way(standard: Option<&Standard>, mut then: impl FnMut(&Situation, &[Question], Option<Question>)) {
    let settled = |so_far: &Situation| is_settled(so_far, law(), standard, on());
    let mut open = vec![Situation::default()];
    while let Some(situation) = open.pop() {
        let (asked, next) = ask::asked(&situation, settled);
        then(&situation, &asked, next);
        match next {
            None => {}
            Some(Question::Birth) => {
                open.extend(births().into_iter().skip(1).map(|birth_date| Situation { birth_date, ..situation }));
            }
            Some(question) => {
                let field = FIELDS[Question::ALL.iter().position(|other| *other == question).unwrap() - 1];
                open.extend(ANSWERS.into_iter().skip(1).map(|answer| {
                    let mut answered = situation;
                    *field(&mut answered) = answer;
                    answered
                }));
            }
        }
    }
}

fn against_by_rule(finding: &Finding) -> bool {
    finding.reasons.iter().any(|reason| reason.sign == Sign::Against && reason.decided_by == DecidedBy::Rule)
}

#[test]
fn every_way_ends_in_an_outcome_with_reasons_after_at_most_nine_questions() {
    let mut longest = 0;
    let mut ends = Vec::new();
    for standard in standards() {
        for_every_way(standard, |situation, asked, next| {
            let finding = check(situation, law(), standard, on()).unwrap();
            assert!(!finding.reasons.is_empty() || next.is_some(), "{situation:?}");
            longest = longest.max(asked.len() + usize::from(next.is_some()));
            if next.is_none() {
                assert!(finding.not_looked_at.is_empty() || finding.outcome == Outcome::MaybeNotNow, "{situation:?}");
                ends.push(finding.outcome);
            }
        });
    }
    assert_eq!(longest, MOST_QUESTIONS);
    for outcome in [Outcome::LooksPossible, Outcome::CannotTell, Outcome::MaybeNotNow] {
        assert!(ends.contains(&outcome), "no way ends in {outcome:?}");
    }
}

#[test]
fn the_questions_not_put_could_not_have_changed_the_outcome() {
    for standard in standards() {
        for_every_way(standard, |situation, _, next| {
            let outcome = check(situation, law(), standard, on()).unwrap().outcome;
            if next.is_some() {
                return;
            }
            for field in FIELDS {
                for answer in ANSWERS.into_iter().skip(1) {
                    let mut more = *situation;
                    if *field(&mut more) != NotAsked {
                        continue;
                    }
                    *field(&mut more) = answer;
                    assert_eq!(check(&more, law(), standard, on()).unwrap().outcome, outcome, "{more:?}");
                }
            }
        });
    }
}

#[test]
fn it_looks_possible_only_where_every_reason_is_for_and_humans_decide_some() {
    let mut seen = 0;
    let count = for_every_situation(|situation, standard, finding| {
        if finding.outcome != Outcome::LooksPossible {
            return;
        }
        seen += 1;
        assert!(finding.reasons.iter().all(|reason| reason.sign == Sign::For), "{situation:?}");
        let by_humans = finding.reasons.iter().filter(|reason| reason.decided_by == DecidedBy::Human).count();
        // A lower age is a rule only where the standard has a figure.
        let by_rule = 1 + usize::from(
            standard.is_some_and(|standard| standard.lower_age.one().is_some_and(|age| age.value.years().is_some())),
        );
        assert_eq!((by_humans, finding.reasons.len(), finding.not_looked_at.len()), (6 - by_rule, 6, 0), "{situation:?}");
    });
    assert!(seen > 0 && seen < count / 10, "{seen} of {count}");
}

#[test]
fn no_reason_stands_without_a_source() {
    for_every_situation(|situation, standard, finding| {
        for reason in &finding.reasons {
            assert!(
                !reason.sources.is_empty(),
                "{:?} of {situation:?}, {:?}",
                reason.condition,
                standard.map(|standard| &standard.name)
            );
        }
    });
}

#[test]
fn knowing_more_never_undoes_what_a_rule_decided() {
    let mut varied = 0;
    for_every_situation(|situation, standard, finding| {
        if finding.outcome != Outcome::MaybeNotNow || !against_by_rule(finding) {
            return;
        }
        for field in FIELDS {
            let mut more = *situation;
            if matches!(*field(&mut more), Known(_)) {
                continue;
            }
            for answer in [true, false] {
                *field(&mut more) = Known(answer);
                varied += 1;
                assert_eq!(
                    check(&more, law(), standard, on()).unwrap().outcome,
                    Outcome::MaybeNotNow,
                    "{situation:?} → {more:?}"
                );
            }
        }
    });
    assert!(varied > 10_000, "{varied}");
}

#[test]
fn a_birth_date_that_agrees_with_the_two_answers_never_changes_how_they_point() {
    for standard in standards() {
        for born in birth_dates() {
            let by_date = Situation { birth_date: Known(born), ..Situation::default() };
            let reached = law().folkepensionsalder.on(on()).unwrap().value.day_reached(born).unwrap() <= on();
            let over_18 = born <= NaiveDate::from_ymd_opt(2008, 11, 22).unwrap();
            let by_answers = Situation {
                birth_date: DontKnow,
                over_18: Known(over_18),
                reached_folkepension: Known(reached),
                ..Situation::default()
            };
            let pointed = |situation| {
                let finding = check(&situation, law(), standard, on()).unwrap();
                finding.reasons.iter().map(|reason| (reason.condition, reason.sign)).collect::<Vec<_>>()
            };
            assert_eq!(pointed(by_date), pointed(by_answers), "{born}");
        }
    }
}

#[test]
fn foertidspension_changes_no_finding() {
    for standard in standards() {
        for_every_way(standard, |situation, _, _| {
            let finding = check(situation, law(), standard, on());
            for foertidspension in ANSWERS {
                assert_eq!(check(&Situation { foertidspension, ..*situation }, law(), standard, on()), finding);
            }
        });
    }
}

#[test]
fn growing_older_only_ever_turns_for_into_against() {
    let born = NaiveDate::from_ymd_opt(1960, 2, 29).unwrap();
    let situation = Situation { birth_date: Known(born), ..Situation::default() };
    let sign = |day| check(&situation, law(), None, day).unwrap().reasons[0].sign;
    let days: Vec<NaiveDate> = (0..400).map(|later| NaiveDate::from_ymd_opt(2026, 6, 1).unwrap() + Days::new(later)).collect();
    let signs: Vec<Sign> = days.iter().map(|day| sign(*day)).collect();
    let turned = signs.iter().position(|sign| *sign == Sign::Against).unwrap();
    assert_eq!(days[turned], NaiveDate::from_ymd_opt(2027, 3, 1).unwrap());
    assert!(signs[..turned].iter().all(|sign| *sign == Sign::For) && signs[turned..].iter().all(|sign| *sign == Sign::Against));
}

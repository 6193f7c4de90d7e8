//! The whole answer space of the self-check: every way through the questions, with every answer, in each municipality, at ages around the limits.

use std::collections::BTreeSet;
use std::time::Instant;

use chrono::{Days, NaiveDate};
use rules::answer::Answer::{self, DontKnow, Known, NotAsked};
use rules::eligibility::{Change, Check, MOST_QUESTIONS, Question};
use rules::facts::Law;
use rules::finding::{Condition, DecidedBy, Finding, Missing, Outcome, Sign};
use rules::person::{Handlekommune, Situation};

use crate::oracle;

const ANSWERS: [Answer<bool>; 3] = [DontKnow, Known(true), Known(false)];

fn law() -> &'static Law {
    &law::facts().law
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn on() -> NaiveDate {
    day(2026, 11, 22)
}

/// Around 18: the day before, the day, the day after; around the folkepensionsalder of 67 likewise; a child, an adult, an old person.
fn birth_dates() -> [NaiveDate; 9] {
    [
        day(2015, 6, 1),
        day(2008, 11, 23),
        day(2008, 11, 22),
        day(2008, 11, 21),
        day(1990, 5, 1),
        day(1959, 11, 23),
        day(1959, 11, 22),
        day(1959, 11, 21),
        day(1936, 2, 29),
    ]
}

fn births() -> impl Iterator<Item = Answer<NaiveDate>> {
    [DontKnow].into_iter().chain(birth_dates().map(Known))
}

fn kommuner() -> Vec<Handlekommune<'static>> {
    let kinds: Vec<_> = law::facts().standards.iter().map(Handlekommune::Known).collect();
    assert!(kinds.len() >= 2, "Randers and Ishøj");
    kinds.into_iter().chain([Handlekommune::Other, Handlekommune::NotKnown]).collect()
}

fn check_in(kommune: Handlekommune<'static>) -> Check<'static> {
    Check::new(law(), kommune, on()).unwrap()
}

fn with(situation: &Situation, question: Question, answer: Answer<bool>) -> Situation {
    let mut changed = *situation;
    let field = match question {
        Question::Birth => panic!("the birth date is no yes or no"),
        Question::Over18 => &mut changed.over_18,
        Question::ReachedFolkepension => &mut changed.reached_folkepension,
        Question::WantsWork => &mut changed.wants_work,
        Question::OrdinaryWork => &mut changed.ordinary_work,
        Question::Foertidspension => &mut changed.foertidspension,
        Question::OtherOffers => &mut changed.other_offers,
        Question::Funktionsevne => &mut changed.funktionsevne,
        Question::SocialeProblemer => &mut changed.sociale_problemer,
    };
    *field = answer;
    changed
}

/// Every situation that the program can meet: after no answer, and after each answer it could be given, in the order in which it asks.
fn ways(check: &Check) -> Vec<(Situation, Option<Question>)> {
    let mut all = Vec::new();
    let mut open = vec![Situation::default()];
    while let Some(situation) = open.pop() {
        let next = check.next_question(&situation);
        all.push((situation, next));
        match next {
            None => {}
            Some(Question::Birth) => open.extend(births().map(|birth_date| Situation { birth_date, ..situation })),
            Some(question) => open.extend(ANSWERS.map(|answer| with(&situation, question, answer))),
        }
    }
    all
}

fn for_every_way(mut then: impl FnMut(&Check<'static>, Handlekommune<'static>, &Situation, Option<Question>)) -> usize {
    let mut count = 0;
    for kommune in kommuner() {
        let check = check_in(kommune);
        for (situation, next) in ways(&check) {
            then(&check, kommune, &situation, next);
            count += 1;
        }
    }
    count
}

/// The yes/no questions that may still be given another answer here.
fn yes_no_questions(situation: &Situation) -> impl Iterator<Item = Question> {
    let by_date = matches!(situation.birth_date, Known(_));
    Question::ALL.into_iter().filter(move |question| match question {
        Question::Birth => false,
        Question::Over18 | Question::ReachedFolkepension => !by_date,
        _ => true,
    })
}

fn age_of(kommune: Handlekommune, birth_date: Answer<NaiveDate>) -> oracle::Age {
    let born = match birth_date {
        Known(born) => Some(born),
        NotAsked | DontKnow => None,
    };
    oracle::Age {
        over_18: born.map(|born| born <= day(2008, 11, 22)),
        reached_folkepension: born.map(|born| born <= day(1959, 11, 22)),
        names_18: kommune.standard().is_some_and(|standard| standard.short_name == "Randers"),
    }
}

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
fn the_whole_space_is_walked_and_no_finding_is_without_reasons_missing_flips_and_steps() {
    let started = Instant::now();
    let mut longest = 0;
    let mut ends = BTreeSet::new();
    let count = for_every_way(|check, kommune, situation, next| {
        let finding = check.finding(situation);
        let (asked, _) = check.asked(situation);
        longest = longest.max(asked.len() + usize::from(next.is_some()));
        assert!(!finding.reasons.is_empty() || !finding.missing.is_empty(), "no reason: {situation:?}");
        assert!(!asked.is_empty() || finding.missing.len() >= Condition::ALL.len(), "nothing answered: {situation:?}");
        assert_eq!(finding.outcome, oracle::outcome(situation, age_of(kommune, situation.birth_date)), "{situation:?}");
        assert!(
            finding.outcome != Outcome::CannotTell || !finding.missing.is_empty(),
            "open, and nothing is missing: {situation:?}"
        );
        assert!(!finding.not_looked_at.is_empty() && !finding.next_steps.is_empty(), "{situation:?}");
        assert!(!finding.flips.is_empty(), "nothing would change it: {situation:?}");
        assert!(finding.reasons.iter().all(|reason| !reason.sources.is_empty()), "a reason without a source: {situation:?}");
        assert!(finding.pointers.iter().all(|pointer| !pointer.sources.is_empty()), "a pointer without a source: {situation:?}");
        assert!(finding.pension_remark.is_none_or(|remark| !remark.sources.is_empty()), "{situation:?}");
        let receives = match situation.foertidspension {
            NotAsked => None,
            DontKnow => Some(None),
            Known(receives) => Some(Some(receives)),
        };
        assert_eq!(finding.pension_remark.map(|remark| remark.receives), receives, "{situation:?}");
        if next.is_none() {
            ends.insert(finding.outcome);
        }
    });
    println!("{count} situations with their findings in {:?}", started.elapsed());
    assert_eq!(longest, MOST_QUESTIONS);
    assert_eq!(ends.len(), 3, "{ends:?}");
    assert!(count > 5_000, "{count}");
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
fn the_next_question_is_one_that_the_finding_misses() {
    for_every_way(|check, _, situation, next| {
        let misses = |condition| check.finding(situation).missing.contains(&Missing::Condition(condition));
        let Some(question) = next else { return };
        let is_missed = match question {
            Question::Birth => misses(Condition::Folkepensionsalder) && misses(Condition::LowerAge),
            Question::Over18 => misses(Condition::LowerAge),
            Question::ReachedFolkepension => misses(Condition::Folkepensionsalder),
            Question::WantsWork => misses(Condition::WantsWork),
            Question::OrdinaryWork => misses(Condition::OrdinaryWork),
            // No condition, but the next question needs it to name the right offers.
            Question::Foertidspension | Question::OtherOffers => misses(Condition::OtherOffers),
            Question::Funktionsevne | Question::SocialeProblemer => misses(Condition::Ground),
        };
        assert!(is_missed, "{question:?} after {situation:?}");
    });
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
fn it_looks_possible_only_where_every_reason_is_for_and_a_human_decides() {
    let mut seen = 0;
    for_every_way(|check, kommune, situation, _| {
        let finding = check.finding(situation);
        let against_by_rule =
            finding.reasons.iter().any(|reason| reason.sign == Sign::Against && reason.decided_by == DecidedBy::Rule);
        assert_eq!(finding.rests_on_human, !against_by_rule, "{situation:?}");
        if finding.outcome != Outcome::LooksPossible {
            return;
        }
        seen += 1;
        assert!(finding.rests_on_human && finding.reasons.iter().all(|reason| reason.sign == Sign::For), "{situation:?}");
        let by_humans = finding.reasons.iter().filter(|reason| reason.decided_by == DecidedBy::Human).count();
        // A lower age is a rule only where the standard has a figure.
        let by_rule = 1 + usize::from(
            kommune.standard().is_some_and(|standard| standard.lower_age.one().is_some_and(|age| age.value.years().is_some())),
        );
        assert_eq!((by_humans, finding.reasons.len()), (6 - by_rule, 6), "{situation:?}");
    });
    assert!(seen > 10, "{seen}");
}

#[test]
fn the_handlekommune_is_missing_until_it_is_known() {
    for_every_way(|check, kommune, situation, _| {
        let missing = check.finding(situation).missing;
        let misses = |what| missing.contains(&what);
        let expected = match kommune {
            Handlekommune::Known(_) => (false, false),
            Handlekommune::Other => (false, true),
            Handlekommune::NotKnown => (true, false),
        };
        assert_eq!((misses(Missing::Handlekommune), misses(Missing::KommunensRegler)), expected, "{situation:?}");
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

//! The whole answer space of the self-check: every way through the questions, with every answer, in each municipality, at ages around the limits.

use std::collections::BTreeSet;
use std::time::Instant;

use chrono::NaiveDate;
use rules::answer::Answer::{self, DontKnow, Known, NotAsked};
use rules::eligibility::{Check, MOST_QUESTIONS, Question};
use rules::facts::Law;
use rules::finding::{Condition, DecidedBy, Missing, NotLookedAt, Outcome, Sign};
use rules::person::{Handlekommune, Situation};

use crate::oracle;

pub(crate) const ANSWERS: [Answer<bool>; 3] = [DontKnow, Known(true), Known(false)];

pub(crate) fn law() -> &'static Law {
    &law::facts().law
}

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub(crate) fn on() -> NaiveDate {
    day(2026, 11, 22)
}

/// Around 18: the day before, the day, the day after; around the folkepensionsalder of 67 likewise; a child, an adult, an old person.
pub(crate) fn birth_dates() -> [NaiveDate; 9] {
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

pub(crate) fn kommuner() -> Vec<Handlekommune<'static>> {
    let kinds: Vec<_> = law::facts().standards.iter().map(Handlekommune::Known).collect();
    assert!(kinds.len() >= 2, "Randers and Ishøj");
    kinds.into_iter().chain([Handlekommune::Other, Handlekommune::NotKnown]).collect()
}

pub(crate) fn check_in(kommune: Handlekommune<'static>) -> Check<'static> {
    Check::new(law(), kommune, on()).unwrap()
}

pub(crate) fn with(situation: &Situation, question: Question, answer: Answer<bool>) -> Situation {
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
        // A question that is put again and again would fill the memory before anybody stops it.
        assert!(all.len() < 100_000, "the questions come to no end");
        match next {
            None => {}
            Some(Question::Birth) => open.extend(births().map(|birth_date| Situation { birth_date, ..situation })),
            Some(question) => open.extend(ANSWERS.map(|answer| with(&situation, question, answer))),
        }
    }
    all
}

pub(crate) fn for_every_way(
    mut then: impl FnMut(&Check<'static>, Handlekommune<'static>, &Situation, Option<Question>),
) -> usize {
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
pub(crate) fn yes_no_questions(situation: &Situation) -> impl Iterator<Item = Question> {
    let by_date = matches!(situation.birth_date, Known(_));
    Question::ALL.into_iter().filter(move |question| match question {
        Question::Birth => false,
        Question::Over18 | Question::ReachedFolkepension => !by_date,
        _ => true,
    })
}

pub(crate) fn age_of(kommune: Handlekommune, birth_date: Answer<NaiveDate>) -> oracle::Age {
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
        assert_eq!(check.is_settled(situation), finding.outcome == Outcome::MaybeNotNow, "{situation:?}");
        assert!(
            finding.outcome != Outcome::CannotTell || !finding.missing.is_empty(),
            "open, and nothing is missing: {situation:?}"
        );
        assert!(!finding.not_looked_at.is_empty() && !finding.next_steps.is_empty(), "{situation:?}");
        let forloeb = finding.not_looked_at.contains(&NotLookedAt::SaerligtForloeb);
        assert_eq!(forloeb, !matches!(situation.sociale_problemer, Known(_)), "{situation:?}");
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

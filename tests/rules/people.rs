//! How many questions people meet: at most nine, and half of the example people at most six.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rules::eligibility::{Check, MOST_QUESTIONS};
use rules::finding::Outcome;
use support::people::invented;

#[test]
fn half_of_the_people_are_asked_at_most_six_questions_and_nobody_more_than_nine() {
    let facts = law::facts();
    let people = invented();
    assert!(people.len() >= 24, "{}", people.len());
    assert_eq!(people.iter().map(|person| &person.name).collect::<BTreeSet<_>>().len(), people.len(), "a name twice");
    let on = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let mut counts = Vec::new();
    let mut outcomes = BTreeSet::<Outcome>::new();
    for person in &people {
        let check = Check::new(&facts.law, person.kommune(facts), on).unwrap();
        let (situation, asked) = person.answers_all(&check);
        let finding = check.finding(&situation);
        assert!(!finding.reasons.is_empty() && !finding.next_steps.is_empty(), "{}: {}", person.name, person.life);
        counts.push(asked.len());
        outcomes.insert(finding.outcome);
    }
    counts.sort_unstable();
    // Of an even number the upper middle one: nothing is rounded in our favour.
    let (median, most) = (counts[counts.len() / 2], counts[counts.len() - 1]);
    println!("{} people, median {median}, most {most}, {counts:?}", people.len());
    assert!(median <= 6, "{counts:?}");
    assert!(most <= MOST_QUESTIONS, "{counts:?}");
    assert_eq!(outcomes.len(), 3, "the people do not come to all three outcomes: {outcomes:?}");
}

//! Deadlines: the complaint, the municipality's second look, and the times that standards set.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::deadlines::TABLE;
use chrono::{Days, NaiveDate, TimeDelta};
use proptest::strategy::ValueTree;
use rules::dated::Row;
use rules::deadline::{
    self as by_rules, Counted, Decision, Due, FollowUps, Klage, OwnDays, Period, Reached, Refused, RestsOn, Sent, Step, What,
};
use rules::open::OpenQuestion;
use rules::standard::{Time, TimeUnit};
use rules::stated::{Reading, Stated};
use support::second_opinion::almanac::Almanac;
use support::second_opinion::deadlines::{Came, Clerk, Complaint, Did, Law, Length, Maybe, Open, Trail, Why, end};

/// The years whose days off the program knows.
const YEARS: (i32, i32) = (2011, 2060);

fn clerk() -> Clerk {
    let whole = |dated: &Dated<u8>| {
        let figure = |row: &Row<u8>| Figure { from: row.since.day(), until: row.until, value: Fraction::whole(row.value.into()) };
        dated.rows().iter().map(figure).collect()
    };
    let law = Law {
        klage: whole(&law().klagefrist_weeks),
        genvurdering: whole(&law().genvurdering_weeks),
        digital: whole(&law().digital_post_days),
        letter: whole(&law().letter_hverdage),
        quick_letter: whole(&law().quick_letter_days),
    };
    Clerk { almanac: Almanac::reckoned(YEARS.0, YEARS.1), law }
}

/// What happened.
#[derive(Clone, Debug)]
enum Event {
    /// It was received so many days later, where somebody knows.
    Decision {
        came: Came,
        later: Option<i64>,
    },
    Complaint,
    Application(Says<Length>),
    PlaceStarted(Says<u8>),
    FollowedUp(Says<u8>),
    Ill(Says<Length>),
}

/// What a standard says of a time: nothing, one thing, or several.
#[derive(Clone, Debug)]
enum Says<T> {
    Nothing,
    One(T),
    Several(Vec<T>),
}

fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Days: in the calendar's years, about their ends and about the first day of the law, and far away.
fn event_day() -> impl Strategy<Value = NaiveDate> {
    let about = |day: NaiveDate, most: i64| (-most..=most).prop_map(move |away| day + TimeDelta::days(away));
    prop_oneof![
        12 => (0_u64..13_439).prop_map(|later| ymd(2024, 3, 13) + Days::new(later)),
        3 => (0_u64..18_263).prop_map(|later| ymd(2011, 1, 1) + Days::new(later)),
        2 => about(ymd(2060, 12, 3), 45),
        1 => about(ymd(2011, 1, 1), 20),
        1 => about(ymd(2024, 3, 13), 3),
        1 => proptest::sample::select(vec![NaiveDate::MIN, ymd(1900, 2, 28), ymd(2061, 1, 1), ymd(2400, 2, 29), NaiveDate::MAX]),
    ]
}

fn length() -> impl Strategy<Value = Length> {
    let number = prop_oneof![12 => 0..=60_u16, 2 => 0..=255_u16, 1 => any::<u16>()];
    let unit =
        proptest::sample::select(vec![Length::Days as fn(u16) -> Length, Length::WorkingDays, Length::Weeks, Length::Months]);
    (number, unit).prop_map(|(number, unit)| unit(number))
}

fn says<T: Clone + std::fmt::Debug + 'static>(
    value: impl Strategy<Value = T> + Clone + 'static,
) -> impl Strategy<Value = Says<T>> {
    prop_oneof![
        1 => Just(Says::Nothing),
        6 => value.clone().prop_map(Says::One),
        2 => proptest::collection::vec(value, 0..=3).prop_map(Says::Several),
    ]
}

fn given() -> impl Strategy<Value = (NaiveDate, Event)> {
    let came = proptest::sample::select(WAYS.map(|(_, came)| came).to_vec());
    let later = prop_oneof![8 => 0..=40_i64, 1 => -3..=0_i64, 1 => -400..=20_000_i64];
    let decision = (came, proptest::option::weighted(0.4, later));
    // Three times a year, and no time at all, are no times that a standard has.
    let times = || says((0..=3_u8).boxed());
    let event = prop_oneof![
        6 => decision.prop_map(|(came, later)| Event::Decision { came, later }),
        1 => Just(Event::Complaint),
        3 => says(length().boxed()).prop_map(Event::Application),
        1 => times().prop_map(Event::PlaceStarted),
        1 => times().prop_map(Event::FollowedUp),
        2 => says(length().boxed()).prop_map(Event::Ill),
    ];
    (event_day(), event)
}

const WAYS: [(Sent, Came); 6] = [
    (Sent::DigitalPost, Came::Digital),
    (Sent::Letter, Came::Letter),
    (Sent::QuickLetter, Came::QuickLetter),
    (Sent::Orally, Came::Oral),
    (Sent::ByHand, Came::ByHand),
    (Sent::Unknown, Came::Unknown),
];

fn their_way(came: Came) -> Sent {
    WAYS.iter().find(|(_, ours)| *ours == came).expect("all are there").0
}

/// A time as the facts have it where it is small enough for one, else as the rules take it.
fn their_length(length: Length) -> Period {
    let (value, unit) = match length {
        Length::Days(value) => (value, TimeUnit::Days),
        Length::WorkingDays(value) => (value, TimeUnit::WorkingDays),
        Length::Weeks(value) => (value, TimeUnit::Weeks),
        Length::Months(value) => (value, TimeUnit::Months),
    };
    u8::try_from(value).map_or(Period { value, unit }, |number| Period::of(Time { number, unit }))
}

const LINK: &str = "https://example.test/";

fn stated<T, U>(says: &Says<T>, theirs: impl Fn(&T) -> U) -> Stated<U> {
    let reading = |value: &T| Reading { value: theirs(value), sources: vec![] };
    match says {
        Says::Nothing => Stated::Silent { link: LINK.to_owned() },
        Says::One(value) => Stated::Says(reading(value)),
        Says::Several(values) => Stated::SaysTwoThings(values.iter().map(reading).collect()),
    }
}

/// A count of the rules as a way of the clerk's.
fn trail(counted: &Counted<'_>) -> Trail {
    let did = |step: &Step<'_>| match step.what {
        What::Begin(_) => Did::Begin,
        What::ReallyReceived | What::PresumedAfterDays(_) | What::PresumedAfterHverdage(_) => Did::Receive,
        What::NotCounted(_) => Did::LeaveOut,
        What::After(_) => Did::Count,
        What::Posted(_) => Did::Post,
        What::Back(_) => Did::Back,
        What::Forward(_) => Did::Forward,
    };
    let trail: Trail = counted.steps.iter().map(|step| (did(step), step.day)).collect();
    assert_eq!(end(&trail), counted.day, "the steps lead to another day");
    trail
}

fn open(question: &OpenQuestion) -> Open {
    match question {
        OpenQuestion::BrevFremme => Open::HowLongALetterTakes,
        OpenQuestion::LoerdagHverdag => Open::WhetherSaturdayIsAHverdag,
        OpenQuestion::FristPaaFridag => Open::WhetherALimitOnADayOffMoves,
        OpenQuestion::OpsaettendeVirkning => Open::WhetherTheDecisionWaits,
        OpenQuestion::ManglendeKlagevejledning => Open::WhatIfNobodySaidHowToComplain,
        other => panic!("{other:?} is not about a complaint"),
    }
}

fn complaint(klage: &Klage<'_>) -> Complaint {
    assert_eq!((klage.safe.rests_on, klage.post.rests_on), (RestsOn::Law, RestsOn::Advice));
    assert!(klage.likely.as_ref().is_none_or(|likely| likely.rests_on == RestsOn::Law));
    let questions: BTreeSet<Open> = klage.open.iter().map(open).collect();
    assert_eq!(questions.len(), klage.open.len(), "a question is asked twice");
    Complaint { safe: trail(&klage.safe), post: trail(&klage.post), likely: klage.likely.as_ref().map(trail), open: questions }
}

fn why(refused: Refused) -> Why {
    match refused {
        Refused::OutsideCalendar(outside) => {
            assert_eq!((outside.first, outside.last), (ymd(YEARS.0, 1, 1), ymd(YEARS.1, 12, 31)));
            Why::NotInTheAlmanac
        }
        Refused::NoValue(_) => Why::NoLaw,
        Refused::ReceivedBeforeDecided => Why::CameTooEarly,
    }
}

/// The same days; or none on both sides, and the rules name one of the reasons.
fn agree<T: PartialEq + std::fmt::Debug>(theirs: Result<T, Refused>, ours: Maybe<T>) -> Result<(), TestCaseError> {
    match (theirs.map_err(why), ours) {
        (Err(theirs), Err(ours)) => {
            prop_assert!(ours.contains(&theirs), "the rules: {:?}; the second opinion: {:?}", theirs, ours)
        }
        (theirs, ours) => {
            prop_assert_eq!(theirs.map_err(|why| BTreeSet::from([why])), ours, "left: the rules; right: the second opinion")
        }
    }
    Ok(())
}

/// What is said of the municipality's own time.
#[derive(Debug, PartialEq, Eq)]
enum Own {
    Silent,
    One(Trail),
    Several(Vec<Trail>),
}

fn own(days: OwnDays<'_>, asks: &[OpenQuestion]) -> Own {
    let trail = |due: &Due<'_>| {
        assert_eq!((due.counted.rests_on, due.open), (RestsOn::Standard, asks));
        trail(&due.counted)
    };
    match days {
        OwnDays::Silent { link } => {
            assert_eq!(link, LINK);
            Own::Silent
        }
        OwnDays::Says(due) => Own::One(trail(&due)),
        OwnDays::SaysTwoThings(dues) => Own::Several(dues.iter().map(trail).collect()),
    }
}

fn by_clerk(clerk: &Clerk, from: NaiveDate, says: &Says<Length>) -> Maybe<Own> {
    let day = |length: &Length| clerk.own_time(from, *length);
    Ok(match says {
        Says::Nothing => Own::Silent,
        Says::One(length) => Own::One(day(length)?),
        Says::Several(lengths) => Own::Several(lengths.iter().map(day).collect::<Result<_, _>>()?),
    })
}

/// How often a standard wants a place followed up; only what the rules and the clerk both take for a time.
fn often(says: &Says<u8>) -> (Stated<FollowUps>, Says<Length>) {
    let length = |times: u8| [Length::Months(12), Length::Months(6)].get(usize::from(times).wrapping_sub(1)).copied();
    let both = |times: &u8| {
        let (theirs, ours) = (FollowUps::times_a_year(*times), length(*times));
        assert_eq!(theirs.is_some(), ours.is_some(), "{times} times a year");
        theirs.zip(ours)
    };
    let both = match says {
        Says::Nothing => Says::Nothing,
        Says::One(times) => both(times).map_or(Says::Nothing, Says::One),
        Says::Several(times) => Says::Several(times.iter().filter_map(both).collect()),
    };
    let ours = match &both {
        Says::Nothing => Says::Nothing,
        Says::One((_, ours)) => Says::One(*ours),
        Says::Several(all) => Says::Several(all.iter().map(|(_, ours)| *ours).collect()),
    };
    (stated(&both, |(theirs, _)| *theirs), ours)
}

fn received(day: NaiveDate, later: Option<i64>) -> Option<NaiveDate> {
    later.and_then(|later| day.checked_add_signed(TimeDelta::days(later)))
}

fn hold(clerk: &Clerk, day: NaiveDate, event: &Event) -> Result<(), TestCaseError> {
    match event {
        Event::Decision { came, later } => {
            let received = received(day, *later);
            let theirs = by_rules::klage(&Decision { dated: day, sent: their_way(*came), received }, law());
            agree(theirs.as_ref().map(complaint).map_err(|refused| *refused), clerk.complaint(day, *came, received))
        }
        Event::Complaint => {
            let trail = |due: Due<'_>| {
                assert_eq!((due.counted.rests_on, due.open), (RestsOn::Law, [OpenQuestion::ForsinketSvar].as_slice()));
                trail(&due.counted)
            };
            agree(by_rules::genvurdering(day, law()).map(trail), clerk.looked_again(day))
        }
        Event::Application(says) => {
            let time = stated(says, |length| their_length(*length));
            let theirs = by_rules::answer(day, &time, law()).map(|days| own(days, &[OpenQuestion::ForsinketSvar]));
            agree(theirs, by_clerk(clerk, day, says))
        }
        Event::PlaceStarted(says) | Event::FollowedUp(says) => {
            let reached =
                if matches!(event, Event::FollowedUp(_)) { Reached::FollowedUp(day) } else { Reached::PlaceStarted(day) };
            let (theirs, ours) = often(says);
            agree(by_rules::follow_up(reached, &theirs, law()).map(|days| own(days, &[])), by_clerk(clerk, day, &ours))
        }
        Event::Ill(says) => {
            let longer_than = stated(says, |length| their_length(*length));
            agree(by_rules::ill(day, &longer_than, law()).map(|days| own(days, &[])), by_clerk(clerk, day, says))
        }
    }
}

thread_local! {
    static CLERK: Clerk = clerk();
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn every_deadline_is_counted_as_the_second_opinion_counts_it((day, event) in given()) {
        CLERK.with(|clerk| hold(clerk, day, &event))?;
    }
}

#[test]
fn the_cases_of_deadlines_come_to_every_outcome() {
    let mut runner = proptest::test_runner::TestRunner::new(settings());
    let clerk = clerk();
    let mut whys = BTreeMap::from([Why::NotInTheAlmanac, Why::NoLaw, Why::CameTooEarly].map(|why| (why, 0)));
    let (mut asked, mut did, mut own) = (BTreeMap::new(), BTreeMap::new(), [0; 5]);
    for _ in 0..5_000 {
        let (day, event) = given().new_tree(&mut runner).unwrap().current();
        match event {
            Event::Decision { came, later } => match clerk.complaint(day, came, received(day, later)) {
                Ok(found) => {
                    found.open.iter().for_each(|open| *asked.entry(*open).or_insert(0) += 1);
                    let trails = [Some(found.safe), Some(found.post), found.likely];
                    trails.into_iter().flatten().flatten().for_each(|(step, _)| *did.entry(step).or_insert(0) += 1);
                }
                Err(all) => all.iter().for_each(|why| *whys.entry(*why).or_insert(0) += 1),
            },
            Event::Application(Says::One(length)) | Event::Ill(Says::One(length)) if clerk.own_time(day, length).is_ok() => {
                own[match length {
                    Length::Days(_) => 0,
                    Length::WorkingDays(_) => 1,
                    Length::Weeks(_) => 2,
                    Length::Months(_) => 3,
                }] += 1;
            }
            Event::PlaceStarted(Says::Several(_)) | Event::FollowedUp(Says::Several(_)) => own[4] += 1,
            _ => {}
        }
    }
    let counts = || whys.values().chain(asked.values()).chain(did.values()).chain(&own);
    assert_eq!((asked.len(), did.len()), (5, 7), "{asked:?}, {did:?}");
    assert!(counts().all(|&reached| reached > 20), "too few of some outcome: {whys:?}, {asked:?}, {did:?}, {own:?}");
}

#[test]
fn the_reckoned_almanac_is_the_table_that_was_made_elsewhere() {
    let table = Almanac::from_table(TABLE, 2023, 2046);
    assert_eq!(Almanac::reckoned(2023, 2046).named(), table.named());
    assert!(table.named().len() > 300);
}

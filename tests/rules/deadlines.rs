//! Deadlines beside a slow second count over an independent table of days off, and what must hold of any of them.

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rules::calendar::{DayOff, OutsideCalendar};
use rules::deadline::{
    Decision, FollowUps, OwnDays, Period, Reached, Refused, RestsOn, Sent, What, answer, follow_up, genvurdering, ill, klage,
};
use rules::facts::Law;
use rules::standard::TimeUnit;
use rules::stated::{Reading, Stated};
use support::second_opinion::almanac::Almanac;
use support::second_opinion::deadlines::{Came, Clerk, Length, end};
use support::second_opinion::{Figure, Fraction};

pub(crate) const TABLE: &str = include_str!("holidays-2023-2046.csv");

fn law() -> &'static Law {
    &law::facts().law
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn days(first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    first.iter_days().take_while(move |day| *day <= last)
}

fn says<T>(value: T) -> Stated<T> {
    Stated::Says(Reading { value, sources: vec![] })
}

fn the_day(own: Result<OwnDays<'_>, Refused>) -> NaiveDate {
    match own.unwrap() {
        OwnDays::Says(due) => {
            assert_eq!(due.counted.rests_on, RestsOn::Standard);
            due.counted.day
        }
        OwnDays::Silent { .. } | OwnDays::SaysTwoThings(_) => panic!("one day"),
    }
}

fn often(times_a_year: u8) -> FollowUps {
    FollowUps::times_a_year(times_a_year).unwrap()
}

#[test]
fn a_number_of_follow_ups_that_no_standard_has_is_not_understood() {
    assert_eq!([0, 3, 12].map(FollowUps::times_a_year), [None; 3]);
}

/// A clerk with the independent table, who knows the lengths by heart.
fn clerk() -> Clerk {
    let always = |value| vec![Figure { from: day(2023, 1, 1), until: None, value: Fraction::whole(value) }];
    let law = support::second_opinion::deadlines::Law {
        klage: always(4),
        genvurdering: always(4),
        digital: always(0),
        letter: always(6),
        quick_letter: always(2),
    };
    Clerk { almanac: Almanac::from_table(TABLE, 2023, 2046), law }
}

#[test]
fn every_day_off_is_that_of_the_independent_table() {
    let almanac = Almanac::from_table(TABLE, 2023, 2046);
    assert!(almanac.named().len() > 300);
    for day in days(day(2023, 1, 1), day(2046, 12, 31)) {
        let named = match law().calendar.day_off(day).unwrap() {
            Some(DayOff::Helligdag(_)) => Some(true),
            Some(DayOff::Perhaps(_)) => Some(false),
            Some(DayOff::Saturday | DayOff::Sunday) | None => None,
        };
        // A doubtful day on a weekend is a weekend.
        let weekend = day.weekday().number_from_monday() > 5;
        let expected = almanac.named().get(&day).copied().filter(|helligdag| *helligdag || !weekend);
        assert_eq!(named, expected, "{day}");
    }
}

#[test]
fn every_receipt_and_every_clock_comes_out_as_counted_by_hand() {
    let clerk = clerk();
    let known = [0, 1, 2, 3, 5, 9, 30];
    let ways = [
        (Sent::DigitalPost, Came::Digital),
        (Sent::Letter, Came::Letter),
        (Sent::QuickLetter, Came::QuickLetter),
        (Sent::Orally, Came::Oral),
        (Sent::ByHand, Came::ByHand),
        (Sent::Unknown, Came::Unknown),
    ];
    let periods = [
        (7, TimeUnit::Days, Length::Days(7)),
        (8, TimeUnit::Weeks, Length::Weeks(8)),
        (40, TimeUnit::WorkingDays, Length::WorkingDays(40)),
        (5, TimeUnit::WorkingDays, Length::WorkingDays(5)),
        (1, TimeUnit::Months, Length::Months(1)),
        (3, TimeUnit::Months, Length::Months(3)),
    ]
    .map(|(value, unit, length)| (length, says(Period { value, unit })));
    let (yearly, half_yearly, three_weeks) = (says(often(1)), says(often(2)), says(Period::weeks(3)));
    for event in days(day(2026, 1, 1), day(2045, 12, 31)) {
        let by_hand = |length| end(&clerk.own_time(event, length).unwrap());
        for (sent, came) in ways {
            for received in known.map(|later| Some(by_hand(Length::Days(later)))).into_iter().chain([None]) {
                let klage = klage(&Decision { dated: event, sent, received }, law()).unwrap();
                let slow = clerk.complaint(event, came, received).unwrap();
                assert_eq!(klage.safe.day, end(&slow.safe), "safe: {event} {sent:?} {received:?}");
                assert_eq!(klage.post.day, end(&slow.post), "post: {event} {sent:?} {received:?}");
                let likely = slow.likely.map(|likely| end(&likely));
                assert_eq!(klage.likely.map(|likely| likely.day), likely, "likely: {event} {sent:?} {received:?}");
            }
        }
        assert_eq!(genvurdering(event, law()).unwrap().counted.day, end(&clerk.looked_again(event).unwrap()));
        for (length, time) in &periods {
            assert_eq!(the_day(answer(event, time, law())), by_hand(*length), "{event} + {length:?}");
        }
        for reached in [Reached::PlaceStarted(event), Reached::FollowedUp(event)] {
            assert_eq!(the_day(follow_up(reached, &yearly, law())), by_hand(Length::Months(12)));
            assert_eq!(the_day(follow_up(reached, &half_yearly, law())), by_hand(Length::Months(6)));
        }
        assert_eq!(the_day(ill(event, &three_weeks, law())), by_hand(Length::Days(21)));
    }
}

/// A day on which a klage is known to the law and to the calendar.
fn dated() -> impl Strategy<Value = NaiveDate> {
    (0_u64..13_000).prop_map(|later| day(2024, 3, 13) + Days::new(later))
}

fn sent() -> impl Strategy<Value = Sent> {
    proptest::sample::select(&Sent::ALL[..])
}

fn settings() -> ProptestConfig {
    ProptestConfig { cases: 2000, failure_persistence: None, rng_seed: RngSeed::Fixed(103), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn the_safe_day_is_a_working_day_and_never_after_the_likely_one(dated in dated(), sent in sent(), later in proptest::option::of(0_u64..200)) {
        let received = later.map(|later| dated + Days::new(later));
        let klage = klage(&Decision { dated, sent, received }, law()).unwrap();
        prop_assert_eq!(law().calendar.day_off(klage.safe.day).unwrap(), None);
        prop_assert_eq!(law().calendar.day_off(klage.post.day).unwrap(), None);
        prop_assert!(klage.safe.day <= dated + Days::new(28));
        let on_its_way = days(klage.post.day, klage.safe.day).skip(1).filter(|day| law().calendar.day_off(*day).unwrap().is_none());
        prop_assert_eq!(on_its_way.count(), 6);
        prop_assert!(klage.post.day > dated);
        if let Some(likely) = &klage.likely {
            prop_assert!(klage.safe.day <= likely.day);
            prop_assert!(likely.day >= received.unwrap_or(dated) + Days::new(28));
            let on_sure_day_off = matches!(law().calendar.day_off(likely.day).unwrap(), Some(DayOff::Saturday | DayOff::Sunday | DayOff::Helligdag(_)));
            prop_assert!(!on_sure_day_off);
        }
        prop_assert_eq!(klage.likely.is_none(), received.is_none() && matches!(sent, Sent::ByHand | Sent::Unknown));
    }

    #[test]
    fn how_it_was_sent_never_moves_the_safe_day(dated in dated(), one in sent(), other in sent(), later in 0_u64..200) {
        let by_presumption = klage(&Decision { dated, sent: one, received: None }, law()).unwrap();
        let really = klage(&Decision { dated, sent: other, received: Some(dated + Days::new(later)) }, law()).unwrap();
        prop_assert_eq!(by_presumption.safe, really.safe);
        prop_assert_eq!(by_presumption.post, really.post);
    }

    #[test]
    fn a_later_decision_never_has_an_earlier_day(dated in dated(), sent in sent(), later in 1_u64..20) {
        let earlier = klage(&Decision { dated, sent, received: None }, law()).unwrap();
        let later = klage(&Decision { dated: dated + Days::new(later), sent, received: None }, law()).unwrap();
        prop_assert!(earlier.safe.day <= later.safe.day);
        prop_assert!(earlier.post.day <= later.post.day);
        prop_assert!(earlier.likely.map(|likely| likely.day) <= later.likely.map(|likely| likely.day));
    }

    #[test]
    fn every_count_begins_with_its_event_and_its_last_step_is_its_day(dated in dated(), sent in sent()) {
        let klage = klage(&Decision { dated, sent, received: None }, law()).unwrap();
        for counted in [Some(&klage.safe), Some(&klage.post), klage.likely.as_ref()].into_iter().flatten() {
            prop_assert!(matches!(counted.steps[0].what, What::Begin(_)));
            prop_assert_eq!(counted.steps.last().unwrap().day, counted.day);
            for step in &counted.steps {
                let needs_a_source = match step.what {
                    What::PresumedAfterDays(_) | What::PresumedAfterHverdage(_) | What::After(_) | What::Posted(_) => true,
                    What::NotCounted(off) | What::Back(off) | What::Forward(off) => matches!(off, DayOff::Helligdag(_) | DayOff::Perhaps(_)),
                    What::Begin(_) | What::ReallyReceived => false,
                };
                prop_assert_eq!(!step.sources.is_empty(), needs_a_source, "{:?}", step);
            }
        }
    }
}

#[test]
fn a_day_outside_the_known_holidays_is_refused() {
    let outside = Refused::OutsideCalendar(OutsideCalendar { first: day(2011, 1, 1), last: day(2060, 12, 31) });
    let decision = |dated| Decision { dated, sent: Sent::DigitalPost, received: None };
    // Friday 3 December 2060 + 28 days is the last known day but is moved back; a day later, the count itself leaves the calendar.
    assert!(klage(&decision(day(2060, 12, 3)), law()).is_ok());
    assert_eq!(klage(&decision(day(2060, 12, 4)), law()), Err(outside));
    assert_eq!(
        klage(&Decision { received: NaiveDate::from_ymd_opt(2061, 1, 1), ..decision(day(2060, 1, 4)) }, law()),
        Err(outside)
    );
    assert_eq!(genvurdering(day(2060, 12, 4), law()), Err(outside));
    assert_eq!(genvurdering(NaiveDate::MAX, law()), Err(outside));
    for unit in [TimeUnit::Days, TimeUnit::WorkingDays, TimeUnit::Weeks, TimeUnit::Months] {
        for (from, value) in [(day(2010, 12, 31), 1), (day(2060, 12, 31), 1), (day(2030, 1, 1), u16::MAX), (NaiveDate::MAX, 0)] {
            assert_eq!(answer(from, &says(Period { value, unit }), law()), Err(outside), "{from} + {value} {unit:?}");
        }
    }
}

#[test]
fn a_decision_before_the_law_is_known_or_after_its_receipt_is_refused() {
    let decision = Decision { dated: day(2024, 3, 12), sent: Sent::Letter, received: None };
    assert!(matches!(klage(&decision, law()), Err(Refused::NoValue(no_value)) if no_value.first == day(2024, 3, 13)));
    assert!(matches!(genvurdering(day(2024, 3, 12), law()), Err(Refused::NoValue(_))));
    let decision = Decision { dated: day(2026, 11, 24), sent: Sent::ByHand, received: Some(day(2026, 11, 23)) };
    assert_eq!(klage(&decision, law()), Err(Refused::ReceivedBeforeDecided));
}

#[test]
fn a_standard_that_says_two_things_gives_both_days_and_a_silent_one_none() {
    let reading = |value| Reading { value: Period::weeks(value), sources: vec![] };
    let two = Stated::SaysTwoThings(vec![reading(8), reading(6)]);
    let OwnDays::SaysTwoThings(both) = answer(day(2026, 11, 24), &two, law()).unwrap() else { panic!("two days") };
    assert_eq!(both.iter().map(|due| due.counted.day).collect::<Vec<_>>(), [day(2027, 1, 19), day(2027, 1, 5)]);
    let silent = Stated::Silent { link: "https://example.test/".to_owned() };
    assert_eq!(answer(day(2026, 11, 24), &silent, law()), Ok(OwnDays::Silent { link: "https://example.test/" }));
}

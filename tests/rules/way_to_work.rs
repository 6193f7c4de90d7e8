//! Transport: what holds for every way to work, and that a second, slower way of working it out agrees.

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rules::facts::Law;
use rules::money::Kroner;
use rules::span::Span;
use rules::transport::{Fare, FirstKm, Method, Reach, TransportInput, TravelCheck, Usable, Way, estimate, travel_check};
use rust_decimal::Decimal;
use support::transport_by_hand::{self as by_hand, Ends, Given};

fn law() -> &'static Law {
    &law::facts().law
}

fn on() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn kroner(oere: i128) -> Kroner {
    Kroner::from_decimal(Decimal::from_i128_with_scale(oere, 2))
}

fn oere(kroner: Kroner) -> i128 {
    let exact = kroner.to_decimal() * Decimal::ONE_HUNDRED;
    assert_eq!(exact.fract(), Decimal::ZERO, "{kroner} is no whole number of øre");
    i128::try_from(exact).unwrap()
}

fn ends(span: Option<Span<Kroner>>) -> Ends {
    span.map(|span| (oere(span.low()), oere(span.high())))
}

fn way(fare: by_hand::Fare, usable: by_hand::Usable) -> Way {
    let fare = match fare {
        by_hand::Fare::Month(price) => Fare::Pass(Some(kroner(price))),
        by_hand::Fare::Trip(price) => Fare::Ticket(Some(kroner(price))),
        by_hand::Fare::Km(price) => Fare::KmRate(Some(kroner(price))),
        by_hand::Fare::Free => Fare::Bicycle,
    };
    let usable = match usable {
        by_hand::Usable::Yes => Usable::Yes,
        by_hand::Usable::No => Usable::No,
        by_hand::Usable::Perhaps => Usable::DontKnow,
    };
    Way { fare, usable }
}

fn input<'a>(given: &Given, ways: &'a [Way], method: Option<Method>) -> TransportInput<'a> {
    TransportInput {
        distance_km: Some(Decimal::from_i128_with_scale(given.distance, 2)),
        days: Some(Decimal::from_i128_with_scale(given.days, 2)),
        ways,
        chosen: None,
        net_pay: given.net_pay.map(|(low, high)| Span::between(kroner(low), kroner(high))),
        method,
        first_km: FirstKm { zones: given.zones.map(kroner), exact: given.exact.map(kroner) },
    }
}

fn any_way() -> impl Strategy<Value = (by_hand::Fare, by_hand::Usable)> {
    let fare = prop_oneof![
        4 => (0_i128..300_000).prop_map(by_hand::Fare::Month),
        3 => (0_i128..20_000).prop_map(by_hand::Fare::Trip),
        3 => (0_i128..1_000).prop_map(by_hand::Fare::Km),
        1 => Just(by_hand::Fare::Free),
    ];
    let usable =
        prop_oneof![3 => Just(by_hand::Usable::Yes), 1 => Just(by_hand::Usable::No), 2 => Just(by_hand::Usable::Perhaps)];
    (fare, usable)
}

fn any_given() -> impl Strategy<Value = Given> {
    // Both sides of 10 km often, and the limit itself.
    let distance = prop_oneof![3 => 0_i128..2_000, 2 => 900_i128..1_100, 1 => Just(1_000_i128), 1 => 0_i128..15_000];
    let pay = proptest::option::weighted(0.8, (0_i128..300_000, prop_oneof![2 => Just(0_i128), 1 => 0_i128..100_000]));
    let price = || proptest::option::of(0_i128..100_000);
    let ways = proptest::collection::vec(any_way(), 0..5);
    (distance, 1_i128..=700, ways, pay, price(), price()).prop_map(|(distance, days, ways, pay, zones, exact)| Given {
        distance,
        days,
        ways,
        net_pay: pay.map(|(pay, more)| (pay, pay + more)),
        zones,
        exact,
    })
}

/// 10,000, or as many as `PROPTEST_CASES` says.
fn settings() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(10_000);
    ProptestConfig { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(103), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn two_ways_of_working_it_out_agree(given in any_given()) {
        let found = by_hand::work_out(&given);
        let ways: Vec<Way> = given.ways.iter().map(|(fare, usable)| way(*fare, *usable)).collect();
        let estimate = estimate(&input(&given, &ways, None), law(), on()).unwrap();
        prop_assert_eq!(ends(estimate.cheapest.price), found.cheapest);
        prop_assert_eq!(estimate.at_most.map(oere), found.at_most);
        for (at, method) in Method::ALL.into_iter().enumerate() {
            let share = estimate.shares.by(method);
            prop_assert_eq!(ends(share.map(|share| share.own)), found.own[at], "own share by {:?}", method);
            prop_assert_eq!(ends(share.map(|share| share.kommune)), found.kommune[at], "the municipality's by {:?}", method);
        }
    }

    #[test]
    fn own_share_and_ceiling_hold_whatever_the_method(given in any_given(), method in proptest::option::of(0_usize..3)) {
        let ways: Vec<Way> = given.ways.iter().map(|(fare, usable)| way(*fare, *usable)).collect();
        let input = input(&given, &ways, method.map(|at| Method::ALL[at]));
        let estimate = estimate(&input, law(), on()).unwrap();
        prop_assert_eq!(estimate.reach, if given.distance <= 1_000 { Reach::Within } else { Reach::Beyond });
        let Some(share) = estimate.share else {
            let zones_or_price = matches!(input.method, Some(Method::Zones | Method::ExactPrice));
            prop_assert!(estimate.cheapest.price.is_none() || zones_or_price);
            return Ok(());
        };
        let price = estimate.cheapest.price.unwrap();
        prop_assert!(share.own.low() <= share.own.high() && share.kommune.low() <= share.kommune.high());
        if let Some(cap) = estimate.cap {
            prop_assert!(share.own.high() <= cap.high(), "over the cap");
        }
        if let Some(most) = estimate.at_most {
            prop_assert!(share.own.high() <= most, "over the ceiling");
        }
        let exact = price.exact().is_some() && estimate.cap.is_none_or(|span| span.exact().is_some()) && (input.method.is_some() || estimate.reach == Reach::Within);
        if exact {
            prop_assert!(share.own.exact().is_some() && share.kommune.exact().is_some());
            prop_assert_eq!(oere(share.own.low()) + oere(share.kommune.low()), oere(price.low()));
        }
    }

    #[test]
    fn a_payment_is_only_called_too_much_where_it_is(given in any_given(), paid in 0_i128..300_000, method in proptest::option::of(0_usize..3)) {
        let ways: Vec<Way> = given.ways.iter().map(|(fare, usable)| way(*fare, *usable)).collect();
        let input = input(&given, &ways, method.map(|at| Method::ALL[at]));
        let estimate = estimate(&input, law(), on()).unwrap();
        let found = by_hand::work_out(&given);
        let cap = given.net_pay.map(|(_, most)| most * 30 / 100);
        // What the share can be at all: by the chosen method, or by any.
        let by = match (method, estimate.reach) {
            (Some(at), _) => found.own[at],
            (None, Reach::Within) => found.own[0],
            (None, _) => None,
        };
        match travel_check(Some(kroner(paid)), &input, &estimate) {
            TravelCheck::AboveCap { by } => prop_assert_eq!(Some(paid - oere(by)), cap),
            TravelCheck::AboveOwnShare { by: over } => {
                prop_assert!(cap.is_none_or(|cap| paid <= cap));
                let least = by.map(|(_, high)| high).unwrap_or(i128::MAX).min(found.at_most.unwrap_or(i128::MAX));
                prop_assert_eq!(paid - oere(over), least);
            }
            TravelCheck::Within => prop_assert!(paid == 0 || by.is_some_and(|(low, _)| paid <= low)),
            TravelCheck::CannotTell { misses } => {
                prop_assert!(cap.is_none_or(|cap| paid <= cap) && found.at_most.is_none_or(|most| paid <= most));
                prop_assert!(!misses.is_empty(), "it cannot be told, and nothing is missing");
            }
        }
    }
}

#[test]
fn what_a_dearer_way_costs_more_is_not_counted_as_too_much() {
    let pass = |price| Way { fare: Fare::Pass(Some(kroner(price))), usable: Usable::Yes };
    let ways = [pass(40_000), pass(70_000)];
    let given = Given { distance: 500, days: 300, ways: vec![], net_pay: Some((300_000, 300_000)), zones: None, exact: None };
    let cheapest = input(&given, &ways, None);
    let dearer = TransportInput { chosen: Some(1), ..cheapest };
    let check = |input: &TransportInput<'_>| travel_check(Some(kroner(70_000)), input, &estimate(input, law(), on()).unwrap());
    assert_eq!(check(&cheapest), TravelCheck::AboveOwnShare { by: kroner(30_000) });
    assert_eq!(check(&dearer), TravelCheck::Within);
}

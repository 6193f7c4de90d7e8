//! The sums of transport against any figure at all, and what a dearer way costs.

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rules::facts::Law;
use rules::money::Kroner;
use rules::span::Span;
use rules::transport::{self, Fare, FirstKm, Missing, Missings, TransportInput, TravelCheck, Usable, Way};
use rust_decimal::Decimal;

fn law() -> &'static Law {
    &law::facts().law
}

fn on() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// Any figure that is not below nothing, up to the largest there is.
fn any_figure() -> impl Strategy<Value = Decimal> {
    let any = (any::<u32>(), any::<u32>(), any::<u32>(), 0_u32..=28)
        .prop_map(|(low, middle, high, scale)| Decimal::from_parts(low, middle, high, false, scale));
    prop_oneof![any, Just(Decimal::MAX), Just(Decimal::ZERO), Just(Decimal::new(1, 28))]
}

fn settings() -> ProptestConfig {
    ProptestConfig { cases: 2000, failure_persistence: None, rng_seed: RngSeed::Fixed(103), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn no_figure_is_too_large_or_too_small(
        distance in any_figure(), days in any_figure(), price in any_figure(), net in any_figure(),
        zones in any_figure(), exact in any_figure(), paid in any_figure(),
    ) {
        let fares = [Fare::Pass, Fare::Ticket, Fare::KmRate].map(|fare| fare(Some(Kroner::from_decimal(price))));
        for fare in fares {
            let input = TransportInput {
                distance_km: Some(distance),
                days: Some(days),
                ways: &[Way { fare, usable: Usable::Yes }],
                chosen: Some(0),
                net_pay: Some(Span::of(Kroner::from_decimal(net))),
                method: None,
                first_km: FirstKm { zones: Some(Kroner::from_decimal(zones)), exact: Some(Kroner::from_decimal(exact)) },
            };
            let estimate = transport::estimate(&input, law(), on()).unwrap();
            let checked = transport::travel_check(Some(Kroner::from_decimal(paid)), &input, &estimate);
            if let (Some(share), Some(cap)) = (estimate.share, estimate.cap) {
                prop_assert!(share.own.high() <= cap.high() && Some(share.own.high()) <= estimate.at_most, "{checked:?}");
            }
        }
    }
}

fn kroner(kroner: i64) -> Kroner {
    Kroner::from_decimal(kroner.into())
}

/// 5 km, three days a week, 3,000 kroner after tax.
fn paid(amount: i64, ways: &[Way], chosen: Option<usize>) -> TravelCheck {
    let input = TransportInput {
        distance_km: Some(5.into()),
        days: Some(3.into()),
        ways,
        chosen,
        net_pay: Some(Span::of(kroner(3000))),
        method: None,
        first_km: FirstKm { zones: None, exact: None },
    };
    transport::travel_check(Some(kroner(amount)), &input, &transport::estimate(&input, law(), on()).unwrap())
}

fn pass(price: Option<i64>, usable: Usable) -> Way {
    Way { fare: Fare::Pass(price.map(kroner)), usable }
}

#[test]
fn what_a_dearer_way_costs_more_is_not_counted_as_too_much() {
    let ways = [pass(Some(400), Usable::Yes), pass(Some(700), Usable::Yes)];
    assert_eq!(paid(700, &ways, None), TravelCheck::AboveOwnShare { by: kroner(300) });
    assert_eq!(paid(700, &ways, Some(1)), TravelCheck::Within);
}

#[test]
fn a_way_without_a_price_makes_a_dearer_way_a_guess_only_where_she_can_use_it() {
    let beside = |usable| [pass(Some(400), Usable::Yes), pass(Some(700), Usable::Yes), pass(None, usable)];
    assert_eq!(paid(1000, &beside(Usable::No), Some(1)), TravelCheck::AboveOwnShare { by: kroner(300) });
    for usable in [Usable::Yes, Usable::DontKnow] {
        assert!(matches!(paid(1000, &beside(usable), Some(1)), TravelCheck::CannotTell { .. }), "it could cost nothing");
    }
}

#[test]
fn a_ticket_without_a_price_lacks_its_price_and_no_days() {
    let ways = [pass(Some(400), Usable::Yes), Way { fare: Fare::Ticket(None), usable: Usable::Yes }];
    let TravelCheck::CannotTell { misses } = paid(500, &ways, Some(1)) else { panic!("the dearer way has no price") };
    assert_eq!(misses, Missings::only(Missing::Price));
}

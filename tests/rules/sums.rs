//! The sums of transport against a second way of working them out, and against any figure at all.

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rules::facts::Law;
use rules::money::Kroner;
use rules::transport::{self, OwnShare, Reach, TransportInput};
use rust_decimal::Decimal;

fn law() -> &'static Law {
    &law::facts().law
}

fn on() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn kroner(oere: i64) -> Kroner {
    Kroner::from_decimal(Decimal::new(oere, 2))
}

/// Kroner as whole øre; the figures here never have less than one.
fn oere(kroner: Kroner) -> i128 {
    let exact = kroner.to_decimal() * Decimal::ONE_HUNDRED;
    assert_eq!(exact.fract(), Decimal::ZERO, "{kroner} is no whole number of øre");
    i128::try_from(exact).unwrap()
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
    fn the_own_share_is_never_over_the_cap_or_the_price(
        distance in proptest::option::of(0_i64..5_000), price in proptest::option::of(0_i64..1_000_000), net in proptest::option::of(0_i64..3_000_000),
    ) {
        let input = TransportInput {
            distance_km: distance.map(|metres| Decimal::new(metres, 2)),
            price: price.map(kroner),
            net_pay: net.map(kroner),
        };
        let estimate = transport::estimate(&input, law(), on()).unwrap();
        let cap = net.map(|net| i128::from(net) * 30 / 100);
        prop_assert_eq!(estimate.cap.map(oere), cap);
        let reach = distance.map_or(Reach::Unknown, |metres| if metres <= 1000 { Reach::Within } else { Reach::Beyond });
        prop_assert_eq!(estimate.reach, reach);
        let smaller = price.map(i128::from).into_iter().chain(cap).min();
        match estimate.own {
            OwnShare::Unknown => prop_assert_eq!(smaller, None),
            OwnShare::About(own) => {
                prop_assert!(reach == Reach::Within && price.is_some() && net.is_some(), "\"cirka\" without knowing all");
                prop_assert_eq!(Some(oere(own)), smaller);
                prop_assert_eq!(Some(oere(own) + oere(estimate.kommune.unwrap())), price.map(i128::from));
            }
            OwnShare::AtMost(own) => {
                prop_assert!(reach != Reach::Within || price.is_none() || net.is_none(), "\"højst\" though all is known");
                prop_assert_eq!(Some(oere(own)), smaller);
                if let Some(kommune) = estimate.kommune {
                    prop_assert_eq!(Some(oere(own) + oere(kommune)), price.map(i128::from));
                }
            }
        }
        prop_assert_eq!(estimate.kommune.is_some(), price.is_some() && net.is_some());
        prop_assert_eq!(estimate.cap_bites, matches!((price, cap), (Some(price), Some(cap)) if cap < i128::from(price)));
    }

    #[test]
    fn no_figure_is_too_large_or_too_small(
        distance in any_figure(), price in any_figure(), net in any_figure(),
    ) {
        let way = TransportInput {
            distance_km: Some(distance),
            price: Some(Kroner::from_decimal(price)),
            net_pay: Some(Kroner::from_decimal(net)),
        };
        let estimate = transport::estimate(&way, law(), on()).unwrap();
        if let (OwnShare::About(own) | OwnShare::AtMost(own), Some(cap)) = (estimate.own, estimate.cap) {
            prop_assert!(own <= cap && own.to_decimal() <= price);
        }
    }
}

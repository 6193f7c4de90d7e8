//! The sums of pay and transport against a second way of working them out, and against any figure at all.

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rules::facts::Law;
use rules::money::Kroner;
use rules::pay::{self, PayForm, PayInput};
use rules::span::Span;
use rules::transport::{self, Fare, FirstKm, TransportInput, Usable, Way};
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

fn form() -> impl Strategy<Value = Option<PayForm>> {
    prop_oneof![
        Just(None),
        Just(Some(PayForm::EfterIndsats)),
        Just(Some(PayForm::TimeloenEfterArbejdsvurdering)),
        Just(Some(PayForm::Arbejdsdusoer)),
    ]
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
    fn the_floor_is_the_first_whole_oere_that_is_not_under_five_percent(wage in 0_i64..10_000_000) {
        let input = PayInput { form: Some(PayForm::Arbejdsdusoer), lowest_wage: Some(kroner(wage)), offered_wage: None, hours: None, tax_percent: None };
        let floor = oere(pay::estimate(&input, law(), on()).unwrap().floor.unwrap().hour);
        prop_assert!(floor * 100 >= i128::from(wage) * 5, "under 5 %");
        prop_assert!((floor - 1) * 100 < i128::from(wage) * 5, "more than needed");
    }

    #[test]
    fn a_month_is_52_twelfths_of_a_week(hour in 0_i64..100_000, quarter_hours in 0_i64..160, percent in 0_i64..=100) {
        let input = PayInput {
            form: Some(PayForm::EfterIndsats),
            lowest_wage: None,
            offered_wage: Some(kroner(hour)),
            hours: Some(Decimal::new(quarter_hours * 25, 2)),
            tax_percent: Some(Decimal::from(percent)),
        };
        let offered = pay::estimate(&input, law(), on()).unwrap().offered.unwrap();
        // In 4800ths of an øre, so that nothing is divided: hour × quarters : 4 × 52 : 12 × (100 − percent) : 100.
        let month = i128::from(hour) * i128::from(quarter_hours) * 52 * 100;
        let net = i128::from(hour) * i128::from(quarter_hours) * 52 * i128::from(100 - percent);
        for (shown, exact) in [(offered.month.unwrap(), month), (offered.net_month.unwrap(), net)] {
            let away = (oere(shown) * 4800 - exact).abs();
            prop_assert!(away <= 2400, "{shown} is more than half an øre away");
        }
    }

    #[test]
    fn the_floor_of_a_month_never_promises_more_than_the_hours_give(wage in 0_i64..100_000, quarter_hours in 0_i64..160, percent in 0_i64..=100) {
        let input = PayInput {
            form: None,
            lowest_wage: Some(kroner(wage)),
            offered_wage: None,
            hours: Some(Decimal::new(quarter_hours * 25, 2)),
            tax_percent: Some(Decimal::from(percent)),
        };
        let floor = pay::estimate(&input, law(), on()).unwrap().floor.unwrap();
        let (month, net) = (oere(floor.month.unwrap()), oere(floor.net_month.unwrap()));
        let exact = oere(floor.hour) * i128::from(quarter_hours) * 52;
        prop_assert!(month * 48 <= exact && exact < (month + 1) * 48);
        prop_assert!(net <= month && net * 4800 <= exact * i128::from(100 - percent));
    }

    #[test]
    fn no_figure_is_too_large_or_too_small(
        form in form(), wage in any_figure(), offered in any_figure(), hours in any_figure(), percent in 0_u32..=100,
        distance in any_figure(), price in any_figure(), net in any_figure(),
    ) {
        let pay = PayInput {
            form,
            lowest_wage: Some(Kroner::from_decimal(wage)),
            offered_wage: Some(Kroner::from_decimal(offered)),
            hours: Some(hours),
            tax_percent: Some(Decimal::from(percent)),
        };
        prop_assert!(pay::estimate(&pay, law(), on()).is_ok());
        let fares = [Fare::Pass, Fare::Ticket, Fare::KmRate].map(|fare| fare(Some(Kroner::from_decimal(price))));
        for fare in fares {
            let input = TransportInput {
                distance_km: Some(distance),
                days: Some(hours),
                ways: &[Way { fare, usable: Usable::Yes }],
                chosen: Some(0),
                net_pay: Some(Span::exact(Kroner::from_decimal(net))),
                method: None,
                first_km: FirstKm { zones: Some(Kroner::from_decimal(wage)), exact: Some(Kroner::from_decimal(offered)) },
            };
            let estimate = transport::estimate(&input, law(), on()).unwrap();
            let checked = transport::travel_check(Some(Kroner::from_decimal(offered)), &input, &estimate);
            if let (Some(share), Some(cap)) = (estimate.share, estimate.cap) {
                prop_assert!(share.own.high() <= cap.high() && Some(share.own.high()) <= estimate.at_most, "{checked:?}");
            }
        }
    }
}

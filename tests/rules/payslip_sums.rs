//! A payslip against the floor: one øre tells, and a guess tells only what holds at both its ends.

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rules::money::Kroner;
use rules::pay::PayForm;
use rules::pay::payslip::{self, PayslipFinding, PayslipInput};
use rules::span::Span;
use rust_decimal::Decimal;

fn kroner(oere: i64) -> Kroner {
    Kroner::from_decimal(Decimal::new(oere, 2))
}

fn found(paid: i64, hours: Span<Decimal>, wage: Span<Kroner>) -> PayslipFinding {
    let input = PayslipInput {
        form: Some(PayForm::Arbejdsdusoer),
        paid: Some(kroner(paid)),
        hours: Some(hours),
        lowest_wage: Some(wage),
    };
    payslip::check(&input, &law::facts().law, NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()).unwrap().finding
}

fn settings() -> ProptestConfig {
    ProptestConfig { cases: 2000, failure_persistence: None, rng_seed: RngSeed::Fixed(103), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn one_oere_under_the_least_is_under_and_the_least_is_not(wage in 1_i64..100_000, quarters in 1_i64..1600) {
        let (hours, span) = (Span::of(Decimal::new(quarters * 25, 2)), Span::of(kroner(wage)));
        // In 400ths of an øre: 5 : 100 × quarters : 4.
        let exact = wage * 5 * quarters;
        let least = (exact + 399) / 400;
        prop_assert_eq!(found(least, hours, span), PayslipFinding::AtLeastFloor);
        let PayslipFinding::BelowFloor { an_hour, in_period } = found(least - 1, hours, span) else {
            return Err(TestCaseError::fail("an øre under the floor is not under it"));
        };
        prop_assert_eq!(in_period, Span::of(kroner(1)));
        // What is missing an hour, for all hours, makes it good, and no øre more than needed: in 400ths of an øre.
        let missing = exact - (least - 1) * 400;
        let an_hour = i64::try_from(an_hour.low().to_decimal() * Decimal::ONE_HUNDRED).unwrap();
        prop_assert!(an_hour * quarters * 100 >= missing && (an_hour - 1) * quarters * 100 < missing);
    }

    #[test]
    fn a_guess_tells_only_what_holds_at_both_its_ends(
        paid in 0_i64..200_000, wage in (1_i64..20_000, 1_i64..20_000), quarters in (1_i64..400, 1_i64..400),
    ) {
        let hours = |quarters: i64| Decimal::new(quarters * 25, 2);
        let (few, many) = (hours(quarters.0.min(quarters.1)), hours(quarters.0.max(quarters.1)));
        let (low, high) = (kroner(wage.0.min(wage.1)), kroner(wage.0.max(wage.1)));
        let at_low = found(paid, Span::of(few), Span::of(low));
        let at_high = found(paid, Span::of(many), Span::of(high));
        match found(paid, Span::between(few, many), Span::between(low, high)) {
            PayslipFinding::AtLeastFloor => prop_assert_eq!(at_high, PayslipFinding::AtLeastFloor),
            PayslipFinding::BelowFloor { in_period, .. } => {
                let ends = [at_low, at_high].map(|finding| match finding {
                    PayslipFinding::BelowFloor { in_period, .. } => in_period.exact(),
                    _ => None,
                });
                prop_assert_eq!(ends, [Some(in_period.low()), Some(in_period.high())]);
            }
            PayslipFinding::CannotTell(lacking) => {
                let below = matches!(at_high, PayslipFinding::BelowFloor { .. });
                prop_assert!(at_low == PayslipFinding::AtLeastFloor && below);
                prop_assert!(lacking.hours == (few != many) && lacking.lowest_wage == (low != high));
                prop_assert!(!lacking.form && !lacking.paid);
            }
            PayslipFinding::NoFloor => prop_assert!(false, "arbejdsdusør has a floor"),
        }
    }
}

#[test]
fn figures_beyond_all_measure_are_never_told_over_or_under() {
    let input = PayslipInput {
        form: Some(PayForm::Arbejdsdusoer),
        paid: Some(Kroner::ZERO),
        hours: Some(Span::of(Decimal::MAX)),
        lowest_wage: Some(Span::of(Kroner::from_decimal(Decimal::MAX))),
    };
    let check = payslip::check(&input, &law::facts().law, NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()).unwrap();
    assert!(matches!(check.finding, PayslipFinding::CannotTell(_)), "{:?}", check.finding);
    assert_eq!(check.least, None);
}

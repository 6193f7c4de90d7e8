//! The sums of pay against a second way of working them out in whole numbers, and against any figure at all.

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rules::facts::Law;
use rules::money::Kroner;
use rules::pay::{self, AmBidrag, PayEstimate, PayForm, PayInput, TaxCard};
use rules::span::Span;
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

/// Kroner as whole øre; what is shown never has less than one.
fn oere(kroner: Kroner) -> i128 {
    let exact = kroner.to_decimal() * Decimal::ONE_HUNDRED;
    assert_eq!(exact.fract(), Decimal::ZERO, "{kroner} is no whole number of øre");
    i128::try_from(exact).unwrap()
}

fn ends(span: Span<Kroner>) -> (i128, i128) {
    (oere(span.low()), oere(span.high()))
}

/// Quarters of an hour as hours.
fn hours(quarters: i64) -> Decimal {
    Decimal::new(quarters * 25, 2)
}

fn form() -> impl Strategy<Value = Option<PayForm>> {
    prop_oneof![
        Just(None),
        Just(Some(PayForm::EfterIndsats)),
        Just(Some(PayForm::TimeloenEfterArbejdsvurdering)),
        Just(Some(PayForm::Arbejdsdusoer)),
    ]
}

fn am() -> impl Strategy<Value = AmBidrag> {
    prop_oneof![Just(AmBidrag::Taken), Just(AmBidrag::NotTaken), Just(AmBidrag::OnPayslip)]
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

fn estimate(input: &PayInput) -> PayEstimate<'static> {
    pay::estimate(input, law(), on()).unwrap()
}

/// The floor for a wage in øre and hours in quarters, with a tax card.
fn floor(wage: i64, quarters: i64, tax: TaxCard) -> pay::PayFigures {
    let input = PayInput {
        form: Some(PayForm::Arbejdsdusoer),
        lowest_wage: Some(Span::of(kroner(wage))),
        hours: Some(Span::of(hours(quarters))),
        tax,
        ..PayInput::default()
    };
    estimate(&input).floor.unwrap()
}

/// The first whole number that is not under `share`: `of`.
fn up(share: i128, of: i128) -> i128 {
    (share + of - 1) / of
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn every_floor_is_the_first_whole_oere_that_is_not_under_five_percent(wage in 0_i64..10_000_000, quarters in 0_i64..240) {
        let floor = floor(wage, quarters, TaxCard::default());
        let (wage, quarters) = (i128::from(wage), i128::from(quarters));
        prop_assert_eq!(ends(floor.hour), (up(wage * 5, 100), up(wage * 5, 100)));
        // 5 % is 5 : 100, a quarter is 1 : 4, a month is 52 : 12.
        for (shown, exact, of) in [
            (floor.week, wage * 5 * quarters, 400),
            (floor.month, wage * 5 * quarters * 52, 4800),
            (floor.year, wage * 5 * quarters * 52, 400),
        ] {
            let least = up(exact, of);
            prop_assert_eq!(ends(shown.unwrap()), (least, least));
        }
    }

    #[test]
    fn an_offer_is_shown_to_the_nearest_oere(hour in 0_i64..100_000, quarters in 0_i64..240) {
        let input = PayInput {
            form: Some(PayForm::EfterIndsats),
            offered_wage: Some(Span::of(kroner(hour))),
            hours: Some(Span::of(hours(quarters))),
            ..PayInput::default()
        };
        let offered = estimate(&input).offered.unwrap();
        let exact = i128::from(hour) * i128::from(quarters) * 52;
        for (shown, of) in [(offered.month.unwrap(), 48), (offered.year.unwrap(), 4)] {
            prop_assert!((oere(shown.low()) * of - exact).abs() * 2 <= of, "{shown:?} is more than half an øre away");
        }
    }

    #[test]
    fn what_goes_off_and_what_is_left_are_the_month_to_the_oere(
        form in form(), wage in 0_i64..100_000, quarters in 0_i64..240, percent in 0_i64..=10_000, fradrag in proptest::option::of(0_i64..500_000), am in am(),
    ) {
        let input = PayInput {
            form,
            lowest_wage: Some(Span::of(kroner(wage))),
            offered_wage: Some(Span::of(kroner(wage))),
            hours: Some(Span::of(hours(quarters))),
            tax: TaxCard { percent: Some(Span::of(Decimal::new(percent, 2))), fradrag: fradrag.map(kroner), am },
            ..PayInput::default()
        };
        let figures = estimate(&input).figures().unwrap();
        let net = figures.net_month.unwrap();
        for lines in [net.low, net.high] {
            prop_assert_eq!(oere(lines.month), oere(lines.am) + oere(lines.tax) + oere(lines.net));
            prop_assert_eq!(lines.month, figures.month.unwrap().low());
            let left = oere(lines.month) - oere(lines.am);
            prop_assert_eq!(oere(lines.taxed), (left - fradrag.map_or(0, i128::from)).max(0));
            // The tax is within an øre of the percent, and of the contribution of 8 %.
            prop_assert!((oere(lines.tax) * 10_000 - oere(lines.taxed) * i128::from(percent)).abs() < 10_000);
            let am = if lines.am_rate.is_some() { oere(lines.month) * 8 } else { 0 };
            prop_assert!((oere(lines.am) * 100 - am).abs() < 100);
        }
        prop_assert_eq!(net.low.am_rate.is_some(), am != AmBidrag::NotTaken);
        prop_assert_eq!(net.high.am_rate.is_some(), am == AmBidrag::Taken);
        prop_assert!(net.low.net <= net.high.net);
    }

    #[test]
    fn a_guess_gives_the_results_of_its_ends_and_low_is_never_above_high(
        form in form(), wage in (0_i64..50_000, 0_i64..50_000), quarters in (0_i64..240, 0_i64..240), percent in (0_i64..=100, 0_i64..=100), am in am(),
    ) {
        let percents = Span::between(Decimal::from(percent.0), Decimal::from(percent.1));
        let wages = Span::between(kroner(wage.0), kroner(wage.1));
        let of = |wage: Span<Kroner>, hours: Span<Decimal>, percent: Span<Decimal>, am| {
            let tax = TaxCard { percent: Some(percent), fradrag: None, am };
            let input = PayInput { form, lowest_wage: Some(wage), offered_wage: Some(wage), hours: Some(hours), tax, ..PayInput::default() };
            estimate(&input).figures().unwrap()
        };
        let guess = of(wages, Span::between(hours(quarters.0), hours(quarters.1)), percents, am);
        let (taken, not_taken) = match am {
            AmBidrag::OnPayslip => (AmBidrag::Taken, AmBidrag::NotTaken),
            AmBidrag::Taken | AmBidrag::NotTaken => (am, am),
        };
        let low = of(Span::of(wages.low()), Span::of(hours(quarters.0.min(quarters.1))), Span::of(percents.high()), taken);
        let high = of(Span::of(wages.high()), Span::of(hours(quarters.0.max(quarters.1))), Span::of(percents.low()), not_taken);
        for (between, low, high) in [
            (guess.hour, low.hour, high.hour),
            (guess.week.unwrap(), low.week.unwrap(), high.week.unwrap()),
            (guess.month.unwrap(), low.month.unwrap(), high.month.unwrap()),
            (guess.year.unwrap(), low.year.unwrap(), high.year.unwrap()),
            (guess.net_month.unwrap().net(), low.net_month.unwrap().net(), high.net_month.unwrap().net()),
        ] {
            prop_assert_eq!((between.low(), between.high()), (low.exact().unwrap(), high.exact().unwrap()));
            prop_assert!(between.low() <= between.high());
        }
    }

    #[test]
    fn more_hours_never_give_less_pay(wage in 0_i64..100_000, quarters in 0_i64..240, more in 0_i64..60, percent in 0_i64..=100, fradrag in 0_i64..200_000, am in am()) {
        let tax = TaxCard { percent: Some(Span::of(Decimal::from(percent))), fradrag: Some(kroner(fradrag)), am };
        let (few, many) = (floor(wage, quarters, tax), floor(wage, quarters + more, tax));
        prop_assert!(few.week.unwrap().low() <= many.week.unwrap().low());
        prop_assert!(few.month.unwrap().low() <= many.month.unwrap().low());
        prop_assert!(few.year.unwrap().low() <= many.year.unwrap().low());
        // Contribution and tax go up to whole øre, each on its own: one øre more pay may be an øre less after tax, never more.
        let (few, many) = (few.net_month.unwrap().net(), many.net_month.unwrap().net());
        prop_assert!(oere(few.low()) <= oere(many.low()) + 1 && oere(few.high()) <= oere(many.high()) + 1);
    }

    #[test]
    fn no_figure_of_pay_is_too_large_or_too_small(
        form in form(), wage in any_figure(), offered in any_figure(), hours in any_figure(), percent in 0_u32..=100, fradrag in any_figure(), am in am(),
    ) {
        let input = PayInput {
            form,
            lowest_wage: Some(Span::of(Kroner::from_decimal(wage))),
            offered_wage: Some(Span::between(Kroner::ZERO, Kroner::from_decimal(offered))),
            hours: Some(Span::of(hours)),
            tax: TaxCard { percent: Some(Span::of(Decimal::from(percent))), fradrag: Some(Kroner::from_decimal(fradrag)), am },
            ..PayInput::default()
        };
        prop_assert!(pay::estimate(&input, law(), on()).is_ok());
    }
}

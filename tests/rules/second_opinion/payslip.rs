//! A payslip against the floor.

use super::figures::{day, fine_money, guess as guesses, hundredths, maybe, money};
use super::pay::{facts, form, their_form};
use super::*;
use rules::pay::payslip::{self as by_rules, PayslipFinding, PayslipInput};
use support::second_opinion::payslip::{Finding, Found, Given, check};

/// What was paid: anything, or so many øre beside one end of the floor.
#[derive(Clone, Debug)]
enum Paid {
    Any(Fraction),
    Beside { most: bool, oere: i128 },
}

fn given() -> impl Strategy<Value = Given> {
    let paid = prop_oneof![
        1 => money().prop_map(Paid::Any),
        2 => (any::<bool>(), -2..=2_i128).prop_map(|(most, oere)| Paid::Beside { most, oere }),
    ];
    let hours = prop_oneof![3 => hundredths(160), 1 => Just(Fraction::whole(1)), 1 => Just(Fraction::ZERO)].boxed();
    (day(), form(), maybe(paid), maybe(guesses(hours)), maybe(guesses(fine_money().boxed()))).prop_map(
        |(on, form, paid, hours, lowest_wage)| {
            let floor = |most: bool| {
                let (hours, wage) = (hours?, lowest_wage?);
                let exact = if most { hours.most * wage.most } else { hours.least * wage.least };
                Some((exact * Fraction::new(5, 100)).up_to_oere())
            };
            let paid = paid.map(|paid| match paid {
                Paid::Any(paid) => paid,
                Paid::Beside { most, oere } => (floor(most).unwrap_or(Fraction::ZERO) + Fraction::oere(oere)).or_nothing(),
            });
            Given { on, form, paid, hours, lowest_wage }
        },
    )
}

fn finding(theirs: PayslipFinding) -> Finding {
    match theirs {
        PayslipFinding::AtLeastFloor => Finding::AtLeastFloor,
        PayslipFinding::BelowFloor { an_hour, in_period } => {
            Finding::BelowFloor { an_hour: guess(an_hour), in_period: guess(in_period) }
        }
        PayslipFinding::NoFloor => Finding::NoFloor,
        PayslipFinding::CannotTell(lacking) => {
            Finding::CannotTell { form: lacking.form, paid: lacking.paid, hours: lacking.hours, lowest_wage: lacking.lowest_wage }
        }
    }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn a_payslip_comes_to_what_the_second_opinion_says(given in given()) {
        let input = PayslipInput {
            form: given.form.map(their_form),
            paid: given.paid.map(kroner),
            hours: given.hours.map(span),
            lowest_wage: given.lowest_wage.map(kroner_span),
        };
        let checked = by_rules::check(&input, law(), given.on);
        let theirs = checked.ok().map(|theirs| Found { finding: finding(theirs.finding), least: theirs.least.map(guess) });
        prop_assert_eq!(theirs, check(&given, &facts()), "left: the rules; right: the second opinion");

        if let Some(Found { finding: Finding::BelowFloor { an_hour, in_period }, least }) = theirs {
            prop_assert!(an_hour.least > Fraction::ZERO && in_period.least > Fraction::ZERO, "below, but by nothing");
            prop_assert!(whole_oere([an_hour, in_period].into_iter().chain(least)), "a third decimal");
        }
    }
}

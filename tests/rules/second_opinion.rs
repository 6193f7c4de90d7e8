//! The rules and the slow second opinion say the same in every random case: pay, payslip, transport, travel, deadlines.
//!
//! `FODFAESTE_CASES` names the number of cases of each; 10,000 where it is not set. The seed is fixed, so a case that failed comes again; it is shown
//! as small as it fails.

mod deadlines;
mod figures;
mod pay;
mod payslip;
mod transport;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use support::second_opinion::{Figure, Fraction, Guess};

use rules::dated::Dated;
use rules::money::Kroner;
use rules::span::Span;
use rust_decimal::Decimal;

const SEED: u64 = 103_483;

fn settings() -> ProptestConfig {
    let cases =
        std::env::var("FODFAESTE_CASES").map_or(10_000, |cases| cases.parse().expect("FODFAESTE_CASES is a number of cases"));
    ProptestConfig { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(SEED), ..ProptestConfig::default() }
}

fn law() -> &'static rules::facts::Law {
    &law::facts().law
}

/// The same number on both sides.
fn decimal(fraction: Fraction) -> Decimal {
    Decimal::from_i128_with_scale(fraction.scaled(6), 6)
}

fn kroner(fraction: Fraction) -> Kroner {
    Kroner::from_decimal(decimal(fraction))
}

fn span(guess: Guess) -> Span<Decimal> {
    Span::between(decimal(guess.least), decimal(guess.most))
}

fn kroner_span(guess: Guess) -> Span<Kroner> {
    Span::between(kroner(guess.least), kroner(guess.most))
}

fn fraction(decimal: Decimal) -> Fraction {
    Fraction::new(decimal.mantissa(), 10_i128.pow(decimal.scale()))
}

fn amount(kroner: Kroner) -> Fraction {
    fraction(kroner.to_decimal())
}

fn guess(span: Span<Kroner>) -> Guess {
    Guess::new(amount(span.low()), amount(span.high()))
}

fn rows(dated: &Dated<Decimal>) -> Vec<Figure> {
    dated.rows().iter().map(|row| Figure { from: row.since.day(), until: row.until, value: fraction(row.value) }).collect()
}

/// No third decimal in anything that is shown.
fn whole_oere(guesses: impl IntoIterator<Item = Guess>) -> bool {
    guesses.into_iter().all(|guess| guess.least.is_whole_oere() && guess.most.is_whole_oere())
}

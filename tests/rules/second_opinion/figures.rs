//! Random figures, with many on the edge of something.

use chrono::NaiveDate;
use proptest::prelude::*;
use support::second_opinion::{Fraction, Guess};

/// Days: most today, else the first and last days of what the facts know, and days beyond.
pub(super) fn day() -> impl Strategy<Value = NaiveDate> {
    let ymd = |(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let edges = [
        (2011, 5, 18),
        (2011, 5, 19),
        (2014, 12, 31),
        (2015, 1, 1),
        (2015, 12, 31),
        (2016, 1, 1),
        (2022, 12, 31),
        (2023, 12, 31),
        (2024, 1, 1),
        (2024, 12, 31),
        (2025, 1, 1),
        (2026, 12, 31),
        (2027, 1, 1),
        (2027, 6, 30),
        (2030, 1, 1),
    ];
    prop_oneof![
        3 => Just(ymd((2026, 11, 24))),
        2 => proptest::sample::select(edges.map(ymd).to_vec()),
        1 => (2010..=2030, 1..=12_u32, 1..=28_u32).prop_map(ymd),
    ]
}

/// Kroner in whole øre, up to a million.
pub(super) fn money() -> impl Strategy<Value = Fraction> {
    prop_oneof![
        1 => proptest::sample::select(vec![0_i128, 1, 5, 9, 10, 11, 30, 50, 99, 100, 14_335, 41_000, 54_000, 100_000_000]),
        2 => 0..1_000_i128,
        4 => 0..50_000_i128,
        3 => 0..2_000_000_i128,
        1 => 0..=100_000_000_i128,
    ]
    .prop_map(Fraction::oere)
}

/// Kroner with up to four decimals: what somebody worked out and typed.
pub(super) fn fine_money() -> impl Strategy<Value = Fraction> {
    prop_oneof![3 => money(), 1 => (0..5_000_000_i128).prop_map(|number| Fraction::new(number, 10_000))]
}

/// Hundredths of something, with nothing and whole numbers among them.
pub(super) fn hundredths(most: i128) -> impl Strategy<Value = Fraction> {
    prop_oneof![
        1 => Just(Fraction::ZERO),
        3 => (0..=most).prop_map(Fraction::whole),
        2 => (0..=most * 4).prop_map(|quarters| Fraction::new(quarters, 4)),
        2 => (0..=most * 100).prop_map(|number| Fraction::new(number, 100)),
    ]
}

/// Known, or from–to; now and then by one øre or from nothing.
pub(super) fn guess(figure: impl Strategy<Value = Fraction> + Clone) -> impl Strategy<Value = Guess> {
    let between = |one: Fraction, other: Fraction| Guess::new(one.min(other), one.max(other));
    prop_oneof![
        4 => figure.clone().prop_map(|one| Guess::new(one, one)),
        3 => (figure.clone(), figure.clone()).prop_map(move |(one, other)| between(one, other)),
        1 => figure.clone().prop_map(move |one| between(one, one + Fraction::oere(1))),
        1 => figure.prop_map(move |one| between(Fraction::ZERO, one)),
    ]
}

/// Known, or not: four of five times.
pub(super) fn maybe<T: Clone + std::fmt::Debug>(figure: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    proptest::option::weighted(0.8, figure)
}

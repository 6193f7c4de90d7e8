//! Kroner with exact øre, and the named roundings. Each rounding goes in the direction that keeps its word true.

use core::fmt;

use rust_decimal::{Decimal, RoundingStrategy};

/// An amount in Danish kroner. Exact; rounding is always asked for by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kroner(Decimal);

impl Kroner {
    /// No kroner.
    pub const ZERO: Kroner = Kroner(Decimal::ZERO);

    /// From a number of kroner.
    pub fn from_decimal(kroner: Decimal) -> Self {
        Kroner(kroner)
    }

    /// The number of kroner.
    pub fn to_decimal(self) -> Decimal {
        self.0
    }

    /// Up to the next whole øre: for "at least" set by law, where less would break the law; and for what is taken off it, so that the rest is no less.
    pub fn round_up_to_oere(self) -> Self {
        Kroner(self.0.round_dp_with_strategy(2, RoundingStrategy::ToPositiveInfinity))
    }

    /// Down to whole øre: for our own "højst", so that the sentence stays true and never asks too much of the person.
    pub fn round_down_to_oere(self) -> Self {
        Kroner(self.0.trunc_with_scale(2))
    }

    /// To the nearest øre, half up: for "cirka".
    pub fn round_to_oere(self) -> Self {
        Kroner(self.0.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero))
    }

    /// Down to whole kroner: for a "mindst" in a headline.
    pub fn round_down_to_kroner(self) -> Self {
        Kroner(self.0.trunc())
    }

    /// Up to whole kroner: for the high end of a "mellem" in a headline.
    pub fn round_up_to_kroner(self) -> Self {
        Kroner(self.0.round_dp_with_strategy(0, RoundingStrategy::ToPositiveInfinity))
    }

    /// To the nearest krone, half up: for a "cirka" in a headline.
    pub fn round_to_kroner(self) -> Self {
        Kroner(self.0.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero))
    }

    /// The amount times a number; `None` on overflow.
    pub fn times(self, factor: Decimal) -> Option<Self> {
        self.0.checked_mul(factor).map(Kroner)
    }

    /// The amount divided by a number; `None` on overflow or division by zero.
    pub fn divided_by(self, divisor: Decimal) -> Option<Self> {
        self.0.checked_div(divisor).map(Kroner)
    }

    /// What is left after taking `other` away, never less than nothing.
    pub fn less(self, other: Kroner) -> Self {
        Kroner((self.0 - other.0).max(Decimal::ZERO))
    }
}

impl fmt::Display for Kroner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kroner(oere_scaled: i64, scale: u32) -> Kroner {
        Kroner::from_decimal(Decimal::new(oere_scaled, scale))
    }

    #[test]
    fn roundings_go_the_way_their_name_says() {
        assert_eq!(kroner(71675, 4).round_up_to_oere(), kroner(717, 2));
        assert_eq!(kroner(71675, 4).round_down_to_oere(), kroner(716, 2));
        assert_eq!(kroner(71650, 4).round_to_oere(), kroner(717, 2));
        assert_eq!(kroner(717, 2).round_up_to_oere(), kroner(717, 2));
    }

    #[test]
    fn taking_away_more_than_there_is_leaves_nothing() {
        assert_eq!(kroner(100, 2).less(kroner(200, 2)), Kroner::ZERO);
    }

    #[test]
    fn an_amount_is_shown_with_the_decimals_it_has() {
        assert_eq!(alloc::format!("{} {}", kroner(71675, 4), Kroner::ZERO), "7.1675 0");
    }
}

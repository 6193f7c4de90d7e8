//! What is known of the person's way to work.

use rust_decimal::Decimal;

use crate::money::Kroner;
use crate::span::Span;

use super::method::{FirstKm, Method};
use super::way::Way;

/// What is known of the person's way to work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TransportInput<'a> {
    /// Distance from home to the enterprise, one way, km.
    pub distance_km: Option<Decimal>,
    /// Days of work a week.
    pub days: Option<Decimal>,
    /// The ways of travelling that the person has named.
    pub ways: &'a [Way],
    /// Which of them the person would rather use; `None`: the cheapest.
    pub chosen: Option<usize>,
    /// Pay after tax from the sheltered work, a month.
    pub net_pay: Option<Span<Kroner>>,
    /// How the price of the first 10 km is found; `None` where nobody has said.
    pub method: Option<Method>,
    /// What the person knows of that price.
    pub first_km: FirstKm,
}

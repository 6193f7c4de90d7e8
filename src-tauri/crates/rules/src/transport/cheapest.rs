//! The cheapest necessary way: the cheapest one that the person can use.
//!
//! Where nobody knows whether she can use a cheaper one, the price is from–to; where she is sure of none, it has no ceiling.

use crate::money::Kroner;
use crate::span::Span;

use super::input::TransportInput;
use super::way::Usable;

/// The cheapest necessary way, a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cheapest {
    /// Its price; `None` where no way that may be used has one.
    pub price: Option<Span<Kroner>>,
    /// The cheapest way the person is sure she can use: its place in the list. The price can then not be higher.
    pub sure: Option<usize>,
    /// A cheaper one (or the cheapest of all, where none is sure) that she may be able to use.
    pub maybe: Option<usize>,
}

impl Cheapest {
    /// A price that the municipality cannot go beyond: that of a way the person is sure of.
    pub fn ceiling(&self) -> Option<Kroner> {
        self.price.filter(|_| self.sure.is_some()).map(Span::high)
    }
}

/// Finds the cheapest necessary way among those that have a price.
pub fn cheapest(input: &TransportInput<'_>) -> Cheapest {
    let mut sure: Option<(usize, Kroner)> = None;
    let mut maybe: Option<(usize, Kroner)> = None;
    let mut dearest_maybe: Option<Kroner> = None;
    for (at, way) in input.ways.iter().enumerate() {
        let is_sure = match way.usable {
            Usable::No => continue,
            Usable::Yes => true,
            Usable::DontKnow => false,
        };
        let Some(price) = way.month(input.distance_km, input.days) else { continue };
        if is_sure {
            sure = Some(cheaper(sure, (at, price)));
        } else {
            maybe = Some(cheaper(maybe, (at, price)));
            dearest_maybe = dearest_maybe.max(Some(price));
        }
    }
    // A way that is no cheaper than one she is sure of changes nothing.
    let maybe = maybe.filter(|(_, price)| sure.is_none_or(|(_, sure)| *price < sure));
    let high = sure.map(|(_, price)| price).or(dearest_maybe);
    let price = high.map(|high| Span::between(maybe.map_or(high, |(_, low)| low), high));
    Cheapest { price, sure: sure.map(|(at, _)| at), maybe: maybe.map(|(at, _)| at) }
}

/// The first of two where they cost the same.
fn cheaper(found: Option<(usize, Kroner)>, next: (usize, Kroner)) -> (usize, Kroner) {
    found.filter(|(_, price)| *price <= next.1).unwrap_or(next)
}

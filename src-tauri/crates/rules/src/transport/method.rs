//! What the first 10 km cost. The law names no method ([`OpenQuestion::TiKilometerPris`](crate::open::OpenQuestion::TiKilometerPris)), so each one is named and shown.

use rust_decimal::Decimal;

use crate::money::Kroner;
use crate::span::Span;

/// How the price of the first 10 km is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// The price of the zones that cover them.
    Zones,
    /// The price of the whole way × 10 : its kilometres.
    KmShare,
    /// The price of a journey of just that length.
    ExactPrice,
}

impl Method {
    /// All methods.
    pub const ALL: [Method; 3] = [Method::Zones, Method::KmShare, Method::ExactPrice];
}

/// What the person knows of the price of the first 10 km, a month.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FirstKm {
    /// Of the zones that cover them.
    pub zones: Option<Kroner>,
    /// Of a journey of just that length.
    pub exact: Option<Kroner>,
}

/// The own share by one method, and what is left for the municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnShare {
    /// The person's own share a month. Where the cap is not known it is the share before the cap.
    pub own: Span<Kroner>,
    /// The rest of the price, to the øre.
    pub kommune: Span<Kroner>,
    /// Whether the cap, and not the price of the first 10 km, is certain to set the share.
    pub capped: bool,
}

/// The own share by each method; `None` where the method lacks its figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnShares {
    pub(super) zones: Option<OwnShare>,
    pub(super) km_share: Option<OwnShare>,
    pub(super) exact_price: Option<OwnShare>,
}

impl OwnShares {
    pub(super) const NONE: OwnShares = OwnShares { zones: None, km_share: None, exact_price: None };

    /// By one method.
    pub fn by(&self, method: Method) -> Option<OwnShare> {
        match method {
            Method::Zones => self.zones,
            Method::KmShare => self.km_share,
            Method::ExactPrice => self.exact_price,
        }
    }

    /// From the least to the most of all methods that have their figure. Set by the cap only where every one of them is.
    pub fn all(&self) -> Option<OwnShare> {
        let known = [self.zones, self.km_share, self.exact_price].into_iter().flatten();
        known.reduce(|one, other| OwnShare {
            own: around(one.own, other.own),
            kommune: around(one.kommune, other.kommune),
            capped: one.capped && other.capped,
        })
    }
}

fn around(one: Span<Kroner>, other: Span<Kroner>) -> Span<Kroner> {
    Span::between(one.low().min(other.low()), one.high().max(other.high()))
}

/// The share by a method that finds `first` in a price.
///
/// Both grow with the price, and no faster than it; so the ends of the span are where price and cap have theirs.
pub(super) fn share(
    price: Span<Kroner>,
    cap: Option<Span<Kroner>>,
    first: impl Fn(Kroner) -> Option<Kroner>,
) -> Option<OwnShare> {
    // The first 10 km of a way never cost more than the whole of it.
    let first = |price: Kroner| first(price).map(|first| first.min(price));
    let under = |first: Kroner, cap: Option<Kroner>| cap.map_or(first, |cap| cap.min(first));
    let (low_cap, high_cap) = (cap.map(Span::low), cap.map(Span::high));
    let (low, high) = (first(price.low())?, first(price.high())?);
    Some(OwnShare {
        own: Span::between(under(low, low_cap), under(high, high_cap)),
        kommune: Span::between(price.low().less(under(low, high_cap)), price.high().less(under(high, low_cap))),
        capped: high_cap.is_some_and(|cap| cap < low),
    })
}

/// The price of the first `own_km` of `distance` by the kilometre, to the nearest øre.
pub(super) fn km_share(price: Kroner, own_km: Decimal, distance: Decimal) -> Option<Kroner> {
    price.times(own_km)?.divided_by(distance).map(Kroner::round_to_oere)
}

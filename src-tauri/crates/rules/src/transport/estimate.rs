//! The estimate: the cheapest necessary way, the own share, the cap, the rest.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::dated::NoValue;
use crate::facts::Law;
use crate::money::Kroner;
use crate::open::OpenQuestion;
use crate::source::Source;
use crate::span::Span;

use super::cheapest::{Cheapest, cheapest};
use super::input::TransportInput;
use super::method::{Method, OwnShare, OwnShares, km_share, share};
use super::missing::{Missing, Missings};
use super::way::{Fare, Usable};

/// Where the way lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// All of it within the own distance.
    Within,
    /// Longer than the own distance.
    Beyond,
    /// Distance not known.
    Unknown,
}

/// An estimate of transport, a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TransportEstimate<'law> {
    /// Where the way lies.
    pub reach: Reach,
    /// The own distance of the order, km.
    pub own_distance_km: Decimal,
    /// The rate of the cap, e.g. 0.30.
    pub cap_rate: Decimal,
    /// The cap, rounded down; `None` where pay after tax is not known.
    pub cap: Option<Span<Kroner>>,
    /// The cheapest necessary way.
    pub cheapest: Cheapest,
    /// The first 10 km of the price by the kilometre, before the cap; `None` within the own distance, and where the price is from–to.
    pub first_by_km: Option<Kroner>,
    /// The own share by each method; within the own distance all are the same.
    pub shares: OwnShares,
    /// The own share by the chosen method, or from–to over all that can be worked out. Where [`cap`](Self::cap) is not known it is "højst".
    pub share: Option<OwnShare>,
    /// The ceiling that holds by every method: the smaller of price and cap.
    pub at_most: Option<Kroner>,
    /// What the way the person would rather use costs beyond the cheapest necessary one. Her own, on top of the own share, and under no cap.
    pub dearer: Option<Span<Kroner>>,
    /// What is not known.
    pub missing: Missings,
    /// What the law leaves open for this way.
    pub open: &'static [OpenQuestion],
    /// Where the own distance stands.
    pub distance_sources: &'law [Source],
    /// Where the cap stands.
    pub cap_sources: &'law [Source],
}

/// Beyond the own distance all four are open; within it, those of the cap.
const OPEN: [OpenQuestion; 4] =
    [OpenQuestion::TiKilometerPris, OpenQuestion::TiKilometerVej, OpenQuestion::LoftSkat, OpenQuestion::LoftPeriode];
const OPEN_ABOUT_THE_CAP: [OpenQuestion; 2] = [OpenQuestion::LoftSkat, OpenQuestion::LoftPeriode];

/// Estimates the own share.
///
/// # Errors
/// [`NoValue`] where the order has no value on the day `on`.
pub fn estimate<'law>(input: &TransportInput<'_>, law: &'law Law, on: NaiveDate) -> Result<TransportEstimate<'law>, NoValue> {
    let own_distance = law.own_distance_km.on(on)?;
    let cap_row = law.transport_cap.on(on)?;
    let (own_km, cap_rate) = (own_distance.value, cap_row.value);
    let reach = match input.distance_km {
        None => Reach::Unknown,
        Some(distance) if distance <= own_km => Reach::Within,
        Some(_) => Reach::Beyond,
    };
    let cap = input.net_pay.and_then(|pay| cap(pay, cap_rate));
    let cheapest = cheapest(input);
    let shares = shares(input, cheapest.price, cap, own_km);
    let share = match (reach, input.method) {
        (Reach::Beyond, Some(method)) => shares.by(method),
        (Reach::Within | Reach::Unknown | Reach::Beyond, _) => shares.all(),
    };
    Ok(TransportEstimate {
        reach,
        own_distance_km: own_km,
        cap_rate,
        cap,
        cheapest,
        first_by_km: first_by_km(input, &cheapest, own_km),
        shares,
        share,
        at_most: smaller(cheapest.ceiling(), cap.map(Span::high)),
        dearer: dearer(input, &cheapest),
        missing: missing(input, reach, &cheapest, share),
        open: if reach == Reach::Within { &OPEN_ABOUT_THE_CAP } else { &OPEN },
        distance_sources: &own_distance.sources,
        cap_sources: &cap_row.sources,
    })
}

/// Rounded down: the person can never be asked for more than the cap.
fn cap(pay: Span<Kroner>, rate: Decimal) -> Option<Span<Kroner>> {
    let of = |pay: Kroner| pay.times(rate).map(Kroner::round_down_to_oere);
    Some(Span::between(of(pay.low())?, of(pay.high())?))
}

fn shares(input: &TransportInput<'_>, price: Option<Span<Kroner>>, cap: Option<Span<Kroner>>, own_km: Decimal) -> OwnShares {
    let (Some(price), Some(distance)) = (price, input.distance_km) else { return OwnShares::NONE };
    if distance <= own_km {
        let whole = share(price, cap, Some);
        return OwnShares { zones: whole, km_share: whole, exact_price: whole };
    }
    OwnShares {
        zones: share(price, cap, |_| input.first_km.zones.map(Kroner::round_to_oere)),
        km_share: share(price, cap, |price| km_share(price, own_km, distance)),
        exact_price: share(price, cap, |_| input.first_km.exact.map(Kroner::round_to_oere)),
    }
}

fn first_by_km(input: &TransportInput<'_>, cheapest: &Cheapest, own_km: Decimal) -> Option<Kroner> {
    let price = cheapest.price.filter(|price| price.exact().is_some())?.low();
    let distance = input.distance_km.filter(|distance| *distance > own_km)?;
    km_share(price, own_km, distance)
}

fn smaller(one: Option<Kroner>, other: Option<Kroner>) -> Option<Kroner> {
    one.into_iter().chain(other).min()
}

fn dearer(input: &TransportInput<'_>, cheapest: &Cheapest) -> Option<Span<Kroner>> {
    let chosen = input.ways.get(input.chosen?)?.month(input.distance_km, input.days)?;
    let price = cheapest.price?;
    let more = Span::between(chosen.less(price.high()), chosen.less(price.low()));
    (more.high() > Kroner::ZERO).then_some(more)
}

fn missing(input: &TransportInput<'_>, reach: Reach, cheapest: &Cheapest, share: Option<OwnShare>) -> Missings {
    let mut ways = input.ways.iter().filter(|way| way.usable != Usable::No).peekable();
    let none_usable = !input.ways.is_empty() && ways.peek().is_none();
    let (mut no_price, mut by_days) = (input.ways.is_empty(), false);
    for way in ways {
        no_price |= !way.has_price();
        by_days |= matches!(way.fare, Fare::Ticket(_) | Fare::KmRate(_));
    }
    let lacks_first_km = match input.method {
        Some(Method::Zones | Method::ExactPrice) => reach == Reach::Beyond && cheapest.price.is_some() && share.is_none(),
        Some(Method::KmShare) | None => false,
    };
    Missings::default()
        .and(Missing::Distance, reach == Reach::Unknown)
        .and(Missing::Days, by_days && input.days.is_none())
        .and(Missing::Price, no_price)
        .and(Missing::UsableWay, none_usable)
        .and(Missing::Usable, cheapest.maybe.is_some())
        .and(Missing::NetPay, input.net_pay.is_none())
        .and(Missing::FirstKm, lacks_first_km)
        .and(Missing::Method, reach == Reach::Beyond && input.method.is_none())
}

//! Daily transport (BEK 483/2011 § 2): the person's own share within 10 km of the enterprise, the municipality's share beyond, and the 30 % cap.
//!
//! | distance | own share | why |
//! |---|---|---|
//! | within 10 km | the price of the cheapest necessary way, but never over the cap | § 2, stk. 1 and 2 |
//! | beyond 10 km | *at most* the smaller of that price and the cap | no rule says how one price is divided between the first 10 km and the rest |
//!
//! The cap is a ceiling on the cost, not a fee. It counts pay after tax from the sheltered work alone, and has no limit of distance.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::dated::NoValue;
use crate::facts::Law;
use crate::money::Kroner;

/// What is known of the person's way to work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TransportInput {
    /// Distance from home to the enterprise, one way, km.
    pub distance_km: Option<Decimal>,
    /// Price of the cheapest necessary way, a month.
    pub price: Option<Kroner>,
    /// Pay after tax from the sheltered work, a month.
    pub net_pay: Option<Kroner>,
}

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

/// The person's own share a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnShare {
    /// "cirka": the price is the person's own figure.
    About(Kroner),
    /// "højst".
    AtMost(Kroner),
    /// Too little is known.
    Unknown,
}

/// An estimate of transport, a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TransportEstimate {
    /// Where the way lies.
    pub reach: Reach,
    /// The own distance of the order, km.
    pub own_distance_km: Decimal,
    /// The rate of the cap, e.g. 0.30.
    pub cap_rate: Decimal,
    /// The cap in kroner; `None` where pay after tax is not known.
    pub cap: Option<Kroner>,
    /// The own share.
    pub own: OwnShare,
    /// Whether the cap, and not the price, sets the own share.
    pub cap_bites: bool,
    /// What is left of the price for the municipality: "cirka" within the own distance, "mindst" beyond it. `None` where not known.
    pub kommune: Option<Kroner>,
}

/// Estimates the own share.
///
/// # Errors
/// [`NoValue`] where the order has no value on the day `on`.
pub fn estimate(input: &TransportInput, law: &Law, on: NaiveDate) -> Result<TransportEstimate, NoValue> {
    let own_distance_km = law.own_distance_km.on(on)?.value;
    let cap_rate = law.transport_cap.on(on)?.value;
    let reach = match input.distance_km {
        None => Reach::Unknown,
        Some(distance) if distance <= own_distance_km => Reach::Within,
        Some(_) => Reach::Beyond,
    };
    // Rounded down: the person can never be asked for more than the cap.
    let cap = input.net_pay.and_then(|pay| pay.times(cap_rate)).map(Kroner::round_down_to_oere);
    let own = match (reach, input.price, cap) {
        (_, None, None) => OwnShare::Unknown,
        (Reach::Within, Some(price), Some(cap)) => OwnShare::About(price.min(cap)),
        (_, Some(price), Some(cap)) => OwnShare::AtMost(price.min(cap)),
        (_, Some(price), None) => OwnShare::AtMost(price),
        (_, None, Some(cap)) => OwnShare::AtMost(cap),
    };
    let cap_bites = matches!((input.price, cap), (Some(price), Some(cap)) if cap < price);
    let kommune = match (own, input.price, cap) {
        (OwnShare::About(own) | OwnShare::AtMost(own), Some(price), Some(_)) => Some(price.less(own)),
        _ => None,
    };
    Ok(TransportEstimate { reach, own_distance_km, cap_rate, cap, own, cap_bites, kommune })
}

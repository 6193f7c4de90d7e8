//! A way of travelling, and what it costs a month.

use rust_decimal::Decimal;

use crate::money::Kroner;

/// There and back.
const TRIPS_A_DAY: u32 = 2;
/// An average month is 52 weeks : 12 months.
const WEEKS_A_YEAR: u32 = 52;
const MONTHS_A_YEAR: u32 = 12;

/// How one travels, with the price the person has given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fare {
    /// A pass, kroner a month.
    Pass(Option<Kroner>),
    /// A ticket, kroner a trip.
    Ticket(Option<Kroner>),
    /// Driving, kroner a kilometre.
    KmRate(Option<Kroner>),
    /// By bicycle: costs nothing a month.
    Bicycle,
    /// On foot: costs nothing.
    OnFoot,
    /// Something else, such as a taxi, kroner a month.
    Other(Option<Kroner>),
}

/// Whether the person can travel so. What is *necessary*, the municipality decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Usable {
    /// She can.
    Yes,
    /// She cannot.
    No,
    /// Nobody knows yet.
    DontKnow,
}

/// One way of travelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// How, and at what price.
    pub fare: Fare,
    /// Whether the person can use it.
    pub usable: Usable,
}

impl Way {
    /// The price a month to the nearest øre; `None` where the price, the days or the distance it needs is not known, or it is beyond all measure.
    pub fn month(&self, distance_km: Option<Decimal>, days: Option<Decimal>) -> Option<Kroner> {
        match self.fare {
            Fare::Bicycle | Fare::OnFoot => Some(Kroner::ZERO),
            Fare::Pass(price) | Fare::Other(price) => price.map(Kroner::round_to_oere),
            Fare::Ticket(trip) => trips_a_month(trip?, days?),
            Fare::KmRate(km) => trips_a_month(km?.times(distance_km?)?, days?),
        }
    }

    /// Whether the person still owes its price.
    pub(super) fn has_price(&self) -> bool {
        match self.fare {
            Fare::Bicycle | Fare::OnFoot => true,
            Fare::Pass(price) | Fare::Ticket(price) | Fare::KmRate(price) | Fare::Other(price) => price.is_some(),
        }
    }
}

/// Multiplied before it is divided, so that nothing is lost on the way.
fn trips_a_month(trip: Kroner, days: Decimal) -> Option<Kroner> {
    let year = trip.times(days)?.times(Decimal::from(TRIPS_A_DAY * WEEKS_A_YEAR))?;
    year.divided_by(Decimal::from(MONTHS_A_YEAR)).map(Kroner::round_to_oere)
}

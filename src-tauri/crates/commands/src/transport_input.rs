//! What was typed about the way to work, read field by field.

use rules::money::Kroner;
use rules::span::Span;
use rules::transport::{Fare, FirstKm, Method, TransportInput, Usable, Way};
use rust_decimal::Decimal;

use crate::session::Session;
use crate::typed::{Kind, Typed};
use crate::wire::{self, Failure, Means, ReadBack, TransportAsk, TransportMethod, WayAsk};

/// How many ways of travelling can be told; the page has a name for each.
pub(crate) const MOST_WAYS: u8 = 6;

/// All that was typed, as the rules take it.
pub(crate) struct TransportTyped {
    pub(crate) ways: Vec<Way>,
    pub(crate) distance_km: Option<Decimal>,
    pub(crate) days: Option<Decimal>,
    pub(crate) paid: Option<Kroner>,
    pub(crate) read_back: Vec<ReadBack>,
    chosen: Option<usize>,
    net_pay: Option<Span<Kroner>>,
    method: Option<Method>,
    first_km: FirstKm,
}

impl TransportTyped {
    /// As the rules take it.
    pub(crate) fn input(&self) -> TransportInput<'_> {
        TransportInput {
            distance_km: self.distance_km,
            days: self.days,
            ways: &self.ways,
            chosen: self.chosen,
            net_pay: self.net_pay,
            method: self.method,
            first_km: self.first_km,
        }
    }
}

impl Session {
    /// Reads all fields of transport; a field that cannot be read is refused by its id on the page.
    pub(crate) fn read_transport(&self, request: &TransportAsk) -> Result<TransportTyped, Failure> {
        let mut typed = Typed::new(self);
        let distance_km = typed.number("distance", Kind::Km, &request.distance)?;
        let days = typed.number("days", Kind::Days, &request.days)?;
        let several = request.ways.len() > 1;
        let ways = request.ways.iter().take(MOST_WAYS.into()).enumerate();
        let ways = ways.map(|(at, way)| read_way(&mut typed, at, way, several)).collect::<Result<Vec<_>, _>>()?;
        let (from, to) = (typed.kroner("net_pay", &request.net_pay)?, typed.kroner("net_pay_to", &request.net_pay_to)?);
        let first_km =
            FirstKm { zones: typed.kroner("zones", &request.zones)?, exact: typed.kroner("first_km", &request.first_km)? };
        Ok(TransportTyped {
            ways,
            distance_km,
            days,
            paid: typed.kroner("paid", &request.paid)?,
            chosen: request.chosen.parse().ok(),
            net_pay: match (from, to) {
                (None, None) => None,
                (Some(pay), None) => Some(Span::of(pay)),
                // Only the most is known: the least could be nothing.
                (from, Some(to)) => Some(Span::between(from.unwrap_or(Kroner::ZERO), to)),
            },
            method: method(request.method),
            first_km,
            read_back: typed.read_back,
        })
    }
}

fn read_way(typed: &mut Typed<'_>, at: usize, way: &WayAsk, several: bool) -> Result<Way, Failure> {
    let mut price = || typed.kroner(&format!("way-{at}-price"), &way.price);
    let fare = match way.means {
        Means::Pass => Fare::Pass(price()?),
        Means::Ticket => Fare::Ticket(price()?),
        Means::KmRate => Fare::KmRate(price()?),
        Means::Other => Fare::Other(price()?),
        Means::Bicycle => Fare::Bicycle,
        Means::OnFoot => Fare::OnFoot,
    };
    // The only way is the one that she takes; whether she can is not asked.
    let usable = match way.usable {
        wire::Usable::No if several => Usable::No,
        wire::Usable::DontKnow if several => Usable::DontKnow,
        wire::Usable::Yes | wire::Usable::No | wire::Usable::DontKnow => Usable::Yes,
    };
    Ok(Way { fare, usable })
}

fn method(method: TransportMethod) -> Option<Method> {
    match method {
        TransportMethod::DontKnow => None,
        TransportMethod::Zones => Some(Method::Zones),
        TransportMethod::KmShare => Some(Method::KmShare),
        TransportMethod::ExactPrice => Some(Method::ExactPrice),
    }
}

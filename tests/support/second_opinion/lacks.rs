//! What is not known about a way to work, and would have to be.

use std::collections::BTreeSet;

use super::transport::{Fare, Found, Given, Method, Usable};

/// One thing that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Lack {
    Distance,
    Days,
    Price,
    WayThatCanBeUsed,
    WhetherItCanBeUsed,
    NetPay,
    FirstKm,
    Method,
}

/// All that is not known.
pub fn lacks(given: &Given, found: &Found) -> BTreeSet<Lack> {
    let mut lacks = BTreeSet::new();
    let mut lack = |what, is: bool| is.then(|| lacks.insert(what));
    lack(Lack::Distance, given.distance.is_none());
    lack(Lack::NetPay, given.net_pay.is_none());
    lack(Lack::Price, given.ways.is_empty());
    lack(Lack::WayThatCanBeUsed, !given.ways.is_empty() && given.ways.iter().all(|(_, usable)| *usable == Usable::No));
    lack(Lack::WhetherItCanBeUsed, found.maybe.is_some());
    for (fare, usable) in &given.ways {
        if *usable != Usable::No {
            lack(Lack::Price, matches!(fare, Fare::Pass(None) | Fare::Ticket(None) | Fare::Km(None) | Fare::Other(None)));
            lack(Lack::Days, given.days.is_none() && matches!(fare, Fare::Ticket(_) | Fare::Km(_)));
        }
    }
    if found.within == Some(false) {
        match given.method {
            None => lack(Lack::Method, true),
            Some(Method::Km) => None,
            Some(Method::Zones) => lack(Lack::FirstKm, given.zones.is_none() && found.price.is_some()),
            Some(Method::Exact) => lack(Lack::FirstKm, given.exact.is_none() && found.price.is_some()),
        };
    }
    lacks
}

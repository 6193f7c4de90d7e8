//! What was paid for travel in a month: said only where it is so in every world that what is given leaves open.

use super::transport::{Given, Law, Method, Usable, caps, first, month};
use super::{Fraction, on};

/// What it comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// No more than the own share.
    Within,
    /// Over the cap by at least so much.
    AboveCap(Fraction),
    /// Over the own share by at least so much.
    AboveOwnShare(Fraction),
    /// It cannot be told.
    CannotTell,
}

/// More than any way to work costs.
const DEAREST: i128 = 1_000_000_000;

/// What each way costs, and whether it can be used.
type World = Vec<(Fraction, bool)>;

/// Every world that is left open: a price nobody knows may be nothing or beyond all measure, and what perhaps can be used can or cannot.
fn worlds(given: &Given) -> Vec<World> {
    let mut worlds = vec![World::new()];
    for (fare, usable) in &given.ways {
        let prices =
            month(*fare, given.distance, given.days).map_or(vec![Fraction::ZERO, Fraction::whole(DEAREST)], |price| vec![price]);
        let can = match usable {
            Usable::Yes => vec![true],
            Usable::No => vec![false],
            Usable::Perhaps => vec![true, false],
        };
        let mut next = Vec::new();
        for world in &worlds {
            for price in &prices {
                next.extend(can.iter().map(|can| [world.as_slice(), &[(*price, *can)]].concat()));
            }
        }
        worlds = next;
    }
    worlds
}

/// The second opinion; `None` where the order has no value on the day.
pub fn check(given: &Given, law: &Law) -> Option<Verdict> {
    let (own_km, rate) = (on(&law.own_km, given.on)?, on(&law.cap, given.on)?);
    let Some(paid) = given.paid else { return Some(Verdict::CannotTell) };
    let caps = caps(given, rate);
    // The cheapest necessary way in each world, and what counts of what was paid: what a dearer way costs more is her own.
    let mut counted = Vec::new();
    for world in worlds(given) {
        let price = world.iter().filter(|(_, can)| *can).map(|(price, _)| *price).min().unwrap_or(Fraction::whole(DEAREST));
        let dearer = given.chosen.map_or(Fraction::ZERO, |chosen| (world[chosen].0 - price).or_nothing());
        counted.push((price, paid - dearer));
    }
    let over_cap = counted.iter().flat_map(|(_, counted)| caps.iter().map(|cap| *counted - *cap)).min();
    if let Some(by) = over_cap.filter(|by| *by > Fraction::ZERO) {
        return Some(Verdict::AboveCap(by));
    }
    // With no pay known the cap may be nothing, or beyond all measure.
    let caps = if caps.is_empty() { vec![Fraction::ZERO, Fraction::whole(DEAREST)] } else { caps };
    // Which method counts is settled within the own distance, and where one is named. Else the first 10 km may cost anything up to the whole price.
    let within = given.distance.is_some_and(|distance| distance <= own_km);
    let settled = given.method.filter(|_| given.distance.is_some()).or(within.then_some(Method::Km));
    // Where no way that she is sure of has a price, there is no own share to speak of.
    let sure =
        given.ways.iter().any(|(fare, usable)| *usable == Usable::Yes && month(*fare, given.distance, given.days).is_some());
    let mut over = Vec::new();
    for (price, counted) in &counted {
        let first = settled.and_then(|method| first(given, own_km, method, *price));
        for first in first.map_or(vec![Fraction::ZERO, *price], |first| vec![first]) {
            over.extend(caps.iter().map(|cap| *counted - first.min(*cap)));
        }
    }
    let (least, most) = (over.iter().min().copied()?, over.iter().max().copied()?);
    Some(if most <= Fraction::ZERO && (sure || paid == Fraction::ZERO) {
        Verdict::Within
    } else if least > Fraction::ZERO && sure {
        Verdict::AboveOwnShare(least)
    } else {
        Verdict::CannotTell
    })
}

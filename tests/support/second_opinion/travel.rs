//! What was paid for travel in a month: said only where it is so in every world that what is given leaves open.

use super::transport::{Given, Law, Usable, caps, first, month};
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

/// Every price that the cheapest necessary way may have. A price nobody knows may be nothing or beyond all measure; so may the way, where no way can be used.
fn prices(given: &Given) -> Vec<Fraction> {
    let mut all = vec![Vec::new()];
    for (fare, usable) in &given.ways {
        let known = month(*fare, given.distance, given.days);
        let mut may_be: Vec<Option<Fraction>> =
            known.map_or(vec![Some(Fraction::ZERO), Some(Fraction::whole(DEAREST))], |price| vec![Some(price)]);
        match usable {
            Usable::Yes => {}
            Usable::No => may_be = vec![None],
            Usable::Perhaps => may_be.push(None),
        }
        all = all
            .iter()
            .flat_map(|world: &Vec<Option<Fraction>>| may_be.iter().map(|price| [world.as_slice(), &[*price]].concat()))
            .collect();
    }
    all.into_iter().map(|world| world.into_iter().flatten().min().unwrap_or(Fraction::whole(DEAREST))).collect()
}

/// The second opinion; `None` where the order has no value on the day.
pub fn check(given: &Given, law: &Law) -> Option<Verdict> {
    let (own_km, rate) = (on(&law.own_km, given.on)?, on(&law.cap, given.on)?);
    let Some(paid) = given.paid else { return Some(Verdict::CannotTell) };
    let (prices, caps) = (prices(given), caps(given, rate));
    let chosen = given.chosen.map(|chosen| month(given.ways[chosen].0, given.distance, given.days));
    // What a dearer way costs more is her own; where its price is not known, nobody knows how much of what was paid that is.
    let counted = |price: Fraction| match chosen {
        None => paid,
        Some(chosen) => paid - (chosen.unwrap_or(Fraction::whole(DEAREST)) - price).or_nothing(),
    };
    let over_cap =
        prices.iter().flat_map(|price| caps.iter().map(move |cap| (price, cap))).map(|(price, cap)| counted(*price) - *cap).min();
    if let Some(by) = over_cap.filter(|by| *by > Fraction::ZERO) {
        return Some(Verdict::AboveCap(by));
    }
    // Which method counts is settled within the own distance, and where one is named.
    let settled = given.distance.filter(|distance| *distance <= own_km).map(|_| super::transport::Method::Km).or(given.method);
    let Some(method) = settled else { return Some(Verdict::CannotTell) };
    // With no pay known the cap may be nothing, or beyond all measure.
    let caps = if caps.is_empty() { vec![Fraction::ZERO, Fraction::whole(DEAREST)] } else { caps };
    let mut over = Vec::new();
    for price in &prices {
        let Some(first) = first(given, own_km, method, *price) else { return Some(Verdict::CannotTell) };
        over.extend(caps.iter().map(|cap| counted(*price) - first.min(*cap)));
    }
    let least = over.iter().min().copied()?;
    Some(if least > Fraction::ZERO {
        Verdict::AboveOwnShare(least)
    } else if over.iter().all(|over| *over <= Fraction::ZERO) {
        Verdict::Within
    } else {
        Verdict::CannotTell
    })
}

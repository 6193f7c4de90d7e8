//! "Tjek, hvad du har betalt": what was really paid for travel in a month, beside the cap and the own share.
//!
//! Only what is certain is said. Above the cap is certain where the pay after tax is known, and no dearer way can explain it; above the own
//! share where it is more than the whole price, or where the law or the municipality has settled how the share is found: within the own distance,
//! or by a method that the person has named.

use crate::money::Kroner;
use crate::span::Span;

use super::estimate::{Reach, TransportEstimate};
use super::input::TransportInput;
use super::missing::{Missing, Missings};
use super::way::{Fare, Usable, Way};

/// What a payment comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TravelCheck {
    /// No more than the own share.
    Within,
    /// More than the cap on own transport cost.
    AboveCap {
        /// At least so much.
        by: Kroner,
    },
    /// Under the cap, or the cap is not known, but more than the own share.
    AboveOwnShare {
        /// At least so much.
        by: Kroner,
    },
    /// It cannot be told.
    CannotTell {
        /// What would have to be known.
        misses: Missings,
    },
}

/// Sets what was paid in a month beside the estimate for it. What a dearer way costs more is the person's own, and is not counted.
pub fn travel_check(paid: Option<Kroner>, input: &TransportInput<'_>, estimate: &TransportEstimate<'_>) -> TravelCheck {
    let Some(paid) = paid else {
        return TravelCheck::CannotTell { misses: Missings::only(Missing::Paid) };
    };
    // What was paid for the cheapest necessary way: the least it may be to say "more", the most it may be to say "no more".
    let least = most_dearer(input, estimate).map_or(Kroner::ZERO, |dearer| paid.less(dearer));
    let most = estimate.dearer.map_or(paid, |dearer| paid.less(dearer.low()));
    if let Some(by) = estimate.cap.and_then(|cap| over(least, cap.high())) {
        return TravelCheck::AboveCap { by };
    }
    let settled = match estimate.reach {
        Reach::Within => true,
        Reach::Beyond => input.method.is_some(),
        Reach::Unknown => false,
    };
    // Without a way she is sure of, the price could be higher than any she has told.
    let share = estimate.share.filter(|_| settled && estimate.cheapest.sure.is_some());
    let ceiling = share.map_or(estimate.at_most, |share| Some(share.own.high()));
    if let Some(by) = ceiling.and_then(|ceiling| over(least, ceiling)) {
        return TravelCheck::AboveOwnShare { by };
    }
    // A way that still lacks its price could be cheaper, and the share smaller.
    let all_priced = ![Missing::Price, Missing::Days].into_iter().any(|missing| estimate.missing.has(missing));
    let within = estimate.cap.is_some() && all_priced && share.is_some_and(|share| most <= share.own.low());
    let nothing = paid == Kroner::ZERO || (most == Kroner::ZERO && estimate.cheapest.sure.is_some());
    if within || nothing {
        return TravelCheck::Within;
    }
    TravelCheck::CannotTell { misses: misses(input, estimate) }
}

/// The most that a dearer way, the person's own, may make of what was paid; `None` where that may be all of it.
fn most_dearer(input: &TransportInput<'_>, estimate: &TransportEstimate<'_>) -> Option<Kroner> {
    let Some((place, chosen)) = input.chosen.and_then(|place| Some((place, input.ways.get(place)?))) else {
        return Some(Kroner::ZERO);
    };
    let price = |way: &Way| way.month(input.distance_km, input.days);
    let mut others = input.ways.iter().enumerate().filter(|(other, way)| *other != place && way.usable != Usable::No);
    match price(chosen) {
        // Another way that still lacks its price could cost nothing.
        Some(whole) if others.any(|(_, way)| price(way).is_none()) => Some(whole),
        Some(_) => Some(estimate.dearer.map_or(Kroner::ZERO, Span::high)),
        None => others.next().is_none().then_some(Kroner::ZERO),
    }
}

fn over(paid: Kroner, ceiling: Kroner) -> Option<Kroner> {
    (paid > ceiling).then(|| paid.less(ceiling))
}

/// All that is missing; a pay that is only known from–to is missing too.
fn misses(input: &TransportInput<'_>, estimate: &TransportEstimate<'_>) -> Missings {
    let pay_is_from_to = estimate.cap.is_some_and(|cap: Span<Kroner>| cap.exact().is_none());
    let chosen = input.chosen.and_then(|place| input.ways.get(place));
    // The way she would rather use may be one that nothing else asks about.
    let (no_price, no_days) =
        chosen.filter(|way| way.month(input.distance_km, input.days).is_none()).map_or((false, false), |way| {
            (!way.has_price(), matches!(way.fare, Fare::Ticket(_) | Fare::KmRate(_)) && input.days.is_none())
        });
    estimate.missing.and(Missing::NetPay, pay_is_from_to).and(Missing::Price, no_price).and(Missing::Days, no_days)
}

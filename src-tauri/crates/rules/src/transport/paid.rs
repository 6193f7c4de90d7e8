//! "Tjek, hvad du har betalt": what was really paid for travel in a month, beside the cap and the own share.
//!
//! Only what is certain is said. Above the cap is certain whenever the pay after tax is known; above the own share only where the law or
//! the municipality has settled how it is found: within the own distance, or by a method that the person has named.

use crate::money::Kroner;
use crate::span::Span;

use super::estimate::{Reach, TransportEstimate};
use super::input::TransportInput;
use super::missing::{Missing, Missings};

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
    let paid = estimate.dearer.map_or(paid, |dearer| paid.less(dearer.high()));
    if let Some(by) = estimate.cap.and_then(|cap| over(paid, cap.high())) {
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
    if let Some(by) = ceiling.and_then(|ceiling| over(paid, ceiling)) {
        return TravelCheck::AboveOwnShare { by };
    }
    // A way that still lacks its price could be cheaper, and the share smaller.
    let all_priced = ![Missing::Price, Missing::Days].into_iter().any(|missing| estimate.missing.has(missing));
    let within = estimate.cap.is_some() && all_priced && share.is_some_and(|share| paid <= share.own.low());
    if within || paid == Kroner::ZERO {
        return TravelCheck::Within;
    }
    TravelCheck::CannotTell { misses: misses(estimate) }
}

fn over(paid: Kroner, ceiling: Kroner) -> Option<Kroner> {
    (paid > ceiling).then(|| paid.less(ceiling))
}

/// All that is missing; a pay that is only known from–to is missing too.
fn misses(estimate: &TransportEstimate<'_>) -> Missings {
    let pay_is_from_to = estimate.cap.is_some_and(|cap: Span<Kroner>| !cap.exact().is_some());
    estimate.missing.and(Missing::NetPay, pay_is_from_to)
}

//! An estimate of transport, and the check of what was paid, beside what a case expects of them.

use chrono::NaiveDate;
use law::Facts;
use law::file::Day;
use rules::money::Kroner;
use rules::span::Span;
use rules::transport::{
    Fare, FirstKm, Method, Missing, Missings, Reach, TransportEstimate, TransportInput, TravelCheck, Usable, Way, estimate,
    travel_check,
};
use serde::Deserialize;

use super::comparison::Comparison;
use super::key::{Key, Keyed, YesNo};
use super::range::Range;
use super::said::{Amount, Figure, Word};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Given {
    #[serde(default)]
    distance_km: Figure,
    #[serde(default)]
    days: Figure,
    /// A single way that the person can use, at a price a month.
    #[serde(default)]
    price: Figure,
    #[serde(default)]
    ways: Vec<GivenWay>,
    chosen: Option<usize>,
    #[serde(default)]
    net_pay: Figure,
    #[serde(default)]
    net_pay_to: Figure,
    method: Option<Key<Method>>,
    #[serde(default)]
    zones: Figure,
    #[serde(default)]
    first_km: Figure,
    #[serde(default)]
    paid: Figure,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct GivenWay {
    by: Key<By>,
    #[serde(default)]
    price: Figure,
    usable: Option<Key<Usable>>,
}

/// How one travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Pass,
    Ticket,
    KmRate,
    Bicycle,
    OnFoot,
    Other,
}

impl Keyed for By {
    fn all() -> Vec<Self> {
        vec![By::Pass, By::Ticket, By::KmRate, By::Bicycle, By::OnFoot, By::Other]
    }

    fn key(self) -> &'static str {
        match self {
            By::Pass => "pass",
            By::Ticket => "ticket",
            By::KmRate => "km-rate",
            By::Bicycle => "bicycle",
            By::OnFoot => "on-foot",
            By::Other => "other",
        }
    }
}

impl GivenWay {
    fn way(&self) -> Way {
        let price = self.price.kroner();
        let fare = match self.by.0 {
            By::Pass => Fare::Pass(price),
            By::Ticket => Fare::Ticket(price),
            By::KmRate => Fare::KmRate(price),
            By::Bicycle => Fare::Bicycle,
            By::OnFoot => Fare::OnFoot,
            By::Other => Fare::Other(price),
        };
        Way { fare, usable: self.usable.map_or(Usable::Yes, |usable| usable.0) }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Expect {
    reach: Option<Key<Reach>>,
    own_distance_km: Option<Amount>,
    cap_rate: Option<Amount>,
    cap: Option<Range>,
    cheapest: Option<Range>,
    own: Option<Range>,
    at_most: Option<Amount>,
    by_zones: Option<Range>,
    by_km_share: Option<Range>,
    by_exact_price: Option<Range>,
    kommune: Option<Range>,
    dearer: Option<Range>,
    cap_bites: Option<Key<YesNo>>,
    missing: Option<Vec<Key<Missing>>>,
    travel_check: Option<Key<Outcome>>,
    travel_by: Option<Amount>,
    travel_misses: Option<Vec<Key<Missing>>>,
    no_value_before: Option<Day>,
}

/// What the check of a payment comes to, without its figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Within,
    AboveCap,
    AboveOwnShare,
    CannotTell,
}

impl Keyed for Outcome {
    fn all() -> Vec<Self> {
        vec![Outcome::Within, Outcome::AboveCap, Outcome::AboveOwnShare, Outcome::CannotTell]
    }

    fn key(self) -> &'static str {
        match self {
            Outcome::Within => "within",
            Outcome::AboveCap => "above-cap",
            Outcome::AboveOwnShare => "above-own-share",
            Outcome::CannotTell => "cannot-tell",
        }
    }
}

pub(super) fn compare(given: &Given, expect: &Expect, on: NaiveDate, facts: &Facts) -> Comparison {
    let ways = given.all_ways();
    let input = given.input(&ways);
    let estimate = estimate(&input, &facts.law, on);
    let mut seen = Comparison::of(expect.no_value_before, &estimate);
    let estimate = estimate.ok();
    let checked = estimate.map(|estimate| travel_check(given.paid.kroner(), &input, &estimate));
    let plain = |decimal| Amount::Figure(Word::Plain, decimal);
    seen.see("reach", expect.reach, estimate.map(|estimate| Key(estimate.reach)));
    seen.see("own-distance-km", expect.own_distance_km, estimate.map(|estimate| plain(estimate.own_distance_km)));
    seen.see("cap-rate", expect.cap_rate, estimate.map(|estimate| plain(estimate.cap_rate)));
    seen.see("cap", expect.cap, estimate.map(|estimate| Range::of(Word::Plain, estimate.cap)));
    seen.see("cheapest", expect.cheapest, estimate.map(|estimate| Range::of(Word::Cirka, estimate.cheapest.price)));
    seen.see("own", expect.own, estimate.map(|estimate| own(&estimate, estimate.share.map(|share| share.own))));
    seen.see("at-most", expect.at_most, estimate.map(|estimate| Amount::of(Word::Hoejst, estimate.at_most)));
    let by = |method| estimate.map(|estimate| own(&estimate, estimate.shares.by(method).map(|share| share.own)));
    seen.see("by-zones", expect.by_zones, by(Method::Zones));
    seen.see("by-km-share", expect.by_km_share, by(Method::KmShare));
    seen.see("by-exact-price", expect.by_exact_price, by(Method::ExactPrice));
    seen.see("kommune", expect.kommune, estimate.map(|estimate| kommune(&estimate)));
    seen.see("dearer", expect.dearer, estimate.map(|estimate| Range::of(Word::Cirka, estimate.dearer)));
    let bites = estimate.map(|estimate| Key(YesNo::from(estimate.share.is_some_and(|share| share.capped))));
    seen.see("cap-bites", expect.cap_bites, bites);
    seen.see("missing", expect.missing.as_deref().map(listed), estimate.map(|estimate| all(estimate.missing)));
    seen.see("travel-check", expect.travel_check, checked.map(outcome).map(Key));
    seen.see("travel-by", expect.travel_by, checked.map(|checked| Amount::of(Word::Cirka, above(checked))));
    seen.see("travel-misses", expect.travel_misses.as_deref().map(listed), checked.map(|checked| all(misses(checked))));
    seen
}

impl Given {
    fn all_ways(&self) -> Vec<Way> {
        let single = self.price.kroner().map(|price| Way { fare: Fare::Pass(Some(price)), usable: Usable::Yes });
        single.into_iter().chain(self.ways.iter().map(GivenWay::way)).collect()
    }

    fn input<'a>(&self, ways: &'a [Way]) -> TransportInput<'a> {
        TransportInput {
            distance_km: self.distance_km.0,
            days: self.days.0,
            ways,
            // Cases count from 1, as people do.
            chosen: self.chosen.and_then(|way| way.checked_sub(1)),
            net_pay: self.net_pay.kroner().map(|pay| Span::between(pay, self.net_pay_to.kroner().unwrap_or(pay))),
            method: self.method.map(|method| method.0),
            first_km: FirstKm { zones: self.zones.kroner(), exact: self.first_km.kroner() },
        }
    }
}

/// Without the cap a share could be less than it is worked out to be.
fn own(estimate: &TransportEstimate<'_>, own: Option<Span<Kroner>>) -> Range {
    Range::of(if estimate.cap.is_some() { Word::Cirka } else { Word::Hoejst }, own)
}

/// And then what is left for the municipality is at least so much.
fn kommune(estimate: &TransportEstimate<'_>) -> Range {
    let word = if estimate.cap.is_some() { Word::Cirka } else { Word::Mindst };
    Range::of(word, estimate.share.map(|share| share.kommune))
}

fn outcome(checked: TravelCheck) -> Outcome {
    match checked {
        TravelCheck::Within => Outcome::Within,
        TravelCheck::AboveCap { .. } => Outcome::AboveCap,
        TravelCheck::AboveOwnShare { .. } => Outcome::AboveOwnShare,
        TravelCheck::CannotTell { .. } => Outcome::CannotTell,
    }
}

fn above(checked: TravelCheck) -> Option<Kroner> {
    match checked {
        TravelCheck::AboveCap { by } | TravelCheck::AboveOwnShare { by } => Some(by),
        TravelCheck::Within | TravelCheck::CannotTell { .. } => None,
    }
}

fn misses(checked: TravelCheck) -> Missings {
    match checked {
        TravelCheck::CannotTell { misses } => misses,
        TravelCheck::Within | TravelCheck::AboveCap { .. } | TravelCheck::AboveOwnShare { .. } => Missings::default(),
    }
}

fn all(missing: Missings) -> String {
    listed(&missing.iter().map(Key).collect::<Vec<_>>())
}

fn listed(missing: &[Key<Missing>]) -> String {
    missing.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

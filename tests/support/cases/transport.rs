//! An estimate of transport beside what a case expects of it.

use chrono::NaiveDate;
use law::Facts;
use law::file::Day;
use rules::transport::{OwnShare, Reach, TransportEstimate, TransportInput, estimate};
use serde::Deserialize;

use super::comparison::Comparison;
use super::key::{Key, YesNo};
use super::said::{Amount, Figure, Word};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Given {
    #[serde(default)]
    distance_km: Figure,
    #[serde(default)]
    price: Figure,
    #[serde(default)]
    net_pay: Figure,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Expect {
    reach: Option<Key<Reach>>,
    own_distance_km: Option<Amount>,
    cap_rate: Option<Amount>,
    cap: Option<Amount>,
    own: Option<Amount>,
    kommune: Option<Amount>,
    cap_bites: Option<Key<YesNo>>,
    no_value_before: Option<Day>,
}

pub(super) fn compare(given: &Given, expect: &Expect, on: NaiveDate, facts: &Facts) -> Comparison {
    let input = TransportInput { distance_km: given.distance_km.0, price: given.price.kroner(), net_pay: given.net_pay.kroner() };
    let estimate = estimate(&input, &facts.law, on);
    let mut seen = Comparison::of(expect.no_value_before, &estimate);
    let estimate = estimate.ok();
    let plain = |decimal| Amount::Figure(Word::Plain, decimal);
    seen.see("reach", expect.reach, estimate.map(|estimate| Key(estimate.reach)));
    seen.see("own-distance-km", expect.own_distance_km, estimate.map(|estimate| plain(estimate.own_distance_km)));
    seen.see("cap-rate", expect.cap_rate, estimate.map(|estimate| plain(estimate.cap_rate)));
    seen.see("cap", expect.cap, estimate.map(|estimate| Amount::of(Word::Plain, estimate.cap)));
    seen.see("own", expect.own, estimate.map(|estimate| own(&estimate)));
    seen.see("kommune", expect.kommune, estimate.map(|estimate| kommune(&estimate)));
    seen.see("cap-bites", expect.cap_bites, estimate.map(|estimate| Key(YesNo::from(estimate.cap_bites))));
    seen
}

fn own(estimate: &TransportEstimate) -> Amount {
    match estimate.own {
        OwnShare::About(kroner) => Amount::of(Word::Cirka, Some(kroner)),
        OwnShare::AtMost(kroner) => Amount::of(Word::Hoejst, Some(kroner)),
        OwnShare::Unknown => Amount::NoFigure,
    }
}

/// What is left for the municipality is as sure as the own share is: about, or at least where that is at most.
fn kommune(estimate: &TransportEstimate) -> Amount {
    let word = match estimate.own {
        OwnShare::About(_) => Word::Cirka,
        OwnShare::AtMost(_) | OwnShare::Unknown => Word::Mindst,
    };
    Amount::of(word, estimate.kommune)
}

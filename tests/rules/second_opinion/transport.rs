//! Transport, and what was paid for it.

use std::collections::BTreeSet;

use super::figures::{day, guess as guesses, hundredths, maybe, money};
use super::*;
use proptest::strategy::ValueTree;
use rules::open::OpenQuestion;
use rules::transport::{self as by_rules, Missing, OwnShare, Reach, TransportEstimate, TransportInput, TravelCheck, Way};
use support::second_opinion::lacks::{Lack, lacks};
use support::second_opinion::transport::{Fare, Found, Given, Law, METHODS, Method, Share, Usable, estimate};
use support::second_opinion::travel::{Verdict, check};

fn facts() -> Law {
    Law { own_km: rows(&law().own_distance_km), cap: rows(&law().transport_cap) }
}

/// Pay after tax: anything, or such that the cap comes within an øre of the price of the first way.
#[derive(Clone, Debug)]
enum NetPay {
    Any(Guess),
    CapBesideThePrice { oere: i128, width: i128 },
}

/// What was paid: anything, or so many øre beside the price of the first way, the cap, or the zones.
#[derive(Clone, Debug)]
enum Paid {
    Any(Fraction),
    BesideThePrice(i128),
    BesideTheCap(i128),
    BesideTheZones(i128),
}

fn way() -> impl Strategy<Value = (Fare, Usable)> {
    let small = prop_oneof![Just(Fraction::ZERO), (0..=10_000_i128).prop_map(Fraction::oere)];
    let month = prop_oneof![2 => (0..=200_000_i128).prop_map(Fraction::oere), 1 => (40..=120_i128).prop_map(|tens| Fraction::whole(tens * 10))];
    let fare = prop_oneof![
        3 => maybe(month.clone()).prop_map(Fare::Pass),
        3 => maybe(small.clone()).prop_map(Fare::Ticket),
        3 => maybe(small).prop_map(Fare::Km),
        1 => Just(Fare::Bicycle),
        1 => Just(Fare::OnFoot),
        1 => maybe(month).prop_map(Fare::Other),
    ];
    (fare, proptest::sample::select(vec![Usable::Yes, Usable::Yes, Usable::No, Usable::Perhaps]))
}

fn given() -> impl Strategy<Value = Given> {
    let km = |number: i128, of: i128| Just(Fraction::new(number, of));
    let distance = prop_oneof![2 => km(10, 1), 1 => km(1001, 100), 1 => km(999, 100), 1 => km(0, 1), 4 => hundredths(60), 1 => hundredths(1000)];
    let days = prop_oneof![4 => (0..=5_i128).prop_map(Fraction::whole), 1 => hundredths(7)];
    let net_pay = prop_oneof![
        3 => guesses(prop_oneof![3 => (0..=300_000_i128).prop_map(Fraction::oere), 1 => money()].boxed()).prop_map(NetPay::Any),
        2 => (-2..=2_i128, proptest::sample::select(vec![0_i128, 0, 1, 50_000])).prop_map(|(oere, width)| NetPay::CapBesideThePrice { oere, width }),
    ];
    let near = -1..=1_i128;
    let paid = prop_oneof![
        2 => (0..=200_000_i128).prop_map(|oere| Paid::Any(Fraction::oere(oere))),
        1 => near.clone().prop_map(Paid::BesideThePrice),
        1 => near.clone().prop_map(Paid::BesideTheCap),
        1 => near.prop_map(Paid::BesideTheZones),
    ];
    let first = || {
        maybe(
            prop_oneof![4 => (0..=100_000_i128).prop_map(Fraction::oere), 1 => (0..=1_000_000_i128).prop_map(|number| Fraction::new(number, 1000))],
        )
    };
    let method = proptest::sample::select(vec![None, Some(Method::Zones), Some(Method::Km), Some(Method::Exact)]);
    let known = (first(), first(), method, maybe(net_pay), maybe(paid));
    (
        day(),
        maybe(distance),
        maybe(days),
        proptest::collection::vec(way(), 0..=4),
        proptest::option::weighted(0.3, any::<prop::sample::Index>()),
        known,
    )
        .prop_map(|(on, distance, days, ways, chosen, (zones, exact, method, net_pay, paid))| {
            let chosen = chosen.filter(|_| !ways.is_empty()).map(|chosen| chosen.index(ways.len()));
            let mut given = Given { on, distance, days, ways, chosen, net_pay: None, method, zones, exact, paid: None };
            let price = given.ways.first().and_then(|(fare, _)| support::second_opinion::transport::month(*fare, distance, days));
            let price = price.unwrap_or(Fraction::whole(300));
            given.net_pay = net_pay.map(|net_pay| match net_pay {
                NetPay::Any(pay) => pay,
                NetPay::CapBesideThePrice { oere, width } => {
                    let pay = (price * Fraction::new(10, 3) + Fraction::oere(oere)).or_nothing().up_to_oere();
                    Guess::new(pay, pay + Fraction::oere(width))
                }
            });
            let cap = given.net_pay.map_or(Fraction::ZERO, |pay| (pay.most * Fraction::new(3, 10)).down_to_oere());
            let beside = |figure: Fraction, oere| (figure + Fraction::oere(oere)).or_nothing();
            given.paid = paid.map(|paid| match paid {
                Paid::Any(paid) => paid,
                Paid::BesideThePrice(oere) => beside(price, oere),
                Paid::BesideTheCap(oere) => beside(cap, oere),
                Paid::BesideTheZones(oere) => beside(zones.unwrap_or(Fraction::ZERO), oere),
            });
            given
        })
}

fn their_way((fare, usable): (Fare, Usable)) -> Way {
    Way {
        fare: match fare {
            Fare::Pass(price) => by_rules::Fare::Pass(price.map(kroner)),
            Fare::Ticket(price) => by_rules::Fare::Ticket(price.map(kroner)),
            Fare::Km(price) => by_rules::Fare::KmRate(price.map(kroner)),
            Fare::Bicycle => by_rules::Fare::Bicycle,
            Fare::OnFoot => by_rules::Fare::OnFoot,
            Fare::Other(price) => by_rules::Fare::Other(price.map(kroner)),
        },
        usable: match usable {
            Usable::Yes => by_rules::Usable::Yes,
            Usable::No => by_rules::Usable::No,
            Usable::Perhaps => by_rules::Usable::DontKnow,
        },
    }
}

fn their_method(method: Method) -> by_rules::Method {
    match method {
        Method::Zones => by_rules::Method::Zones,
        Method::Km => by_rules::Method::KmShare,
        Method::Exact => by_rules::Method::ExactPrice,
    }
}

fn found(theirs: &TransportEstimate<'_>, input: &TransportInput<'_>) -> Found {
    let share = |share: OwnShare| Share { own: guess(share.own), kommune: guess(share.kommune), capped: share.capped };
    Found {
        months: input.ways.iter().map(|way| way.month(input.distance_km, input.days).map(amount)).collect(),
        within: match theirs.reach {
            Reach::Within => Some(true),
            Reach::Beyond => Some(false),
            Reach::Unknown => None,
        },
        cap: theirs.cap.map(guess),
        price: theirs.cheapest.price.map(guess),
        sure: theirs.cheapest.sure,
        maybe: theirs.cheapest.maybe,
        first_by_km: theirs.first_by_km.map(amount),
        shares: METHODS.map(|method| theirs.shares.by(their_method(method)).map(share)),
        all: theirs.shares.all().map(share),
        share: theirs.share.map(share),
        at_most: theirs.at_most.map(amount),
        dearer: theirs.dearer.map(guess),
    }
}

/// Own and municipality's share are the price, and known where all else is; the own share is no more than the cap; nothing has a third decimal.
fn holds(found: &Found, given: &Given) -> Result<(), TestCaseError> {
    let settled = given.method.is_some() || found.within == Some(true);
    let known = settled && found.price.is_some_and(Guess::is_known) && found.cap.is_none_or(Guess::is_known);
    if let Some(share) = found.share.filter(|_| known) {
        prop_assert!(share.own.is_known() && share.kommune.is_known(), "a guess out of what is known");
    }
    let shares = || found.shares.iter().chain([&found.all, &found.share]).flatten();
    for share in shares() {
        if let Some(cap) = found.cap {
            prop_assert!(share.own.least <= cap.least && share.own.most <= cap.most, "over the cap");
        }
        prop_assert!(found.at_most.is_none_or(|most| share.own.most <= most), "over what she never pays more than");
        if share.own.is_known() && share.kommune.is_known() {
            prop_assert_eq!(
                Some(share.own.least + share.kommune.least),
                found.price.map(|price| price.least),
                "own + municipality is not the price"
            );
        }
    }
    let months = found.months.iter().flatten().chain(&found.first_by_km).chain(&found.at_most).map(|one| Guess::new(*one, *one));
    let ends = [found.cap, found.price, found.dearer].into_iter().flatten();
    prop_assert!(whole_oere(shares().flat_map(|share| [share.own, share.kommune]).chain(months).chain(ends)), "a third decimal");
    Ok(())
}

fn lack(missing: Missing) -> Lack {
    match missing {
        Missing::Distance => Lack::Distance,
        Missing::Days => Lack::Days,
        Missing::Price => Lack::Price,
        Missing::UsableWay => Lack::WayThatCanBeUsed,
        Missing::Usable => Lack::WhetherItCanBeUsed,
        Missing::NetPay => Lack::NetPay,
        Missing::FirstKm => Lack::FirstKm,
        Missing::Method => Lack::Method,
        Missing::Paid => panic!("an estimate needs no payment"),
    }
}

/// Beside any guess: the excess is over the most that the share or the cap can be, and what cannot be told is over neither.
fn is_just(verdict: Verdict, found: &Found, given: &Given) -> Result<(), TestCaseError> {
    let Some(paid) = given.paid.filter(|_| given.chosen.is_none()) else { return Ok(()) };
    let cap = found.cap.map(|cap| cap.most);
    let share = found.share.filter(|_| given.method.is_some() && found.within.is_some() || found.within == Some(true));
    match verdict {
        Verdict::AboveCap(by) => prop_assert_eq!(Some(paid - by), cap),
        Verdict::AboveOwnShare(by) => {
            prop_assert!(cap.is_none_or(|cap| paid <= cap));
            prop_assert_eq!(Some(paid - by), share.map(|share| share.own.most).into_iter().chain(found.at_most).min());
        }
        Verdict::Within => prop_assert!(paid == Fraction::ZERO || share.is_some_and(|share| paid <= share.own.least)),
        Verdict::CannotTell => prop_assert!(cap.into_iter().chain(found.at_most).all(|most| paid <= most)),
    }
    Ok(())
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn transport_and_what_was_paid_are_what_the_second_opinion_says(given in given()) {
        let ways: Vec<Way> = given.ways.iter().copied().map(their_way).collect();
        let input = TransportInput {
            distance_km: given.distance.map(decimal),
            days: given.days.map(decimal),
            ways: &ways,
            chosen: given.chosen,
            net_pay: given.net_pay.map(kroner_span),
            method: given.method.map(their_method),
            first_km: by_rules::FirstKm { zones: given.zones.map(kroner), exact: given.exact.map(kroner) },
        };
        let estimated = by_rules::estimate(&input, law(), given.on);
        let theirs = estimated.as_ref().ok().map(|theirs| found(theirs, &input));
        prop_assert_eq!(&theirs, &estimate(&given, &facts()), "left: the rules; right: the second opinion");
        if let (Ok(estimated), Some(theirs)) = (&estimated, &theirs) {
            holds(theirs, &given)?;
            let lacks = lacks(&given, theirs);
            prop_assert_eq!(estimated.missing.is_empty(), lacks.is_empty());
            prop_assert_eq!(estimated.missing.iter().map(lack).collect::<BTreeSet<_>>(), lacks);
            let about_first_km = [OpenQuestion::TiKilometerPris, OpenQuestion::TiKilometerVej];
            let asked = about_first_km.map(|question| estimated.open.contains(&question));
            prop_assert_eq!(asked, [theirs.within != Some(true); 2], "{:?}", estimated.open);
        }

        let checked = estimated.ok().map(|estimated| by_rules::travel_check(given.paid.map(kroner), &input, &estimated));
        if let Some(TravelCheck::CannotTell { misses }) = checked {
            prop_assert!(!misses.is_empty(), "it cannot be told, and nothing is missing");
            prop_assert_eq!(misses.has(Missing::Paid), given.paid.is_none());
        }
        let theirs_checked = checked.map(|checked| match checked {
            TravelCheck::Within => Verdict::Within,
            TravelCheck::AboveCap { by } => Verdict::AboveCap(amount(by)),
            TravelCheck::AboveOwnShare { by } => Verdict::AboveOwnShare(amount(by)),
            TravelCheck::CannotTell { .. } => Verdict::CannotTell,
        });
        let ours = check(&given, &facts());
        // Where the price is a guess, or not all are known, the rules may say less, and less by; never anything else.
        let guessed = theirs.as_ref().is_some_and(|theirs| theirs.price.is_none_or(|price| !price.is_known()) || theirs.months.contains(&None));
        let agreed = match (theirs_checked, ours) {
            (Some(Verdict::CannotTell), _) if guessed => true,
            (Some(Verdict::AboveOwnShare(theirs)), Some(Verdict::AboveOwnShare(ours))) if guessed => theirs <= ours,
            (theirs, ours) => theirs == ours,
        };
        prop_assert!(agreed, "the rules: {:?}; the second opinion: {:?}", theirs_checked, ours);
        if let (Some(verdict), Some(theirs)) = (theirs_checked, &theirs) {
            is_just(verdict, theirs, &given)?;
        }
    }
}

/// A control: the cases come to every outcome, so that agreeing is agreeing on something.
#[test]
fn the_cases_come_to_every_outcome() {
    let mut runner = proptest::test_runner::TestRunner::new(settings());
    let (mut verdicts, mut shares) = ([0; 4], [0; 4]);
    for _ in 0..3000 {
        let given = given().new_tree(&mut runner).unwrap().current();
        let (Some(verdict), Some(found)) = (check(&given, &facts()), estimate(&given, &facts())) else { continue };
        verdicts[match verdict {
            Verdict::Within => 0,
            Verdict::AboveCap(_) => 1,
            Verdict::AboveOwnShare(_) => 2,
            Verdict::CannotTell => 3,
        }] += 1;
        let Some(share) = found.share else { continue };
        let exact_cap = found.cap.is_some_and(Guess::is_known) && found.cap == found.price;
        for (reached, is) in shares.iter_mut().zip([share.capped, !share.own.is_known(), found.maybe.is_some(), exact_cap]) {
            *reached += i32::from(is);
        }
    }
    assert!(verdicts.iter().chain(&shares).all(|&reached| reached > 20), "too few of some outcome: {verdicts:?}, {shares:?}");
}

//! Transport worked out a second time, slowly and in whole numbers, to hold the rules against: every way that may be usable is tried
//! with and without the others, with both ends of the pay, by every method.

use std::collections::BTreeSet;

/// How one travels, with its price in øre.
#[derive(Clone, Copy, Debug)]
pub enum Fare {
    /// A month.
    Month(i128),
    /// A trip.
    Trip(i128),
    /// A kilometre.
    Km(i128),
    /// Nothing.
    Free,
}

/// Whether it can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usable {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Perhaps.
    Perhaps,
}

/// What is given. Amounts in øre, distance in hundredths of a kilometre, days in hundredths.
#[derive(Clone, Debug)]
pub struct Given {
    /// One way.
    pub distance: i128,
    /// A week.
    pub days: i128,
    /// The ways.
    pub ways: Vec<(Fare, Usable)>,
    /// The least and the most of the pay after tax.
    pub net_pay: Option<(i128, i128)>,
    /// The price of the zones for the first 10 km.
    pub zones: Option<i128>,
    /// The price of a journey of 10 km.
    pub exact: Option<i128>,
}

/// The least and the most of something.
pub type Ends = Option<(i128, i128)>;

/// What comes out, in øre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The price of the cheapest necessary way.
    pub cheapest: Ends,
    /// The own share by zones, kilometres, exact price.
    pub own: [Ends; 3],
    /// The municipality's share by the same.
    pub kommune: [Ends; 3],
    /// What the person never pays more than.
    pub at_most: Option<i128>,
}

/// Works it out.
pub fn work_out(given: &Given) -> Found {
    let priced: Vec<(i128, Usable)> = given.ways.iter().map(|(fare, usable)| (month(*fare, given), *usable)).collect();
    let perhaps: Vec<i128> = priced.iter().filter(|(_, usable)| *usable == Usable::Perhaps).map(|(price, _)| *price).collect();
    let sure = priced.iter().filter(|(_, usable)| *usable == Usable::Yes).map(|(price, _)| *price).min();
    let mut prices = BTreeSet::new();
    for chosen in 0_u32..1 << perhaps.len() {
        let these = perhaps.iter().enumerate().filter(|(at, _)| chosen >> at & 1 == 1).map(|(_, price)| *price);
        prices.extend(these.chain(sure).min());
    }
    let caps: Vec<Option<i128>> = match given.net_pay {
        None => vec![None],
        Some((low, high)) => vec![Some(low * 30 / 100), Some(high * 30 / 100)],
    };
    let (mut own, mut kommune) = ([None; 3], [None; 3]);
    for price in &prices {
        for cap in &caps {
            for (at, first) in firsts(*price, given).into_iter().enumerate() {
                let Some(first) = first else { continue };
                let share = [first, *price, cap.unwrap_or(i128::MAX)].into_iter().min().expect("there are three");
                own[at] = widened(own[at], share);
                kommune[at] = widened(kommune[at], price - share);
            }
        }
    }
    let highest_cap = caps.into_iter().flatten().max();
    Found {
        cheapest: prices.first().copied().zip(prices.last().copied()),
        own,
        kommune,
        at_most: sure.into_iter().chain(highest_cap).min(),
    }
}

/// The price of the first 10 km by zones, kilometres, exact price.
fn firsts(price: i128, given: &Given) -> [Option<i128>; 3] {
    if given.distance <= 1_000 {
        return [Some(price); 3];
    }
    [given.zones, Some(nearest(price * 1_000, given.distance)), given.exact]
}

/// There and back, 52 weeks : 12 months, to the nearest øre.
fn month(fare: Fare, given: &Given) -> i128 {
    match fare {
        Fare::Month(price) => price,
        Fare::Trip(price) => nearest(price * 2 * given.days * 52, 100 * 12),
        Fare::Km(price) => nearest(price * 2 * given.distance * given.days * 52, 100 * 100 * 12),
        Fare::Free => 0,
    }
}

fn nearest(over: i128, under: i128) -> i128 {
    (2 * over + under) / (2 * under)
}

fn widened(ends: Ends, with: i128) -> Ends {
    Some(ends.map_or((with, with), |(low, high)| (low.min(with), high.max(with))))
}

//! Transport. § 2, stk. 1: the first 10 km are the person's own, what is necessary beyond them the municipality's, by the cheapest possibility.
//! Stk. 2: her cost never goes over 30 % of her pay after tax from the sheltered work.

use chrono::NaiveDate;

use super::{Figure, Fraction, Guess, on};

/// How one travels, at what price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fare {
    /// A month.
    Pass(Option<Fraction>),
    /// A trip.
    Ticket(Option<Fraction>),
    /// A kilometre.
    Km(Option<Fraction>),
    /// Nothing.
    Bicycle,
    /// Nothing.
    OnFoot,
    /// A month.
    Other(Option<Fraction>),
}

/// Whether the person can use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usable {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Perhaps.
    Perhaps,
}

/// How the price of the first 10 km is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// By zones.
    Zones,
    /// By kilometres.
    Km,
    /// By a journey of just that length.
    Exact,
}

/// All methods.
pub const METHODS: [Method; 3] = [Method::Zones, Method::Km, Method::Exact];

/// What is given.
#[derive(Clone, Debug)]
pub struct Given {
    /// The day.
    pub on: NaiveDate,
    /// Km one way.
    pub distance: Option<Fraction>,
    /// Days a week.
    pub days: Option<Fraction>,
    /// The ways.
    pub ways: Vec<(Fare, Usable)>,
    /// Which of them she would rather use.
    pub chosen: Option<usize>,
    /// Pay after tax a month.
    pub net_pay: Option<Guess>,
    /// The method, where it is named.
    pub method: Option<Method>,
    /// The zones of the first 10 km, a month.
    pub zones: Option<Fraction>,
    /// A journey of 10 km, a month.
    pub exact: Option<Fraction>,
    /// What was paid in a month.
    pub paid: Option<Fraction>,
}

/// What the law's facts say, all rows.
#[derive(Clone, Debug)]
pub struct Law {
    /// The own distance, km.
    pub own_km: Vec<Figure>,
    /// The cap.
    pub cap: Vec<Figure>,
}

/// Own share and the municipality's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Own.
    pub own: Guess,
    /// The municipality's.
    pub kommune: Guess,
    /// Whether the cap sets it, whatever the guesses are.
    pub capped: bool,
}

/// What comes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Each way a month.
    pub months: Vec<Option<Fraction>>,
    /// Whether the way is within the own distance.
    pub within: Option<bool>,
    /// The cap.
    pub cap: Option<Guess>,
    /// The cheapest necessary way.
    pub price: Option<Guess>,
    /// Its place, where she is sure that she can use it.
    pub sure: Option<usize>,
    /// A cheaper one that she may be able to use.
    pub maybe: Option<usize>,
    /// The first 10 km by the kilometre.
    pub first_by_km: Option<Fraction>,
    /// By each method.
    pub shares: [Option<Share>; 3],
    /// Over all methods.
    pub all: Option<Share>,
    /// By the method named, or over all.
    pub share: Option<Share>,
    /// Never more than this.
    pub at_most: Option<Fraction>,
    /// What the way she would rather use costs more.
    pub dearer: Option<Guess>,
}

/// A way a month: there and back, 52 weeks in 12 months.
pub fn month(fare: Fare, distance: Option<Fraction>, days: Option<Fraction>) -> Option<Fraction> {
    let trips = || Some(days? * Fraction::whole(2) * Fraction::new(52, 12));
    let exact = match fare {
        Fare::Pass(price) | Fare::Other(price) => price?,
        Fare::Ticket(trip) => trip? * trips()?,
        Fare::Km(km) => km? * distance? * trips()?,
        Fare::Bicycle | Fare::OnFoot => Fraction::ZERO,
    };
    Some(exact.nearest_oere())
}

/// What the first 10 km cost of a way with this price, by a method: never more than the way itself.
pub fn first(given: &Given, own_km: Fraction, method: Method, price: Fraction) -> Option<Fraction> {
    let distance = given.distance?;
    if distance <= own_km {
        return Some(price);
    }
    let first = match method {
        Method::Zones => given.zones?.nearest_oere(),
        Method::Exact => given.exact?.nearest_oere(),
        Method::Km => (price * own_km / distance).nearest_oere(),
    };
    Some(first.min(price))
}

/// Every cap that the pay may give.
pub fn caps(given: &Given, rate: Fraction) -> Vec<Fraction> {
    given.net_pay.map(Guess::points).unwrap_or_default().into_iter().map(|pay| (pay * rate).down_to_oere()).collect()
}

/// Every price that the cheapest necessary way may have: each way that perhaps can be used is tried as usable and as not.
fn prices(given: &Given, months: &[Option<Fraction>]) -> Vec<Fraction> {
    let mut all = Vec::new();
    for world in 0..1_u32 << given.ways.len() {
        let can = |place: usize| match given.ways[place].1 {
            Usable::Yes => true,
            Usable::No => false,
            Usable::Perhaps => world >> place & 1 == 1,
        };
        all.extend((0..months.len()).filter(|&place| can(place)).filter_map(|place| months[place]).min());
    }
    all
}

/// The first of the cheapest with this answer.
fn cheapest(given: &Given, months: &[Option<Fraction>], usable: Usable) -> Option<usize> {
    let mut found: Option<usize> = None;
    for place in 0..months.len() {
        if given.ways[place].1 == usable && months[place].is_some() && found.is_none_or(|found| months[place] < months[found]) {
            found = Some(place);
        }
    }
    found
}

fn share(given: &Given, own_km: Fraction, method: Method, prices: &[Fraction], caps: &[Fraction]) -> Option<Share> {
    let (mut own, mut kommune, mut capped) = (Vec::new(), Vec::new(), true);
    for price in prices {
        let first = first(given, own_km, method, *price)?;
        for cap in caps {
            own.push(first.min(*cap));
            kommune.push(*price - first.min(*cap));
            capped &= *cap < first;
        }
        if caps.is_empty() {
            own.push(first);
            kommune.push(*price - first);
            capped = false;
        }
    }
    Some(Share { own: Guess::of(&own)?, kommune: Guess::of(&kommune)?, capped })
}

/// The second opinion; `None` where the order has no value on the day.
pub fn estimate(given: &Given, law: &Law) -> Option<Found> {
    let (own_km, rate) = (on(&law.own_km, given.on)?, on(&law.cap, given.on)?);
    let months: Vec<_> = given.ways.iter().map(|(fare, _)| month(*fare, given.distance, given.days)).collect();
    let (prices, caps) = (prices(given, &months), caps(given, rate));
    let price = Guess::of(&prices);
    let sure = cheapest(given, &months, Usable::Yes);
    let maybe = cheapest(given, &months, Usable::Perhaps).filter(|&maybe| sure.is_none_or(|sure| months[maybe] < months[sure]));
    let within = given.distance.map(|distance| distance <= own_km);
    let shares = METHODS.map(|method| share(given, own_km, method, &prices, &caps));
    let all = over_all(&shares);
    let known = price.filter(|price| price.is_known());
    Some(Found {
        within,
        cap: Guess::of(&caps),
        price,
        sure,
        maybe,
        first_by_km: known.filter(|_| within == Some(false)).and_then(|price| first(given, own_km, Method::Km, price.least)),
        shares,
        all,
        share: given.method.map_or(all, |method| shares[METHODS.iter().position(|one| *one == method).expect("all are there")]),
        at_most: sure.and_then(|sure| months[sure]).into_iter().chain(caps.iter().max().copied()).min(),
        dearer: given.chosen.and_then(|chosen| {
            let chosen = months[chosen]?;
            // A way that is in no case dearer is no dearer choice.
            Guess::of(&prices.iter().map(|price| (chosen - *price).or_nothing()).collect::<Vec<_>>())
                .filter(|more| more.most > Fraction::ZERO)
        }),
        months,
    })
}

fn over_all(shares: &[Option<Share>; 3]) -> Option<Share> {
    let known: Vec<Share> = shares.iter().copied().flatten().collect();
    let ends = |of: fn(&Share) -> Guess| Guess::of(&known.iter().flat_map(|share| of(share).points()).collect::<Vec<_>>());
    Some(Share {
        own: ends(|share| share.own)?,
        kommune: ends(|share| share.kommune)?,
        capped: known.iter().all(|share| share.capped),
    })
}

//! Pay. § 1, stk. 2: three forms; only nr. 3 has a floor, 5 % of the lowest agreed pay an hour.

use chrono::NaiveDate;

use super::{Figure, Fraction, Guess, newest, on};

/// The forms of § 1, stk. 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Nr. 1.
    EfterIndsats,
    /// Nr. 2.
    Timeloen,
    /// Nr. 3.
    Arbejdsdusoer,
}

/// Whether AM-bidrag is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmSaid {
    /// It is.
    Taken,
    /// It is not.
    NotTaken,
    /// Nobody has said.
    Open,
}

/// Which førtidspension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// None.
    None,
    /// The new one.
    Since2003,
    /// The old one.
    Before2003,
    /// Not said.
    Unknown,
}

/// What is given.
#[derive(Clone, Copy, Debug)]
pub struct Given {
    /// The day.
    pub on: NaiveDate,
    /// The form, where it is known.
    pub form: Option<Form>,
    /// Lowest agreed pay an hour.
    pub lowest_wage: Option<Guess>,
    /// The offer an hour.
    pub offered: Option<Guess>,
    /// Hours a week.
    pub hours: Option<Guess>,
    /// Trækprocent.
    pub percent: Option<Guess>,
    /// Fradrag a month.
    pub fradrag: Option<Fraction>,
    /// AM-bidrag.
    pub am: AmSaid,
    /// Førtidspension.
    pub scheme: Scheme,
    /// Earnings besides.
    pub other_earnings: Option<bool>,
    /// Hours a week that a small table asks for.
    pub table_hours: Fraction,
}

/// What the law's facts say, all rows.
#[derive(Clone, Debug)]
pub struct Law {
    /// The floor of arbejdsdusør.
    pub floor: Vec<Figure>,
    /// AM-bidrag.
    pub am: Vec<Figure>,
    /// The limit beside førtidspension, single.
    pub single: Vec<Figure>,
    /// The same for others.
    pub others: Vec<Figure>,
}

/// A month, line by line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lines {
    /// Before anything is taken.
    pub month: Fraction,
    /// AM-bidrag.
    pub am: Fraction,
    /// What tax is taken of.
    pub taxed: Fraction,
    /// Tax.
    pub tax: Fraction,
    /// What is left.
    pub net: Fraction,
}

/// All that is worked out from one pay an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// An hour, exact.
    pub exact_hour: Guess,
    /// An hour.
    pub hour: Guess,
    /// A week.
    pub week: Option<Guess>,
    /// A month.
    pub month: Option<Guess>,
    /// A year.
    pub year: Option<Guess>,
    /// The month that leaves the least, and the one that leaves the most.
    pub net: Option<(Lines, Lines)>,
    /// A month of the hours that the table asks for.
    pub table: Guess,
}

/// What is said of førtidspension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// She has none.
    NotConcerned,
    /// As a rule nothing.
    Nothing,
    /// The old scheme: ask.
    AskOldScheme,
    /// Earnings besides: ask.
    AskOtherEarnings,
    /// A year is not known: ask.
    AskPayUnknown,
    /// Near the limit or over it: ask.
    AskNear,
    /// No limit is known: ask.
    AskNoLimit,
}

/// What comes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The floor.
    pub floor: Option<Figures>,
    /// The offer.
    pub offered: Option<Figures>,
    /// Advice on førtidspension.
    pub advice: Advice,
    /// The last known limit, single.
    pub single: Option<Fraction>,
    /// The same for others.
    pub others: Option<Fraction>,
    /// Whether both hold on the day.
    pub holds: bool,
}

/// The second opinion; `None` where the order has no floor on the day.
pub fn estimate(given: &Given, law: &Law) -> Option<Found> {
    let floor_rate = on(&law.floor, given.on)?;
    let may_be_dusoer = matches!(given.form, None | Some(Form::Arbejdsdusoer));
    // "Mindst 5 pct.": less than it would break the order, so each amount goes up. What is taken off goes up too, so that the rest is no more than is sure.
    let floor =
        given.lowest_wage.filter(|_| may_be_dusoer).map(|wage| figures(given, law, wage, floor_rate, Fraction::up_to_oere));
    // The two other forms have no formula: there, and only there, the offer is the figure.
    let offered = given
        .offered
        .filter(|_| !may_be_dusoer)
        .map(|wage| figures(given, law, wage, Fraction::whole(1), Fraction::nearest_oere));
    let year = offered.or(floor).and_then(|figures| figures.year);
    Some(Found {
        floor,
        offered,
        advice: advice(given, law, year),
        single: newest(&law.single, given.on).map(|limit| limit.value),
        others: newest(&law.others, given.on).map(|limit| limit.value),
        holds: on(&law.single, given.on).is_some() && on(&law.others, given.on).is_some(),
    })
}

fn figures(given: &Given, law: &Law, wage: Guess, rate: Fraction, round: fn(Fraction) -> Fraction) -> Figures {
    let (once, weeks, months) = (Fraction::whole(1), Fraction::whole(52), Fraction::new(52, 12));
    let exact = |hours: Guess, times: Fraction| -> Vec<Fraction> {
        let mut all = Vec::new();
        for wage in wage.points() {
            for hours in hours.points() {
                all.push(wage * rate * hours * times);
            }
        }
        all
    };
    let ends = |all: Vec<Fraction>| Guess::of(&all).expect("a guess has points");
    let rounded = |hours, times| ends(exact(hours, times).into_iter().map(round).collect());
    let hour = Guess::new(once, once);
    let month = given.hours.map(|hours| rounded(hours, months));
    Figures {
        exact_hour: ends(exact(hour, once)),
        hour: rounded(hour, once),
        week: given.hours.map(|hours| rounded(hours, once)),
        month,
        year: given.hours.map(|hours| rounded(hours, weeks)),
        net: month.and_then(|month| net(given, law, month, round)),
        table: rounded(Guess::new(given.table_hours, given.table_hours), months),
    }
}

/// Every month with every percent, with and without AM-bidrag where that is open.
fn net(given: &Given, law: &Law, month: Guess, round: fn(Fraction) -> Fraction) -> Option<(Lines, Lines)> {
    let percent = given.percent?;
    let rate = on(&law.am, given.on);
    let am_rates = match (given.am, rate) {
        (AmSaid::NotTaken, _) | (AmSaid::Open, None) => vec![Fraction::ZERO],
        (AmSaid::Taken, None) => return None,
        (AmSaid::Taken, Some(rate)) => vec![rate],
        (AmSaid::Open, Some(rate)) => vec![rate, Fraction::ZERO],
    };
    let lines = |month: Fraction, percent: Fraction, am_rate: Fraction| {
        let am = round(month * am_rate);
        let taxed = (month - am - given.fradrag.unwrap_or(Fraction::ZERO)).or_nothing();
        let tax = round(taxed * percent / Fraction::whole(100));
        Lines { month, am, taxed, tax, net: month - am - tax }
    };
    let least = lines(month.least, percent.most, am_rates[0]);
    let most = lines(month.most, percent.least, am_rates[am_rates.len() - 1]);
    for month in month.points().into_iter().map(round) {
        for percent in percent.points() {
            for am_rate in &am_rates {
                let net = lines(month, percent, *am_rate).net;
                assert!(least.net <= net && net <= most.net, "{net:?} lies outside {least:?} to {most:?}");
            }
        }
    }
    Some((least, most))
}

/// Near is from three quarters of the last known limit of a single person; no rule says so, it is caution.
fn advice(given: &Given, law: &Law, year: Option<Guess>) -> Advice {
    match (given.scheme, given.other_earnings, year, newest(&law.single, given.on)) {
        (Scheme::None, ..) => Advice::NotConcerned,
        (Scheme::Before2003, ..) => Advice::AskOldScheme,
        (Scheme::Since2003 | Scheme::Unknown, Some(true), ..) => Advice::AskOtherEarnings,
        (Scheme::Since2003 | Scheme::Unknown, _, None, _) => Advice::AskPayUnknown,
        (Scheme::Since2003 | Scheme::Unknown, _, Some(_), None) => Advice::AskNoLimit,
        (Scheme::Since2003 | Scheme::Unknown, _, Some(year), Some(limit)) => {
            let near = limit.value * Fraction::new(3, 4);
            if year.points().into_iter().any(|year| year >= near) { Advice::AskNear } else { Advice::Nothing }
        }
    }
}

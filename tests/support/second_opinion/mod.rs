//! A slow second opinion on pay, transport and deadlines, to hold the rules against.
//!
//! Written from the texts (BEK 483/2011 §§ 1–2, RSL §§ 66–67) and from what the rules promise in their doc comments, without their sums: fractions of
//! whole numbers instead of decimals, every point of a guess and every way of travelling tried instead of the clever end, every day walked instead of
//! added up. It knows nothing of `rules`.

/// The days off.
pub mod almanac;
/// Deadlines: the complaint, the second look, the municipality's own times.
pub mod deadlines;
mod fraction;
/// What is not known about a way to work.
pub mod lacks;
/// Pay: the floor, the offer, the tax card, førtidspension.
pub mod pay;
/// A payslip against the floor.
pub mod payslip;
/// Transport: the cheapest necessary way, the own share, the cap.
pub mod transport;
/// What was paid for travel.
pub mod travel;

use std::fmt;

use chrono::NaiveDate;

pub use fraction::Fraction;

/// A figure from–to; both ends are the same where it is known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Guess {
    /// The least.
    pub least: Fraction,
    /// The most.
    pub most: Fraction,
}

impl Guess {
    /// From–to.
    pub fn new(least: Fraction, most: Fraction) -> Self {
        assert!(least <= most, "a guess runs from the least to the most");
        Guess { least, most }
    }

    /// Whether it is known.
    pub fn is_known(self) -> bool {
        self.least == self.most
    }

    /// The ends, and what lies in the middle: whatever is worked out must be tried with each.
    pub fn points(self) -> Vec<Fraction> {
        if self.is_known() {
            return vec![self.least];
        }
        vec![self.least, (self.least + self.most) / Fraction::whole(2), self.most]
    }

    /// From the least to the most of what came out; `None` where nothing did.
    pub fn of(all: &[Fraction]) -> Option<Self> {
        Some(Guess { least: *all.iter().min()?, most: *all.iter().max()? })
    }
}

impl fmt::Debug for Guess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_known() { write!(f, "{:?}", self.least) } else { write!(f, "{:?} to {:?}", self.least, self.most) }
    }
}

/// A figure of the law, as it stands in the facts.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day, where one is named.
    pub until: Option<NaiveDate>,
    /// The figure.
    pub value: Fraction,
}

/// What holds on a day: the newest that has begun, unless it has ended.
pub fn on(figures: &[Figure], day: NaiveDate) -> Option<Fraction> {
    newest(figures, day).filter(|figure| figure.until.is_none_or(|until| day <= until)).map(|figure| figure.value)
}

/// The newest that has begun on a day, ended or not.
pub fn newest(figures: &[Figure], day: NaiveDate) -> Option<Figure> {
    let mut found: Option<Figure> = None;
    for figure in figures {
        if figure.from <= day && found.is_none_or(|found| found.from < figure.from) {
            found = Some(*figure);
        }
    }
    found
}

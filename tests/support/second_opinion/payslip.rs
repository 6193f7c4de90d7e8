//! A payslip against the floor: is the pay of the period at least 5 % of the lowest agreed pay for each of its hours?

use chrono::NaiveDate;

use super::pay::{Form, Law};
use super::{Fraction, Guess, on};

/// What is given.
#[derive(Clone, Copy, Debug)]
pub struct Given {
    /// The day.
    pub on: NaiveDate,
    /// The form, where it is known.
    pub form: Option<Form>,
    /// Pay for the period.
    pub paid: Option<Fraction>,
    /// Hours in the period.
    pub hours: Option<Guess>,
    /// Lowest agreed pay an hour.
    pub lowest_wage: Option<Guess>,
}

/// What it comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The floor or more.
    AtLeastFloor,
    /// Under the floor.
    BelowFloor {
        /// By so much an hour.
        an_hour: Guess,
        /// By so much in the period.
        in_period: Guess,
    },
    /// The form has no floor.
    NoFloor,
    /// It cannot be told without more.
    CannotTell {
        /// Without the form.
        form: bool,
        /// Without the pay.
        paid: bool,
        /// Without the hours, or closer ones.
        hours: bool,
        /// Without the lowest wage, or a closer one.
        lowest_wage: bool,
    },
}

/// What comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it comes to.
    pub finding: Finding,
    /// The least for the period.
    pub least: Option<Guess>,
}

/// The second opinion; `None` where the order has no floor on the day.
pub fn check(given: &Given, law: &Law) -> Option<Found> {
    let rate = on(&law.floor, given.on)?;
    if matches!(given.form, Some(Form::EfterIndsats | Form::Timeloen)) {
        return Some(Found { finding: Finding::NoFloor, least: None });
    }
    // Where there may be no hours, there may be no pay an hour to hold against the floor.
    let hours = given.hours.filter(|hours| hours.least > Fraction::ZERO);
    let mut least = Vec::new();
    let (mut an_hour, mut in_period) = (Vec::new(), Vec::new());
    for hours in hours.map(Guess::points).unwrap_or_default() {
        for wage in given.lowest_wage.map(Guess::points).unwrap_or_default() {
            let floor = wage * rate * hours;
            least.push(floor.up_to_oere());
            if let Some(paid) = given.paid {
                in_period.push(floor - paid);
                an_hour.push(wage * rate - paid / hours);
            }
        }
    }
    let lacking = Finding::CannotTell {
        form: given.form.is_none(),
        paid: given.paid.is_none(),
        hours: hours.is_none(),
        lowest_wage: given.lowest_wage.is_none(),
    };
    let finding = if given.form.is_none() || in_period.is_empty() {
        lacking
    } else if in_period.iter().all(|lack| *lack <= Fraction::ZERO) {
        Finding::AtLeastFloor
    } else if in_period.iter().all(|lack| *lack > Fraction::ZERO) {
        let up = |all: &[Fraction]| {
            Guess::of(&all.iter().map(|lack| lack.up_to_oere()).collect::<Vec<_>>()).expect("hours and wage are known")
        };
        Finding::BelowFloor { an_hour: up(&an_hour), in_period: up(&in_period) }
    } else {
        Finding::CannotTell {
            form: false,
            paid: false,
            hours: given.hours.is_some_and(|hours| !hours.is_known()),
            lowest_wage: given.lowest_wage.is_some_and(|wage| !wage.is_known()),
        }
    };
    Some(Found { finding, least: Guess::of(&least) })
}

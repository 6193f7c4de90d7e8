//! A payslip held against the floor beside what a case expects.

use chrono::NaiveDate;
use law::Facts;
use law::file::Day;
use rules::pay::payslip::{Lacking, PayslipFinding, PayslipInput, check};
use serde::Deserialize;

use super::comparison::Comparison;
use super::eligibility::listed;
use super::key::{Key, Keyed};
use super::pay::Form;
use super::said::{Amount, Figure, Guess, Word};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Given {
    #[serde(default)]
    form: Form,
    #[serde(default)]
    paid: Figure,
    #[serde(default)]
    hours: Guess,
    #[serde(default)]
    lowest_wage: Guess,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Expect {
    finding: Option<Key<Came>>,
    least: Option<Amount>,
    missing_an_hour: Option<Amount>,
    missing_in_period: Option<Amount>,
    lacking: Option<Vec<Key<Lacks>>>,
    no_value_before: Option<Day>,
}

/// What it comes to, as a case calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Came {
    AtLeastFloor,
    BelowFloor,
    NoFloor,
    CannotTell,
}

impl Keyed for Came {
    fn all() -> Vec<Self> {
        vec![Came::AtLeastFloor, Came::BelowFloor, Came::NoFloor, Came::CannotTell]
    }

    fn key(self) -> &'static str {
        match self {
            Came::AtLeastFloor => "at-least-floor",
            Came::BelowFloor => "below-floor",
            Came::NoFloor => "no-floor",
            Came::CannotTell => "cannot-tell",
        }
    }
}

/// What must be known, or known more closely.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lacks {
    Form,
    Paid,
    Hours,
    LowestWage,
}

impl Keyed for Lacks {
    fn all() -> Vec<Self> {
        vec![Lacks::Form, Lacks::Paid, Lacks::Hours, Lacks::LowestWage]
    }

    fn key(self) -> &'static str {
        match self {
            Lacks::Form => "form",
            Lacks::Paid => "paid",
            Lacks::Hours => "hours",
            Lacks::LowestWage => "lowest-wage",
        }
    }
}

pub(super) fn compare(given: &Given, expect: &Expect, on: NaiveDate, facts: &Facts) -> Comparison {
    let input = PayslipInput {
        form: given.form.0,
        paid: given.paid.kroner(),
        hours: given.hours.0,
        lowest_wage: given.lowest_wage.kroner(),
    };
    let check = check(&input, &facts.law, on);
    let mut seen = Comparison::of(expect.no_value_before, &check);
    let check = check.ok();
    seen.see("finding", expect.finding, check.map(|check| Key(came(check.finding))));
    seen.see("least", expect.least, check.map(|check| Amount::of_span(Word::Mindst, check.least)));
    let missing = check.map(|check| missing(check.finding));
    seen.see("missing-an-hour", expect.missing_an_hour, missing.map(|[an_hour, _]| an_hour));
    seen.see("missing-in-period", expect.missing_in_period, missing.map(|[_, in_period]| in_period));
    seen.see("lacking", expect.lacking.as_deref().map(listed), check.map(|check| lacks(check.finding)));
    seen
}

fn came(finding: PayslipFinding) -> Came {
    match finding {
        PayslipFinding::AtLeastFloor => Came::AtLeastFloor,
        PayslipFinding::BelowFloor { .. } => Came::BelowFloor,
        PayslipFinding::NoFloor => Came::NoFloor,
        PayslipFinding::CannotTell(_) => Came::CannotTell,
    }
}

fn missing(finding: PayslipFinding) -> [Amount; 2] {
    match finding {
        PayslipFinding::BelowFloor { an_hour, in_period } => {
            [an_hour, in_period].map(|span| Amount::of_span(Word::Plain, Some(span)))
        }
        PayslipFinding::AtLeastFloor | PayslipFinding::NoFloor | PayslipFinding::CannotTell(_) => [Amount::NoFigure; 2],
    }
}

fn lacks(finding: PayslipFinding) -> String {
    let lacking = match finding {
        PayslipFinding::CannotTell(lacking) => lacking,
        PayslipFinding::AtLeastFloor | PayslipFinding::BelowFloor { .. } | PayslipFinding::NoFloor => Lacking::default(),
    };
    let all = [
        (lacking.form, Lacks::Form),
        (lacking.paid, Lacks::Paid),
        (lacking.hours, Lacks::Hours),
        (lacking.lowest_wage, Lacks::LowestWage),
    ];
    let lacks: Vec<Key<Lacks>> = all.into_iter().filter(|(is_so, _)| *is_so).map(|(_, what)| Key(what)).collect();
    listed(&lacks)
}

//! Law beside standards: twenty points, each with what the law rests on and how each municipality's text stands to it.
//!
//! | how | what it means |
//! |---|---|
//! | computed | the standard's fields are held against the law's facts of the day |
//! | told | no rule can compute it: that the text speaks of it is a field, how it stands to the law is written beside the point |
//!
//! A standard is never corrected: what differs is shown beside the law, and where a text says two things both are kept.

/// One function a point.
mod point;

use alloc::vec::Vec;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::dated::NoValue;
use crate::facts::Law;
use crate::open::OpenQuestion;
use crate::pay::PayForm;
use crate::source::Source;
use crate::standard::{AnswerTime, CapOf, HowOften, Standard};

/// What is compared, in the order in which it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Point {
    /// The three forms of pay.
    PayForms,
    /// What the floor belongs to.
    PayFloor,
    /// When arbejdsdusør is used.
    ArbejdsdusoerWhen,
    /// Who sets the pay.
    PaySetBy,
    /// Upper age.
    UpperAge,
    /// Lower age.
    LowerAge,
    /// The two grounds.
    Grounds,
    /// Transport: distance, cap, and what the municipality pays.
    Transport,
    /// Transport in an activity offer (§ 104).
    SamvaerTransport,
    /// Time for the answer.
    AnswerTime,
    /// The plan that comes with the help.
    Plan,
    /// How often it is followed up.
    FollowUp,
    /// Complaint and second look.
    Klage,
    /// The jobcenter, which the law no longer demands.
    Jobcentret,
    /// What Ankestyrelsen's practice binds.
    Praksis,
    /// Which municipality acts.
    Handlekommune,
    /// Days a week.
    Days,
    /// Whether the text is adopted.
    Adopted,
    /// Who can run the place, and who chooses it.
    Provider,
    /// Other standards of the municipality that the text points to.
    OtherStandards,
}

impl Point {
    /// All points, with their key in words.
    pub const ALL: [(Point, &str); 20] = [
        (Point::PayForms, "pay-forms"),
        (Point::PayFloor, "pay-floor"),
        (Point::ArbejdsdusoerWhen, "arbejdsdusoer-when"),
        (Point::PaySetBy, "pay-set-by"),
        (Point::UpperAge, "upper-age"),
        (Point::LowerAge, "lower-age"),
        (Point::Grounds, "grounds"),
        (Point::Transport, "transport"),
        (Point::SamvaerTransport, "samvaer-transport"),
        (Point::AnswerTime, "answer-time"),
        (Point::Plan, "plan"),
        (Point::FollowUp, "follow-up"),
        (Point::Klage, "klage"),
        (Point::Jobcentret, "jobcentret"),
        (Point::Praksis, "praksis"),
        (Point::Handlekommune, "handlekommune"),
        (Point::Days, "days"),
        (Point::Adopted, "adopted"),
        (Point::Provider, "provider"),
        (Point::OtherStandards, "other-standards"),
    ];

    /// Whether it is computed from facts or told.
    pub fn how(self) -> How {
        match self {
            Point::PayForms
            | Point::PayFloor
            | Point::ArbejdsdusoerWhen
            | Point::PaySetBy
            | Point::UpperAge
            | Point::LowerAge
            | Point::Grounds
            | Point::Transport
            | Point::AnswerTime
            | Point::Plan
            | Point::FollowUp
            | Point::Klage
            | Point::Days
            | Point::Adopted
            | Point::Provider => How::Computed,
            Point::SamvaerTransport | Point::Jobcentret | Point::Praksis | Point::Handlekommune | Point::OtherStandards => {
                How::Told
            }
        }
    }
}

/// Where a cell comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// From the standard's fields and the law's facts.
    Computed,
    /// From the standard's own mention; how it stands is written with the point.
    Told,
}

/// How a standard stands to the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// It says what the law says.
    Agrees,
    /// It says a part and leaves the rest out.
    LeavesOut,
    /// It says something else.
    Differs,
    /// It sets something the law leaves to the municipality: a level of service.
    OwnRule,
    /// It says nothing.
    Silent,
    /// It says two things that do not agree.
    SaysTwoThings,
    /// The whole text is a draft that nobody has adopted.
    Draft,
}

/// What stands in a cell, one thing each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// It does not name this form of pay.
    OmitsForm(PayForm),
    /// It gives the floor to an hourly pay.
    FloorOfTimeloen,
    /// It quotes another share than the law's: of the floor or of the cap.
    Share(Decimal),
    /// It names a strongly limited ability to work.
    StaerktBegraensetArbejdsevne,
    /// It lets the place of work set the pay.
    PaySetByTilbuddet,
    /// It has no upper age.
    NoUpperAge,
    /// It has an age of its own, years.
    Age(u8),
    /// It quotes another distance than the law's, km.
    Km(Decimal),
    /// It does not say that only necessary transport is paid.
    OmitsNoedvendig,
    /// It does not say that only the cheapest is paid.
    OmitsBilligst,
    /// It counts the cap of something else than the law.
    CapOf(CapOf),
    /// Its time for the answer.
    Time(AnswerTime),
    /// Its times stand somewhere else.
    StandsElsewhere,
    /// It names no plan.
    NoPlan,
    /// How often it follows up.
    HowOften(HowOften),
    /// It does not say how long one has to complain.
    OmitsKlagefrist,
    /// It does not say how long the second look takes.
    OmitsGenvurdering,
    /// Weeks that are not the law's.
    Weeks(u8),
    /// Days a week at most.
    DaysAWeek(u8),
}

/// What the law says of a point: where it stands, or what is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawCell<'a> {
    /// Where it stands; empty where the law has nothing.
    pub sources: Vec<&'a Source>,
    /// What it leaves open.
    pub open: Option<OpenQuestion>,
}

/// What a standard says of a point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell<'a> {
    /// Whose text.
    pub kommune: &'a str,
    /// How it stands to the law.
    pub stands: Stands,
    /// What it says, leaves out, or says otherwise.
    pub notes: Vec<Note>,
    /// The sentences; empty where it is silent.
    pub sources: Vec<&'a Source>,
}

/// One point of comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// Which.
    pub point: Point,
    /// The law.
    pub law: LawCell<'a>,
    /// The standards, in the order they were given.
    pub standards: Vec<Cell<'a>>,
}

/// Holds the standards against the law of a day.
///
/// # Errors
/// [`NoValue`] where the law has no value on that day.
pub fn compare<'a>(law: &'a Law, standards: &'a [Standard], on: NaiveDate) -> Result<Vec<Row<'a>>, NoValue> {
    let row = |(point, _): (Point, &str)| {
        let cells = standards.iter().map(|standard| point::cell(point, law, standard, on));
        Ok(Row { point, law: point::law_cell(point, law), standards: cells.collect::<Result<_, NoValue>>()? })
    };
    Point::ALL.into_iter().map(row).collect()
}

//! The law as reasoning: what the person says and what the law says on a day go in, a finding or an estimate with its sources comes out.
//!
//! Nothing here reads a file, asks the clock, speaks to a person or counts with floats: the day is an argument, words live in `locales/`.
//!
//! Glossary: *handlekommune*, the municipality that handles the case · *folkepensionsalder*, state pension age (lov om social pension § 1 a) ·
//! *betydelig nedsat funktionsevne* and *særlige sociale problemer*, the two grounds of serviceloven § 103 ·
//! *arbejdsdusør*, a token pay with a floor · *standard*, a municipality's own text on its service level (kvalitetsstandard).
#![no_std]
#![deny(clippy::float_arithmetic)]

extern crate alloc;

/// What the person answered: known, don't know, not asked.
pub mod answer;
/// Civil days, and days off.
pub mod calendar;
/// Law beside standards, point by point.
pub mod compare;
/// Values that hold from a day.
pub mod dated;
/// From what happened to the days that matter.
pub mod deadline;
/// "Tjek dig selv": the conditions of § 103 and the next question.
pub mod eligibility;
/// All facts that a rule may read.
pub mod facts;
/// What a check comes to: outcome, reasons, what is missing.
pub mod finding;
/// What a person fills in: the application and the other letters, page by page.
pub mod form;
/// Kroner, and the named roundings.
pub mod money;
/// What the law leaves open: named questions, never values.
pub mod open;
/// Pay: the three forms and the one floor.
pub mod pay;
/// What the person has told us.
pub mod person;
/// Where a fact stands, and how sure we are.
pub mod source;
/// A figure that is known, or a guess from–to.
pub mod span;
/// One municipality's standard, field by field.
pub mod standard;
/// What a standard says, or that it is silent.
pub mod stated;
/// Transport: the person's own share, 10 km, the 30 % cap.
pub mod transport;

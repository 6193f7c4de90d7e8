//! Named days, and the years for which all days off are known.

use serde::Deserialize;

use super::{Confidence, Day};

/// When a named day falls, in each year.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Falls {
    /// On one date.
    Fixed {
        /// 1 to 12.
        month: u32,
        /// 1 to 31.
        day: u32,
    },
    /// So many days after Easter Sunday; below nothing, before it.
    FromEaster(i64),
}

/// How sure it is that a named day is a day off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayOffKind {
    /// A public holiday.
    Helligdag,
    /// Off in other law; open whether it is here.
    Perhaps,
}

/// A named day.
#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs, reason = "the README of the crate describes each key")]
#[serde(deny_unknown_fields)]
pub struct DayOff {
    pub key: String,
    pub section: String,
    pub kind: DayOffKind,
    pub falls: Falls,
    pub from: Option<Day>,
    pub seen: Option<Day>,
    pub until: Option<Day>,
    pub confidence: Confidence,
    pub link: Option<String>,
}

/// The years for which the days off are known.
#[derive(Debug, Clone, Copy, Deserialize)]
#[allow(missing_docs, reason = "the README of the crate describes each key")]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    pub first_year: i32,
    pub last_year: i32,
}

//! What a facts file looks like: closed shapes, unknown keys refused. `README.md` in this crate describes them for people.

/// Named days, and the years of the calendar.
mod days_off;
/// A municipal file.
mod standard;

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

pub use standard::{Field, PayForms, Reading, Standard, Status};

pub use days_off::{Calendar, DayOff, DayOffKind, Falls};

/// A civil day, written as a TOML date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub NaiveDate);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = toml::value::Datetime::deserialize(deserializer)?;
        let date =
            written.date.filter(|_| written.time.is_none()).ok_or_else(|| D::Error::custom("a day without a time of day"))?;
        NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
            .map(Day)
            .ok_or_else(|| D::Error::custom("no such day"))
    }
}

/// How sure we are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "as rules::source::Confidence")]
pub enum Confidence {
    High,
    Medium,
    Low,
}

/// What every fact carries. `from` or `seen`, never both, never neither.
#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs, reason = "the README of the crate describes each key")]
#[serde(deny_unknown_fields)]
pub struct Provision {
    pub key: String,
    pub section: String,
    pub from: Option<Day>,
    pub seen: Option<Day>,
    pub until: Option<Day>,
    pub confidence: Confidence,
    pub link: Option<String>,
    #[serde(default)]
    pub seeds: Vec<String>,
}

/// A figure, written as decimal text.
#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs, reason = "the README of the crate describes each key")]
#[serde(deny_unknown_fields)]
pub struct Value {
    pub key: String,
    pub section: String,
    pub value: String,
    pub unit: String,
    pub from: Option<Day>,
    pub seen: Option<Day>,
    pub until: Option<Day>,
    pub confidence: Confidence,
    pub link: Option<String>,
    #[serde(default)]
    pub seeds: Vec<String>,
}

/// A reference figure that the person replaces.
#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs, reason = "the README of the crate describes each key")]
#[serde(deny_unknown_fields)]
pub struct Example {
    pub key: String,
    pub section: String,
    pub area: String,
    pub value: String,
    pub from: Option<Day>,
    pub seen: Option<Day>,
    pub until: Option<Day>,
    pub confidence: Confidence,
    pub link: Option<String>,
}

/// Who can answer an open question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "as rules::open::Ask")]
pub enum Ask {
    Kommunen,
    Arbejdsstedet,
    Skat,
    UdbetalingDanmark,
}

/// A question that no copy of the law answered.
#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs, reason = "the README of the crate describes each key")]
#[serde(deny_unknown_fields)]
pub struct OpenQuestion {
    pub key: String,
    pub ask: Ask,
    pub asked_on: Day,
}

/// The file `open.toml`.
#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs, reason = "the README of the crate describes each key")]
#[serde(deny_unknown_fields)]
pub struct OpenQuestions {
    pub question: Vec<OpenQuestion>,
}

/// A row of the table of pension ages.
#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs, reason = "the README of the crate describes each key")]
#[serde(deny_unknown_fields)]
pub struct PensionAgeRow {
    pub born_from: Option<Day>,
    pub months: u32,
}

/// The table of pension ages as it stood from a day.
#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs, reason = "the README of the crate describes each key")]
#[serde(deny_unknown_fields)]
pub struct PensionAge {
    pub section: String,
    pub from: Option<Day>,
    pub seen: Option<Day>,
    pub until: Option<Day>,
    pub confidence: Confidence,
    pub link: Option<String>,
    pub may_rise_from: Day,
    pub rows: Vec<PensionAgeRow>,
}

/// A file in `national/`: one work.
#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs, reason = "the README of the crate describes each key")]
#[serde(deny_unknown_fields)]
pub struct National {
    pub key: String,
    pub work: String,
    pub title: String,
    pub read_on: Day,
    #[serde(default)]
    pub link: String,
    /// Guidance or practice, no act and no order.
    #[serde(default)]
    pub guidance: bool,
    #[serde(default)]
    pub provision: Vec<Provision>,
    #[serde(default)]
    pub value: Vec<Value>,
    #[serde(default)]
    pub example: Vec<Example>,
    #[serde(default)]
    pub pension_age: Vec<PensionAge>,
    pub calendar: Option<Calendar>,
    #[serde(default)]
    pub day_off: Vec<DayOff>,
}

/// A sentence of a source text: its id and the first 16 hex digits of its SHA-256.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the sentence above says it")]
pub struct Sentence {
    pub id: String,
    pub hash: String,
}

/// A heading of a source text, shortened, and the sentences under it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the sentence above says it")]
pub struct Section {
    pub heading: String,
    pub sentences: Vec<Sentence>,
}

/// A file in `sources/`: the sentence ids of one text.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the sentence above says it")]
pub struct SourceText {
    pub text: String,
    pub section: Vec<Section>,
}

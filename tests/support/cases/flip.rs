//! What would change a finding, as a case writes it: "wants-work=ja => cannot-tell", several changes with " + " between.

use std::fmt;

use chrono::NaiveDate;
use rules::eligibility::{Change, Flip, Question};
use rules::finding::Outcome;
use serde::Deserialize;

use super::key::{Key, Keyed};

const PENSION_DAY: &str = "pension-day";
const LOWER_AGE_DAY: &str = "lower-age-day";
const BORN_FROM: &str = "born-from";

/// One flip, in the words of a case.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct WrittenFlip(String);

impl WrittenFlip {
    pub(super) fn of(flip: &Flip) -> Self {
        let changes: Vec<String> = flip.changes().map(written).collect();
        WrittenFlip(format!("{} => {}", changes.join(" + "), Keyed::key(flip.leads_to)))
    }
}

impl TryFrom<String> for WrittenFlip {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (changes, outcome) = text
            .split_once(" => ")
            .ok_or_else(|| format!("\"{text}\" says no outcome: write it as \"wants-work=ja => cannot-tell\""))?;
        Key::<Outcome>::try_from(outcome.to_owned())?;
        changes.split(" + ").try_for_each(is_a_change)?;
        Ok(WrittenFlip(text))
    }
}

impl fmt::Display for WrittenFlip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn written(change: Change) -> String {
    match change {
        Change::Answer(question, to) => format!("{}={}", question.key(), if to { "ja" } else { "nej" }),
        Change::FolkepensionReached(day) => format!("{PENSION_DAY}={day}"),
        Change::LowerAgeReached(day) => format!("{LOWER_AGE_DAY}={day}"),
        Change::BornFrom(day) => format!("{BORN_FROM}={day}"),
    }
}

fn is_a_change(text: &str) -> Result<(), String> {
    let refused =
        || format!("\"{text}\" is no change: write a question and \"ja\" or \"nej\", or a day (\"{LOWER_AGE_DAY}=2026-11-23\")");
    let (what, to) = text.split_once('=').ok_or_else(refused)?;
    let known = match what {
        PENSION_DAY | LOWER_AGE_DAY | BORN_FROM => to.parse::<NaiveDate>().is_ok(),
        _ => matches!(to, "ja" | "nej") && Key::<Question>::try_from(what.to_owned()).is_ok(),
    };
    known.then_some(()).ok_or_else(refused)
}

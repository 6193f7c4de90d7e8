//! "Tjek igen": what a kept result came to on its day, what the same answers come to now, and why the two differ.
//!
//! Each result is kept with its receipt. What the box held when it was opened is compared, so that looking at a result anew does not hide
//! that it has changed. Answers that the person has changed herself since are no news to her.

/// What each kind of result comes to.
mod worked;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use text::Value;

use crate::session::Session;
use crate::wire::{Failure, Kommune, Nothing, RecheckRow, RecheckView, ResultKind};

/// Which program and which facts a result was worked out from, on what day, for which municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Receipt {
    program: String,
    facts: String,
    /// As "2026-11-24".
    day: String,
    kommune: Kommune,
    draft: bool,
}

/// A result: the sentence that a person reads, what tells two results apart whatever the words, and the facts that were used, as they are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Worked {
    pub(crate) said: String,
    pub(crate) marks: Vec<String>,
    pub(crate) used: BTreeMap<String, String>,
    /// The answers it was worked out from, as kept.
    pub(crate) answers: String,
}

/// A result and its receipt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kept {
    receipt: Receipt,
    worked: Worked,
}

/// The kept results, one of a kind.
pub(crate) type Results = BTreeMap<ResultKind, Kept>;

pub(crate) fn recheck(session: &mut Session, _: Nothing) -> Result<RecheckView, Failure> {
    let rows: Vec<RecheckRow> = session.opened_with.iter().filter_map(|(kind, kept)| session.changed(*kind, kept)).collect();
    let title = if rows.is_empty() { String::new() } else { session.say("recheck-title", &[]) };
    Ok(RecheckView { title, rows, stamp: session.stamp() })
}

impl Session {
    /// Keeps what was just worked out, in place of what it came to before.
    pub(crate) fn keep_result(&mut self, kind: ResultKind) {
        match self.worked(kind, self.today()) {
            Some(worked) => {
                let kept = Kept { receipt: self.receipt(), worked };
                self.carried.results.insert(kind, kept);
            }
            None => {
                self.carried.results.remove(&kind);
            }
        }
    }

    fn receipt(&self) -> Receipt {
        Receipt {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            facts: self.facts.version.clone(),
            day: self.today().to_string(),
            kommune: self.kommune().clone(),
            draft: self.standard().is_some_and(|standard| standard.draft),
        }
    }

    /// What the answers of this sitting come to on this day; `None` where they come to nothing.
    fn worked(&self, kind: ResultKind, on: NaiveDate) -> Option<Worked> {
        match kind {
            ResultKind::Check => self.checked(on),
            ResultKind::Pay => self.paid(on),
            ResultKind::Transport => self.travelled(on),
        }
    }

    fn changed(&self, kind: ResultKind, kept: &Kept) -> Option<RecheckRow> {
        let now = self.worked(kind, self.today())?;
        if now.answers != kept.worked.answers || now.marks == kept.worked.marks {
            return None;
        }
        let same = now.said == kept.worked.said;
        Some(RecheckRow {
            kind,
            name: self.say(name_key(kind), &[]),
            was: self.say("recheck-was", &[("day", kept_day(&kept.receipt.day)), ("said", kept.worked.said.as_str().into())]),
            now: if same {
                self.say("recheck-now-same", &[])
            } else {
                self.say("recheck-now", &[("said", now.said.as_str().into())])
            },
            why: self.why(kind, kept, &now),
        })
    }

    /// The facts that differ; where none does, what else is new since then. That rules were read again is no reason where they give the same
    /// on the day the result was kept: then only time has passed.
    fn why(&self, kind: ResultKind, kept: &Kept, now: &Worked) -> Vec<String> {
        let receipt = self.receipt();
        if receipt.kommune != kept.receipt.kommune {
            return vec![self.say("recheck-why-kommune", &[])];
        }
        let mut why = Vec::new();
        for (fact, value) in &now.used {
            match kept.worked.used.get(fact) {
                Some(was) if was != value => {
                    let name = self.say(&format!("recheck-fact-{fact}"), &[]);
                    let values = [("name", name.into()), ("was", was.as_str().into()), ("now", value.as_str().into())];
                    why.push(self.say("recheck-why-fact", &values));
                }
                Some(_) | None => {}
            }
        }
        let then = kept.receipt.day.parse().ok().and_then(|day| self.worked(kind, day));
        let time_alone = then.is_some_and(|then| then.marks == kept.worked.marks);
        if receipt.draft != kept.receipt.draft && !time_alone {
            why.push(self.say("recheck-why-status", &[]));
        }
        if why.is_empty() {
            let new = match (time_alone, receipt.facts == kept.receipt.facts) {
                (true, _) => "recheck-why-time",
                (false, true) => "recheck-why-program",
                (false, false) => "recheck-why-rules",
            };
            why.push(self.say(new, &[]));
        }
        why
    }
}

/// A day as a person reads it; what is no day is shown as it was kept.
fn kept_day(day: &str) -> Value {
    day.parse::<NaiveDate>().map_or_else(|_| day.into(), Value::Day)
}

fn name_key(kind: ResultKind) -> &'static str {
    match kind {
        ResultKind::Check => "recheck-check",
        ResultKind::Pay => "recheck-pay",
        ResultKind::Transport => "recheck-transport",
    }
}

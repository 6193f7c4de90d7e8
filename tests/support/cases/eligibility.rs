//! A finding of the self-check, and the questions on the way to it, beside what a case expects of them.

use std::collections::BTreeMap;
use std::fmt::Display;

use chrono::NaiveDate;
use law::Facts;
use law::file::Day;
use rules::eligibility::{Question, ask, check};
use rules::finding::{Condition, DecidedBy, Detail, Finding, Outcome, Reason, Sign};
use rules::person::Situation;
use rules::source::{Place, Source};
use serde::Deserialize;

use super::comparison::Comparison;
use super::key::{Ground, Key, Keyed, YesNo};
use super::said::{Born, Said};
use rules::eligibility::is_settled;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Given {
    kommune: Kommune,
    #[serde(default)]
    birth: Born,
    #[serde(default)]
    over_18: Said,
    #[serde(default)]
    reached_folkepension: Said,
    #[serde(default)]
    wants_work: Said,
    #[serde(default)]
    ordinary_work: Said,
    #[serde(default)]
    foertidspension: Said,
    #[serde(default)]
    other_offers: Said,
    #[serde(default)]
    funktionsevne: Said,
    #[serde(default)]
    sociale_problemer: Said,
}

/// The municipality's code, or one that the program has no standard of.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
enum Kommune {
    WithCode(String),
    WithoutStandard,
}

impl TryFrom<String> for Kommune {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let is_code = written.len() == 4 && written.bytes().all(|byte| byte.is_ascii_digit());
        match written.as_str() {
            "anden" | "ved ikke" => Ok(Kommune::WithoutStandard),
            _ if is_code => Ok(Kommune::WithCode(written)),
            _ => Err(format!("\"{written}\" is no municipality: write its code (\"0730\"), \"anden\" or \"ved ikke\"")),
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Expect {
    outcome: Option<Key<Outcome>>,
    #[serde(default)]
    reasons: BTreeMap<Key<Condition>, Key<Sign>>,
    #[serde(default)]
    decided_by: BTreeMap<Key<Condition>, Key<DecidedBy>>,
    #[serde(default)]
    sources: BTreeMap<Key<Condition>, Vec<String>>,
    not_looked_at: Option<Vec<Key<Condition>>>,
    asked: Option<Vec<Key<Question>>>,
    next_question: Option<Next>,
    pension_day: Option<Day>,
    may_rise: Option<Key<YesNo>>,
    ground: Option<Key<Ground>>,
    lower_age: Option<LowerAge>,
    no_value_before: Option<Day>,
}

/// The next question, or that none is left.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
struct Next(Option<Key<Question>>);

impl TryFrom<String> for Next {
    type Error = String;

    fn try_from(word: String) -> Result<Self, String> {
        if word == NONE { Ok(Next(None)) } else { Key::try_from(word).map(|key| Next(Some(key))) }
    }
}

impl Display for Next {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.map_or(NONE, |question| question.0.key()).fmt(f)
    }
}

/// The lower age of the standard, in years, or that neither it nor the law has a figure.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
struct LowerAge(String);

impl TryFrom<String> for LowerAge {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let known = written == NO_FIGURE || written.parse::<u8>().is_ok();
        known.then_some(LowerAge(written)).ok_or_else(|| format!("write the years (\"18\") or \"{NO_FIGURE}\""))
    }
}

const NONE: &str = "none";
const NO_FIGURE: &str = "no figure";

pub(super) fn compare(given: &Given, expect: &Expect, on: NaiveDate, facts: &Facts) -> Comparison {
    let standard = match &given.kommune {
        Kommune::WithCode(code) => facts.standard(code),
        Kommune::WithoutStandard => None,
    };
    let situation = given.situation();
    let settled = |so_far: &Situation| is_settled(so_far, &facts.law, standard, on);
    let (asked, next) = ask::asked(&situation, settled);
    let finding = check(&ask::on_the_way(&situation, settled), &facts.law, standard, on);
    let mut seen = Comparison::of(expect.no_value_before, &finding);
    if let (Kommune::WithCode(code), None) = (&given.kommune, standard) {
        seen.see("given.kommune", Some(code), Some("no standard of this code in the facts"));
    }
    seen.see("asked", expect.asked.as_deref().map(listed), Some(listed(&asked.into_iter().map(Key).collect::<Vec<_>>())));
    seen.see("next-question", expect.next_question.as_ref(), Some(Next(next.map(Key))));
    see_finding(&mut seen, expect, finding.ok().as_ref());
    seen
}

fn see_finding(seen: &mut Comparison, expect: &Expect, finding: Option<&Finding>) {
    let not_looked_at = finding.map(|finding| listed(&finding.not_looked_at.iter().copied().map(Key).collect::<Vec<_>>()));
    seen.see("outcome", expect.outcome, finding.map(|finding| Key(finding.outcome)));
    seen.see("not-looked-at", expect.not_looked_at.as_deref().map(listed), not_looked_at);
    let of = |condition: Condition, shown: fn(&Reason) -> String| {
        finding.map(|finding| {
            let reason = finding.reasons.iter().find(|reason| reason.condition == condition);
            reason.map_or_else(|| "not looked at".to_owned(), shown)
        })
    };
    for (condition, expected) in &expect.reasons {
        seen.see(&format!("reasons.{condition}"), Some(expected), of(condition.0, |reason| Key(reason.sign).to_string()));
    }
    for (condition, expected) in &expect.decided_by {
        let got = of(condition.0, |reason| Key(reason.decided_by).to_string());
        seen.see(&format!("decided-by.{condition}"), Some(expected), got);
    }
    for (condition, expected) in &expect.sources {
        let got = of(condition.0, |reason| listed(&reason.sources.iter().map(place).collect::<Vec<_>>()));
        seen.see(&format!("sources.{condition}"), Some(listed(expected)), got);
    }
    let pension_day = of(Condition::Folkepensionsalder, |reason| match reason.detail {
        Detail::PensionDay { day, .. } => day.to_string(),
        _ => NONE.to_owned(),
    });
    seen.see("pension-day", expect.pension_day.map(|day| day.0), pension_day);
    let may_rise = of(Condition::Folkepensionsalder, |reason| match reason.detail {
        Detail::PensionDay { may_rise, .. } => Key(YesNo::from(may_rise)).to_string(),
        _ => NONE.to_owned(),
    });
    seen.see("may-rise", expect.may_rise, may_rise);
    let ground = of(Condition::Ground, |reason| Ground::of(reason.detail).map_or(NONE, Keyed::key).to_owned());
    seen.see("ground", expect.ground, ground);
    let lower_age = of(Condition::LowerAge, |reason| match reason.detail {
        Detail::LowerAge(years) => years.to_string(),
        _ => NO_FIGURE.to_owned(),
    });
    seen.see("lower-age", expect.lower_age.as_ref().map(|age| &age.0), lower_age);
}

impl Given {
    fn situation(&self) -> Situation {
        Situation {
            birth_date: self.birth.0,
            over_18: self.over_18.0,
            reached_folkepension: self.reached_folkepension.0,
            wants_work: self.wants_work.0,
            ordinary_work: self.ordinary_work.0,
            foertidspension: self.foertidspension.0,
            other_offers: self.other_offers.0,
            funktionsevne: self.funktionsevne.0,
            sociale_problemer: self.sociale_problemer.0,
        }
    }
}

pub(super) fn listed(items: &[impl Display]) -> String {
    if items.is_empty() {
        return NONE.to_owned();
    }
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// As cases write a source: "Serviceloven § 103, stk. 1", or the id of a standard's sentence.
fn place(source: &Source) -> String {
    match &source.place {
        Place::Section { work, section } => format!("{work} {section}"),
        Place::Sentence { id, .. } => id.clone(),
    }
}

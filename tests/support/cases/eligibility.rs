//! A finding of the self-check, and the questions on the way to it, beside what a case expects of them.

use std::collections::BTreeMap;
use std::fmt::Display;

use chrono::NaiveDate;
use law::Facts;
use law::file::Day;
use rules::eligibility::{Check, NextStep, PointsTo, Question};
use rules::finding::{Condition, DecidedBy, Detail, Finding, Missing, NotLookedAt, Outcome, Reason, Sign};
use rules::open::OpenQuestion;
use rules::person::{Handlekommune, Situation};
use rules::source::{Place, Source};
use serde::Deserialize;

use super::comparison::Comparison;
use super::flip::WrittenFlip;
use super::key::{Ground, Key, Keyed, YesNo};
use super::said::{Born, Said};

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

/// The municipality's code, another one, or that nobody knows.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
enum Kommune {
    WithCode(String),
    Other,
    NotKnown,
}

impl TryFrom<String> for Kommune {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let is_code = written.len() == 4 && written.bytes().all(|byte| byte.is_ascii_digit());
        match written.as_str() {
            "anden" => Ok(Kommune::Other),
            "ved ikke" => Ok(Kommune::NotKnown),
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
    lower_age_day: Option<Day>,
    rests_on_human: Option<Key<YesNo>>,
    #[serde(default)]
    open: BTreeMap<Key<Condition>, OpenAt>,
    pointers: Option<Vec<Key<PointsTo>>>,
    #[serde(default)]
    open_at_pointer: BTreeMap<Key<PointsTo>, OpenAt>,
    #[serde(default)]
    sources_of_pointer: BTreeMap<Key<PointsTo>, Vec<String>>,
    missing: Option<Vec<Key<Missing>>>,
    flips: Option<Vec<WrittenFlip>>,
    next_steps: Option<Vec<Step>>,
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

/// What is open, or that nothing is.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
struct OpenAt(String);

impl TryFrom<String> for OpenAt {
    type Error = String;

    fn try_from(word: String) -> Result<Self, String> {
        if word == NONE { Ok(OpenAt(word)) } else { Key::<OpenQuestion>::try_from(word).map(|key| OpenAt(key.to_string())) }
    }
}

/// A next step, by its word.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
struct Step(String);

impl TryFrom<String> for Step {
    type Error = String;

    fn try_from(word: String) -> Result<Self, String> {
        let all = [
            NextStep::Answer(Question::Birth),
            NextStep::Apply,
            NextStep::LookAgain(NaiveDate::MIN),
            NextStep::AskAboutPointers,
            NextStep::AskEmploymentService,
            NextStep::CallKommune,
            NextStep::FindKommune,
            NextStep::AskForRules,
            NextStep::WorkOutMoney,
            NextStep::Read,
        ]
        .map(NextStep::key);
        if all.contains(&&*word) { Ok(Step(word)) } else { Err(format!("\"{word}\" is not one of: {}", all.join(", "))) }
    }
}

pub(super) fn compare(given: &Given, expect: &Expect, on: NaiveDate, facts: &Facts) -> Comparison {
    let standard = match &given.kommune {
        Kommune::WithCode(code) => facts.standard(code),
        Kommune::Other | Kommune::NotKnown => None,
    };
    let kommune = match (&given.kommune, standard) {
        (_, Some(standard)) => Handlekommune::Known(standard),
        (Kommune::NotKnown, None) => Handlekommune::NotKnown,
        (Kommune::WithCode(_) | Kommune::Other, None) => Handlekommune::Other,
    };
    let check = Check::new(&facts.law, kommune, on);
    let mut seen = Comparison::of(expect.no_value_before, &check);
    if let (Kommune::WithCode(code), None) = (&given.kommune, standard) {
        seen.see("given.kommune", Some(code), Some("no standard of this code in the facts"));
    }
    let situation = given.situation();
    let way = check.as_ref().ok().map(|check| check.asked(&situation));
    let asked = way.as_ref().map(|(asked, _)| listed(&asked.iter().copied().map(Key).collect::<Vec<_>>()));
    seen.see("asked", expect.asked.as_deref().map(listed), asked);
    seen.see("next-question", expect.next_question.as_ref(), way.map(|(_, next)| Next(next.map(Key))));
    let finding = check.ok().map(|check| check.finding(&check.on_the_way(&situation)));
    see_finding(&mut seen, expect, finding.as_ref());
    see_what_else(&mut seen, expect, finding.as_ref());
    seen
}

/// Pointers, what is missing, what would change it, what to do.
fn see_what_else(seen: &mut Comparison, expect: &Expect, finding: Option<&Finding>) {
    let rests_on_human = finding.map(|finding| Key(YesNo::from(finding.rests_on_human)));
    seen.see("rests-on-human", expect.rests_on_human, rests_on_human);
    let pointers = finding.map(|finding| listed(&finding.pointers.iter().map(|pointer| Key(pointer.to)).collect::<Vec<_>>()));
    seen.see("pointers", expect.pointers.as_deref().map(listed), pointers);
    let at = |to: PointsTo| finding.map(|finding| finding.pointers.iter().find(|pointer| pointer.to == to));
    for (to, expected) in &expect.open_at_pointer {
        let got = at(to.0).map(|pointer| pointer.and_then(|pointer| pointer.open).map_or(NONE, OpenQuestion::key));
        seen.see(&format!("open-at-pointer.{to}"), Some(&expected.0), got);
    }
    for (to, expected) in &expect.sources_of_pointer {
        let got = at(to.0).map(|pointer| {
            listed(&pointer.into_iter().flat_map(|pointer| pointer.sources.iter()).map(place).collect::<Vec<_>>())
        });
        seen.see(&format!("sources-of-pointer.{to}"), Some(listed(expected)), got);
    }
    let missing = finding.map(|finding| listed(&finding.missing.iter().copied().map(Key).collect::<Vec<_>>()));
    seen.see("missing", expect.missing.as_deref().map(listed), missing);
    let flips = finding.map(|finding| listed(&finding.flips.iter().map(WrittenFlip::of).collect::<Vec<_>>()));
    seen.see("flips", expect.flips.as_deref().map(listed), flips);
    let steps = finding.map(|finding| listed(&finding.next_steps.iter().map(|step| step.key()).collect::<Vec<_>>()));
    let expected: Option<Vec<&str>> = expect.next_steps.as_ref().map(|steps| steps.iter().map(|step| &*step.0).collect());
    seen.see("next-steps", expected.as_deref().map(listed), steps);
}

fn see_finding(seen: &mut Comparison, expect: &Expect, finding: Option<&Finding>) {
    let not_looked_at = finding.map(|finding| {
        let conditions = finding.not_looked_at.iter().filter_map(|unseen| match unseen {
            NotLookedAt::Condition(condition) => Some(Key(*condition)),
            NotLookedAt::SaerligtForloeb | NotLookedAt::Papers | NotLookedAt::Place => None,
        });
        listed(&conditions.collect::<Vec<_>>())
    });
    seen.see("outcome", expect.outcome, finding.map(|finding| Key(finding.outcome)));
    seen.see("not-looked-at", expect.not_looked_at.as_deref().map(listed), not_looked_at);
    let of = |condition: Condition, shown: fn(&Reason) -> String| {
        finding.map(|finding| finding.reason(condition).map_or_else(|| "not looked at".to_owned(), shown))
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
    for (condition, expected) in &expect.open {
        let got = of(condition.0, |reason| reason.open.map_or(NONE, OpenQuestion::key).to_owned());
        seen.see(&format!("open.{condition}"), Some(&expected.0), got);
    }
    let lower_age_day = of(Condition::LowerAge, |reason| match reason.detail {
        Detail::LowerAge { day: Some(day), .. } | Detail::NoFigure { day: Some(day) } => day.to_string(),
        _ => NONE.to_owned(),
    });
    seen.see("lower-age-day", expect.lower_age_day.map(|day| day.0), lower_age_day);
    let lower_age = of(Condition::LowerAge, |reason| match reason.detail {
        Detail::LowerAge { years, .. } => years.to_string(),
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
pub(super) fn place(source: &Source) -> String {
    match &source.place {
        Place::Section { work, section } => format!("{work} {section}"),
        Place::Sentence { id, .. } => id.clone(),
    }
}

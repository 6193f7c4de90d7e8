//! The days of a deadline beside what a case expects of them.

use chrono::NaiveDate;
use law::Facts;
use law::file::Day;
use rules::dated::NoValue;
use rules::deadline::{
    Counted, Decision, Due, FollowUps, OwnDays, Period, Reached, Refused, Sent, answer, follow_up, genvurdering, ill, klage,
};
use rules::open::OpenQuestion;
use rules::stated::{Reading, Stated};
use serde::Deserialize;
use toml::Value;

use super::comparison::Comparison;
use super::deadline_words::{refusal, step};
use super::eligibility::{listed, place};
use super::key::Key;

/// Nobody knows the day.
const NO_DAY: &str = "ukendt";
/// The standard says no time.
const SILENT: &str = "tavs";

/// What happened, on the day of the case.
#[derive(Debug, Deserialize)]
#[serde(tag = "event", deny_unknown_fields, rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub(super) enum Given {
    Decision { sent: Key<Sent>, received: Option<SomeDay> },
    Complaint {},
    Application { time: Time },
    PlaceStarted { follow_ups: Key<FollowUps> },
    FollowedUp { follow_ups: Key<FollowUps> },
    Ill { longer_than: Time },
}

/// A municipality's own time: the length itself, or the code of the one whose standard is asked.
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
pub(super) enum Time {
    Length(Period),
    Of(String),
}

impl TryFrom<String> for Time {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let wrong = || {
            format!(
                "\"{text}\" is no time: write \"8 weeks\", \"40 working-days\", \"3 months\", \"10 days\" or a municipality's code"
            )
        };
        match text.split_once(' ') {
            None if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) => Ok(Time::Of(text)),
            None => Err(wrong()),
            Some((value, unit)) => {
                let value = value.parse().map_err(|_| wrong())?;
                let unit = Key::try_from(unit.to_owned()).map_err(|_| wrong())?;
                Ok(Time::Length(Period { value, unit: unit.0 }))
            }
        }
    }
}

/// A day beside other fields; TOML hands it on as text there.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(try_from = "Value")]
pub(super) struct SomeDay(NaiveDate);

impl TryFrom<Value> for SomeDay {
    type Error = String;

    fn try_from(written: Value) -> Result<Self, String> {
        let text = match &written {
            Value::Datetime(day) => day.to_string(),
            other => other.as_str().unwrap_or_default().to_owned(),
        };
        text.parse().map(SomeDay).map_err(|_| format!("{written} is no day: write it as 2026-11-24"))
    }
}

/// A day that is expected, or that there is none.
#[derive(Debug, Deserialize)]
#[serde(try_from = "Value")]
pub(super) struct DayOrNone(String);

impl TryFrom<Value> for DayOrNone {
    type Error = String;

    fn try_from(written: Value) -> Result<Self, String> {
        match written.as_str() {
            Some(word @ (NO_DAY | SILENT)) => Ok(DayOrNone(word.to_owned())),
            _ => SomeDay::try_from(written).map(|day| DayOrNone(day.0.to_string())),
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Expect {
    safe: Option<Day>,
    post: Option<Day>,
    likely: Option<DayOrNone>,
    day: Option<DayOrNone>,
    link: Option<String>,
    #[serde(default)]
    steps: Steps,
    sources: Option<Vec<String>>,
    open: Option<Vec<Key<OpenQuestion>>>,
    refused: Option<Key<Refusal>>,
    no_value_before: Option<Day>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Steps {
    safe: Option<Vec<String>>,
    post: Option<Vec<String>>,
    likely: Option<Vec<String>>,
    day: Option<Vec<String>>,
}

/// Why no day is given, but for a law that is not known on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    OutsideCalendar,
    ReceivedBeforeDecided,
}

/// What a case can ask of a result, as text.
#[derive(Default)]
struct Got {
    days: [Option<String>; 4],
    steps: [Option<String>; 4],
    link: Option<String>,
    sources: Vec<String>,
    open: Vec<Key<OpenQuestion>>,
}

const SAFE: usize = 0;
const POST: usize = 1;
const LIKELY: usize = 2;
const OWN: usize = 3;

impl Got {
    fn take_in(&mut self, which: usize, counted: &Counted<'_>) {
        self.days[which] = Some(counted.day.to_string());
        self.steps[which] = Some(listed(&counted.steps.iter().map(step).collect::<Vec<_>>()));
        for source in counted.steps.iter().flat_map(|step| step.sources).map(place) {
            if !self.sources.contains(&source) {
                self.sources.push(source);
            }
        }
    }

    fn due(&mut self, due: &Due<'_>) {
        self.take_in(OWN, &due.counted);
        self.open.extend(due.open.iter().copied().map(Key));
    }

    fn own(days: OwnDays<'_>) -> Self {
        let mut got = Got::default();
        match days {
            OwnDays::Says(due) => got.due(&due),
            OwnDays::Silent { link } => {
                got.days[OWN] = Some(SILENT.to_owned());
                got.link = Some(link.to_owned());
            }
            OwnDays::SaysTwoThings(dues) => dues.iter().for_each(|due| got.due(due)),
        }
        got
    }

    fn of(given: &Given, on: NaiveDate, facts: &Facts) -> Result<Self, Refused> {
        let law = &facts.law;
        Ok(match given {
            Given::Decision { sent, received } => {
                let decision = Decision { dated: on, sent: sent.0, received: received.map(|day| day.0) };
                let klage = klage(&decision, law)?;
                let mut got = Got { open: klage.open.iter().copied().map(Key).collect(), ..Got::default() };
                got.take_in(SAFE, &klage.safe);
                got.take_in(POST, &klage.post);
                got.days[LIKELY] = Some(NO_DAY.to_owned());
                if let Some(likely) = &klage.likely {
                    got.take_in(LIKELY, likely);
                }
                got
            }
            Given::Complaint {} => {
                let mut got = Got::default();
                got.due(&genvurdering(on, law)?);
                got
            }
            Given::Application { time } => Got::own(answer(on, &time.stated(facts), law)?),
            Given::Ill { longer_than } => Got::own(ill(on, &longer_than.stated(facts), law)?),
            Given::PlaceStarted { follow_ups } => Got::own(follow_up(Reached::PlaceStarted(on), &says(follow_ups.0), law)?),
            Given::FollowedUp { follow_ups } => Got::own(follow_up(Reached::FollowedUp(on), &says(follow_ups.0), law)?),
        })
    }
}

impl Time {
    /// A municipality without a standard is silent.
    fn stated(&self, facts: &Facts) -> Stated<Period> {
        match self {
            Time::Length(period) => says(*period),
            Time::Of(kommune) => facts.standard(kommune).map_or(Stated::Silent { link: String::new() }, |standard| {
                standard.answer_time.map(|answer| Period::of(answer.time))
            }),
        }
    }
}

fn says<T>(value: T) -> Stated<T> {
    Stated::Says(Reading { value, sources: Vec::new() })
}

pub(super) fn compare(given: &Given, expect: &Expect, on: NaiveDate, facts: &Facts) -> Comparison {
    let got = Got::of(given, on, facts);
    let no_value: Result<(), NoValue> = match got {
        Err(Refused::NoValue(no_value)) => Err(no_value),
        Ok(_) | Err(Refused::OutsideCalendar(_) | Refused::ReceivedBeforeDecided) => Ok(()),
    };
    let mut seen = Comparison::of(expect.no_value_before, &no_value);
    let refused = got.as_ref().err().and_then(refusal);
    if let Some(refused) = refused {
        seen = seen.refused(&Key(refused).to_string());
    }
    seen.see("refused", expect.refused, Some(refused.map_or_else(|| "a result".to_owned(), |why| Key(why).to_string())));
    let got = got.ok();
    let of = |texts: fn(&Got) -> &[Option<String>; 4], which: usize| {
        got.as_ref().map(|got| texts(got)[which].clone().unwrap_or_else(|| "no such day for this event".to_owned()))
    };
    let days = |which| of(|got| &got.days, which);
    seen.see("safe", expect.safe.map(|day| day.0), days(SAFE));
    seen.see("post", expect.post.map(|day| day.0), days(POST));
    seen.see("likely", expect.likely.as_ref().map(|day| &day.0), days(LIKELY));
    seen.see("day", expect.day.as_ref().map(|day| &day.0), days(OWN));
    let steps = |which| of(|got| &got.steps, which);
    seen.see("steps.safe", expect.steps.safe.as_deref().map(listed), steps(SAFE));
    seen.see("steps.post", expect.steps.post.as_deref().map(listed), steps(POST));
    seen.see("steps.likely", expect.steps.likely.as_deref().map(listed), steps(LIKELY));
    seen.see("steps.day", expect.steps.day.as_deref().map(listed), steps(OWN));
    seen.see("link", expect.link.as_ref(), got.as_ref().map(|got| got.link.clone().unwrap_or_default()));
    seen.see("sources", expect.sources.as_deref().map(listed), got.as_ref().map(|got| listed(&got.sources)));
    seen.see("open", expect.open.as_deref().map(listed), got.as_ref().map(|got| listed(&got.open)));
    seen
}

//! SEL § 103, stk. 1: the conditions in the order of the act, one function each; then the standard's lower age and the offer's purpose.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::pension_age::day_of_age;
use crate::answer::Answer;
use crate::dated::NoValue;
use crate::facts::{Law, Provision, Standard};
use crate::finding::{Condition, DecidedBy, Detail, Finding, Outcome, Reason, Sign};
use crate::person::Situation;
use crate::source::Source;
use crate::stated::Stated;

/// Looks at each condition that has an answer. Never says what a human will decide: at best, that the offer may fit.
///
/// `standard` is `None` where the person's municipality is another one or not known; then the law alone speaks.
///
/// # Errors
/// [`NoValue`] where the law's table has no value on the day `on`.
pub fn check(situation: &Situation, law: &Law, standard: Option<&Standard>, on: NaiveDate) -> Result<Finding, NoValue> {
    let looked_at = [
        under_folkepensionsalder(situation, law, on)?,
        has_a_ground(situation, law, standard),
        cannot_get_or_keep_ordinary_work(situation, law, standard),
        cannot_use_other_offers(situation, law, standard),
        is_over_the_lower_age(situation, law, standard, on),
        wants_work(situation, law),
    ];
    let not_looked_at = Condition::ALL
        .into_iter()
        .zip(&looked_at)
        .filter(|(_, reason)| reason.is_none())
        .map(|(condition, _)| condition)
        .collect();
    Ok(Finding::from_reasons(looked_at.into_iter().flatten().collect(), not_looked_at))
}

/// Whether the answers so far already settle the outcome, so that the harder questions need not be put.
pub fn is_settled(situation: &Situation, law: &Law, standard: Option<&Standard>, on: NaiveDate) -> bool {
    check(situation, law, standard, on).is_ok_and(|finding| finding.outcome == Outcome::MaybeNotNow)
}

fn under_folkepensionsalder(situation: &Situation, law: &Law, on: NaiveDate) -> Result<Option<Reason>, NoValue> {
    let row = law.folkepensionsalder.on(on)?;
    let reason = |sign, detail| {
        let mut sources = law.sources_of(Provision::Sel103Stk1).to_vec();
        sources.extend(row.sources.iter().cloned());
        Some(Reason { condition: Condition::Folkepensionsalder, sign, decided_by: DecidedBy::Rule, detail, sources })
    };
    if let Answer::Known(born) = situation.birth_date {
        return Ok(match row.value.day_reached(born) {
            Some(day) => {
                let sign = if on < day { Sign::For } else { Sign::Against };
                reason(sign, Detail::PensionDay { day, may_rise: row.value.may_rise(born) })
            }
            None => reason(Sign::Open, Detail::None),
        });
    }
    Ok(match situation.reached_folkepension {
        Answer::NotAsked => None,
        Answer::DontKnow => reason(Sign::Open, Detail::None),
        Answer::Known(true) => reason(Sign::Against, Detail::None),
        Answer::Known(false) => reason(Sign::For, Detail::None),
    })
}

/// The two grounds are asked apart; either is enough.
fn has_a_ground(situation: &Situation, law: &Law, standard: Option<&Standard>) -> Option<Reason> {
    let (sign, detail) = match (situation.funktionsevne, situation.sociale_problemer) {
        (Answer::Known(true), _) => (Sign::For, Detail::Funktionsevne),
        (_, Answer::Known(true)) => (Sign::For, Detail::SocialeProblemer),
        (Answer::NotAsked, _) | (_, Answer::NotAsked) => return None,
        (Answer::Known(false), Answer::Known(false)) => (Sign::Against, Detail::None),
        (Answer::DontKnow, _) | (_, Answer::DontKnow) => (Sign::Open, Detail::None),
    };
    Some(by_human(Condition::Ground, sign, detail, law, standard.map(|standard| said_in(&standard.grounds))))
}

fn cannot_get_or_keep_ordinary_work(situation: &Situation, law: &Law, standard: Option<&Standard>) -> Option<Reason> {
    let sign = against_when(true, situation.ordinary_work)?;
    let said = standard.map(|standard| said_in(&standard.ordinary_work));
    Some(by_human(Condition::OrdinaryWork, sign, Detail::None, law, said))
}

fn cannot_use_other_offers(situation: &Situation, law: &Law, standard: Option<&Standard>) -> Option<Reason> {
    let sign = against_when(true, situation.other_offers)?;
    let said = standard.map(|standard| said_in(&standard.other_offers));
    Some(by_human(Condition::OtherOffers, sign, Detail::None, law, said))
}

/// Serviceloven names no figure: § 103 stands in its part on adults. Where the standard names one, the standard speaks.
fn is_over_the_lower_age(situation: &Situation, law: &Law, standard: Option<&Standard>, on: NaiveDate) -> Option<Reason> {
    let stated = standard.and_then(|standard| standard.lower_age.one());
    // "None" is no figure: then, as where the standard is silent, a human decides.
    let figure = stated.and_then(|reading| reading.value.years());
    let years = figure.unwrap_or(18);
    let is_over = match situation.birth_date {
        Answer::Known(born) => match day_of_age(born, u32::from(years) * 12) {
            Some(day) => Answer::Known(on >= day),
            None => Answer::DontKnow,
        },
        Answer::DontKnow | Answer::NotAsked => situation.over_18,
    };
    let sign = match (is_over, figure) {
        (Answer::NotAsked, _) => return None,
        (Answer::DontKnow, _) | (Answer::Known(false), None) => Sign::Open,
        (Answer::Known(true), _) => Sign::For,
        (Answer::Known(false), Some(_)) => Sign::Against,
    };
    let decided_by = if figure.is_some() { DecidedBy::Rule } else { DecidedBy::Human };
    let detail = figure.map_or(Detail::NoFigure, Detail::LowerAge);
    let mut sources = law.sources_of(Provision::SelVoksne).to_vec();
    sources.extend(stated.iter().flat_map(|reading| reading.sources.iter().cloned()));
    Some(Reason { condition: Condition::LowerAge, sign, decided_by, detail, sources })
}

/// The offer is work, given by the person's wishes and abilities (principafgørelse 90-14). Who wants company without work may look at § 104.
fn wants_work(situation: &Situation, law: &Law) -> Option<Reason> {
    let sign = against_when(false, situation.wants_work)?;
    let mut sources = law.sources_of(Provision::Principafgoerelse90Af14).to_vec();
    if sign == Sign::Against {
        sources.extend(law.sources_of(Provision::Sel104).iter().cloned());
    }
    Some(Reason { condition: Condition::WantsWork, sign, decided_by: DecidedBy::Human, detail: Detail::None, sources })
}

fn against_when(against: bool, answer: Answer<bool>) -> Option<Sign> {
    match answer {
        Answer::NotAsked => None,
        Answer::DontKnow => Some(Sign::Open),
        Answer::Known(value) if value == against => Some(Sign::Against),
        Answer::Known(_) => Some(Sign::For),
    }
}

fn by_human(condition: Condition, sign: Sign, detail: Detail, law: &Law, said: Option<Vec<Source>>) -> Reason {
    let mut sources = law.sources_of(Provision::Sel103Stk1).to_vec();
    sources.extend(said.into_iter().flatten());
    Reason { condition, sign, decided_by: DecidedBy::Human, detail, sources }
}

fn said_in<T>(stated: &Stated<T>) -> Vec<Source> {
    stated.readings().iter().flat_map(|reading| reading.sources.iter().cloned()).collect()
}

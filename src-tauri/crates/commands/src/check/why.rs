//! Reasons, remarks, pointers and flips in words.

use rules::eligibility::{Change, Flip, Pointer};
use rules::facts::OtherOffersDemand;
use rules::finding::{DecidedBy, Detail, Outcome, PensionRemark, Reason, Sign};
use rules::open::OpenQuestion;
use text::Value;

use super::id_and_key;
use crate::session::Session;
use crate::wire::{FlipView, PointerView, ReasonSign, ReasonView};

impl Session {
    pub(super) fn reason(&self, reason: &Reason) -> ReasonView {
        let code = reason_code(reason);
        let mut values = Vec::new();
        match reason.detail {
            Detail::PensionDay { day, .. } => values.push(("day", Value::Day(day))),
            Detail::LowerAge { years, day } => {
                values.push(("years", Value::Count(years.into())));
                values.extend(day.map(|day| ("day", Value::Day(day))));
            }
            Detail::NoFigure { day } => values.extend(day.map(|day| ("day", Value::Day(day)))),
            Detail::None | Detail::Funktionsevne | Detail::SocialeProblemer | Detail::Demand(_) => {}
        }
        let mut text = self.say(&format!("reason-{code}"), &values);
        let also = match reason.detail {
            Detail::PensionDay { may_rise: true, .. } if reason.sign == Sign::For => Some("reason-folkepensionsalder-may-rise"),
            Detail::Demand(demand) => Some(demand_key(demand)),
            Detail::None
            | Detail::PensionDay { .. }
            | Detail::LowerAge { .. }
            | Detail::Funktionsevne
            | Detail::SocialeProblemer
            | Detail::NoFigure { .. } => None,
        };
        if let Some(key) = also {
            text = format!("{text} {}", self.say(key, &self.figures()));
        }
        ReasonView {
            sign: match reason.sign {
                Sign::For => ReasonSign::For,
                Sign::Open => ReasonSign::Open,
                Sign::Against => ReasonSign::Against,
            },
            text,
            decided_by: match reason.decided_by {
                DecidedBy::Rule => self.say("decided-rule", &[]),
                DecidedBy::Human => self.say("decided-human", &[]),
            },
            open: self.open_in(reason.open),
            sources: self.source_views(reason.sources.iter()),
            code,
        }
    }

    pub(super) fn remark(&self, remark: &PensionRemark) -> PointerView {
        let code = match remark.receives {
            Some(true) => "foertidspension-yes",
            Some(false) => "foertidspension-no",
            None => "foertidspension-unknown",
        };
        PointerView {
            code: code.to_owned(),
            text: self.say(&format!("remark-{code}"), &[]),
            open: String::new(),
            sources: self.source_views(remark.sources.iter()),
        }
    }

    pub(super) fn pointer(&self, pointer: &Pointer) -> PointerView {
        PointerView {
            code: pointer.to.key().to_owned(),
            text: self.say(&format!("pointer-{}", pointer.to.key()), &[]),
            open: self.open_in(pointer.open),
            sources: self.source_views(pointer.sources.iter()),
        }
    }

    pub(super) fn flip(&self, flip: &Flip) -> FlipView {
        let changes: Vec<String> = flip.changes().map(|change| self.change(change)).collect();
        let leads_to = match flip.leads_to {
            Outcome::LooksPossible => "flip-to-looks_possible",
            Outcome::CannotTell => "flip-to-cannot_tell",
            Outcome::MaybeNotNow => "flip-to-maybe_not_now",
        };
        let and = format!(" {} ", self.say("and-word", &[]));
        FlipView { text: changes.join(&and), leads_to: self.say(leads_to, &[]) }
    }

    fn change(&self, change: Change) -> String {
        match change {
            Change::Answer(question, to) => {
                let answer = if to { "yes" } else { "no" };
                self.say(&format!("flip-{}-{answer}", id_and_key(question).1), &[])
            }
            Change::FolkepensionReached(day) => self.say("flip-pension-day", &[("day", Value::Day(day))]),
            Change::LowerAgeReached(day) => self.say("flip-age-day", &[("day", Value::Day(day))]),
            Change::BornFrom(day) => self.say("flip-born-from", &[("day", Value::Day(day))]),
        }
    }

    fn open_in(&self, open: Option<OpenQuestion>) -> String {
        open.map(|question| self.open_question(question)).unwrap_or_default()
    }
}

/// What the standard asks of other offers.
fn demand_key(demand: OtherOffersDemand) -> &'static str {
    match demand {
        OtherOffersDemand::Undersoegt => "reason-other-offers-demand-looked-into",
        OtherOffersDemand::UndersoegtEllerAfproevet => "reason-other-offers-demand-looked-into-or-tried",
        OtherOffersDemand::Afproevet => "reason-other-offers-demand-tried",
        OtherOffersDemand::Udtoemt => "reason-other-offers-demand-used-up",
        OtherOffersDemand::Named => "reason-other-offers-demand-named",
    }
}

/// The code of a reason: condition, sign, and the kind of detail. Each has its words in `reason.ftl`.
fn reason_code(reason: &Reason) -> String {
    let sign = match reason.sign {
        Sign::For => "for",
        Sign::Open => "open",
        Sign::Against => "against",
    };
    let not_yet = reason.sign != Sign::For;
    let detail = match reason.detail {
        Detail::None | Detail::Demand(_) => "",
        Detail::PensionDay { .. } => "-day",
        Detail::LowerAge { day: Some(_), .. } if not_yet => "-years-day",
        Detail::LowerAge { .. } => "-years",
        Detail::Funktionsevne => "-funktionsevne",
        Detail::SocialeProblemer => "-sociale",
        Detail::NoFigure { day: Some(_) } if not_yet => "-no-figure-day",
        Detail::NoFigure { .. } => "-no-figure",
    };
    format!("{}-{sign}{detail}", reason.condition.key())
}

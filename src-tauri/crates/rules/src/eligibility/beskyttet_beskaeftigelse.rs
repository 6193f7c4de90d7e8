//! SEL § 103, stk. 1: each condition that has an answer becomes a reason, in the order of the act; then the standard's lower age and the
//! offer's purpose.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::flip::flips;
use super::pension_age::PensionAgeTable;
use super::pointer::pointers;
use super::signs::{AgeRules, Ages, Signs};
use super::step::{self, next_steps};
use crate::answer::Answer;
use crate::dated::{NoValue, Row};
use crate::facts::{Law, Provision, Standard};
use crate::finding::{Condition, DecidedBy, Detail, Finding, Missing, NotLookedAt, Outcome, PensionRemark, Reason, Sign};
use crate::open::OpenQuestion;
use crate::person::{Handlekommune, Situation};
use crate::source::{Source, SourceRefs};

/// The self-check by the rules of one day and one municipality.
#[derive(Debug, Clone, Copy)]
pub struct Check<'a> {
    law: &'a Law,
    kommune: Handlekommune<'a>,
    on: NaiveDate,
    pension: &'a Row<PensionAgeTable>,
    lower_age: LowerAge<'a>,
}

/// The figure that a standard names, and all that it says of a lower age: "none" is said too, and is no figure.
#[derive(Debug, Clone, Copy)]
struct LowerAge<'a> {
    years: Option<u8>,
    said: &'a [Source],
}

impl<'a> LowerAge<'a> {
    fn of(standard: Option<&'a Standard>) -> Self {
        let stated = standard.and_then(|standard| standard.lower_age.one());
        LowerAge {
            years: stated.and_then(|reading| reading.value.years()),
            said: stated.map_or(&[], |reading| &*reading.sources),
        }
    }
}

impl<'a> Check<'a> {
    /// The rules of this day.
    ///
    /// # Errors
    /// [`NoValue`] where the law's table of ages has no value on the day `on`.
    pub fn new(law: &'a Law, kommune: Handlekommune<'a>, on: NaiveDate) -> Result<Self, NoValue> {
        let lower_age = LowerAge::of(kommune.standard());
        Ok(Check { law, kommune, on, pension: law.folkepensionsalder.on(on)?, lower_age })
    }

    /// Looks at each condition that has an answer. Never says what a human will decide: at best, that the offer may fit.
    pub fn finding(&self, situation: &Situation) -> Finding<'a> {
        let (ages, signs) = self.signs(situation);
        let outcome = signs.outcome();
        let mut reasons = Vec::with_capacity(Condition::ALL.len());
        reasons.extend(
            Condition::ALL
                .into_iter()
                .filter_map(|condition| Some(self.reason(condition, signs.get(condition)?, situation, ages))),
        );
        let against_by_rule = |reason: &Reason| reason.sign == Sign::Against && reason.decided_by == DecidedBy::Rule;
        let pointers = pointers(situation, &signs, self.law);
        let from = step::From {
            signs: &signs,
            ages,
            on: self.on,
            kommune: self.kommune,
            next: self.next_question(situation),
            has_pointers: !pointers.is_empty(),
        };
        Finding {
            outcome,
            rests_on_human: !reasons.iter().any(against_by_rule),
            pension_remark: self.pension_remark(situation),
            missing: self.missing(&signs),
            not_looked_at: not_looked_at(&signs, situation),
            flips: flips(situation, ages, self.age_rules()),
            next_steps: next_steps(&from),
            reasons,
            pointers,
        }
    }

    /// Whether the answers so far already settle the outcome, so that the harder questions need not be put.
    pub fn is_settled(&self, situation: &Situation) -> bool {
        self.signs(situation).1.are_settled()
    }

    pub(super) fn age_rules(&self) -> AgeRules<'a> {
        AgeRules { on: self.on, pension: &self.pension.value, lower: self.lower_age.years }
    }

    fn signs(&self, situation: &Situation) -> (Ages, Signs) {
        let ages = self.age_rules().ages(situation);
        (ages, self.signs_at(ages, situation))
    }

    pub(super) fn signs_at(&self, ages: Ages, situation: &Situation) -> Signs {
        Signs::of(situation, ages, self.age_rules())
    }

    fn reason(&self, condition: Condition, sign: Sign, situation: &Situation, ages: Ages) -> Reason<'a> {
        let standard = self.kommune.standard();
        let act = SourceRefs::of(self.law.sources_of(Provision::Sel103Stk1));
        let by = |decided_by, detail, sources| Reason { condition, sign, decided_by, detail, open: None, sources };
        match condition {
            Condition::Folkepensionsalder => {
                let may_rise = matches!(situation.birth_date, Answer::Known(born) if self.pension.value.may_rise(born));
                let detail = ages.pension.map_or(Detail::None, |day| Detail::PensionDay { day, may_rise });
                let open = (ages.pension == Some(self.on)).then_some(OpenQuestion::PensionsdagenSelv);
                let raised: &[Source] = if may_rise { self.law.sources_of(Provision::Pension1aStk2) } else { &[] };
                Reason { open, ..by(DecidedBy::Rule, detail, act.and(&self.pension.sources).and(raised)) }
            }
            Condition::Ground => {
                let detail = match (situation.funktionsevne, situation.sociale_problemer) {
                    (Answer::Known(true), _) => Detail::Funktionsevne,
                    (_, Answer::Known(true)) => Detail::SocialeProblemer,
                    (Answer::Known(false) | Answer::DontKnow | Answer::NotAsked, _) => Detail::None,
                };
                by(DecidedBy::Human, detail, act.and_stated(standard.map(|standard| &standard.grounds)))
            }
            Condition::OrdinaryWork => {
                by(DecidedBy::Human, Detail::None, act.and_stated(standard.map(|standard| &standard.ordinary_work)))
            }
            Condition::OtherOffers => {
                let stated = standard.map(|standard| &standard.other_offers);
                let demand = stated.and_then(|stated| stated.one()).map(|reading| Detail::Demand(reading.value));
                by(DecidedBy::Human, demand.unwrap_or(Detail::None), act.and_stated(stated))
            }
            Condition::LowerAge => {
                let sources = SourceRefs::of(self.law.sources_of(Provision::SelVoksne)).and(self.lower_age.said);
                match self.lower_age.years {
                    Some(years) => by(DecidedBy::Rule, Detail::LowerAge { years, day: ages.lower }, sources),
                    None => by(DecidedBy::Human, Detail::NoFigure { day: ages.lower }, sources),
                }
            }
            // The offer is work, given by the person's wishes and abilities. Who wants company without work may look at § 104.
            Condition::WantsWork => {
                let wishes = SourceRefs::of(self.law.sources_of(Provision::Principafgoerelse90Af14));
                let samvaer = if sign == Sign::Against { self.law.sources_of(Provision::Sel104) } else { &[] };
                by(DecidedBy::Human, Detail::None, wishes.and(samvaer))
            }
        }
    }

    fn pension_remark(&self, situation: &Situation) -> Option<PensionRemark<'a>> {
        let receives = match situation.foertidspension {
            Answer::NotAsked => return None,
            Answer::DontKnow => None,
            Answer::Known(receives) => Some(receives),
        };
        let common = self.kommune.standard().map(|standard| &standard.foertidspension_common);
        let sources = SourceRefs::of(self.law.sources_of(Provision::Sel103Stk1)).and_stated(common);
        Some(PensionRemark { receives, sources })
    }

    /// While the outcome is open, a condition not looked at is missing too.
    fn missing(&self, signs: &Signs) -> Vec<Missing> {
        let is_open = signs.outcome() == Outcome::CannotTell;
        let conditions = Condition::ALL.into_iter().filter(|condition| match signs.get(*condition) {
            Some(Sign::Open) => true,
            None => is_open,
            Some(Sign::For | Sign::Against) => false,
        });
        let kommune = match self.kommune {
            Handlekommune::Known(_) => None,
            Handlekommune::Other => Some(Missing::KommunensRegler),
            Handlekommune::NotKnown => Some(Missing::Handlekommune),
        };
        conditions.map(Missing::Condition).chain(kommune).collect()
    }
}

fn not_looked_at(signs: &Signs, situation: &Situation) -> Vec<NotLookedAt> {
    let conditions = Condition::ALL.into_iter().filter(|condition| signs.get(*condition).is_none());
    let forloeb = !matches!(situation.sociale_problemer, Answer::Known(_));
    conditions
        .map(NotLookedAt::Condition)
        .chain(forloeb.then_some(NotLookedAt::SaerligtForloeb))
        .chain([NotLookedAt::Papers, NotLookedAt::Place])
        .collect()
}

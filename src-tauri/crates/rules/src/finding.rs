//! What a check comes to: an outcome that is never a verdict, its reasons in the order of the act, and what is not known.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::eligibility::{Flip, NextStep, Pointer};
use crate::facts::OtherOffersDemand;
use crate::open::OpenQuestion;
use crate::source::SourceRefs;

/// The three outcomes, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It looks as if the offer may fit. The best there is: a human decides.
    LooksPossible,
    /// The answers do not show it.
    CannotTell,
    /// It may not fit right now.
    MaybeNotNow,
}

/// The conditions, in the order of SEL § 103, stk. 1; then what the standard and the offer's purpose add.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Condition {
    /// Under folkepensionsalderen.
    Folkepensionsalder,
    /// Betydelig nedsat funktionsevne *or* særlige sociale problemer.
    Ground,
    /// Cannot get or keep work on normal terms.
    OrdinaryWork,
    /// Cannot use offers under other law.
    OtherOffers,
    /// The lower age, where the standard has one.
    LowerAge,
    /// The offer is work, and follows the person's wishes.
    WantsWork,
}

impl Condition {
    /// All conditions, in order.
    pub const ALL: [Condition; 6] = [
        Condition::Folkepensionsalder,
        Condition::Ground,
        Condition::OrdinaryWork,
        Condition::OtherOffers,
        Condition::LowerAge,
        Condition::WantsWork,
    ];

    /// Its key in words and cases.
    pub fn key(self) -> &'static str {
        match self {
            Condition::Folkepensionsalder => "folkepensionsalder",
            Condition::Ground => "ground",
            Condition::OrdinaryWork => "ordinary-work",
            Condition::OtherOffers => "other-offers",
            Condition::LowerAge => "lower-age",
            Condition::WantsWork => "wants-work",
        }
    }
}

/// Who decides whether a condition holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecidedBy {
    /// A rule: a date and a table.
    Rule,
    /// A human being at the municipality.
    Human,
}

/// How a reason points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// For the offer.
    For,
    /// Not known.
    Open,
    /// Against it right now.
    Against,
}

/// A figure or a choice that the words of a reason need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// None.
    None,
    /// The day the folkepensionsalder is reached.
    PensionDay {
        /// The day.
        day: NaiveDate,
        /// Whether it may still rise (born from 1975 on).
        may_rise: bool,
    },
    /// The standard's lower age.
    LowerAge {
        /// Years.
        years: u8,
        /// The day it is reached; `None` without a birth date.
        day: Option<NaiveDate>,
    },
    /// The ground that the person said yes to.
    Funktionsevne,
    /// The other ground.
    SocialeProblemer,
    /// How the standard wants other offers looked at first.
    Demand(OtherOffersDemand),
    /// The law has no figure for the lower age and the standard is silent.
    NoFigure {
        /// The day on which the person is 18, which is what we ask for; `None` without a birth date.
        day: Option<NaiveDate>,
    },
}

/// One reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason<'a> {
    /// Which condition.
    pub condition: Condition,
    /// How it points.
    pub sign: Sign,
    /// Who decides it.
    pub decided_by: DecidedBy,
    /// What its words need.
    pub detail: Detail,
    /// What the law leaves open here.
    pub open: Option<OpenQuestion>,
    /// Where it stands.
    pub sources: SourceRefs<'a>,
}

/// Førtidspension is common in the offer, and no condition of it. It is told once it was asked about, and never decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PensionRemark<'a> {
    /// Whether the person receives it; `None` where nobody knows.
    pub receives: Option<bool>,
    /// Where it stands: the act, which does not ask for it, and the standard.
    pub sources: SourceRefs<'a>,
}

/// What the finding misses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// The answer to a condition: "det ved jeg ikke", or not answered yet.
    Condition(Condition),
    /// Which municipality handles the case.
    Handlekommune,
    /// The rules of the municipality, which the program does not have.
    KommunensRegler,
}

/// What was not looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotLookedAt {
    /// A condition: the answers so far already settle the outcome, or it was not asked yet.
    Condition(Condition),
    /// § 103, stk. 2: the question of særlige sociale problemer was not answered.
    SaerligtForloeb,
    /// Papers of doctors, hospitals and the municipality. The program never sees them.
    Papers,
    /// Whether there is a place that fits. The program never sees that either.
    Place,
}

/// A finding. All of it is borrowed from the facts or copied: no text is made here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding<'a> {
    /// The outcome.
    pub outcome: Outcome,
    /// Whether it rests on what a human being decides. Then it is never better than "it looks as if". Only where a rule stands against
    /// does it not.
    pub rests_on_human: bool,
    /// Reasons for every condition that was looked at, in the order of the act.
    pub reasons: Vec<Reason<'a>>,
    /// On førtidspension, where it was asked about.
    pub pension_remark: Option<PensionRemark<'a>>,
    /// Other offers that there are.
    pub pointers: Vec<Pointer<'a>>,
    /// What is missing.
    pub missing: Vec<Missing>,
    /// What was not looked at.
    pub not_looked_at: Vec<NotLookedAt>,
    /// What would change the outcome.
    pub flips: Vec<Flip>,
    /// What to do now; never empty.
    pub next_steps: Vec<NextStep>,
}

impl<'a> Finding<'a> {
    /// The reason of a condition, where it was looked at.
    pub fn reason(&self, condition: Condition) -> Option<&Reason<'a>> {
        self.reasons.iter().find(|reason| reason.condition == condition)
    }
}

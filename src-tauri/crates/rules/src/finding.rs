//! What a check comes to: an outcome that is never a verdict, its reasons in the order of the act, and what is not known.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::source::Source;

/// The three outcomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// The standard's lower age, years.
    LowerAge(u8),
    /// The ground that the person said yes to.
    Funktionsevne,
    /// The other ground.
    SocialeProblemer,
    /// The law has no figure and the standard is silent.
    NoFigure,
}

/// One reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Which condition.
    pub condition: Condition,
    /// How it points.
    pub sign: Sign,
    /// Who decides it.
    pub decided_by: DecidedBy,
    /// What its words need.
    pub detail: Detail,
    /// Where it stands.
    pub sources: Vec<Source>,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The outcome.
    pub outcome: Outcome,
    /// Reasons for every condition that was looked at.
    pub reasons: Vec<Reason>,
    /// Conditions that were not looked at, since the answers so far already settle the outcome or they were not asked.
    pub not_looked_at: Vec<Condition>,
}

impl Finding {
    /// Draws the outcome from the reasons: one against settles it; else one open leaves it open.
    pub(crate) fn from_reasons(reasons: Vec<Reason>, not_looked_at: Vec<Condition>) -> Self {
        let outcome = if reasons.iter().any(|reason| reason.sign == Sign::Against) {
            Outcome::MaybeNotNow
        } else if reasons.iter().any(|reason| reason.sign == Sign::Open) || !not_looked_at.is_empty() {
            Outcome::CannotTell
        } else {
            Outcome::LooksPossible
        };
        Finding { outcome, reasons, not_looked_at }
    }

    /// The conditions the person did not know about.
    pub fn missing(&self) -> impl Iterator<Item = Condition> + '_ {
        self.reasons.iter().filter(|reason| reason.sign == Sign::Open).map(|reason| reason.condition)
    }
}

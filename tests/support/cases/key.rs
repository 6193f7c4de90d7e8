//! The closed sets of words that a case may use, each tied to the value it stands for.

use std::fmt;

use rules::eligibility::{PointsTo, Question};
use rules::finding::{Condition, DecidedBy, Detail, Missing, Outcome, Sign};
use rules::open::OpenQuestion;
use rules::pay::{AmBidrag, AskWhy, Foertidspension, PayForm, PensionAdvice};
use rules::transport::{self, Method, Reach, Usable};
use serde::Deserialize;

/// A closed set whose members have a word in the cases.
pub trait Keyed: Copy + PartialEq + 'static {
    /// All members.
    fn all() -> Vec<Self>;
    /// The word of this one.
    fn key(self) -> &'static str;
}

/// A word of a closed set; any other word is refused, and the answer lists those there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(bound = "T: Keyed", try_from = "String")]
pub(super) struct Key<T>(pub(super) T);

impl<T: Keyed> TryFrom<String> for Key<T> {
    type Error = String;

    fn try_from(word: String) -> Result<Self, String> {
        T::all().into_iter().find(|member| member.key() == word).map(Key).ok_or_else(|| {
            let all: Vec<&str> = T::all().into_iter().map(Keyed::key).collect();
            format!("\"{word}\" is not one of: {}", all.join(", "))
        })
    }
}

impl<T: Keyed> fmt::Display for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.key())
    }
}

/// Which of the two grounds of § 103 the person said yes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    Funktionsevne,
    SocialeProblemer,
}

impl Ground {
    pub(super) fn of(detail: Detail) -> Option<Self> {
        match detail {
            Detail::Funktionsevne => Some(Ground::Funktionsevne),
            Detail::SocialeProblemer => Some(Ground::SocialeProblemer),
            Detail::None | Detail::PensionDay { .. } | Detail::LowerAge { .. } | Detail::Demand(_) | Detail::NoFigure { .. } => {
                None
            }
        }
    }
}

impl Keyed for Ground {
    fn all() -> Vec<Self> {
        vec![Ground::Funktionsevne, Ground::SocialeProblemer]
    }

    fn key(self) -> &'static str {
        match self {
            Ground::Funktionsevne => "funktionsevne",
            Ground::SocialeProblemer => "sociale-problemer",
        }
    }
}

/// Whether something is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum YesNo {
    Yes,
    No,
}

impl From<bool> for YesNo {
    fn from(is: bool) -> Self {
        if is { YesNo::Yes } else { YesNo::No }
    }
}

impl Keyed for YesNo {
    fn all() -> Vec<Self> {
        vec![YesNo::Yes, YesNo::No]
    }

    fn key(self) -> &'static str {
        match self {
            YesNo::Yes => "ja",
            YesNo::No => "nej",
        }
    }
}

impl Keyed for Condition {
    fn all() -> Vec<Self> {
        Condition::ALL.to_vec()
    }

    fn key(self) -> &'static str {
        Condition::key(self)
    }
}

impl Keyed for PointsTo {
    fn all() -> Vec<Self> {
        PointsTo::ALL.to_vec()
    }

    fn key(self) -> &'static str {
        PointsTo::key(self)
    }
}

impl Keyed for OpenQuestion {
    fn all() -> Vec<Self> {
        OpenQuestion::ALL.map(|(question, _)| question).to_vec()
    }

    fn key(self) -> &'static str {
        OpenQuestion::key(self)
    }
}

impl Keyed for Missing {
    fn all() -> Vec<Self> {
        Condition::ALL.map(Missing::Condition).into_iter().chain([Missing::Handlekommune, Missing::KommunensRegler]).collect()
    }

    fn key(self) -> &'static str {
        match self {
            Missing::Condition(condition) => condition.key(),
            Missing::Handlekommune => "handlekommune",
            Missing::KommunensRegler => "kommunens-regler",
        }
    }
}

impl Keyed for Question {
    fn all() -> Vec<Self> {
        Question::ALL.to_vec()
    }

    fn key(self) -> &'static str {
        match self {
            Question::Birth => "birth",
            Question::Over18 => "over-18",
            Question::ReachedFolkepension => "reached-folkepension",
            Question::WantsWork => "wants-work",
            Question::OrdinaryWork => "ordinary-work",
            Question::Foertidspension => "foertidspension",
            Question::OtherOffers => "other-offers",
            Question::Funktionsevne => "funktionsevne",
            Question::SocialeProblemer => "sociale-problemer",
        }
    }
}

impl Keyed for Outcome {
    fn all() -> Vec<Self> {
        vec![Outcome::LooksPossible, Outcome::CannotTell, Outcome::MaybeNotNow]
    }

    fn key(self) -> &'static str {
        match self {
            Outcome::LooksPossible => "looks-possible",
            Outcome::CannotTell => "cannot-tell",
            Outcome::MaybeNotNow => "maybe-not-now",
        }
    }
}

impl Keyed for Sign {
    fn all() -> Vec<Self> {
        vec![Sign::For, Sign::Open, Sign::Against]
    }

    fn key(self) -> &'static str {
        match self {
            Sign::For => "for",
            Sign::Open => "open",
            Sign::Against => "against",
        }
    }
}

impl Keyed for DecidedBy {
    fn all() -> Vec<Self> {
        vec![DecidedBy::Rule, DecidedBy::Human]
    }

    fn key(self) -> &'static str {
        match self {
            DecidedBy::Rule => "rule",
            DecidedBy::Human => "human",
        }
    }
}

impl Keyed for PayForm {
    fn all() -> Vec<Self> {
        vec![PayForm::EfterIndsats, PayForm::TimeloenEfterArbejdsvurdering, PayForm::Arbejdsdusoer]
    }

    fn key(self) -> &'static str {
        match self {
            PayForm::EfterIndsats => "efter-indsats",
            PayForm::TimeloenEfterArbejdsvurdering => "timeloen-efter-arbejdsvurdering",
            PayForm::Arbejdsdusoer => "arbejdsdusoer",
        }
    }
}

impl Keyed for AmBidrag {
    fn all() -> Vec<Self> {
        vec![AmBidrag::Taken, AmBidrag::NotTaken, AmBidrag::OnPayslip]
    }

    fn key(self) -> &'static str {
        match self {
            AmBidrag::Taken => "ja",
            AmBidrag::NotTaken => "nej",
            AmBidrag::OnPayslip => "ved ikke",
        }
    }
}

impl Keyed for Foertidspension {
    fn all() -> Vec<Self> {
        vec![Foertidspension::None, Foertidspension::Since2003, Foertidspension::Before2003, Foertidspension::Unknown]
    }

    fn key(self) -> &'static str {
        match self {
            Foertidspension::None => "nej",
            Foertidspension::Since2003 => "fra-2003",
            Foertidspension::Before2003 => "foer-2003",
            Foertidspension::Unknown => "ved ikke",
        }
    }
}

impl Keyed for PensionAdvice {
    fn all() -> Vec<Self> {
        let why = [AskWhy::OldScheme, AskWhy::OtherEarnings, AskWhy::PayUnknown, AskWhy::NearLimit, AskWhy::NoLimitKnown];
        [PensionAdvice::NotConcerned, PensionAdvice::AsARuleNothing].into_iter().chain(why.map(PensionAdvice::Ask)).collect()
    }

    fn key(self) -> &'static str {
        match self {
            PensionAdvice::NotConcerned => "not-concerned",
            PensionAdvice::AsARuleNothing => "as-a-rule-nothing",
            PensionAdvice::Ask(AskWhy::OldScheme) => "ask-old-scheme",
            PensionAdvice::Ask(AskWhy::OtherEarnings) => "ask-other-earnings",
            PensionAdvice::Ask(AskWhy::PayUnknown) => "ask-pay-unknown",
            PensionAdvice::Ask(AskWhy::NearLimit) => "ask-near-limit",
            PensionAdvice::Ask(AskWhy::NoLimitKnown) => "ask-no-limit-known",
        }
    }
}

impl Keyed for Reach {
    fn all() -> Vec<Self> {
        vec![Reach::Within, Reach::Beyond, Reach::Unknown]
    }

    fn key(self) -> &'static str {
        match self {
            Reach::Within => "within",
            Reach::Beyond => "beyond",
            Reach::Unknown => "unknown",
        }
    }
}

impl Keyed for Method {
    fn all() -> Vec<Self> {
        Method::ALL.to_vec()
    }

    fn key(self) -> &'static str {
        match self {
            Method::Zones => "zones",
            Method::KmShare => "km-share",
            Method::ExactPrice => "exact-price",
        }
    }
}

impl Keyed for Usable {
    fn all() -> Vec<Self> {
        vec![Usable::Yes, Usable::No, Usable::DontKnow]
    }

    fn key(self) -> &'static str {
        match self {
            Usable::Yes => "ja",
            Usable::No => "nej",
            Usable::DontKnow => "ved ikke",
        }
    }
}

impl Keyed for transport::Missing {
    fn all() -> Vec<Self> {
        transport::Missing::ALL.to_vec()
    }

    fn key(self) -> &'static str {
        match self {
            transport::Missing::Distance => "distance",
            transport::Missing::Days => "days",
            transport::Missing::Price => "price",
            transport::Missing::UsableWay => "usable-way",
            transport::Missing::Usable => "usable",
            transport::Missing::NetPay => "net-pay",
            transport::Missing::FirstKm => "first-km",
            transport::Missing::Method => "method",
            transport::Missing::Paid => "paid",
        }
    }
}

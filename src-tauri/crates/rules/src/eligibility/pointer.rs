//! What else there is beside § 103, stk. 1: pointers to other offers. Each is a hint to ask about, never an outcome.

use alloc::vec::Vec;

use super::signs::Signs;
use crate::answer::Answer;
use crate::facts::{Law, Provision};
use crate::finding::{Condition, Sign};
use crate::open::OpenQuestion;
use crate::person::Situation;
use crate::source::SourceRefs;

/// Another offer, and why it is pointed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PointsTo {
    /// SEL § 103, stk. 2: the municipality *may* offer a særligt tilrettelagt forløb for særlige sociale problemer.
    SaerligtForloeb,
    /// SEL § 104: the person does not want to work now.
    SamvaerWithoutWork,
    /// SEL § 104: it has no upper age.
    SamvaerAfterPension,
    /// Job med løntilskud for førtidspensionister: the person receives førtidspension.
    Loentilskud,
    /// The same, if she does.
    LoentilskudIfPension,
    /// Fleksjob: only who does not receive førtidspension, and she does not.
    Fleksjob,
    /// The same, if she does not.
    FleksjobIfNoPension,
    /// Activation.
    Aktivering,
}

impl PointsTo {
    /// All pointers.
    pub const ALL: [PointsTo; 8] = [
        PointsTo::SaerligtForloeb,
        PointsTo::SamvaerWithoutWork,
        PointsTo::SamvaerAfterPension,
        PointsTo::Loentilskud,
        PointsTo::LoentilskudIfPension,
        PointsTo::Fleksjob,
        PointsTo::FleksjobIfNoPension,
        PointsTo::Aktivering,
    ];

    /// Its key in words and cases.
    pub fn key(self) -> &'static str {
        match self {
            PointsTo::SaerligtForloeb => "saerligt-forloeb",
            PointsTo::SamvaerWithoutWork => "samvaer-without-work",
            PointsTo::SamvaerAfterPension => "samvaer-after-pension",
            PointsTo::Loentilskud => "loentilskud",
            PointsTo::LoentilskudIfPension => "loentilskud-if-pension",
            PointsTo::Fleksjob => "fleksjob",
            PointsTo::FleksjobIfNoPension => "fleksjob-if-no-pension",
            PointsTo::Aktivering => "aktivering",
        }
    }
}

/// A pointer with what is open about the offer, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pointer<'a> {
    /// To what, and why.
    pub to: PointsTo,
    /// What the law leaves open there.
    pub open: Option<OpenQuestion>,
    /// Where it stands.
    pub sources: SourceRefs<'a>,
}

/// The offers that the answers point to.
pub(super) fn pointers<'a>(situation: &Situation, signs: &Signs, law: &'a Law) -> Vec<Pointer<'a>> {
    let mut found = Vec::new();
    let mut point = |to, open, provisions: &[Provision]| {
        let sources = provisions.iter().fold(SourceRefs::default(), |all, provision| all.and(law.sources_of(*provision)));
        found.push(Pointer { to, open, sources });
    };
    if situation.sociale_problemer == Answer::Known(true) {
        point(
            PointsTo::SaerligtForloeb,
            Some(OpenQuestion::SaerligtTilrettelagtLoen),
            &[Provision::Sel103Stk2, Provision::Bek483Forloeb],
        );
    }
    // § 104 asks for one of the same two grounds. Its transport is known to be paid for the first one only.
    let transport = (situation.funktionsevne != Answer::Known(true)).then_some(OpenQuestion::SamvaerTransport);
    let has_no_ground = signs.is_against(Condition::Ground);
    let after_pension = signs.is_against(Condition::Folkepensionsalder);
    if after_pension && !has_no_ground {
        point(PointsTo::SamvaerAfterPension, transport, &[Provision::Sel104]);
    } else if signs.is_against(Condition::WantsWork) && !has_no_ground {
        point(PointsTo::SamvaerWithoutWork, transport, &[Provision::Sel104]);
    }
    let others_may_fit = matches!(signs.get(Condition::OtherOffers), Some(Sign::Against | Sign::Open));
    if others_may_fit && !after_pension {
        match situation.foertidspension {
            Answer::Known(true) => point(PointsTo::Loentilskud, None, &[Provision::LabLoentilskud]),
            Answer::Known(false) => {
                point(PointsTo::Fleksjob, None, &[Provision::Lab116]);
                point(PointsTo::Aktivering, None, &[Provision::LabTilbud]);
            }
            Answer::DontKnow | Answer::NotAsked => {
                point(PointsTo::LoentilskudIfPension, None, &[Provision::LabLoentilskud]);
                point(PointsTo::FleksjobIfNoPension, None, &[Provision::Lab116]);
                point(PointsTo::Aktivering, None, &[Provision::LabTilbud]);
            }
        }
    }
    found
}

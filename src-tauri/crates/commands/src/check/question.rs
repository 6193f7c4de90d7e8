//! One question page: its words, the way back, and where the condition behind it stands.

use rules::answer::Answer;
use rules::eligibility::{MOST_QUESTIONS, Question};
use rules::facts::{OtherOffersDemand, Provision};
use rules::person::Situation;
use text::Value;

use super::id_and_key;
use crate::say::stated_sources;
use crate::session::Session;
use crate::wire::{QuestionId, QuestionView, SourceView};

impl Session {
    pub(super) fn question(&self, question: Question, answered: &[Question], situation: &Situation) -> QuestionView {
        let (id, key) = id_and_key(question);
        let before: Vec<QuestionId> =
            answered.iter().take_while(|other| **other != question).map(|other| id_and_key(*other).0).collect();
        let pension = match situation.foertidspension {
            Answer::Known(true) => "yes",
            Answer::Known(false) => "no",
            Answer::DontKnow | Answer::NotAsked => "unknown",
        };
        let demand = self.standard().and_then(|standard| standard.other_offers.one()).map(|reading| reading.value);
        let demand = match demand {
            Some(OtherOffersDemand::Undersoegt) => "looked-into",
            Some(OtherOffersDemand::UndersoegtEllerAfproevet) => "looked-into-or-tried",
            Some(OtherOffersDemand::Afproevet) => "tried",
            Some(OtherOffersDemand::Udtoemt) => "used-up",
            Some(OtherOffersDemand::Named) | None => "named",
        };
        let number = u32::try_from(before.len() + 1).unwrap_or(u32::MAX);
        let most = u32::try_from(MOST_QUESTIONS).unwrap_or(u32::MAX);
        QuestionView {
            id,
            count: self.say("question-count", &[("number", Value::Count(number)), ("most", Value::Count(most))]),
            title: self.say(&format!("question-{key}-title"), &[]),
            help: self.say(&format!("question-{key}-help"), &[("pension", pension.into()), ("demand", demand.into())]),
            why: self.say(&format!("question-{key}-why"), &[]),
            before: before.last().copied().into_iter().collect(),
            sources: self.question_sources(question),
        }
    }

    fn question_sources(&self, question: Question) -> Vec<SourceView> {
        let law = &self.facts.law;
        let standard = self.standard();
        let section = law.sources_of(Provision::Sel103Stk1).iter();
        match question {
            Question::Birth | Question::ReachedFolkepension => {
                let ages = law.folkepensionsalder.on(self.today()).into_iter().flat_map(|row| &row.sources);
                self.source_views(section.chain(ages))
            }
            Question::Over18 => {
                let adults = law.sources_of(Provision::SelVoksne).iter();
                self.source_views(adults.chain(standard.into_iter().flat_map(|standard| stated_sources(&standard.lower_age))))
            }
            Question::WantsWork => self
                .source_views(law.sources_of(Provision::Principafgoerelse90Af14).iter().chain(law.sources_of(Provision::Sel104))),
            Question::Foertidspension => {
                let said = standard.into_iter().flat_map(|standard| stated_sources(&standard.foertidspension_common));
                self.source_views(said.chain(law.sources_of(Provision::Lab116)))
            }
            Question::OrdinaryWork => self
                .source_views(section.chain(standard.into_iter().flat_map(|standard| stated_sources(&standard.ordinary_work)))),
            Question::OtherOffers => {
                self.source_views(section.chain(standard.into_iter().flat_map(|standard| stated_sources(&standard.other_offers))))
            }
            Question::Funktionsevne | Question::SocialeProblemer => {
                self.source_views(section.chain(standard.into_iter().flat_map(|standard| stated_sources(&standard.grounds))))
            }
        }
    }
}

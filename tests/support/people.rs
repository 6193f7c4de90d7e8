//! Invented people with different lives, and how many questions each of them meets.

use chrono::Datelike;
use commands::wire::{Birth, CheckAnswers, YesNo};
use law::Facts;
use law::file::Day;
use rules::answer::Answer;
use rules::eligibility::{Check, Question};
use rules::person::{Handlekommune, Situation};
use serde::Deserialize;

use crate::cases::Keyed;

/// One of them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invented {
    /// Obviously invented.
    pub name: String,
    /// What her life is like.
    pub life: String,
    kommune: String,
    birth: Option<Day>,
    answers: toml::Table,
}

#[derive(Deserialize)]
struct File {
    person: Vec<Invented>,
}

/// All of them.
///
/// # Panics
/// If the file is not as its head says.
pub fn invented() -> Vec<Invented> {
    toml::from_str::<File>(include_str!("people.toml")).unwrap_or_else(|error| panic!("people.toml: {error}")).person
}

impl Invented {
    /// Her municipality.
    ///
    /// # Panics
    /// If no standard has the code.
    pub fn kommune<'a>(&self, facts: &'a Facts) -> Handlekommune<'a> {
        match &*self.kommune {
            "anden" => Handlekommune::Other,
            "ved ikke" => Handlekommune::NotKnown,
            code => Handlekommune::Known(facts.standard(code).unwrap_or_else(|| panic!("{}: no standard {code}", self.name))),
        }
    }

    /// Answers question after question until none is left; the answers, and the questions that were put.
    ///
    /// # Panics
    /// If she is asked what the file has no answer for.
    pub fn answers_all(&self, check: &Check) -> (Situation, Vec<Question>) {
        let mut situation = Situation::default();
        while let Some(question) = check.next_question(&situation) {
            self.answer(question, &mut situation);
        }
        let (asked, _) = check.asked(&situation);
        (situation, asked)
    }

    /// All her answers at once, as the page sends them.
    pub fn all_answers(&self) -> CheckAnswers {
        let said = |question: Question| match self.said(question) {
            Some("ja") => YesNo::Yes,
            Some("nej") => YesNo::No,
            Some("ved ikke") => YesNo::DontKnow,
            _ => YesNo::NotAsked,
        };
        CheckAnswers {
            birth: self.birth.map_or(Birth::YesNoInstead, |Day(born)| Birth::Date {
                day: born.day().to_string(),
                month: born.month().to_string(),
                year: born.year().to_string(),
            }),
            over_18: said(Question::Over18),
            reached_folkepension: said(Question::ReachedFolkepension),
            wants_work: said(Question::WantsWork),
            foertidspension: said(Question::Foertidspension),
            ordinary_work: said(Question::OrdinaryWork),
            other_offers: said(Question::OtherOffers),
            funktionsevne: said(Question::Funktionsevne),
            sociale_problemer: said(Question::SocialeProblemer),
        }
    }

    fn said(&self, question: Question) -> Option<&str> {
        self.answers.get(question.key()).and_then(toml::Value::as_str)
    }

    fn answer(&self, question: Question, situation: &mut Situation) {
        let field = match question {
            Question::Birth => {
                situation.birth_date = self.birth.map_or(Answer::DontKnow, |born| Answer::Known(born.0));
                return;
            }
            Question::Over18 => &mut situation.over_18,
            Question::ReachedFolkepension => &mut situation.reached_folkepension,
            Question::WantsWork => &mut situation.wants_work,
            Question::OrdinaryWork => &mut situation.ordinary_work,
            Question::Foertidspension => &mut situation.foertidspension,
            Question::OtherOffers => &mut situation.other_offers,
            Question::Funktionsevne => &mut situation.funktionsevne,
            Question::SocialeProblemer => &mut situation.sociale_problemer,
        };
        *field = match self.said(question) {
            Some("ja") => Answer::Known(true),
            Some("nej") => Answer::Known(false),
            Some("ved ikke") => Answer::DontKnow,
            other => panic!("{} is asked {}, and answers {other:?}", self.name, question.key()),
        };
    }
}

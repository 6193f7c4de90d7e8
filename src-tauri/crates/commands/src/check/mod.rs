//! "Tjek dig selv": the next question, the review, the result.

mod answers;
mod question;
mod result;
mod why;

use chrono::NaiveDate;
use rules::eligibility::{Check, Question};
use rules::person::Handlekommune;

use crate::failure::broken;
use crate::session::Session;
use crate::wire::{CheckAsk, CheckShow, CheckStep, Failure, Kommune, QuestionId, ResultKind};

pub(crate) fn check_step(session: &mut Session, request: CheckAsk) -> Result<CheckStep, Failure> {
    let situation = session.situation(&request.answers)?;
    session.carried.check = request.answers;
    if request.show == CheckShow::Result {
        session.keep_result(ResultKind::Check);
    }
    session.keep_carried()?;
    let check = session.check()?;
    let (answered, next) = check.asked(&situation);
    match (request.show, next) {
        (CheckShow::Next, Some(question)) => Ok(CheckStep::Question(session.question(question, &answered, &situation))),
        (CheckShow::Question { id }, _) => Ok(CheckStep::Question(session.question(question_of(id), &answered, &situation))),
        (CheckShow::Next, None) | (CheckShow::Review, _) => {
            Ok(CheckStep::Review { rows: answered.into_iter().map(|question| session.answer_row(question)).collect() })
        }
        (CheckShow::Result, _) => Ok(CheckStep::Result(session.result(&check.finding(&check.on_the_way(&situation))))),
    }
}

impl Session {
    pub(crate) fn check(&self) -> Result<Check<'static>, Failure> {
        self.check_on(self.today())
    }

    /// By the rules as they are known now, as they hold on this day.
    pub(crate) fn check_on(&self, day: NaiveDate) -> Result<Check<'static>, Failure> {
        let kommune = match (self.kommune(), self.standard()) {
            (_, Some(standard)) => Handlekommune::Known(standard),
            (Kommune::Known { .. } | Kommune::Other, None) => Handlekommune::Other,
            (Kommune::DontKnow, None) => Handlekommune::NotKnown,
        };
        // The pension table reaches back before the first edition of the program: only a clock set years back has no value.
        Check::new(&self.facts.law, kommune, day).map_err(|_| broken())
    }
}

fn question_of(id: QuestionId) -> Question {
    match id {
        QuestionId::Birth => Question::Birth,
        QuestionId::Over18 => Question::Over18,
        QuestionId::ReachedFolkepension => Question::ReachedFolkepension,
        QuestionId::WantsWork => Question::WantsWork,
        QuestionId::OrdinaryWork => Question::OrdinaryWork,
        QuestionId::Foertidspension => Question::Foertidspension,
        QuestionId::OtherOffers => Question::OtherOffers,
        QuestionId::Funktionsevne => Question::Funktionsevne,
        QuestionId::SocialeProblemer => Question::SocialeProblemer,
    }
}

/// A question's key in words.
pub(crate) fn key_of(question: Question) -> &'static str {
    id_and_key(question).1
}

fn id_and_key(question: Question) -> (QuestionId, &'static str) {
    match question {
        Question::Birth => (QuestionId::Birth, "birth"),
        Question::Over18 => (QuestionId::Over18, "over_18"),
        Question::ReachedFolkepension => (QuestionId::ReachedFolkepension, "reached_folkepension"),
        Question::WantsWork => (QuestionId::WantsWork, "wants_work"),
        Question::OrdinaryWork => (QuestionId::OrdinaryWork, "ordinary_work"),
        Question::Foertidspension => (QuestionId::Foertidspension, "foertidspension"),
        Question::OtherOffers => (QuestionId::OtherOffers, "other_offers"),
        Question::Funktionsevne => (QuestionId::Funktionsevne, "funktionsevne"),
        Question::SocialeProblemer => (QuestionId::SocialeProblemer, "sociale_problemer"),
    }
}

//! "Tjek dig selv": the next question, the review, the result.

use chrono::NaiveDate;
use rules::answer::Answer;
use rules::eligibility::{self, MOST_QUESTIONS, Question};
use rules::facts::{OtherOffersDemand, Provision};
use rules::finding::{Condition, DecidedBy, Detail, Finding, Outcome, Reason, Sign};
use rules::person::Situation;
use text::Value;

use crate::failure::{broken, input};
use crate::say::stated_sources;
use crate::session::Session;
use crate::wire::{
    AnswerRow, Birth, CheckAnswers, CheckAsk, CheckShow, CheckStep, Failure, Kommune, LeadsTo, NextStep, OutcomeView, QuestionId,
    QuestionView, ReasonSign, ReasonView, ResultView, SourceView, YesNo,
};

/// What no answer here can show, whatever it is.
const UNSEEN: [&str; 3] = ["unseen-papers", "unseen-place", "unseen-other-courses"];

pub(crate) fn check_step(session: &mut Session, request: CheckAsk) -> Result<CheckStep, Failure> {
    let situation = session.situation(&request.answers)?;
    session.carried.check = request.answers;
    session.keep_carried()?;
    let (answered, next) = eligibility::asked(&situation, |so_far| session.is_settled(so_far));
    match (request.show, next) {
        (CheckShow::Next, Some(question)) => Ok(CheckStep::Question(session.question(question, &answered, &situation))),
        (CheckShow::Question { id }, _) => Ok(CheckStep::Question(session.question(question_of(id), &answered, &situation))),
        (CheckShow::Next, None) | (CheckShow::Review, _) => {
            Ok(CheckStep::Review { rows: answered.into_iter().map(|question| session.answer_row(question)).collect() })
        }
        (CheckShow::Result, _) => session.result(&situation).map(CheckStep::Result),
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

fn answer(answer: YesNo) -> Answer<bool> {
    match answer {
        YesNo::NotAsked => Answer::NotAsked,
        YesNo::DontKnow => Answer::DontKnow,
        YesNo::Yes => Answer::Known(true),
        YesNo::No => Answer::Known(false),
    }
}

impl Session {
    fn situation(&self, answers: &CheckAnswers) -> Result<Situation, Failure> {
        let birth_date = match &answers.birth {
            Birth::NotAsked => Answer::NotAsked,
            Birth::YesNoInstead => Answer::DontKnow,
            Birth::Date { day, month, year } => Answer::Known(self.birth_date(day, month, year)?),
        };
        Ok(Situation {
            birth_date,
            over_18: answer(answers.over_18),
            reached_folkepension: answer(answers.reached_folkepension),
            wants_work: answer(answers.wants_work),
            ordinary_work: answer(answers.ordinary_work),
            foertidspension: answer(answers.foertidspension),
            other_offers: answer(answers.other_offers),
            funktionsevne: answer(answers.funktionsevne),
            sociale_problemer: answer(answers.sociale_problemer),
        })
    }

    /// A day that does not exist is never guessed at.
    fn birth_date(&self, day: &str, month: &str, year: &str) -> Result<NaiveDate, Failure> {
        let refuse = |field, key| input(self, field, key, &[]);
        let number = |field, typed: &str| typed.trim().parse::<u32>().map_err(|_| refuse(field, "input-birth-numbers"));
        let (day, month) = (number("day", day)?, number("month", month)?);
        let year = i32::try_from(number("year", year)?).map_err(|_| refuse("year", "input-birth-numbers"))?;
        if year < 1900 {
            return Err(refuse("year", "input-birth-too-early"));
        }
        let date = NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| refuse("day", "input-birth-no-such-day"))?;
        if date > self.today() { Err(refuse("year", "input-birth-future")) } else { Ok(date) }
    }

    fn find(&self, situation: &Situation) -> Result<Finding, Failure> {
        // The pension table reaches back before the first edition of the program: only a clock set years back has no value.
        eligibility::check(situation, &self.facts.law, self.standard(), self.today()).map_err(|_| broken())
    }

    fn is_settled(&self, situation: &Situation) -> bool {
        eligibility::is_settled(situation, &self.facts.law, self.standard(), self.today())
    }

    fn question(&self, question: Question, answered: &[Question], situation: &Situation) -> QuestionView {
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

    fn answer_row(&self, question: Question) -> AnswerRow {
        let (id, key) = id_and_key(question);
        AnswerRow { id, title: self.say(&format!("question-{key}-title"), &[]), answer: self.answer_text(question) }
    }

    fn answer_text(&self, question: Question) -> String {
        let answers = &self.carried.check;
        let answer = match question {
            Question::Birth => {
                return match &answers.birth {
                    Birth::NotAsked => self.say("answer-not_asked", &[]),
                    Birth::YesNoInstead => self.say("answer-yes_no_instead", &[]),
                    Birth::Date { day, month, year } => self
                        .birth_date(day, month, year)
                        .map(|day| self.say("answer-date", &[("day", Value::Day(day))]))
                        .unwrap_or_default(),
                };
            }
            Question::Over18 => answers.over_18,
            Question::ReachedFolkepension => answers.reached_folkepension,
            Question::WantsWork => answers.wants_work,
            Question::OrdinaryWork => answers.ordinary_work,
            Question::Foertidspension => answers.foertidspension,
            Question::OtherOffers => answers.other_offers,
            Question::Funktionsevne => answers.funktionsevne,
            Question::SocialeProblemer => answers.sociale_problemer,
        };
        let key = match answer {
            YesNo::NotAsked => "answer-not_asked",
            YesNo::Yes => "answer-yes",
            YesNo::No => "answer-no",
            YesNo::DontKnow => "answer-dont_know",
        };
        self.say(key, &[])
    }

    fn result(&self, situation: &Situation) -> Result<ResultView, Failure> {
        let counted = eligibility::on_the_way(situation, |so_far| self.is_settled(so_far));
        let finding = self.find(&counted)?;
        let (outcome, key) = match finding.outcome {
            Outcome::LooksPossible => (OutcomeView::LooksPossible, "outcome-looks_possible"),
            Outcome::CannotTell => (OutcomeView::CannotTell, "outcome-cannot_tell"),
            Outcome::MaybeNotNow => (OutcomeView::MaybeNotNow, "outcome-maybe_not_now"),
        };
        let named = |condition: Condition| self.say(&format!("missing-{}", condition.key()), &[]);
        Ok(ResultView {
            outcome,
            title: self.say(key, &[]),
            always: self.say("outcome-always", &[]),
            note: self.note(),
            reasons: finding.reasons.iter().map(|reason| self.reason(reason)).collect(),
            missing: finding.missing().map(named).collect(),
            not_looked_at: finding.not_looked_at.iter().copied().map(named).chain(UNSEEN.map(|key| self.say(key, &[]))).collect(),
            next_steps: self.next_steps(&finding),
            stamp: self.stamp(),
        })
    }

    fn reason(&self, reason: &Reason) -> ReasonView {
        let code = reason_code(reason);
        let values = match reason.detail {
            Detail::PensionDay { day, .. } => vec![("day", Value::Day(day))],
            Detail::LowerAge(years) => vec![("years", Value::Count(years.into()))],
            Detail::None | Detail::Funktionsevne | Detail::SocialeProblemer | Detail::NoFigure => Vec::new(),
        };
        let mut text = self.say(&format!("reason-{code}"), &values);
        if let (Sign::For, Detail::PensionDay { may_rise: true, .. }) = (reason.sign, reason.detail) {
            text = format!("{text} {}", self.say("reason-folkepensionsalder-may-rise", &self.figures()));
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
            sources: self.source_views(&reason.sources),
            code,
        }
    }

    fn next_steps(&self, finding: &Finding) -> Vec<NextStep> {
        let step = |key: &str, leads_to| NextStep { text: self.say(key, &self.figures()), leads_to };
        let against =
            |condition| finding.reasons.iter().any(|reason| reason.condition == condition && reason.sign == Sign::Against);
        let mut steps = vec![step("next-apply", LeadsTo::Application)];
        if against(Condition::WantsWork) || against(Condition::Folkepensionsalder) {
            steps.push(step("next-104", LeadsTo::Outside));
        }
        if against(Condition::OtherOffers) || against(Condition::OrdinaryWork) {
            steps.push(step("next-other-offers", LeadsTo::Outside));
        }
        match (self.kommune(), self.standard()) {
            (Kommune::Known { .. }, Some(standard)) => {
                let names = standard.authorities.one().map_or(&[][..], |names| &names.value);
                steps.push(match names {
                    [first @ .., last] if !first.is_empty() => {
                        let mut values = self.figures();
                        let names = format!("{} {} {last}", first.join(", "), self.say("or-word", &[]));
                        values.push(("names", names.into()));
                        NextStep { text: self.say("next-authorities", &values), leads_to: LeadsTo::Outside }
                    }
                    _ => step("next-call-named", LeadsTo::Outside),
                });
            }
            _ => steps.push(step("next-call", LeadsTo::Outside)),
        }
        if finding.outcome != Outcome::MaybeNotNow {
            steps.push(step("next-money", LeadsTo::Money));
        }
        steps.push(step("next-topic", LeadsTo::Topic));
        steps
    }
}

/// The code of a reason: condition, sign, and the kind of detail. Each has its words in `reason.ftl`.
fn reason_code(reason: &Reason) -> String {
    let sign = match reason.sign {
        Sign::For => "for",
        Sign::Open => "open",
        Sign::Against => "against",
    };
    let detail = match reason.detail {
        Detail::None => "",
        Detail::PensionDay { .. } => "-day",
        Detail::LowerAge(_) => "-years",
        Detail::Funktionsevne => "-funktionsevne",
        Detail::SocialeProblemer => "-sociale",
        Detail::NoFigure => "-no-figure",
    };
    format!("{}-{sign}{detail}", reason.condition.key())
}

//! Answers as the page has them: into what the rules take, and into words.

use chrono::NaiveDate;
use rules::answer::Answer;
use rules::eligibility::Question;
use rules::person::Situation;
use text::Value;

use super::id_and_key;
use crate::failure::input;
use crate::session::Session;
use crate::wire::{AnswerRow, Birth, CheckAnswers, Failure, YesNo};

fn answer(answer: YesNo) -> Answer<bool> {
    match answer {
        YesNo::NotAsked => Answer::NotAsked,
        YesNo::DontKnow => Answer::DontKnow,
        YesNo::Yes => Answer::Known(true),
        YesNo::No => Answer::Known(false),
    }
}

impl Session {
    pub(crate) fn situation(&self, answers: &CheckAnswers) -> Result<Situation, Failure> {
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

    pub(super) fn answer_row(&self, question: Question) -> AnswerRow {
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
}

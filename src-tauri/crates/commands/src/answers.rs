//! Answers outside the forms, kept as they stand: also where nothing was worked out of them yet, or nothing could be.

use text::Value;

use crate::session::Session;
use crate::wire::{AnswersSave, Failure, Saved};

pub(crate) fn answers_save(session: &mut Session, request: AnswersSave) -> Result<Saved, Failure> {
    match request {
        AnswersSave::Check { answers } => session.carried.check = answers,
        AnswersSave::Pay { ask } => session.carried.pay = ask,
        AnswersSave::Transport { ask } => session.carried.transport = ask,
    }
    // What a full disk does not keep stays in memory: from there it can still go along on a stick.
    session.keep_carried()?;
    Ok(Saved { text: session.saved_now(), notice: String::new() })
}

impl Session {
    /// "Gemt kl. 14.32"; empty where nothing is kept.
    pub(crate) fn saved_now(&self) -> String {
        if self.open.as_ref().is_none_or(|open| open.vault.is_guest()) {
            return String::new();
        }
        self.say("saved-at", &[("time", Value::Time(self.now().time()))])
    }
}

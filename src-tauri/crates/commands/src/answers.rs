//! Answers outside the forms, kept as they stand: also where nothing was worked out of them yet, or nothing could be.

use text::Value;

use crate::session::Session;
use crate::wire::{AnswersSave, Failure, Saved};

pub(crate) fn answers_save(session: &mut Session, request: AnswersSave) -> Result<Saved, Failure> {
    let before = session.carried.clone();
    match request {
        AnswersSave::Check { answers } => session.carried.check = answers,
        AnswersSave::Pay { ask } => session.carried.pay = ask,
        AnswersSave::Transport { ask } => session.carried.transport = ask,
    }
    if let Err(failure) = session.keep_carried() {
        // What was not kept must not look as if it were.
        session.carried = before;
        return Err(failure);
    }
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

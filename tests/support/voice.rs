//! A voice that says nothing, and does what a test tells it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use commands::ports::{Pace, Speech};
use commands::wire::SpeechState;

/// What the voice was told, and what it says of itself.
#[derive(Debug)]
pub struct Heard {
    /// Every sentence, and how fast.
    pub sentences: Vec<(String, Pace)>,
    /// How it begins a sentence.
    pub begins: SpeechState,
    /// How far it is.
    pub state: SpeechState,
}

/// The test's end of the voice; clones are the same voice.
#[derive(Debug, Clone)]
pub struct FakeVoice(Arc<Mutex<Heard>>);

impl FakeVoice {
    /// A voice that begins each sentence like this.
    pub fn that(begins: SpeechState) -> Self {
        Self(Arc::new(Mutex::new(Heard { sentences: Vec::new(), begins, state: SpeechState::Silent })))
    }

    /// What it was told and what it says, to read or to change.
    pub fn heard(&self) -> MutexGuard<'_, Heard> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Speech for FakeVoice {
    fn speak(&mut self, sentence: &str, pace: Pace) {
        let mut heard = self.heard();
        heard.sentences.push((sentence.to_owned(), pace));
        heard.state = heard.begins;
    }

    fn state(&mut self) -> SpeechState {
        self.heard().state
    }

    fn stop(&mut self) {
        self.heard().state = SpeechState::Silent;
    }
}

//! Other systems than Linux: the system's own voices.

use commands::ports::{Pace, Speech};
use commands::wire::{SpeechState, VoiceMissing};
use tts::{Error, Tts};

/// A Danish voice of the system.
pub(crate) struct SystemVoice {
    /// Made with the first sentence and kept: macOS makes it only once.
    engine: Option<Tts>,
    /// What is told while it does not speak.
    last: SpeechState,
}

impl SystemVoice {
    /// Starts nothing before the first sentence.
    pub(crate) fn new() -> Self {
        Self { engine: None, last: SpeechState::Silent }
    }

    fn begin(&mut self, sentence: &str, pace: Pace) -> Result<SpeechState, Error> {
        if self.engine.is_none() {
            self.engine = Some(Tts::default()?);
        }
        let Some(engine) = &mut self.engine else { return Ok(SpeechState::Failed) };
        let Some(voice) = engine.voices()?.into_iter().find(|voice| voice.language().primary_language() == "da") else {
            return Ok(SpeechState::NoVoice { missing: VoiceMissing::Setting });
        };
        engine.set_voice(&voice)?;
        let normal = engine.normal_rate();
        engine.set_rate(match pace {
            Pace::Normal => normal,
            Pace::Slow => normal * 0.75,
        })?;
        engine.speak(sentence, true)?;
        Ok(SpeechState::Silent)
    }
}

impl Speech for SystemVoice {
    fn speak(&mut self, sentence: &str, pace: Pace) {
        self.last = self.begin(sentence, pace).unwrap_or(SpeechState::Failed);
    }

    fn state(&mut self) -> SpeechState {
        let speaks = self.engine.as_ref().is_some_and(|engine| engine.is_speaking().unwrap_or(false));
        if speaks { SpeechState::Speaking } else { self.last }
    }

    fn stop(&mut self) {
        if let Some(engine) = &mut self.engine {
            let _ = engine.stop();
        }
        self.last = SpeechState::Silent;
    }
}

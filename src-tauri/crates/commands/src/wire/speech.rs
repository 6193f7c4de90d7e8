//! Reading aloud.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One sentence to say, instead of the one that is being said.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SpeechAsk {
    /// The sentence, as it stands on the page.
    pub sentence: String,
    /// Whether to say it slower than people speak.
    pub slower: bool,
}

/// How far the voice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SpeechState {
    /// Nothing is being said: the sentence has been said to its end, or the voice was stopped.
    Silent,
    /// The sentence is being said.
    Speaking,
    /// This computer has no Danish voice.
    NoVoice {
        /// What would give it one.
        missing: VoiceMissing,
    },
    /// There is a voice, but it could not say the sentence: no sound, as a rule.
    Failed,
}

/// What a computer without a Danish voice lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VoiceMissing {
    /// A program that speaks.
    Program,
    /// Danish in the program that speaks.
    Danish,
    /// A Danish voice that the system itself can fetch, in its settings.
    Setting,
}

//! eSpeak NG, the first choice: it is silent as soon as it is killed, needs no service, and leaves no file.

use std::ffi::OsStr;
use std::path::Path;

use commands::ports::Pace;
use commands::wire::{SpeechState, VoiceMissing};

use super::child::{self, Ear};
use super::saying::Stop;

/// Says a sentence to its end, or until it is stopped.
pub(super) fn say(program: &Path, path: &OsStr, sentence: &str, pace: Pace, stop: &Stop) -> SpeechState {
    let mut voices = child::command(program, path);
    voices.arg("--voices=da");
    if !child::run(voices, "", Ear::Output, stop).is_some_and(|ended| ended.well && lists_danish(&ended.wrote)) {
        return SpeechState::NoVoice { missing: VoiceMissing::Danish };
    }
    let mut speak = child::command(program, path);
    // Words a minute; 175 is its own choice.
    let speed = match pace {
        Pace::Normal => "160",
        Pace::Slow => "120",
    };
    speak.args(["-v", "da", "-s", speed, "-b", "1", "--stdin"]);
    match child::run(speak, &literal(sentence), Ear::Errors, stop) {
        // Without sound it says so, and still claims that all went well.
        Some(ended) if ended.well && !tells_an_error(&ended.wrote) => SpeechState::Silent,
        _ => SpeechState::Failed,
    }
}

/// The second column is the language.
fn lists_danish(voices: &str) -> bool {
    voices.lines().any(|line| line.split_whitespace().nth(1) == Some("da"))
}

fn tells_an_error(wrote: &str) -> bool {
    wrote.lines().any(|line| line.to_ascii_lowercase().starts_with("error"))
}

/// Two brackets would begin sounds in its own spelling.
fn literal(sentence: &str) -> String {
    sentence.replace("[[", "[ [")
}

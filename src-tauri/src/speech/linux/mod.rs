//! Linux: eSpeak NG or Speech Dispatcher, looked for anew with each sentence, because one may have been installed meanwhile.

mod child;
mod dispatcher;
#[cfg(test)]
mod dispatcher_tests;
mod espeak;
mod saying;
#[cfg(test)]
mod tests;

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

use commands::ports::{Pace, Speech};
use commands::wire::SpeechState;

use saying::Saying;

/// The voice of whichever program is there.
pub(crate) struct SystemVoice {
    /// Where programs are looked for.
    path: OsString,
    /// Where services have their sockets.
    runtime: Option<PathBuf>,
    saying: Option<Saying>,
    /// How the last sentence ended.
    last: SpeechState,
}

impl SystemVoice {
    /// Looks for nothing and starts nothing before the first sentence.
    pub(crate) fn new() -> Self {
        Self::of(env::var_os("PATH").unwrap_or_default(), env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from))
    }

    fn of(path: OsString, runtime: Option<PathBuf>) -> Self {
        Self { path, runtime, saying: None, last: SpeechState::Silent }
    }
}

impl Speech for SystemVoice {
    fn speak(&mut self, sentence: &str, pace: Pace) {
        self.stop();
        let (path, runtime, sentence) = (self.path.clone(), self.runtime.clone(), sentence.to_owned());
        self.saying = Saying::begin(move |stop| match child::find("espeak-ng", &path) {
            Some(program) => espeak::say(&program, &path, &sentence, pace, stop),
            None => dispatcher::say(runtime.as_deref(), &path, &sentence, pace, stop),
        });
        if self.saying.is_none() {
            self.last = SpeechState::Failed;
        }
    }

    fn state(&mut self) -> SpeechState {
        if let Some(ended) = self.saying.take_if(|saying| saying.has_ended()) {
            self.last = ended.end();
        }
        if self.saying.is_some() { SpeechState::Speaking } else { self.last }
    }

    fn stop(&mut self) {
        if let Some(saying) = self.saying.take() {
            saying.end();
        }
        self.last = SpeechState::Silent;
    }
}

impl Drop for SystemVoice {
    fn drop(&mut self) {
        self.stop();
    }
}

//! Speech Dispatcher, the second choice: the service that desktops bring for screen readers, and often the only voice there is.
//!
//! Spoken to over its socket and not through `spd-say`: the service speaks on when that program is killed, and a text that begins with
//! `!-!` would be taken for a command. It comes second because a sentence goes on to its end there when our own program is killed.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::mem;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::mpsc::TryRecvError;
use std::time::Duration;

use commands::ports::Pace;
use commands::wire::{SpeechState, VoiceMissing};

use super::child::{self, Ear};
use super::saying::Stop;

/// Between two looks at whether to stop.
const LOOK: Duration = Duration::from_millis(20);
/// The answer that a message has ended, and the one that somebody else silenced it: both times the next sentence may come.
const ENDS: [&str; 2] = ["702", "703"];

/// Says a sentence to its end, or until it is stopped.
pub(super) fn say(runtime: Option<&Path>, path: &OsStr, sentence: &str, pace: Pace, stop: &Stop) -> SpeechState {
    let missing = SpeechState::NoVoice { missing: VoiceMissing::Program };
    let Some(mut service) = runtime.and_then(|folder| Service::reach(folder, path, stop)) else { return missing };
    if service.has_danish() == Some(false) {
        return missing;
    }
    let said = service.say(sentence, pace);
    if said.is_none() {
        service.hush();
    }
    said.map_or(SpeechState::Failed, |()| SpeechState::Silent)
}

/// A connection, with one message at a time. Every answer is nothing where the service refuses, is gone, or is to stop.
struct Service<'a> {
    stream: BufReader<UnixStream>,
    /// What came of a line so far.
    line: Vec<u8>,
    stop: &'a Stop,
}

impl<'a> Service<'a> {
    /// Connects; where the service sleeps, its own program wakes it. It goes to sleep again by itself.
    fn reach(runtime: &Path, path: &OsStr, stop: &'a Stop) -> Option<Self> {
        let connect = || UnixStream::connect(runtime.join("speech-dispatcher/speechd.sock")).ok();
        let stream = connect().or_else(|| {
            let mut wake = child::command(&child::find("spd-say", path)?, path);
            wake.arg("--list-output-modules");
            child::run(wake, "", Ear::Output, stop)?;
            connect()
        })?;
        stream.set_read_timeout(Some(LOOK)).ok()?;
        Some(Self { stream: BufReader::new(stream), line: Vec::new(), stop })
    }

    fn has_danish(&mut self) -> Option<bool> {
        self.ask("SET self CLIENT_NAME user:fodfaeste:main")?;
        let voices = self.ask("LIST SYNTHESIS_VOICES")?;
        let language = |voice: &String| voice.split('\t').nth(1).and_then(|tag| tag.split(['-', '_']).next()).map(str::to_owned);
        Some(voices.iter().filter_map(language).any(|language| language.eq_ignore_ascii_case("da")))
    }

    fn say(&mut self, sentence: &str, pace: Pace) -> Option<()> {
        let rate = match pace {
            Pace::Normal => "SET self RATE -10",
            Pace::Slow => "SET self RATE -35",
        };
        let settings = ["SET self LANGUAGE da", "SET self PRIORITY message", "SET self NOTIFICATION END on"];
        for setting in settings.into_iter().chain(["SET self NOTIFICATION CANCEL on", rate, "SPEAK"]) {
            self.ask(setting)?;
        }
        // A line that begins with a dot would end the text.
        let dot = if sentence.starts_with('.') { "." } else { "" };
        self.ask(&format!("{dot}{sentence}\r\n."))?;
        while !self.answer()?.last().is_some_and(|line| ENDS.iter().any(|code| line.starts_with(code))) {}
        Some(())
    }

    /// Silences what we said, and nobody else's speech.
    fn hush(&mut self) {
        let _ = self.stream.get_mut().write_all(b"CANCEL self\r\nQUIT\r\n");
        // Whether it has been heard: once more than it takes, and no longer.
        let _ = self.stream.get_mut().set_read_timeout(Some(LOOK * 10));
        let _ = self.stream.read_until(b'\n', &mut self.line);
    }

    fn ask(&mut self, command: &str) -> Option<Vec<String>> {
        self.stream.get_mut().write_all(format!("{command}\r\n").as_bytes()).ok()?;
        self.answer().filter(|lines| lines.last().is_some_and(|line| line.starts_with('2')))
    }

    /// All lines of one answer; the last one has a space after its number.
    fn answer(&mut self) -> Option<Vec<String>> {
        let mut lines = Vec::new();
        loop {
            let line = self.next_line()?;
            let is_last = line.as_bytes().get(3) == Some(&b' ');
            lines.push(line);
            if is_last {
                return Some(lines);
            }
        }
    }

    fn next_line(&mut self) -> Option<String> {
        loop {
            if self.stop.try_recv() == Err(TryRecvError::Disconnected) {
                return None;
            }
            match self.stream.read_until(b'\n', &mut self.line) {
                Ok(_) if self.line.ends_with(b"\n") => {
                    return Some(String::from_utf8_lossy(&mem::take(&mut self.line)).trim_end().to_owned());
                }
                Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
                _ => return None,
            }
        }
    }
}

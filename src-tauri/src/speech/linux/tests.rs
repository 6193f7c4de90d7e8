//! What the voice does on Linux, shown with a stand-in for eSpeak NG: a script that writes down what it is told.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use commands::ports::{Pace, Speech};
use commands::wire::{SpeechState, VoiceMissing};

use super::SystemVoice;

/// Longer than any test: it ends only when it is ended.
const SPEAKS: &str = "exec /bin/sleep 60";
const DANISH: &str = " 5  da              --/M      Danish             gmq/da";
const SWEDISH: &str = " 5  sv              --/M      Swedish            gmq/sv";

/// A folder of programs, gone at the end.
struct Programs(PathBuf);

impl Programs {
    fn none(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("fodfaeste-speech-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// With an engine that lists this voice, and does this once it has its text.
    fn with_engine(name: &str, voice: &str, then: &str) -> Self {
        let programs = Self::none(name);
        let place = programs.0.display();
        let script = format!(
            "#!/bin/sh\nif [ \"$1\" = --voices=da ]; then echo 'Pty Language'; echo '{voice}'; exit; fi\n\
             echo \"$@\" > {place}/arguments; env > {place}/environment; /bin/cat > {place}/text\n\
             echo $$ > {place}/new; /bin/mv {place}/new {place}/process; {then}\n"
        );
        let engine = programs.0.join("espeak-ng");
        fs::write(&engine, script).unwrap();
        fs::set_permissions(engine, Permissions::from_mode(0o755)).unwrap();
        programs
    }

    fn voice(&self) -> SystemVoice {
        SystemVoice::of(format!("{}:/usr/bin:/bin", self.0.display()).into(), None)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap_or_default()
    }

    /// The engine's process, once it has its text.
    fn process(&self) -> u32 {
        until(|| self.read("process").trim().parse().ok())
    }
}

impl Drop for Programs {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn until<T>(mut look: impl FnMut() -> Option<T>) -> T {
    let started = Instant::now();
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(started.elapsed() < Duration::from_secs(20), "it never comes to that");
        sleep(Duration::from_millis(5));
    }
}

/// How the sentence ended.
fn ended(voice: &mut SystemVoice) -> SpeechState {
    until(|| Some(voice.state()).filter(|state| *state != SpeechState::Speaking))
}

/// Neither running nor waiting for somebody to take note of its end.
fn is_gone(process: u32) -> bool {
    !Path::new(&format!("/proc/{process}")).exists()
}

fn command_lines() -> String {
    let processes = fs::read_dir("/proc").unwrap().filter_map(|entry| fs::read(entry.ok()?.path().join("cmdline")).ok());
    processes.map(|line| String::from_utf8_lossy(&line).replace('\0', " ")).collect::<Vec<_>>().join("\n")
}

#[test]
fn text_goes_in_by_standard_input_and_is_in_no_command_line() {
    let programs = Programs::with_engine("text", DANISH, SPEAKS);
    let mut voice = programs.voice();
    let secret = format!("-v $HOME \"Jeg har {}\" 😀 {}", std::process::id(), "æ".repeat(100_000));
    let started = Instant::now();
    voice.speak(&secret, Pace::Normal);
    assert_eq!(voice.state(), SpeechState::Speaking);
    assert!(started.elapsed() < Duration::from_millis(500), "it waits for the voice");
    programs.process();
    assert_eq!(programs.read("text"), secret);
    assert_eq!(programs.read("arguments").trim(), "-v da -s 160 -b 1 --stdin");
    let lines = command_lines();
    assert!(lines.contains("sleep 60") && !lines.contains("Jeg har"), "{lines}");
    let environment = programs.read("environment");
    let set_by_the_shell = ["PWD", "OLDPWD", "SHLVL", "_"];
    for name in environment.lines().filter_map(|line| line.split_once('=')).map(|(name, _)| name) {
        assert!(["LC_ALL", "HOME", "XDG_RUNTIME_DIR"].contains(&name) || set_by_the_shell.contains(&name), "{environment}");
    }
    voice.stop();
}

#[test]
fn stop_ends_the_engine_and_takes_note_of_its_end() {
    let programs = Programs::with_engine("stop", DANISH, SPEAKS);
    let mut voice = programs.voice();
    voice.speak("En lang sætning.", Pace::Slow);
    let process = programs.process();
    assert!(programs.read("arguments").contains("-s 120"));
    assert!(!is_gone(process));
    let asked = Instant::now();
    voice.stop();
    assert!(asked.elapsed() < Duration::from_millis(500), "{:?}", asked.elapsed());
    assert!(is_gone(process));
    assert_eq!(voice.state(), SpeechState::Silent);
}

#[test]
fn next_sentence_ends_the_one_before_and_the_last_one_goes_with_the_voice() {
    let programs = Programs::with_engine("next", DANISH, SPEAKS);
    let mut voice = programs.voice();
    voice.speak("Den første.", Pace::Normal);
    let first = programs.process();
    fs::remove_file(programs.0.join("process")).unwrap();
    voice.speak("Den anden.", Pace::Normal);
    assert!(is_gone(first));
    let second = programs.process();
    drop(voice);
    assert!(is_gone(second));
}

#[test]
fn sentence_that_is_said_leaves_no_process_once_it_is_asked_about() {
    let programs = Programs::with_engine("said", DANISH, "exit 0");
    let mut voice = programs.voice();
    voice.speak("Kort.", Pace::Normal);
    assert_eq!(ended(&mut voice), SpeechState::Silent);
    assert!(is_gone(programs.process()));
}

#[test]
fn engine_that_dies_or_has_no_sound_is_told() {
    for (name, then) in [("dies", "kill -9 $$"), ("fails", "exit 3"), ("mute", "echo 'error: No such file' >&2; exit 0")] {
        let programs = Programs::with_engine(name, DANISH, then);
        let mut voice = programs.voice();
        voice.speak("En sætning.", Pace::Normal);
        assert_eq!(ended(&mut voice), SpeechState::Failed, "{name}");
        voice.stop();
        assert_eq!(voice.state(), SpeechState::Silent);
    }
}

#[test]
fn missing_engine_and_missing_danish_are_told_apart() {
    let programs = Programs::none("none");
    let mut voice = SystemVoice::of(programs.0.clone().into(), None);
    voice.speak("En sætning.", Pace::Normal);
    assert_eq!(ended(&mut voice), SpeechState::NoVoice { missing: VoiceMissing::Program });
    let programs = Programs::with_engine("swedish", SWEDISH, SPEAKS);
    let mut voice = programs.voice();
    voice.speak("En sætning.", Pace::Normal);
    assert_eq!(ended(&mut voice), SpeechState::NoVoice { missing: VoiceMissing::Danish });
    assert_eq!(programs.read("text"), "");
}

#[test]
fn program_in_a_relative_folder_is_not_run() {
    assert_eq!(super::child::find("sh", ":.:bin".as_ref()), None);
    assert!(super::child::find("sh", "bin:/bin".as_ref()).is_some());
}

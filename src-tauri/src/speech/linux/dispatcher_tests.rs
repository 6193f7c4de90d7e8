//! Speech Dispatcher as the voice, shown with a stand-in that answers as the service does.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use commands::ports::{Pace, Speech};
use commands::wire::{SpeechState, VoiceMissing};

use super::SystemVoice;

const LONG: Duration = Duration::from_secs(20);

/// A service that speaks this language; every line that it is sent comes out at the receiver. It ends each text at once, or never.
fn service(name: &str, language: &'static str, ends: bool) -> (PathBuf, Receiver<String>) {
    let runtime = std::env::temp_dir().join(format!("fodfaeste-dispatcher-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&runtime);
    fs::create_dir_all(runtime.join("speech-dispatcher")).unwrap();
    let listener = UnixListener::bind(runtime.join("speech-dispatcher/speechd.sock")).unwrap();
    let (heard, lines) = mpsc::channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream: UnixStream = stream.unwrap();
            let reader = BufReader::new(stream.try_clone().unwrap());
            let mut is_text = false;
            for line in reader.lines().map_while(Result::ok) {
                let answer = match line.as_str() {
                    "." if ends => "225-1\r\n225 OK MESSAGE QUEUED\r\n702-1\r\n702-1\r\n702 END\r\n",
                    "." => "225-1\r\n225 OK MESSAGE QUEUED\r\n",
                    _ if is_text => "",
                    "SPEAK" => "230 OK RECEIVING DATA\r\n",
                    "LIST SYNTHESIS_VOICES" => &format!("249-Voice\t{language}\tnone\r\n249 OK VOICE LIST SENT\r\n"),
                    _ => "200 OK\r\n",
                };
                is_text = line == "SPEAK" || (is_text && line != ".");
                // The test may have ended.
                let _ = stream.write_all(answer.as_bytes());
                let _ = heard.send(line);
            }
        }
    });
    (runtime, lines)
}

fn voice(runtime: &Path) -> SystemVoice {
    // No program at all: what speaks is the service.
    SystemVoice::of("/nonexistent".into(), Some(runtime.to_path_buf()))
}

fn ended(voice: &mut SystemVoice) -> SpeechState {
    let started = Instant::now();
    while voice.state() == SpeechState::Speaking {
        assert!(started.elapsed() < LONG, "it never ends");
        thread::sleep(Duration::from_millis(5));
    }
    voice.state()
}

#[test]
fn text_is_said_to_its_end_and_a_dot_in_front_does_not_end_it() {
    let (runtime, lines) = service("text", "da", true);
    let mut voice = voice(&runtime);
    voice.speak(".!-!STOP all", Pace::Slow);
    assert_eq!(ended(&mut voice), SpeechState::Silent);
    let heard: Vec<String> = lines.try_iter().collect();
    assert!(heard.contains(&"SET self LANGUAGE da".to_owned()) && heard.contains(&"SET self RATE -35".to_owned()), "{heard:?}");
    assert_eq!(&heard[heard.len() - 3..], ["SPEAK", "..!-!STOP all", "."]);
    fs::remove_dir_all(runtime).unwrap();
}

#[test]
fn stop_silences_our_own_speech_and_nobody_elses() {
    let (runtime, lines) = service("stop", "da-DK", false);
    let mut voice = voice(&runtime);
    voice.speak("En lang sætning.", Pace::Normal);
    while lines.recv_timeout(LONG).unwrap() != "." {}
    assert_eq!(voice.state(), SpeechState::Speaking);
    let asked = Instant::now();
    voice.stop();
    assert!(asked.elapsed() < Duration::from_millis(500), "{:?}", asked.elapsed());
    assert_eq!(lines.recv_timeout(LONG).unwrap(), "CANCEL self");
    assert_eq!(voice.state(), SpeechState::Silent);
    fs::remove_dir_all(runtime).unwrap();
}

#[test]
fn service_without_danish_and_one_that_is_gone_are_told() {
    let missing = SpeechState::NoVoice { missing: VoiceMissing::Program };
    let (runtime, lines) = service("swedish", "sv", true);
    let mut swedish = voice(&runtime);
    swedish.speak("En sætning.", Pace::Normal);
    assert_eq!(ended(&mut swedish), missing);
    assert!(!lines.try_iter().any(|line| line == "SPEAK"));
    fs::remove_dir_all(&runtime).unwrap();
    let mut gone = voice(&runtime);
    gone.speak("En sætning.", Pace::Normal);
    assert_eq!(ended(&mut gone), missing);
}

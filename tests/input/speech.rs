//! Reading aloud: what comes from the page reaches the voice as one line, and the voice is silent when nobody is to hear it.

use commands::Session;
use commands::ports::{Pace, Speech};
use commands::run;
use commands::wire::*;
use support::clock::StoppedClock;
use support::fresh;
use support::sitting::{CODE, folders_in, make_box};
use support::voice::FakeVoice;

fn session(voice: impl Speech + 'static) -> Session {
    let folder = fresh::folder("speech");
    let folders = folders_in(&folder);
    Session::new(Box::new(StoppedClock::default()), folders).with_speech(Box::new(voice))
}

fn say(session: &mut Session, sentence: &str) -> SpeechState {
    run::speech_say(session, SpeechAsk { sentence: sentence.to_owned(), slower: false }).unwrap()
}

fn state(session: &mut Session) -> SpeechState {
    run::speech_state(session, Nothing {}).unwrap()
}

#[test]
fn sentence_is_said_to_its_end_and_the_next_one_after_it() {
    let voice = FakeVoice::that(SpeechState::Speaking);
    let mut session = session(voice.clone());
    assert_eq!(state(&mut session), SpeechState::Silent);
    assert_eq!(say(&mut session, "Den første."), SpeechState::Speaking);
    assert_eq!(state(&mut session), SpeechState::Speaking);
    voice.heard().state = SpeechState::Silent;
    assert_eq!(state(&mut session), SpeechState::Silent);
    run::speech_say(&mut session, SpeechAsk { sentence: "Den anden.".to_owned(), slower: true }).unwrap();
    let said = voice.heard().sentences.clone();
    assert_eq!(said, [("Den første.".to_owned(), Pace::Normal), ("Den anden.".to_owned(), Pace::Slow)]);
}

#[test]
fn stop_is_silent() {
    let voice = FakeVoice::that(SpeechState::Speaking);
    let mut session = session(voice.clone());
    say(&mut session, "En sætning.");
    assert_eq!(run::speech_stop(&mut session, Nothing {}).unwrap(), SpeechState::Silent);
    assert_eq!(voice.heard().state, SpeechState::Silent);
}

#[test]
fn missing_voice_is_told_and_so_is_one_that_dies() {
    let missing = SpeechState::NoVoice { missing: VoiceMissing::Danish };
    assert_eq!(say(&mut session(FakeVoice::that(missing)), "En sætning."), missing);
    let voice = FakeVoice::that(SpeechState::Speaking);
    let mut session = session(voice.clone());
    say(&mut session, "En sætning.");
    voice.heard().state = SpeechState::Failed;
    assert_eq!(state(&mut session), SpeechState::Failed);
    assert_eq!(say(&mut session, "Igen."), SpeechState::Speaking);
}

#[test]
fn sitting_without_a_voice_says_that_there_is_none() {
    let folder = fresh::folder("speech");
    let mut mute = Session::new(Box::new(StoppedClock::default()), folders_in(&folder));
    assert_eq!(say(&mut mute, "En sætning."), SpeechState::NoVoice { missing: VoiceMissing::Program });
}

#[test]
fn voice_gets_one_line_without_signs_that_it_could_stumble_over() {
    let long = "æ".repeat(10_000);
    let texts = [
        ("  To\nlinjer\r\nog\ten fane. ", "To linjer og en fane."),
        ("Før\0efter", "Før efter"),
        ("-x --version", "-x --version"),
        ("Hun siger: \"Ja\" og 'nej' og `hej` og $HOME", "Hun siger: \"Ja\" og 'nej' og `hej` og $HOME"),
        ("Godt 😀 klaret\u{2028}ikke?", "Godt 😀 klaret ikke?"),
        (long.as_str(), long.as_str()),
    ];
    for (text, heard) in texts {
        let voice = FakeVoice::that(SpeechState::Speaking);
        assert_eq!(say(&mut session(voice.clone()), text), SpeechState::Speaking);
        assert_eq!(voice.heard().sentences[0].0, heard);
    }
}

#[test]
fn what_has_no_words_is_passed_over_and_still_ends_the_sentence_before() {
    let voice = FakeVoice::that(SpeechState::Speaking);
    let mut session = session(voice.clone());
    say(&mut session, "En sætning.");
    for text in ["", " \n ", "\0", "–", "😀", "***"] {
        assert_eq!(say(&mut session, text), SpeechState::Silent, "{text:?}");
    }
    assert_eq!(voice.heard().sentences.len(), 1);
    assert_eq!(voice.heard().state, SpeechState::Silent);
}

#[test]
fn closing_the_box_and_ending_the_program_silence_the_voice() {
    let voice = FakeVoice::that(SpeechState::Speaking);
    let mut session = session(voice.clone());
    make_box(&mut session, "Prøve", CODE).unwrap();
    say(&mut session, "En sætning.");
    run::vault_lock(&mut session, VaultLock::default()).unwrap();
    assert_eq!(voice.heard().state, SpeechState::Silent);
    // Also where no box is open.
    say(&mut session, "En sætning.");
    run::session_end(&mut session, SessionEnd { may_end: false }).unwrap();
    assert_eq!(voice.heard().state, SpeechState::Speaking);
    run::session_end(&mut session, SessionEnd { may_end: true }).unwrap();
    assert_eq!(voice.heard().state, SpeechState::Silent);
}

//! Reading aloud, a sentence at a time: the page has the sentences and goes from one to the next, so a page that is gone reads no further.

use crate::ports::Pace;
use crate::session::Session;
use crate::wire::{Failure, Nothing, SpeechAsk, SpeechState};

pub(crate) fn speech_say(session: &mut Session, request: SpeechAsk) -> Result<SpeechState, Failure> {
    session.speech.stop();
    let sentence = in_one_line(&request.sentence);
    // A voice has nothing to say of a lone dash; some take that for a fault.
    if !sentence.contains(char::is_alphanumeric) {
        return Ok(SpeechState::Silent);
    }
    session.speech.speak(&sentence, if request.slower { Pace::Slow } else { Pace::Normal });
    Ok(session.speech.state())
}

pub(crate) fn speech_state(session: &mut Session, _: Nothing) -> Result<SpeechState, Failure> {
    Ok(session.speech.state())
}

pub(crate) fn speech_stop(session: &mut Session, _: Nothing) -> Result<SpeechState, Failure> {
    session.speech.stop();
    Ok(SpeechState::Silent)
}

/// Voices end a text at a NUL, and take a new line for a new text.
fn in_one_line(text: &str) -> String {
    let words = text.split(|sign: char| sign.is_whitespace() || sign.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

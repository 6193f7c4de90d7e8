//! One sentence on its way: a thread of its own, so that nobody waits for its end.

use std::convert::Infallible;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{Builder, JoinHandle};

use commands::wire::SpeechState;

/// Nothing is ever sent: the sentence stops when the other end is gone.
pub(super) type Stop = Receiver<Infallible>;

/// A sentence that is being said.
pub(super) struct Saying {
    stop: Sender<Infallible>,
    thread: JoinHandle<SpeechState>,
}

impl Saying {
    /// Begins; nothing where the system has no thread to give.
    pub(super) fn begin(say: impl FnOnce(&Stop) -> SpeechState + Send + 'static) -> Option<Self> {
        let (stop, stopped) = mpsc::channel();
        // The child of this thread is tied to its life (see child.rs): so it starts the child, and stays until that has ended.
        let thread = Builder::new().name("speech".to_owned()).spawn(move || say(&stopped)).ok()?;
        Some(Self { stop, thread })
    }

    /// Whether it ended by itself.
    pub(super) fn has_ended(&self) -> bool {
        self.thread.is_finished()
    }

    /// Ends it where it has not ended, and tells how it went. Comes back when its child is gone.
    pub(super) fn end(self) -> SpeechState {
        drop(self.stop);
        self.thread.join().unwrap_or(SpeechState::Failed)
    }
}

//! Work that may never come back: a stick that hangs, a bus that is silent. Whoever waits for it holds the one sitting, and with it the lock
//! and the end of the program.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// What the work gives; `None` where it takes longer than that. Then it is left behind, in a thread of its own.
///
/// # Panics
/// If the work does.
pub fn within<Answer: Send + 'static>(limit: Duration, work: impl FnOnce() -> Answer + Send + 'static) -> Option<Answer> {
    let (answers, answer) = mpsc::channel();
    // Nobody hears an answer that comes too late.
    thread::spawn(move || answers.send(work()));
    match answer.recv_timeout(limit) {
        Ok(answer) => Some(answer),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => panic!("the work broke off"),
    }
}

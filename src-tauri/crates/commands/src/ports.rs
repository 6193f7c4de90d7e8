//! What the shell must lend: the clock, the folders, a voice, a viewer, what the computer has, its key ring. Nothing else from outside reaches the commands.

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use crate::wire::{SpeechState, VoiceMissing};

/// The clock on the wall.
pub trait Clock: Send {
    /// Local day and time.
    fn now(&self) -> NaiveDateTime;
}

/// Where things lie on this computer.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The folder of the boxes.
    pub vaults: PathBuf,
    /// The file that remembers which boxes there were; not in the folder of the boxes.
    pub known: PathBuf,
    /// The folder that papers are written to, as a rule the person's documents.
    pub papers: PathBuf,
    /// The folder that files from elsewhere come into, as a rule the person's downloads.
    pub downloads: PathBuf,
}

/// How fast is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// As people speak.
    Normal,
    /// A quarter slower.
    Slow,
}

/// A Danish voice. No method may wait for it: whoever calls holds the one sitting.
pub trait Speech: Send {
    /// Begins to say one sentence, instead of any other; whether that goes well, [`Speech::state`] tells.
    fn speak(&mut self, sentence: &str, pace: Pace);
    /// How far it is. Why it could not speak is told until the next sentence, or until it is stopped.
    fn state(&mut self) -> SpeechState;
    /// Silent at once, and nothing is left running.
    fn stop(&mut self);
}

/// A computer without a voice.
pub(crate) struct Mute;

impl Speech for Mute {
    fn speak(&mut self, _: &str, _: Pace) {}

    fn state(&mut self) -> SpeechState {
        SpeechState::NoVoice { missing: VoiceMissing::Program }
    }

    fn stop(&mut self) {}
}

/// The program with which this computer shows and prints papers.
pub trait Viewer: Send {
    /// Begins to open a file; `false` where no program does.
    fn open(&mut self, file: &Path) -> bool;
}

/// A computer without such a program.
pub(crate) struct NoViewer;

impl Viewer for NoViewer {
    fn open(&mut self, _: &Path) -> bool {
        false
    }
}

/// What this computer has. No method may take longer than three seconds, whatever hangs.
pub trait Computer: Send {
    /// All of its memory, in bytes; `None` where it does not say.
    fn memory(&self) -> Option<u64>;
    /// The folders of the sticks that are in it now.
    fn sticks(&self) -> Vec<PathBuf>;
    /// Whether the disk below a folder is encrypted, as far as the system tells.
    fn seals(&self, folder: &Path) -> bool;
}

/// A computer that tells nothing of itself.
pub(crate) struct PlainComputer;

impl Computer for PlainComputer {
    fn memory(&self) -> Option<u64> {
        None
    }

    fn sticks(&self) -> Vec<PathBuf> {
        Vec::new()
    }

    fn seals(&self, _: &Path) -> bool {
        false
    }
}

/// The key ring of the account: what it keeps can be read by whoever is logged in, and by nobody else. No method may take longer than three
/// seconds, whatever the key ring does.
pub trait KeyRing: Send {
    /// Whether there is one, and it is open.
    fn is_there(&self) -> bool;
    /// Keeps the key of a box; `false` where that did not go well.
    fn keep(&self, id: &str, key: &[u8]) -> bool;
    /// The key of a box; `None` where there is none, or the key ring does not give it.
    fn find(&self, id: &str) -> Option<Vec<u8>>;
    /// Forgets the key of a box, if it has one.
    fn forget(&self, id: &str);
}

/// A computer without one.
pub struct NoKeyRing;

impl KeyRing for NoKeyRing {
    fn is_there(&self) -> bool {
        false
    }

    fn keep(&self, _: &str, _: &[u8]) -> bool {
        false
    }

    fn find(&self, _: &str) -> Option<Vec<u8>> {
        None
    }

    fn forget(&self, _: &str) {}
}

//! A computer as a test wants it: so much memory, these sticks, an encrypted disk or not.

use std::path::{Path, PathBuf};

use commands::ports::Computer;

/// What it has. By itself it says nothing of its memory, has no stick, and its disk is not encrypted.
#[derive(Default)]
pub struct FakeComputer {
    /// All of its memory, in bytes.
    pub memory: Option<u64>,
    /// The folder of its one stick; the stick is in while the folder is there.
    pub stick: Option<PathBuf>,
    /// Whether its disk is encrypted.
    pub sealed: bool,
}

impl Computer for FakeComputer {
    fn memory(&self) -> Option<u64> {
        self.memory
    }

    fn sticks(&self) -> Vec<PathBuf> {
        self.stick.iter().filter(|stick| stick.is_dir()).cloned().collect()
    }

    fn seals(&self, _: &Path) -> bool {
        self.sealed
    }
}

//! What the shell must lend: the clock and the folders. Nothing else from outside reaches the commands.

use std::path::PathBuf;

use chrono::NaiveDateTime;

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
    /// The folder that papers are written to, as a rule the person's documents.
    pub papers: PathBuf,
}

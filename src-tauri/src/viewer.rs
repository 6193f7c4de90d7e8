//! The system's own program for papers: there people read and print them.

use std::path::Path;

use commands::ports::Viewer;

/// Whatever the person has chosen for files of this kind.
pub(crate) struct SystemViewer;

impl Viewer for SystemViewer {
    /// Does not wait: the other program lives on by itself.
    fn open(&mut self, file: &Path) -> bool {
        open::that_detached(file).is_ok()
    }
}

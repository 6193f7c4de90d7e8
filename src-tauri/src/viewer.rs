//! The system's own program for papers: there people read and print them.

use std::path::Path;

use commands::ports::Viewer;

/// Whatever the person has chosen for files of this kind.
pub(crate) struct SystemViewer;

impl Viewer for SystemViewer {
    /// Does not wait for its end: the other program lives on by itself.
    #[cfg(not(target_os = "linux"))]
    fn open(&mut self, file: &Path) -> bool {
        open::that_detached(file).is_ok()
    }

    /// As on the other systems, in the environment that the person has: ours would keep from that program her settings, her screen reader and the
    /// session bus.
    #[cfg(target_os = "linux")]
    fn open(&mut self, file: &Path) -> bool {
        open::commands(file).iter_mut().any(linux::starts)
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Stdio};
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use crate::outside;

    /// How long a starter may take to say that it has found no program. One that found one may go on as long as the paper is shown.
    const FAILING: Duration = Duration::from_secs(1);

    /// Starts it beside us, and says whether it goes on or has gone well.
    pub(super) fn starts(command: &mut Command) -> bool {
        outside::restore(command);
        let silent = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        // What ends us from a terminal does not end it.
        let Ok(mut child) = silent.process_group(0).spawn() else { return false };
        let (ended, has_ended) = mpsc::channel();
        // Somebody has to wait for a child, or the system keeps its remains for as long as we live.
        thread::spawn(move || ended.send(child.wait().is_ok_and(|status| status.success())));
        has_ended.recv_timeout(FAILING).unwrap_or(true)
    }
}

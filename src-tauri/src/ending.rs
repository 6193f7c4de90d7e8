//! The system asks the program to end: somebody logs out, or the computer is shut down. Then what was typed is kept first, as when the window
//! is closed; but nobody is asked, and a page that does not answer is not waited for.

use tauri::AppHandle;

/// Elsewhere than on Linux the system closes the window, which keeps what was typed.
#[cfg(not(target_os = "linux"))]
pub(crate) fn when_asked(_: &AppHandle) {}

#[cfg(target_os = "linux")]
pub(crate) fn when_asked(app: &AppHandle) {
    use std::thread;
    use std::time::Duration;

    use gtk::glib::{ControlFlow, unix_signal_add_local};
    use tauri::Manager;

    use crate::window::CLOSE;

    /// The terminal is gone, Ctrl+C, the end that is asked for.
    const SIGNALS: [i32; 3] = [1, 2, 15];
    /// A system that shuts down may wait no longer than two seconds.
    const PATIENCE: Duration = Duration::from_millis(400);

    for signal in SIGNALS {
        let app = app.clone();
        unix_signal_add_local(signal, move || {
            for page in app.webview_windows().values() {
                let _ = page.eval(CLOSE);
            }
            let late = app.clone();
            thread::spawn(move || {
                thread::sleep(PATIENCE);
                late.exit(0);
            });
            ControlFlow::Continue
        });
    }
}

//! The system asks the program to end: somebody logs out, or the computer is shut down. Then what was typed is kept first, as when the window
//! is closed; but nobody is asked, and a page that does not answer is not waited for.

use tauri::AppHandle;

/// Elsewhere than on Linux the system closes the window, which keeps what was typed.
#[cfg(not(target_os = "linux"))]
pub(crate) fn when_asked(_: &AppHandle) {}

#[cfg(target_os = "linux")]
pub(crate) fn when_asked(app: &AppHandle) {
    use std::sync::Arc;
    use std::thread;
    use std::time::{Duration, Instant};

    use gtk::glib::{ControlFlow, unix_signal_add_local};
    use tauri::Manager;

    use crate::handlers::Sitting;
    use crate::window::CLOSE;

    /// The terminal is gone, Ctrl+C, the end that is asked for.
    const SIGNALS: [i32; 3] = [1, 2, 15];
    /// How long the page may take to keep what was typed; a system that shuts down waits two seconds as a rule.
    const PATIENCE: Duration = Duration::from_millis(1_500);
    const LOOK_AGAIN: Duration = Duration::from_millis(20);

    for signal in SIGNALS {
        let app = app.clone();
        unix_signal_add_local(signal, move || {
            let sitting = Arc::clone(&app.state::<Sitting>());
            // A sitting that is busy is alive: it has not answered yet.
            let answers = move || sitting.try_lock().ok().map(|session| session.close_answers());
            let before = answers();
            for page in app.webview_windows().values() {
                let _ = page.eval(CLOSE);
            }
            let late = app.clone();
            thread::spawn(move || {
                let asked = Instant::now();
                let has_answered = || answers().is_some_and(|now| before.is_some_and(|before| now != before));
                while asked.elapsed() < PATIENCE && !has_answered() {
                    thread::sleep(LOOK_AGAIN);
                }
                late.exit(0);
            });
            ControlFlow::Continue
        });
    }
}

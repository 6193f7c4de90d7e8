//! The page's process fell: the system had no memory left, or it crashed. The box is in another process and is whole; the page comes back by itself.

use tauri::WebviewWindow;

/// On other systems the web view starts its process again by itself.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch(_: &WebviewWindow) {}

#[cfg(target_os = "linux")]
pub(crate) fn watch(window: &WebviewWindow) {
    use std::cell::RefCell;
    use std::time::{Duration, Instant};

    use webkit2gtk::WebViewExt;

    /// A page that falls more often than this falls again: then the window stays as it is, and can be closed.
    const MOST: usize = 3;
    const WITHIN: Duration = Duration::from_secs(60);

    let falls: RefCell<Vec<Instant>> = RefCell::default();
    // Without this the window would only stay blank.
    let _ = window.with_webview(move |view| {
        view.inner().connect_web_process_terminated(move |view, _| {
            let mut falls = falls.borrow_mut();
            falls.retain(|fall| fall.elapsed() < WITHIN);
            if falls.len() < MOST {
                falls.push(Instant::now());
                view.reload();
            }
        });
    });
}

//! The one window: private, without the network, and with nowhere else to go.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use commands::Session;
use tauri::webview::PageLoadEvent;
use tauri::{App, RunEvent, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent, Wry};
use text::Voice;

use crate::handlers::{self, Sitting};
use crate::ports::{self, WallClock};
use crate::speech::SystemVoice;
use crate::viewer::SystemViewer;

/// What the page listens for: keep what was typed, and say when that is done (`session_end`).
const CLOSE: &str = "window.dispatchEvent(new Event('fodfaeste:close'))";
/// A page that has not answered for this long will not answer: the next try to close is taken at its word.
const PATIENCE: Duration = Duration::from_secs(2);

/// Opens the window and stays until it is closed.
///
/// # Errors
/// One sentence that says why there can be no window.
pub(crate) fn run() -> Result<(), String> {
    let words = text::danish();
    let sentence = |key| words.say(key, Voice::Own, &[]);
    let folders = ports::folders().ok_or_else(|| sentence("shell-no-home"))?;
    let session =
        Session::new(Box::new(WallClock), folders).with_speech(Box::new(SystemVoice::new())).with_viewer(Box::new(SystemViewer));
    let sitting: Sitting = Arc::new(Mutex::new(session));
    let app = tauri::Builder::default()
        .manage(Arc::clone(&sitting))
        .invoke_handler(handlers::all())
        .build(tauri::generate_context!())
        .map_err(|_| sentence("shell-cannot-start"))?;
    // Not in Tauri's own set-up, where a failure becomes a panic.
    let window = private(WebviewWindowBuilder::new(&app, "main", WebviewUrl::default()))
        .title(sentence("shell-title"))
        .inner_size(1100.0, 800.0)
        .min_inner_size(640.0, 560.0)
        .center()
        // Shown when the page is there: never a blank window.
        .visible(false)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                let _ = window.show();
            }
        })
        .devtools(false)
        // The content policy does not stop navigation; this does.
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .build()
        .map_err(|_| sentence("shell-cannot-start"))?;
    close_when_kept(&window, sitting);
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            handlers::close(app);
        }
    });
    Ok(())
}

/// Nothing of the page is written to disk: no cache, no history, no storage.
fn private<'a>(window: WebviewWindowBuilder<'a, Wry, App>) -> WebviewWindowBuilder<'a, Wry, App> {
    let window = window.incognito(!ports::is_driven());
    // Tauri opens a store of its own even for a private view, which never uses it. In the person's folder that store would leave files, and
    // would keep the window from opening where nothing may be written; so it gets a folder in which nobody can make a file.
    if cfg!(target_os = "linux") { window.data_directory("/proc/self/task".into()) } else { window }
}

/// A request to close that the page was asked about.
struct Asked {
    at: Instant,
    /// How many answers there were then.
    answers: u32,
}

/// Closing the window first lets the page keep what was typed in the last moment.
fn close_when_kept(window: &WebviewWindow, sitting: Sitting) {
    let page = window.clone();
    let asked: Mutex<Option<Asked>> = Mutex::new(None);
    window.on_window_event(move |event| {
        let WindowEvent::CloseRequested { api, .. } = event else { return };
        // A sitting that is busy is alive: it is asked once more.
        let answers = sitting.try_lock().ok().map(|session| session.close_answers());
        let mut asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
        let silent = asked.as_ref().is_some_and(|asked| asked.at.elapsed() >= PATIENCE && Some(asked.answers) == answers);
        if !silent && page.eval(CLOSE).is_ok() {
            api.prevent_close();
            *asked = Some(Asked { at: Instant::now(), answers: answers.unwrap_or_default() });
        }
    });
}

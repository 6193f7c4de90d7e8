//! The one window: private, without the network, and with nowhere else to go.

use std::sync::{Arc, Mutex};

use commands::Session;
use tauri::webview::PageLoadEvent;
use tauri::{RunEvent, WebviewUrl, WebviewWindowBuilder};
use text::Voice;

use crate::handlers::{self, Sitting};
use crate::ports::{self, WallClock};

/// Opens the window and stays until it is closed.
///
/// # Errors
/// One sentence that says why there can be no window.
pub(crate) fn run() -> Result<(), String> {
    let words = text::danish();
    let sentence = |key| words.say(key, Voice::Own, &[]);
    let folders = ports::folders().ok_or_else(|| sentence("shell-no-home"))?;
    let sitting: Sitting = Arc::new(Mutex::new(Session::new(Box::new(WallClock), folders)));
    let app = tauri::Builder::default()
        .manage(sitting)
        .invoke_handler(handlers::all())
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title(words.say("shell-title", Voice::Own, &[]))
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
                // Nothing of the page is written to disk: no cache, no history, no storage.
                .incognito(!ports::is_driven())
                .devtools(false)
                // The content policy does not stop navigation; this does.
                .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
                .build()?;
            Ok(())
        })
        .build(tauri::generate_context!())
        .map_err(|_| sentence("shell-cannot-start"))?;
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            handlers::close(app);
        }
    });
    Ok(())
}

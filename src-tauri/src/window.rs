//! The one window: private, without the network, and with nowhere else to go. When a box is locked it gives way to a new one, because what a
//! page has shown stays in the memory of its process until that process is gone.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use commands::Session;
use tauri::webview::PageLoadEvent;
use tauri::{AppHandle, Manager, RunEvent, Webview, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent, Wry};
use text::Voice;

use crate::away;
use crate::ending;
use crate::handlers::{self, Sitting};
use crate::key_ring;
use crate::ports::{self, ThisComputer, WallClock};
use crate::revival;
use crate::speech::SystemVoice;
use crate::standing::{self, Standing};
use crate::viewer::SystemViewer;

/// The name of each window, before its number.
const NAME: &str = "main-";
/// What the page listens for: keep what was typed, and say when that is done (`session_end`).
pub(crate) const CLOSE: &str = "window.dispatchEvent(new Event('fodfaeste:close'))";
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
    let session = Session::new(Box::new(WallClock), folders)
        .with_speech(Box::new(SystemVoice::new()))
        .with_viewer(Box::new(SystemViewer))
        .with_computer(Box::new(ThisComputer))
        .with_key_ring(key_ring::of_this_account());
    let sitting: Sitting = Arc::new(Mutex::new(session));
    let app = tauri::Builder::default()
        .manage(Arc::clone(&sitting))
        .invoke_handler(handlers::all())
        .build(tauri::generate_context!())
        .map_err(|_| sentence("shell-cannot-start"))?;
    // Not in Tauri's own set-up, where a failure becomes a panic.
    open(app.handle(), None).map_err(|_| sentence("shell-cannot-start"))?;
    away::listen(app.handle());
    ending::when_asked(app.handle());
    app.run(|app, event| match event {
        // Between the old window and the new there is none for a moment; that is not the end.
        RunEvent::ExitRequested { code: None, api, .. } if CHANGING.load(Ordering::Acquire) => api.prevent_exit(),
        RunEvent::Exit => handlers::close(app),
        _ => {}
    });
    Ok(())
}

/// True while one window gives way to another.
static CHANGING: AtomicBool = AtomicBool::new(false);

/// How many windows there were.
static COUNT: AtomicU32 = AtomicU32::new(0);
/// The number of the last window that was taken away, or is about to be.
static GONE: AtomicU32 = AtomicU32::new(0);

/// Whether this page was taken away. What it still asks for, nobody waits for; and what it still saves would be found by the next person.
pub(crate) fn is_taken_away(page: &Webview) -> bool {
    let number = page.label().strip_prefix(NAME).and_then(|number| number.parse().ok());
    number.is_none_or(|number: u32| number <= GONE.load(Ordering::Acquire))
}

/// Takes away the page that has shown what is now locked, with its whole process, and opens an empty one. Asked for while the sitting is held, so
/// that nothing of that page comes between.
///
/// A driven window stays: with it the driver would lose its hold. Its page forgets as well as a page can.
pub(crate) fn take_fresh_view(app: &AppHandle) {
    if !ports::is_driven() {
        GONE.store(COUNT.load(Ordering::Acquire), Ordering::Release);
    }
    let app = app.clone();
    let _ = app.clone().run_on_main_thread(move || {
        forget_what_was_copied();
        if ports::is_driven() {
            return;
        }
        CHANGING.store(true, Ordering::Release);
        let mut standing = None;
        for (_, window) in app.webview_windows() {
            standing = Standing::of(&window).or(standing);
            let _ = window.hide();
            let _ = window.destroy();
        }
        if open(&app, standing.as_ref()).is_err() {
            // Without a window nothing can be shown; all that was written is kept.
            app.exit(1);
        }
        CHANGING.store(false, Ordering::Release);
    });
}

/// What was copied or marked here can not be pasted any more. What another program has copied stays.
fn forget_what_was_copied() {
    #[cfg(target_os = "linux")]
    for of in [gtk::gdk::SELECTION_CLIPBOARD, gtk::gdk::SELECTION_PRIMARY] {
        gtk::Clipboard::get(&of).clear();
    }
}

/// Opens a window, where the last one stood if there was one.
fn open(app: &AppHandle, standing: Option<&Standing>) -> tauri::Result<()> {
    // No two windows of a sitting have the same name: the old one may still be on its way out.
    let number = COUNT.fetch_add(1, Ordering::AcqRel) + 1;
    let size = standing::first_size(app);
    let window = private(WebviewWindowBuilder::new(app, format!("{NAME}{number}"), WebviewUrl::default()), number)
        .title(text::danish().say("shell-title", Voice::Own, &[]))
        .inner_size(size.width, size.height)
        .min_inner_size(640.0, 480.0)
        .center()
        // Shown when the page is there: never a blank window.
        .visible(false)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished {
                let _ = window.show();
                let _ = window.set_focus();
            }
        })
        .devtools(false)
        // The content policy does not stop navigation; this does.
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .build()?;
    if let Some(standing) = standing {
        standing.give_to(&window);
    }
    revival::watch(&window);
    let sitting = Arc::clone(&app.state::<Sitting>());
    close_when_kept(&window, sitting);
    Ok(())
}

/// Nothing of the page is written to disk: no cache, no history, no storage. `number` is the window's own.
fn private<'a>(window: WebviewWindowBuilder<'a, Wry, AppHandle>, number: u32) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    let window = window.incognito(!ports::is_driven());
    // Tauri opens a store of its own even for a private view, which never uses it. In the person's folder that store would leave files, and
    // would keep the window from opening where nothing may be written; so it gets a folder in which nobody can make a file. Two windows with
    // one name for it would share a context, of which the second learns no way to its page: so each has a spelling of its own.
    if cfg!(target_os = "linux") { window.data_directory(no_store(number)) } else { window }
}

/// The n-th spelling of a folder in which nobody can make a file.
fn no_store(number: u32) -> PathBuf {
    (1..number).fold(PathBuf::from("/proc/self/task"), |path, _| path.join("../task"))
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

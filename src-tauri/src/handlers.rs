//! Each listed command as a Tauri handler. No logic: the request goes down, the reply comes up, a panic becomes one calm sentence.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use commands::Session;
use commands::wire::*;
use tauri::{AppHandle, Manager, State, Webview, Wry};

use crate::window;

include!("../crates/commands/src/list.rs");

/// The one sitting, shared by all handlers.
pub(crate) type Sitting = Arc<Mutex<Session>>;

/// Runs a command away from the window's own thread: unlocking takes a second, and the window must stay alive meanwhile.
async fn run<Request: Send + 'static, Reply: Send + 'static>(
    page: Webview,
    sitting: Sitting,
    request: Request,
    command: fn(&mut Session, Request) -> Result<Reply, Failure>,
) -> Result<Reply, Failure> {
    let work = move || {
        let mut session = sitting.lock().unwrap_or_else(PoisonError::into_inner);
        if window::is_taken_away(&page) {
            return Err(commands::broken());
        }
        let reply = catch_unwind(AssertUnwindSafe(|| command(&mut session, request))).unwrap_or_else(|_| Err(commands::broken()));
        if session.has_ended() {
            page.app_handle().exit(0);
        } else if session.takes_fresh_view() {
            window::take_fresh_view(page.app_handle());
        }
        reply
    };
    tauri::async_runtime::spawn_blocking(work).await.unwrap_or_else(|_| Err(commands::broken()))
}

macro_rules! handlers {
    ($($name:ident($request:ty) -> $reply:ty),* $(,)?) => {
        $(
            #[tauri::command]
            async fn $name(page: Webview, sitting: State<'_, Sitting>, request: $request) -> Result<$reply, Failure> {
                run(page, Arc::clone(&sitting), request, commands::run::$name).await
            }
        )*

        /// All handlers of the list.
        pub(crate) fn all() -> impl Fn(tauri::ipc::Invoke<Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),*]
        }
    };
}
with_commands!(handlers);

/// Silences the voice and closes an open box before the program ends, so that no child is left and the log goes into the store.
pub(crate) fn close(app: &AppHandle) {
    let sitting = app.state::<Sitting>();
    sitting.lock().unwrap_or_else(PoisonError::into_inner).lock();
}

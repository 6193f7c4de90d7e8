//! The person is away: the computer goes to sleep, or its screen is locked. Then the open box is locked too.
//!
//! On Linux both are told on buses, which a thread of its own listens to: no bus that hangs may hold the window. Elsewhere the box locks itself
//! when nobody has touched the computer for a while.

use std::sync::{Arc, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tauri::{AppHandle, Manager};

use crate::handlers::Sitting;
use crate::window;

/// What the page listens for: keep what was typed, and lock.
const AWAY: &str = "window.dispatchEvent(new Event('fodfaeste:away'))";
/// How long the page may take; the system waits five seconds before it sleeps.
const PATIENCE: Duration = Duration::from_secs(2);
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// Asks the page to lock, and comes back when the box is locked. What a page does not lock is locked without it, with what was kept so far;
/// but where something could not be kept, the page has said so, and stays.
fn lock(app: &AppHandle) {
    let sitting = Arc::clone(&app.state::<Sitting>());
    let answers = |sitting: &Sitting| {
        let session = sitting.lock().unwrap_or_else(PoisonError::into_inner);
        session.locks_when_away().then(|| session.close_answers())
    };
    let Some(before) = answers(&sitting) else { return };
    for page in app.webview_windows().values() {
        let _ = page.eval(AWAY);
    }
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        match answers(&sitting) {
            // It is locked, or the page has answered that it can not.
            None => return,
            Some(now) if now != before => return,
            Some(_) => thread::sleep(LOOK_AGAIN),
        }
    }
    let mut session = sitting.lock().unwrap_or_else(PoisonError::into_inner);
    if !session.locks_when_away() || session.close_answers() != before {
        return;
    }
    session.lock();
    // Done here; the next page must not be taken away for it.
    session.takes_fresh_view();
    window::take_fresh_view(app);
}

/// Listens until the program ends.
#[cfg(not(target_os = "linux"))]
pub(crate) fn listen(_: &AppHandle) {}

#[cfg(target_os = "linux")]
pub(crate) use linux::listen;

#[cfg(target_os = "linux")]
mod linux {
    use std::cell::RefCell;
    use std::env;
    use std::rc::Rc;
    use std::thread;

    use gtk::gio::{Cancellable, DBusCallFlags, DBusConnection, DBusConnectionFlags, DBusSignalFlags, UnixFDList};
    use gtk::glib::{MainContext, MainLoop, ToVariant, Variant};
    use tauri::AppHandle;
    use text::Voice;

    use crate::display::SESSION_BUS;

    const LOGIN: &str = "org.freedesktop.login1";
    const LOGIN_PATH: &str = "/org/freedesktop/login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";
    /// How long a bus may take to say something, in milliseconds.
    const PATIENCE: i32 = 2_000;
    /// The screen savers of the common desktops; all tell the same in the same way.
    const SCREEN_SAVERS: [&str; 4] =
        ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver"];

    /// Listens until the program ends.
    pub(crate) fn listen(app: &AppHandle) {
        let (for_login, for_screen) = (app.clone(), app.clone());
        thread::spawn(move || in_own_loop(|| listen_to_login(for_login)));
        thread::spawn(move || in_own_loop(|| listen_to_screen(for_screen)));
    }

    /// What a bus tells is heard in the loop of the thread that asked for it.
    fn in_own_loop<Held>(begin: impl FnOnce() -> Option<Held>) {
        let context = MainContext::new();
        let _ = context.with_thread_default(|| {
            if let Some(_held) = begin() {
                MainLoop::new(Some(&context), false).run();
            }
        });
    }

    fn connect(address: &str) -> Option<DBusConnection> {
        let client = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
        let bus = DBusConnection::for_address_sync(address, client, None, None::<&Cancellable>).ok()?;
        // Without this bus the program goes on.
        bus.set_exit_on_close(false);
        Some(bus)
    }

    /// Sleep, and a session that is locked.
    fn listen_to_login(app: AppHandle) -> Option<DBusConnection> {
        let usual = "unix:path=/var/run/dbus/system_bus_socket".to_owned();
        let bus = connect(&env::var("DBUS_SYSTEM_BUS_ADDRESS").unwrap_or(usual))?;
        // While it is held, the system waits a moment before it sleeps.
        let delay = Rc::new(RefCell::new(hold_sleep(&bus)));
        let for_sleep = app.clone();
        let none = DBusSignalFlags::NONE;
        bus.signal_subscribe(
            Some(LOGIN),
            Some(MANAGER),
            Some("PrepareForSleep"),
            None,
            None,
            none,
            move |bus, _, _, _, _, told| {
                if says_yes(told) {
                    super::lock(&for_sleep);
                    drop(delay.take());
                } else {
                    delay.replace(hold_sleep(bus));
                }
            },
        );
        let own = own_session(&bus);
        let session = Some("org.freedesktop.login1.Session");
        bus.signal_subscribe(Some(LOGIN), session, Some("Lock"), own.as_deref(), None, none, move |_, _, _, _, _, _| {
            super::lock(&app)
        });
        Some(bus)
    }

    fn listen_to_screen(app: AppHandle) -> Option<DBusConnection> {
        let bus = connect(&env::var(SESSION_BUS).ok()?)?;
        for saver in SCREEN_SAVERS {
            let app = app.clone();
            let none = DBusSignalFlags::NONE;
            bus.signal_subscribe(
                Some(saver),
                Some(saver),
                Some("ActiveChanged"),
                None,
                None,
                none,
                move |_, _, _, _, _, told| {
                    if says_yes(told) {
                        super::lock(&app);
                    }
                },
            );
        }
        Some(bus)
    }

    /// Whether the one thing that is told is "yes".
    fn says_yes(told: &Variant) -> bool {
        told.get::<(bool,)>() == Some((true,))
    }

    /// The session that this window belongs to; `None` where the system does not know: then a lock of any session counts.
    fn own_session(bus: &DBusConnection) -> Option<String> {
        let process = (std::process::id(),).to_variant();
        let none = DBusCallFlags::NONE;
        let (method, nowhere) = ("GetSessionByPID", None::<&Cancellable>);
        let answer = bus.call_sync(Some(LOGIN), LOGIN_PATH, MANAGER, method, Some(&process), None, none, PATIENCE, nowhere);
        answer.ok()?.child_value(0).str().map(str::to_owned)
    }

    /// Asks the system to wait with sleeping until what this gives is dropped.
    fn hold_sleep(bus: &DBusConnection) -> Option<UnixFDList> {
        let words = text::danish();
        let (who, why) = (words.say("shell-title", Voice::Own, &[]), words.say("shell-away-why", Voice::Own, &[]));
        let asked = ("sleep", who, why, "delay").to_variant();
        let (none, nowhere) = (DBusCallFlags::NONE, None::<&Cancellable>);
        let held = bus.call_with_unix_fd_list_sync(
            Some(LOGIN),
            LOGIN_PATH,
            MANAGER,
            "Inhibit",
            Some(&asked),
            None,
            none,
            PATIENCE,
            None::<&UnixFDList>,
            nowhere,
        );
        Some(held.ok()?.1)
    }
}

//! The computer goes to sleep, or its screen is locked: then the box is locked, and what was typed a moment before is kept.

use std::time::{Duration, Instant};

use gtk::gio::{Cancellable, DBusCallFlags, DBusConnection, DBusConnectionFlags};
use gtk::glib::{ToVariant, Variant};
use support::home::Home;
use support::screen::Display;
use support::walk::{self, Walk};
use support::window::{OpenOptions, Window};

use crate::bus::Bus;
use crate::kept::name_in_box;

/// The part of the system that these signals come from.
struct Teller(DBusConnection);

impl Teller {
    /// Somebody on the bus who has this name.
    fn named(bus: &Bus, name: &str) -> Self {
        let client = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
        let connection = DBusConnection::for_address_sync(bus.address(), client, None, None::<&Cancellable>).unwrap();
        let (to, path, name) = ("org.freedesktop.DBus", "/org/freedesktop/DBus", (name, 0_u32).to_variant());
        let none = DBusCallFlags::NONE;
        connection.call_sync(Some(to), path, to, "RequestName", Some(&name), None, none, 5000, None::<&Cancellable>).unwrap();
        Self(connection)
    }

    fn tell(&self, path: &str, interface: &str, signal: &str, what: Option<&Variant>) {
        self.0.emit_signal(None, path, interface, signal, what).unwrap();
        self.0.flush_sync(None::<&Cancellable>).unwrap();
    }
}

/// A window in which a name is being written, on these buses.
async fn writing(display: &Display, home: &Home, bus: &Bus) -> Window {
    let person = walk::randers();
    let options = OpenOptions::new(display, home)
        .environment("DBUS_SYSTEM_BUS_ADDRESS", bus.address())
        .environment("DBUS_SESSION_BUS_ADDRESS", bus.address());
    let mut walk = Walk::new(options.open().await, &person, async |_: &Window, _: &str| {});
    walk.begin_at_page("navn").await;
    walk.window
}

/// Types, tells at once, and waits until the window asks for the code; says how long that took.
async fn locks(window: &Window, tell: impl FnOnce()) -> Duration {
    window.type_into(&walk::randers().word("field-navn"), "Asta Opfundet").await;
    let told = Instant::now();
    tell();
    window.wait_for_h1(&walk::randers().word("vault-open-title")).await;
    told.elapsed()
}

#[tokio::test]
async fn before_the_computer_sleeps_the_box_is_locked_and_the_last_word_is_kept() {
    let (display, home) = (Display::start(), Home::fresh());
    let bus = Bus::start(&home, &[]);
    let login = Teller::named(&bus, "org.freedesktop.login1");
    let window = writing(&display, &home, &bus).await;
    let sleep = |sleeps: bool| {
        let manager = "org.freedesktop.login1.Manager";
        login.tell("/org/freedesktop/login1", manager, "PrepareForSleep", Some(&(sleeps,).to_variant()));
    };
    // Waking up locks nothing.
    sleep(false);
    let took = locks(&window, || sleep(true)).await;
    println!("locked {} ms after the computer said that it sleeps", took.as_millis());
    window.close().await;
    assert_eq!(name_in_box(&home), "Asta Opfundet");
}

#[tokio::test]
async fn a_locked_screen_or_session_locks_the_box() {
    let savers = ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"];
    for saver in savers {
        let (display, home) = (Display::start(), Home::fresh());
        let bus = Bus::start(&home, &[]);
        let teller = Teller::named(&bus, saver);
        let window = writing(&display, &home, &bus).await;
        locks(&window, || teller.tell("/ScreenSaver", saver, "ActiveChanged", Some(&(true,).to_variant()))).await;
        window.close().await;
        assert_eq!(name_in_box(&home), "Asta Opfundet", "{saver}");
    }
    let (display, home) = (Display::start(), Home::fresh());
    let bus = Bus::start(&home, &[]);
    let login = Teller::named(&bus, "org.freedesktop.login1");
    let window = writing(&display, &home, &bus).await;
    let session = "org.freedesktop.login1.Session";
    locks(&window, || login.tell("/org/freedesktop/login1/session/_31", session, "Lock", None)).await;
    window.close().await;
    assert_eq!(name_in_box(&home), "Asta Opfundet");
}

/// Whoever has another name than the system's own is not believed.
#[tokio::test]
async fn a_stranger_on_the_bus_locks_nothing() {
    let (display, home) = (Display::start(), Home::fresh());
    let bus = Bus::start(&home, &[]);
    let _login = Teller::named(&bus, "org.freedesktop.login1");
    let stranger = Teller::named(&bus, "dk.fodfaeste.fremmed");
    let window = writing(&display, &home, &bus).await;
    let manager = "org.freedesktop.login1.Manager";
    stranger.tell("/org/freedesktop/login1", manager, "PrepareForSleep", Some(&(true,).to_variant()));
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_ne!(window.h1().await, walk::randers().word("vault-open-title"));
    window.close().await;
}

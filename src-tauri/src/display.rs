//! Before the window: is there a screen, and can this machine draw without hanging?
//!
//! On Linux a session bus that does not answer, or a service of it that cannot start, makes GTK wait for half a minute. So GTK is not given
//! the session bus at all. The one thing on it that we need, the way to assistive technology, is asked for here, with a short patience. The
//! environment of a running process cannot be changed safely, so the program starts itself over once with the right one.

/// Makes ready for the window, or says in one sentence why there can be none.
#[cfg(not(target_os = "linux"))]
pub(crate) fn prepare() -> Result<(), String> {
    Ok(())
}

#[cfg(target_os = "linux")]
pub(crate) use linux::{SESSION_BUS, prepare};

#[cfg(target_os = "linux")]
mod linux {
    use std::env;
    use std::os::unix::process::CommandExt;
    use std::path::{Path, PathBuf};
    use std::process::{self, Command};
    use std::sync::mpsc::{self, RecvTimeoutError};
    use std::thread;
    use std::time::Duration;

    use gtk::gio::{Cancellable, DBusCallFlags, DBusConnection, DBusConnectionFlags};
    use text::Voice;

    use crate::outside;

    /// Set in the second start, so that there is no third.
    const PREPARED: &str = "FODFAESTE_PREPARED";
    /// In the second start, the address of the session bus, which GTK is not given.
    pub(crate) const SESSION_BUS: &str = "FODFAESTE_SESSION_BUS";
    /// How long the session bus may take to answer. A healthy one answers in a few milliseconds.
    const GREETING: Duration = Duration::from_millis(250);
    /// How long assistive technology may take to start, where nobody has used it yet.
    const STARTING: Duration = Duration::from_secs(1);
    /// How long the screen may take to answer: all three together less than five seconds.
    const SCREEN: Duration = Duration::from_secs(3);

    pub(crate) fn prepare() -> Result<(), String> {
        let sentence = |key| text::danish().say(key, Voice::Own, &[]);
        if env::var_os("DISPLAY").is_none() && env::var_os("WAYLAND_DISPLAY").is_none() {
            return Err(sentence("shell-no-screen"));
        }
        if env::var_os(PREPARED).is_none() {
            start_over();
            return Err(sentence("shell-cannot-start"));
        }
        open_screen(sentence("shell-screen-refused"))
    }

    /// Connects to the screen. One that takes the connection and then says nothing would hold us for ever: then the program ends here.
    fn open_screen(refused: String) -> Result<(), String> {
        let (opened, is_opened) = mpsc::channel::<()>();
        let late = refused.clone();
        thread::spawn(move || {
            if is_opened.recv_timeout(SCREEN) == Err(RecvTimeoutError::Timeout) {
                eprintln!("{late}");
                process::exit(1);
            }
        });
        let screen = gtk::init();
        drop(opened);
        screen.map_err(|_| refused)
    }

    /// Replaces this process by itself with the right environment. Only comes back where that failed.
    fn start_over() {
        let Ok(program) = env::current_exe() else { return };
        let mut again = Command::new(program);
        again.args(env::args_os().skip(1)).env(PREPARED, "1");
        match assistive_bus() {
            Some(address) => again.env("AT_SPI_BUS_ADDRESS", address),
            None => again.env_remove("AT_SPI_BUS_ADDRESS").env("NO_AT_BRIDGE", "1"),
        };
        if let Some(address) = session_bus() {
            again.env(SESSION_BUS, address);
        }
        // An address nobody can reach: asked for at once, refused at once; and no bus of its own is started in passing.
        again.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent").env("GTK_USE_PORTAL", "0");
        // Settings are read from memory: no service has to be started for them, and nothing is written.
        again.env("GSETTINGS_BACKEND", "memory");
        // Nor does the graphics library write down what it has compiled.
        again.env("MESA_SHADER_CACHE_DISABLE", "true");
        // What is given back is overwritten, and given back at once: so that nothing a person wrote outlives the lock in our memory or in that of
        // the web view's processes. The web view is asked not to keep a store of memory of its own.
        again.env("GLIBC_TUNABLES", "glibc.malloc.perturb=170:glibc.malloc.tcache_count=0").env("Malloc", "1");
        if !Path::new("/dev/dri").exists() {
            // Without a graphics card the web view draws faster, and starts faster, when it does not try to use one.
            again.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
        }
        outside::remember(&mut again);
        let _failed = again.exec();
    }

    /// The address at which assistive technology (a screen reader, say) can be reached, if it answers in time.
    fn assistive_bus() -> Option<String> {
        let session = session_bus()?;
        let (connected, is_connected) = mpsc::channel();
        let (found, is_found) = mpsc::channel();
        // Each step can hang for ever; then the thread is left behind by the new start.
        thread::spawn(move || {
            let bus = connect(&session)?;
            connected.send(()).ok()?;
            let no_parameters = None;
            let patience = i32::try_from(STARTING.as_millis()).ok()?;
            let answer = bus.call_sync(
                Some("org.a11y.Bus"),
                "/org/a11y/bus",
                "org.a11y.Bus",
                "GetAddress",
                no_parameters,
                None,
                DBusCallFlags::NONE,
                patience,
                None::<&Cancellable>,
            );
            let (address,): (String,) = answer.ok()?.get()?;
            // A bus that is named but mute would hold GTK just as well.
            connect(&address)?;
            found.send(address).ok()
        });
        is_connected.recv_timeout(GREETING).ok()?;
        is_found.recv_timeout(STARTING).ok()
    }

    fn connect(address: &str) -> Option<DBusConnection> {
        let client = DBusConnectionFlags::AUTHENTICATION_CLIENT | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
        DBusConnection::for_address_sync(address, client, None, None::<&Cancellable>).ok()
    }

    /// The session bus by its variable or its usual place. Not as libraries look for it: they would start one.
    fn session_bus() -> Option<String> {
        if let Ok(address) = env::var("DBUS_SESSION_BUS_ADDRESS") {
            return Some(address);
        }
        let socket = PathBuf::from(env::var_os("XDG_RUNTIME_DIR")?).join("bus");
        socket.exists().then(|| format!("unix:path={}", socket.display()))
    }
}

//! Before the window: is there a screen, and can this machine draw without hanging?
//!
//! On Linux a session bus that does not answer, or a portal that cannot start, makes GTK wait for half a minute. So the bus is asked first,
//! with a short patience, and a machine without a working one is told to do without. The environment of a running process cannot be
//! changed safely, so the program starts itself over once with the right one.

/// Makes ready for the window, or says in one sentence why there can be none.
#[cfg(not(target_os = "linux"))]
pub(crate) fn prepare() -> Result<(), String> {
    Ok(())
}

#[cfg(target_os = "linux")]
pub(crate) use linux::prepare;

#[cfg(target_os = "linux")]
mod linux {
    use std::env;
    use std::io::{Read, Write};
    use std::os::unix::fs::MetadataExt;
    use std::os::unix::net::UnixStream;
    use std::os::unix::process::CommandExt;
    use std::path::{Path, PathBuf};
    use std::process::Command;
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use text::Voice;

    /// Set in the second start, so that there is no third.
    const PREPARED: &str = "FODFAESTE_PREPARED";
    /// How long the session bus may take to answer. A healthy one answers in a few milliseconds.
    const PATIENCE: Duration = Duration::from_millis(200);

    pub(crate) fn prepare() -> Result<(), String> {
        let sentence = |key| text::danish().say(key, Voice::Own, &[]);
        if env::var_os("DISPLAY").is_none() && env::var_os("WAYLAND_DISPLAY").is_none() {
            return Err(sentence("shell-no-screen"));
        }
        if env::var_os(PREPARED).is_none() {
            return Err(start_over().map_or_else(|| sentence("shell-cannot-start"), |never| never));
        }
        gtk::init().map_err(|_| sentence("shell-screen-refused"))
    }

    /// Replaces this process by itself with the right environment. Only comes back where that failed.
    fn start_over() -> Option<String> {
        let mut again = Command::new(env::current_exe().ok()?);
        again.args(env::args_os().skip(1)).env(PREPARED, "1").env("GTK_USE_PORTAL", "0");
        // Settings are read from memory: no service has to be started for them, and nothing is written.
        again.env("GSETTINGS_BACKEND", "memory");
        if !Path::new("/dev/dri").exists() {
            // Without a graphics card the web view draws faster, and starts faster, when it does not try to use one.
            again.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
        }
        if !bus_answers() {
            // An address nobody can reach: asked for at once, refused at once; and no bus of its own is started in passing.
            again.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent").env("NO_AT_BRIDGE", "1");
        }
        let _failed = again.exec();
        None
    }

    /// Whether the session bus answers a greeting in time.
    fn bus_answers() -> bool {
        let Some(path) = bus_path() else { return false };
        let (answer, answered) = mpsc::channel();
        // Connecting itself can hang, on a socket whose queue is full; the thread is left behind by the exec.
        thread::spawn(move || answer.send(greet(&path).is_some()));
        answered.recv_timeout(PATIENCE).unwrap_or(false)
    }

    fn bus_path() -> Option<PathBuf> {
        match env::var("DBUS_SESSION_BUS_ADDRESS") {
            Ok(address) => {
                let path = address.split([';', ',']).find_map(|part| part.strip_prefix("unix:path="))?;
                Some(PathBuf::from(path))
            }
            Err(_) => Some(PathBuf::from(env::var_os("XDG_RUNTIME_DIR")?).join("bus")),
        }
    }

    /// The first words of the D-Bus protocol: who we are, and "OK" from a bus that is alive.
    fn greet(path: &Path) -> Option<()> {
        let mut bus = UnixStream::connect(path).ok()?;
        bus.set_read_timeout(Some(PATIENCE)).ok()?;
        let user = std::fs::metadata("/proc/self").ok()?.uid().to_string();
        let hex: String = user.bytes().map(|byte| format!("{byte:02x}")).collect();
        bus.write_all(format!("\0AUTH EXTERNAL {hex}\r\n").as_bytes()).ok()?;
        let mut answer = [0; 2];
        bus.read_exact(&mut answer).ok()?;
        (&answer == b"OK").then_some(())
    }
}

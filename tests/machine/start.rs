//! A window or a clear sentence within five seconds, never a hang, never a blank window: whatever the machine lacks.

use std::fs;
use std::io::Read;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use gtk::glib::ToVariant;
use support::home::Home;
use support::screen::Display;
use support::undriven::Undriven;
use support::window::{OpenOptions, built_program};
use text::Voice;

use crate::bus::{self, Bus};

const LIMIT: Duration = Duration::from_secs(5);

/// The name under which the portals of a desktop are reached.
const PORTAL: &str = "org.freedesktop.portal.Desktop";
/// The name under which assistive technology is reached.
const ASSISTIVE: &str = "org.a11y.Bus";

/// What starts it, where it is installed.
const LAUNCHER: &str = "/usr/libexec/at-spi-bus-launcher";
/// The name under which a bus itself is reached.
const BUS: &str = "org.freedesktop.DBus";
/// What never starts, though it is called for.
const SLEEP: &str = "/bin/sleep 60";

/// The window as it is after its first drawing.
fn opened(options: OpenOptions<'_>) -> Undriven {
    let window = options.start();
    let took = window.wait_until_drawn(LIMIT);
    println!("drawn after {} ms", took.as_millis());
    window
}

#[test]
fn window_comes_without_a_session_bus() {
    let (display, home) = (Display::start(), Home::fresh());
    opened(OpenOptions::new(&display, &home)).close();
}

#[test]
fn window_comes_with_a_bus_that_works() {
    let (display, home) = (Display::start(), Home::fresh());
    let bus = Bus::start(&home, &[]);
    opened(OpenOptions::new(&display, &home).environment("DBUS_SESSION_BUS_ADDRESS", bus.address())).close();
}

#[test]
fn window_comes_with_a_bus_that_never_answers() {
    let (display, home) = (Display::start(), Home::fresh());
    let address = bus::mute(home.root());
    opened(OpenOptions::new(&display, &home).environment("DBUS_SESSION_BUS_ADDRESS", &address)).close();
}

#[test]
fn window_comes_with_a_bus_that_greets_and_then_never_answers() {
    let (display, home) = (Display::start(), Home::fresh());
    let address = bus::mute_after_greeting(home.root());
    opened(OpenOptions::new(&display, &home).environment("DBUS_SESSION_BUS_ADDRESS", &address)).close();
}

#[test]
fn window_comes_with_a_portal_that_never_starts() {
    let (display, home) = (Display::start(), Home::fresh());
    let bus = Bus::start(&home, &[(PORTAL, SLEEP)]);
    opened(OpenOptions::new(&display, &home).environment("DBUS_SESSION_BUS_ADDRESS", bus.address())).close();
}

#[test]
fn window_comes_with_assistive_technology_that_never_starts() {
    let (display, home) = (Display::start(), Home::fresh());
    let bus = Bus::start(&home, &[(PORTAL, SLEEP), (ASSISTIVE, SLEEP)]);
    opened(OpenOptions::new(&display, &home).environment("DBUS_SESSION_BUS_ADDRESS", bus.address())).close();
}

#[test]
fn screen_readers_reach_the_window() {
    let (display, home) = (Display::start(), Home::fresh());
    let bus = Bus::start(&home, &[(PORTAL, SLEEP), (ASSISTIVE, LAUNCHER)]);
    let window = opened(OpenOptions::new(&display, &home).environment("DBUS_SESSION_BUS_ADDRESS", bus.address()));
    let address: Option<(String,)> = bus::ask(bus.address(), ASSISTIVE, "/org/a11y/bus", "GetAddress", None);
    let (address,) = address.expect("at-spi2-core is installed");
    let (names,): (Vec<String>,) = bus::ask(&address, BUS, "/org/freedesktop/DBus", "ListNames", None).unwrap();
    let mut processes = names.iter().filter_map(|name| {
        let name = (name.as_str(),).to_variant();
        bus::ask::<(u32,)>(&address, BUS, "/org/freedesktop/DBus", "GetConnectionUnixProcessID", Some(&name))
    });
    assert!(processes.any(|(process,)| process == window.process()), "the program is not among {names:?}");
    window.close();
}

/// What the program says where it shows no window: its terminal's text, after it has failed in time.
fn said(command: &mut Command) -> String {
    let started = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let status = loop {
        match child.try_wait().unwrap() {
            Some(status) => break status,
            None if started.elapsed() > LIMIT => {
                child.kill().unwrap();
                child.wait().unwrap();
                panic!("neither a window nor a sentence within {LIMIT:?}");
            }
            None => thread::sleep(Duration::from_millis(10)),
        }
    };
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert!(!status.success(), "it claims to have worked: {said}");
    said
}

fn sentence(key: &str) -> String {
    format!("{}\n", text::danish().say(key, Voice::Own, &[]))
}

#[test]
fn no_screen_is_told_in_one_sentence() {
    let (display, home) = (Display::start(), Home::fresh());
    let mut command = OpenOptions::new(&display, &home).command();
    assert_eq!(said(command.env_remove("DISPLAY")), sentence("shell-no-screen"));
}

#[test]
fn screen_that_is_not_there_is_told_in_one_sentence() {
    let (display, home) = (Display::start(), Home::fresh());
    let mut command = OpenOptions::new(&display, &home).command();
    assert_eq!(said(command.env("DISPLAY", ":54321")), sentence("shell-screen-refused"));
}

#[test]
fn screen_that_never_answers_is_told_in_one_sentence() {
    let (display, home) = (Display::start(), Home::fresh());
    let number = 20_000 + std::process::id() % 10_000;
    // Where a display of this number would listen.
    let path = format!("/tmp/.X11-unix/X{number}");
    let _ = fs::remove_file(&path);
    let mute = UnixListener::bind(&path).unwrap();
    let mut command = OpenOptions::new(&display, &home).command();
    let said = said(command.env("DISPLAY", format!(":{number}")));
    drop(mute);
    fs::remove_file(&path).unwrap();
    assert_eq!(said, sentence("shell-screen-refused"));
}

#[test]
fn person_without_a_home_is_told_in_one_sentence() {
    let (display, home) = (Display::start(), Home::fresh());
    // As a user whom this computer does not know: without that, the home would be looked up by the user.
    let options = OpenOptions::new(&display, &home).under(&["unshare", "--map-user=54321"]);
    let mut command = options.command();
    assert_eq!(said(command.env_remove("HOME")), sentence("shell-no-home"));
}

#[test]
fn window_comes_where_the_home_is_the_root_or_a_folder_is_named_by_half_a_path() {
    let (display, home) = (Display::start(), Home::fresh());
    let own = ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"];
    let of_root = own.iter().fold(OpenOptions::new(&display, &home), |options, name| options.environment(name, ""));
    opened(of_root.environment("HOME", "/")).close();
    // A path that is not whole counts as none, and nothing is made where the program happens to stand.
    let half = own.iter().fold(OpenOptions::new(&display, &home), |options, name| options.environment(name, "halv/sti"));
    opened(half).close();
    assert!(!Path::new("halv").exists());
}

#[test]
fn window_is_the_same_in_every_language_of_the_system() {
    let (display, home) = (Display::start(), Home::fresh());
    let seen = |options: OpenOptions<'_>| {
        let window = options.start();
        window.wait_until_finished();
        let pixels = window.pixels_now();
        window.close();
        pixels
    };
    let plain = seen(OpenOptions::new(&display, &home));
    // Turkish has two letters i, Arabic is written from the right, German has other signs in its figures.
    for language in ["tr_TR", "ar_EG", "de_DE"] {
        let made = Command::new("localedef")
            .args(["--no-archive", "-i", language, "-f", "UTF-8"])
            .arg(home.root().join(language))
            .status();
        assert!(made.is_ok_and(|made| made.success()), "{language} cannot be made (package locales)");
        let options = OpenOptions::new(&display, &home).environment("LOCPATH", &home.root().display().to_string());
        let in_language = seen(options.environment("LANG", language).environment("LANGUAGE", language));
        assert!(in_language == plain, "the window is another one in {language}");
    }
}

#[test]
fn program_that_takes_no_care_hangs_on_the_same_bus() {
    let (display, home) = (Display::start(), Home::fresh());
    let bare = built_program().with_file_name("bare_window");
    let address = bus::mute(home.root());
    let options = OpenOptions::new(&display, &home).program(bare).environment("DBUS_SESSION_BUS_ADDRESS", &address);
    let window = options.start();
    let drawn = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| window.wait_until_drawn(LIMIT)));
    assert!(drawn.is_err(), "the bus of these tests keeps nobody waiting");
}

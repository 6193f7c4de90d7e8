//! What a window manager would do for a window (place it, give it the keyboard, ask it to close),
//! and how it looks on the display.

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ClientMessageEvent, ConfigureWindowAux, ConnectionExt, EventMask,
    ImageFormat, InputFocus, MOTION_NOTIFY_EVENT, MapState, Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

use crate::pixels::Pixels;

/// Puts the program's window into the upper left corner and gives it the keyboard.
///
/// # Panics
/// If the program shows no window on that display.
pub(crate) fn place(display: &str, process: u32) {
    with_window(display, process, |connection, window| {
        // There it may grow without leaving the display, whose outside has no pixels.
        connection.configure_window(window, &ConfigureWindowAux::new().x(0).y(0))?;
        connection.set_input_focus(InputFocus::PARENT, window, x11rb::CURRENT_TIME)?;
        Ok(())
    });
}

/// Whether the program shows a window by now.
///
/// # Panics
/// If there is no such display.
pub(crate) fn is_shown(display: &str, process: u32) -> bool {
    let shown = || -> Answer<bool> {
        let (connection, screen) = x11rb::connect(Some(display))?;
        let root = connection.setup().roots[screen].root;
        Ok(shown_window(&connection, root, process)?.is_some())
    };
    shown().unwrap_or_else(|error| panic!("display {display}: {error}"))
}

/// Asks the program's window to close, as the cross in its corner does.
///
/// # Panics
/// If the program shows no window on that display.
pub(crate) fn ask_to_close(display: &str, process: u32) {
    with_window(display, process, |connection, window| {
        let protocols = atom(connection, "WM_PROTOCOLS")?;
        let delete = atom(connection, "WM_DELETE_WINDOW")?;
        let event = ClientMessageEvent::new(32, window, protocols, [delete, x11rb::CURRENT_TIME, 0, 0, 0]);
        connection.send_event(false, window, EventMask::NO_EVENT, event)?;
        Ok(())
    });
}

/// How the program's window looks now, as far as it lies on the display.
///
/// # Panics
/// If the program shows no window on that display.
pub(crate) fn pixels(display: &str, process: u32) -> Pixels {
    with_window(display, process, |connection, window| {
        let size = connection.get_geometry(window)?.reply()?;
        let screen = &connection.setup().roots[0];
        let width = size.width.min(screen.width_in_pixels);
        let height = size.height.min(screen.height_in_pixels);
        let image = connection.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, width, height, !0)?.reply()?;
        Ok(Pixels { width: width.into(), height: height.into(), bgrx: image.data })
    })
}

/// The display's height in pixels.
///
/// # Panics
/// If there is no such display.
pub(crate) fn height(display: &str) -> u32 {
    let (connection, screen) = x11rb::connect(Some(display)).unwrap_or_else(|error| panic!("display {display}: {error}"));
    connection.setup().roots[screen].height_in_pixels.into()
}

/// How many windows are shown: those of programs, and the menus and questions that lie over them.
///
/// # Panics
/// If there is no such display.
pub(crate) fn windows(display: &str) -> usize {
    let counted = || -> Answer<usize> {
        let (connection, screen) = x11rb::connect(Some(display))?;
        let windows = connection.query_tree(connection.setup().roots[screen].root)?.reply()?.children;
        let mut shown = 0;
        for window in windows {
            // By now it may be gone.
            let Ok(attributes) = connection.get_window_attributes(window)?.reply() else { continue };
            shown += usize::from(attributes.map_state == MapState::VIEWABLE);
        }
        Ok(shown)
    };
    counted().unwrap_or_else(|error| panic!("display {display}: {error}"))
}

/// Presses the right button of the mouse at a place of the screen.
///
/// # Panics
/// If there is no such display.
pub(crate) fn press_right(display: &str, x: i16, y: i16) {
    const RIGHT: u8 = 3;
    let pressed = || -> Answer<()> {
        let (connection, screen) = x11rb::connect(Some(display))?;
        let root = connection.setup().roots[screen].root;
        connection.xtest_fake_input(MOTION_NOTIFY_EVENT, 0, x11rb::CURRENT_TIME, root, x, y, 0)?;
        connection.xtest_fake_input(BUTTON_PRESS_EVENT, RIGHT, x11rb::CURRENT_TIME, root, x, y, 0)?;
        connection.xtest_fake_input(BUTTON_RELEASE_EVENT, RIGHT, x11rb::CURRENT_TIME, root, x, y, 0)?;
        connection.get_input_focus()?.reply()?;
        Ok(())
    };
    pressed().unwrap_or_else(|error| panic!("display {display}: {error}"));
}

/// Whether somebody owns a selection.
///
/// # Panics
/// If there is no such display.
pub(crate) fn offers(display: &str, selection: &str) -> bool {
    let asked = || -> Answer<bool> {
        let (connection, _) = x11rb::connect(Some(display))?;
        let selection = atom(&connection, selection)?;
        Ok(connection.get_selection_owner(selection)?.reply()?.owner != 0)
    };
    asked().unwrap_or_else(|error| panic!("display {display}: {error}"))
}

type Answer<T> = Result<T, Box<dyn std::error::Error>>;

fn with_window<T>(display: &str, process: u32, act: impl FnOnce(&RustConnection, Window) -> Answer<T>) -> T {
    let done = || -> Answer<T> {
        let (connection, screen) = x11rb::connect(Some(display))?;
        let root = connection.setup().roots[screen].root;
        let window = shown_window(&connection, root, process)?.ok_or_else(|| format!("process {process} shows no window"))?;
        let result = act(&connection, window)?;
        // Answered only when everything before it was done.
        connection.get_input_focus()?.reply()?;
        Ok(result)
    };
    done().unwrap_or_else(|error| panic!("display {display}: {error}"))
}

/// Without a window manager a program's windows are children of the root.
fn shown_window(connection: &RustConnection, root: Window, process: u32) -> Answer<Option<Window>> {
    let of_process = atom(connection, "_NET_WM_PID")?;
    for window in connection.query_tree(root)?.reply()?.children {
        let owner = connection.get_property(false, window, of_process, AtomEnum::CARDINAL, 0, 1)?;
        let attributes = connection.get_window_attributes(window)?;
        // By now it may be gone.
        let (Ok(owner), Ok(attributes)) = (owner.reply(), attributes.reply()) else { continue };
        let owner = owner.value32().and_then(|mut values| values.next());
        if owner == Some(process) && attributes.map_state == MapState::VIEWABLE {
            return Ok(Some(window));
        }
    }
    Ok(None)
}

fn atom(connection: &RustConnection, name: &str) -> Answer<u32> {
    Ok(connection.intern_atom(false, name.as_bytes())?.reply()?.atom)
}

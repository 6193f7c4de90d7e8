//! Keys as the screen itself takes them, without any driver: the X server sends them to the window that has the keyboard.

use std::thread::sleep;
use std::time::Duration;

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt as _, KEY_PRESS_EVENT, KEY_RELEASE_EVENT};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// How long a key is held, and how long before the next one.
const PRESS: Duration = Duration::from_millis(8);

const SHIFT: u32 = 0xffe1;
const CONTROL: u32 = 0xffe3;

/// A key that a person presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// Tab.
    Tab,
    /// Enter.
    Enter,
    /// The arrow to the left.
    Left,
    /// The key in the corner that closes what has just opened.
    Escape,
    /// One of the keys F1 to F12.
    Function(u32),
    /// The key that writes this ASCII character.
    Character(char),
    /// The same key, while Ctrl is held.
    Control(char),
}

impl Key {
    fn keysym(self) -> u32 {
        match self {
            Key::Tab => 0xff09,
            Key::Enter => 0xff0d,
            Key::Left => 0xff51,
            Key::Escape => 0xff1b,
            Key::Function(number) => 0xffbd + number,
            Key::Character(character) | Key::Control(character) => u32::from(character),
        }
    }
}

/// The keyboard of one display.
pub struct Keyboard {
    connection: RustConnection,
    root: u32,
    first: u8,
    width: usize,
    keysyms: Vec<u32>,
}

impl Keyboard {
    /// The keyboard of this display.
    ///
    /// # Panics
    /// If there is no such display.
    pub fn of(display: &str) -> Self {
        let (connection, screen) = x11rb::connect(Some(display)).expect("the display is there");
        let (root, first) = (connection.setup().roots[screen].root, connection.setup().min_keycode);
        let count = connection.setup().max_keycode - first + 1;
        let mapping = connection.get_keyboard_mapping(first, count).expect("the display answers").reply().expect("it has keys");
        Self { root, first, width: mapping.keysyms_per_keycode.into(), keysyms: mapping.keysyms, connection }
    }

    /// Presses keys, one after the other.
    ///
    /// # Panics
    /// At a character that this keyboard cannot write.
    pub fn press(&self, keys: &[Key]) {
        for key in keys {
            let (code, shifted) = self.code_of(key.keysym());
            let shift = shifted.then_some(SHIFT);
            let control = matches!(key, Key::Control(_)).then_some(CONTROL);
            let held: Vec<u8> = control.into_iter().chain(shift).map(|keysym| self.code_of(keysym).0).collect();
            let downs = held.iter().chain([&code]).map(|code| (KEY_PRESS_EVENT, *code));
            let ups = [&code].into_iter().chain(held.iter().rev()).map(|code| (KEY_RELEASE_EVENT, *code));
            for (event, code) in downs.chain(ups) {
                let sent = self.connection.xtest_fake_input(event, code, x11rb::CURRENT_TIME, self.root, 0, 0, 0);
                sent.expect("the display takes keys");
                self.connection.flush().expect("the display takes keys");
                sleep(PRESS);
            }
        }
    }

    fn code_of(&self, keysym: u32) -> (u8, bool) {
        let found = self.keysyms.chunks(self.width).enumerate().find_map(|(at, levels)| {
            let level = levels.iter().take(2).position(|level| *level == keysym)?;
            Some((self.first + u8::try_from(at).ok()?, level == 1))
        });
        found.unwrap_or_else(|| panic!("no key writes {keysym:#x}"))
    }
}

//! A display where there is no screen: one Xvfb of our own.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::x11;

/// A virtual display without a window manager; it ends with this value.
#[derive(Debug)]
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// A display of an ordinary small laptop.
    pub fn start() -> Self {
        Self::sized(1280, 900)
    }

    /// A display of so many pixels.
    ///
    /// # Panics
    /// If Xvfb is not installed or does not start.
    pub fn sized(width: u32, height: u32) -> Self {
        let mut server = Command::new("Xvfb")
            // It finds a free number itself and writes it once it is ready.
            .args(["-displayfd", "1", "-noreset", "-nolisten", "tcp"])
            .args(["-screen", "0", &format!("{width}x{height}x24")])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start Xvfb (package xvfb): {error}"));
        let mut number = String::new();
        let output = server.stdout.take().expect("the output was asked for");
        let read = BufReader::new(output).read_line(&mut number);
        assert!(read.is_ok() && !number.trim().is_empty(), "Xvfb ended before it had a display");
        Self { server, name: format!(":{}", number.trim()) }
    }

    /// The value for DISPLAY.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many windows are shown, the menus and questions that lie over them among them.
    ///
    /// # Panics
    /// If the display is gone.
    pub fn windows(&self) -> usize {
        x11::windows(&self.name)
    }

    /// Presses the right button of the mouse at a place of the screen.
    ///
    /// # Panics
    /// If the display is gone.
    pub fn press_right(&self, x: i16, y: i16) {
        x11::press_right(&self.name, x, y);
    }

    /// Whether somebody offers something to be pasted, by `CLIPBOARD` or `PRIMARY`.
    ///
    /// # Panics
    /// If the display is gone.
    pub fn offers(&self, selection: &str) -> bool {
        x11::offers(&self.name, selection)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

//! `cargo xtask start`: build the program and open its window.

use std::env::consts::OS;
use std::process::{Command, ExitCode};

use crate::packages::Purpose;
use crate::place;
use crate::program;
use crate::setup;
use crate::tour;
use crate::trouble::Trouble;

/// Opens the window; where there is no screen, walks through it on a virtual display instead.
pub(crate) fn run(_: &[String]) -> Result<ExitCode, Trouble> {
    if !has_screen() {
        println!("There is no screen here: walking through the program on a virtual display.");
        return tour::run(&[]);
    }
    setup::ready(Purpose::Start)?;
    program::run_through(&mut Command::new(place::built("fodfaeste")?))
}

fn has_screen() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    OS != "linux" || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

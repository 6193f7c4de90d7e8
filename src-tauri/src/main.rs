//! The shell: opens the one window and lends the commands what they know no system for: the clock, the folders, a voice, a viewer, the sticks, the key ring. Holds no `if` about law.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod away;
mod display;
mod ending;
mod fault;
mod handlers;
mod key_ring;
#[cfg(target_os = "linux")]
mod outside;
mod ports;
mod revival;
mod sealed_disk;
mod speech;
mod standing;
mod viewer;
mod window;

use std::process::ExitCode;

fn main() -> ExitCode {
    fault::tell_only_the_place();
    if let Err(sentence) = display::prepare() {
        eprintln!("{sentence}");
        return ExitCode::FAILURE;
    }
    match window::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

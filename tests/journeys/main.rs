//! Walks through the real window, as a person makes them.
#![cfg(target_os = "linux")]

mod changed;
mod driver;
mod explained;
mod inputs;
mod keyboard;
mod large;
mod last_letter;
mod literal;
mod papers;
mod refused;
mod seen;
mod shared;
mod too_long;
mod whole;
mod wrote;

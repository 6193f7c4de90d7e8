//! Walks through the real window, as a person makes them.
#![cfg(target_os = "linux")]

mod driver;

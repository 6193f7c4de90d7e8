//! What the program does to the machine that it runs on: proved in the real window.
#![cfg(target_os = "linux")]

mod away;
mod bus;
mod copied;
mod disk;
mod ending;
mod kept;
mod kill;
mod leftovers;
mod locked;
mod mounts;
mod network;
mod no_code;
mod plaintext;
mod private;
mod revival;
mod shown;
mod speech;
mod start;
mod strays;
mod typing;

//! Good and bad input over the commands: what is accepted is read back, what is refused says what to write, and nothing is lost.

mod days;
mod earlier;
#[cfg(target_os = "linux")]
mod faults;
mod fields;
mod keeping;
mod key_ring;
mod letter;
mod numbers;
mod pay;
mod recheck;
mod restart;
mod speech;
mod transfer;
mod unread;
mod ways_in;

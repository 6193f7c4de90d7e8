//! The key ring of the account.
//!
//! On Linux it is asked over the session bus by the interface that key rings share (`org.freedesktop.secrets`). The libraries for it take the bus from
//! the environment, where GTK must not find it (`display.rs`), and wait for a key ring without end; here each question has its patience, and
//! a key ring that wants to ask the person something counts as none. Elsewhere every box has its code.

use commands::ports::KeyRing;

#[cfg(target_os = "linux")]
mod linux;

/// The key ring of whoever is logged in.
#[cfg(target_os = "linux")]
pub(crate) fn of_this_account() -> Box<dyn KeyRing> {
    Box::new(linux::AccountKeyRing::new())
}

/// None yet.
#[cfg(not(target_os = "linux"))]
pub(crate) fn of_this_account() -> Box<dyn KeyRing> {
    Box::new(commands::ports::NoKeyRing)
}

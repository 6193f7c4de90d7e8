//! What holds for the vault as the other rooms meet it: through its public face, on real disks.

// A test that can not go on stops here.
#![allow(clippy::unwrap_used)]

mod bits;
mod damaged;
#[cfg(target_os = "linux")]
mod disk;
mod faults;
mod ground;
mod keep;
#[cfg(unix)]
mod lost;
mod plaintext;
#[cfg(unix)]
mod races;

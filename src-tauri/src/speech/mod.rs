//! The voice that reads aloud, as this system has it: on Linux a program or a service, elsewhere the system's own voices.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;

#[cfg(not(target_os = "linux"))]
pub(crate) use elsewhere::SystemVoice;
#[cfg(target_os = "linux")]
pub(crate) use linux::SystemVoice;

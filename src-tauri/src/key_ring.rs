//! The key ring of the account.
//!
//! On Linux it is asked over the session bus by the interface that key rings share (`org.freedesktop.secrets`). The libraries for it take the bus from
//! the environment, where GTK must not find it (`display.rs`), and wait for a key ring without end; here each question has its patience, and
//! a key ring that wants to ask the person something counts as none. Elsewhere every box has its code.

#[cfg(not(target_os = "linux"))]
pub(crate) use elsewhere::AccountKeyRing;
#[cfg(target_os = "linux")]
pub(crate) use linux::AccountKeyRing;

#[cfg(not(target_os = "linux"))]
mod elsewhere {
    use commands::ports::KeyRing;

    /// None yet.
    pub(crate) struct AccountKeyRing;

    impl AccountKeyRing {
        pub(crate) fn of_this_account() -> Self {
            Self
        }
    }

    impl KeyRing for AccountKeyRing {
        fn is_there(&self) -> bool {
            false
        }

        fn keep(&self, _: &str, _: &[u8]) -> bool {
            false
        }

        fn find(&self, _: &str) -> Option<Vec<u8>> {
            None
        }

        fn forget(&self, _: &str) {}
    }
}

#[cfg(target_os = "linux")]
mod linux;

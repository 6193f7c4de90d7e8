//! Bytes of a secret that lie in one place until they are wiped. Where a secret were a part of what holds it, each move of that would leave a copy on
//! the stack, and whatever is built there later could take it along.

use std::ops::{Deref, DerefMut};

use zeroize::Zeroizing;

use crate::error::Error;

/// So many secret bytes; wiped when dropped, never printed.
#[derive(PartialEq, Eq)]
pub(crate) struct SecretBytes<const N: usize>(Box<Zeroizing<[u8; N]>>);

impl<const N: usize> SecretBytes<N> {
    /// Zeros, to be filled where they lie.
    pub(crate) fn zeros() -> Self {
        Self(Box::new(Zeroizing::new([0; N])))
    }

    /// Random bytes from the system.
    pub(crate) fn random() -> Result<Self, Error> {
        let mut bytes = Self::zeros();
        getrandom::fill(bytes.as_mut_slice()).map_err(|_| Error::NoRandomness)?;
        Ok(bytes)
    }

    /// A copy; `None` where there are more or fewer bytes.
    pub(crate) fn copy_of(from: &[u8]) -> Option<Self> {
        let mut bytes = Self::zeros();
        (from.len() == N).then(|| bytes.copy_from_slice(from))?;
        Some(bytes)
    }
}

impl<const N: usize> Clone for SecretBytes<N> {
    fn clone(&self) -> Self {
        let mut bytes = Self::zeros();
        bytes.copy_from_slice(self.as_slice());
        bytes
    }
}

impl<const N: usize> Deref for SecretBytes<N> {
    type Target = [u8; N];

    fn deref(&self) -> &[u8; N] {
        &self.0
    }
}

impl<const N: usize> DerefMut for SecretBytes<N> {
    fn deref_mut(&mut self) -> &mut [u8; N] {
        &mut self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_them_may_move_and_they_do_not() {
        let secret = SecretBytes::<32>::random().unwrap();
        let lies = secret.as_ptr();
        let held = std::hint::black_box((1, Some(secret)));
        assert_eq!(held.1.unwrap().as_ptr(), lies);
    }

    #[test]
    fn a_copy_is_of_all_bytes_or_none() {
        let secret = SecretBytes::<4>::copy_of(&[1, 2, 3, 4]).unwrap();
        assert!(*secret == [1, 2, 3, 4] && secret.clone() == secret);
        assert!(SecretBytes::<4>::copy_of(&[1, 2, 3]).is_none() && SecretBytes::<4>::copy_of(&[1; 5]).is_none());
    }
}

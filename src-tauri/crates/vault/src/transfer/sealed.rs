//! From plain bytes to sealed ones, and back by the right words only: age with a passphrase.

use std::{hint, io::Read, iter, str};

use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient, scrypt};
use secrecy::SecretString;
use zeroize::Zeroizing;

use super::{
    carried::Carried,
    header::{self, MAX_WORK_FACTOR},
    plain,
};
use crate::{code::Code, error::Error, id::random};

/// The longest transfer file, in bytes: hundreds of times what anybody writes. A longer one is
/// neither made nor read.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// What the words cost: 2^17, the least that OWASP recommends for scrypt; half a second and 128 MiB
/// on a small PC. Not more, because the words are drawn and not made up, so that they are strong
/// themselves, and because the computer at the other end is borrowed and may be small.
const WORK_FACTOR: u8 = 17;

/// Seals what is carried under proposed words. Takes about half a second.
///
/// # Errors
/// [`Error::CodeTooShort`]; [`Error::TransferTooLarge`], [`Error::TooLarge`] and
/// [`Error::NicknameTooLong`] where there is more than a file carries; [`Error::TransferDamaged`]
/// where two drafts have one id; [`Error::OutOfMemory`] and [`Error::NoRandomness`].
pub fn seal(carried: &Carried, code: &SecretString) -> Result<Vec<u8>, Error> {
    let code = Code::new(code);
    code.long_enough()?;
    seal_with(carried, &code, WORK_FACTOR)
}

/// As [`seal`], with another cost and any words.
pub(super) fn seal_with(carried: &Carried, code: &Code, work_factor: u8) -> Result<Vec<u8>, Error> {
    carried.fits()?;
    // age ends the program where the system gives no random numbers, so it is asked here first.
    random::<16>()?;
    room_for(work_factor)?;
    let mut recipient = scrypt::Recipient::new(passphrase(code));
    recipient.set_work_factor(work_factor);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn Recipient)).expect("one passphrase stands alone");
    let mut sealed = Vec::new();
    let mut content = encryptor.wrap_output(&mut sealed)?;
    plain::write(carried, &mut content)?;
    content.finish()?;
    if sealed.len() > MAX_BYTES {
        return Err(Error::TransferTooLarge);
    }
    Ok(sealed)
}

/// Opens the bytes of a transfer file: all that is in it, or nothing. Takes about half a second.
///
/// # Errors
/// [`Error::NotATransferFile`], [`Error::TransferTooLarge`], [`Error::TransferTooCostly`] before
/// any work is done; [`Error::WrongCode`], which a change in the salt, the work factor or the
/// wrapped key looks like too; [`Error::TransferDamaged`] for every other change, cut and addition;
/// [`Error::Newer`]; [`Error::OutOfMemory`].
pub fn open(bytes: &[u8], code: &SecretString) -> Result<Carried, Error> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::TransferTooLarge);
    }
    room_for(header::check(bytes)?)?;
    let decryptor = Decryptor::new_buffered(bytes).map_err(|_| Error::TransferDamaged)?;
    let mut identity = scrypt::Identity::new(passphrase(&Code::new(code)));
    identity.set_max_work_factor(MAX_WORK_FACTOR);
    let opened = decryptor.decrypt(iter::once(&identity as &dyn Identity));
    let mut content = opened.map_err(|error| match error {
        DecryptError::DecryptionFailed => Error::WrongCode,
        _ => Error::TransferDamaged,
    })?;
    // Plain bytes are always fewer than sealed ones: with this much room from the start, they
    // never grow and leave a copy behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(bytes.len()));
    content.read_to_end(&mut plain).map_err(|_| Error::TransferDamaged)?;
    plain::read(&plain)
}

fn passphrase(code: &Code) -> SecretString {
    str::from_utf8(code.as_bytes()).expect("a code is text").into()
}

/// age ends the program where the derivation finds no memory, so it is looked for here first.
fn room_for(work_factor: u8) -> Result<(), Error> {
    let mut room = Vec::<u8>::new();
    let found = room.try_reserve_exact(1024 << work_factor);
    // What nobody looks at need not be reserved at all, says the compiler.
    hint::black_box(&room);
    found.map_err(|_| Error::OutOfMemory)
}

#[cfg(test)]
#[path = "sealed_tests.rs"]
mod tests;

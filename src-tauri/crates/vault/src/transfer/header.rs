//! The first lines of the file, looked at before any work is done.
//!
//! They are always the same four: the mark of age, one line that says how the words become a key,
//! the wrapped key, and the seal of these lines. Anything else is refused here, so age is only
//! given headers of about 150 bytes, and no derivation begins that is not ours.

use crate::error::Error;

/// The most work that is done for a file: 2^18, 256 MiB.
pub(super) const MAX_WORK_FACTOR: u8 = 18;

/// What every transfer file begins with.
const START: &[u8] = b"age-encryption.org/v1\n-> scrypt ";
const SALT_CHARS: usize = 22;
/// The wrapped key and the seal of the header are 32 bytes each.
const KEY_CHARS: usize = 43;
/// The nonce of the content, and the tag of at least one piece of it.
const SHORTEST_CONTENT: usize = 16 + 16;

/// Refuses what is no transfer file, has another header than ours, or asks for too much work.
/// Gives the work factor.
pub(super) fn check(bytes: &[u8]) -> Result<u8, Error> {
    let lines = bytes.strip_prefix(START).ok_or(Error::NotATransferFile)?;
    let digits = work_factor(lines).ok_or(Error::TransferDamaged)?;
    let factor = digits.iter().fold(0_u64, |sum, digit| sum.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
    match u8::try_from(factor) {
        Ok(factor) if factor <= MAX_WORK_FACTOR => Ok(factor),
        _ => Err(Error::TransferTooCostly),
    }
}

/// The digits of the work factor, if the rest of the header is as it must be. No digit is zero
/// before the others, and so no factor is zero.
fn work_factor(lines: &[u8]) -> Option<&[u8]> {
    let lines = base64(lines, SALT_CHARS, b"AQgw")?.strip_prefix(b" ")?;
    let count = lines.iter().take(20).take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, lines) = lines.split_at(count);
    let lines = base64(lines.strip_prefix(b"\n")?, KEY_CHARS, b"AEIMQUYcgkosw048")?.strip_prefix(b"\n--- ")?;
    let content = base64(lines, KEY_CHARS, b"AEIMQUYcgkosw048")?.strip_prefix(b"\n")?;
    (content.len() >= SHORTEST_CONTENT && !matches!(digits, [] | [b'0', ..])).then_some(digits)
}

/// What comes after `count` characters of base64, of which the last leaves no bits over.
fn base64<'a>(bytes: &'a [u8], count: usize, last: &[u8]) -> Option<&'a [u8]> {
    let (text, rest) = bytes.split_at_checked(count)?;
    let whole = text.iter().all(|byte| byte.is_ascii_alphanumeric() || b"+/".contains(byte));
    (whole && last.contains(text.last()?)).then_some(rest)
}

#[cfg(test)]
#[path = "header_tests.rs"]
mod tests;

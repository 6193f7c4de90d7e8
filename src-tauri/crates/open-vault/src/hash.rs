//! `BLAKE2b(key, person, data)` of `FORMAT.md`.

use blake2::{
    Blake2bMac,
    digest::{FixedOutput, Update, consts::U32},
};

/// 32 bytes over the parts one after another.
pub(crate) fn blake2b(key: Option<&[u8; 32]>, person: &str, data: &[&[u8]]) -> [u8; 32] {
    let key = key.map(|key| key.as_slice());
    let mut hash = Blake2bMac::<U32>::new_with_salt_and_personal(key, &[], person.as_bytes())
        .expect("a key of 32 bytes and a personal string of at most 16 are allowed");
    for part in data {
        hash.update(part);
    }
    hash.finalize_fixed().into()
}

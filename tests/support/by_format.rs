//! The keys of a vault, worked out from `FORMAT.md` alone: nothing here comes from the program.

use std::fs;
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use ciborium::Value;

/// The data key of a vault, and the key that wraps it, from its code.
///
/// # Panics
/// Where the slot file is not as `FORMAT.md` says, or the code is another.
pub fn keys_by_code(folder: &Path, code: &str) -> [Vec<u8>; 2] {
    let bytes = fs::read(folder.join("slots.cbor")).expect("the slot file is there");
    let frame: Value = ciborium::from_reader(bytes.as_slice()).expect("CBOR");
    let body = get(&frame, "body").as_bytes().expect("bytes").clone();
    let header: Value = ciborium::from_reader(body.as_slice()).expect("CBOR");
    let slots = get(&header, "slots").as_array().expect("an array");
    let slot = slots.iter().find(|slot| get(slot, "kind").as_text() == Some("code")).expect("a slot for a code");
    let bytes = |name: &str| get(slot, name).as_bytes().expect("bytes").clone();
    let kdf = get(get(slot, "kdf"), "argon2id");
    let cost = |name: &str| u32::try_from(get(kdf, name).as_integer().expect("a number")).expect("u32");
    let params = Params::new(cost("memory_kib"), cost("passes"), cost("lanes"), Some(32)).expect("honest costs");
    let mut wrapping = vec![0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(code.as_bytes(), &bytes("salt"), &mut wrapping)
        .expect("memory enough");
    let vault = get(&header, "vault").as_bytes().expect("bytes").clone();
    let bound = [vault, bytes("id"), 1_u32.to_be_bytes().to_vec()].concat();
    let nonce: [u8; 24] = bytes("nonce").try_into().expect("24 bytes");
    let key: [u8; 32] = wrapping.clone().try_into().expect("32 bytes");
    let opened = XChaCha20Poly1305::new(&key.into())
        .decrypt(&XNonce::from(nonce), Payload { msg: &bytes("wrapped"), aad: &bound })
        .expect("the code is right");
    [opened, wrapping]
}

fn get<'a>(map: &'a Value, name: &str) -> &'a Value {
    let entries = map.as_map().expect("a map");
    &entries.iter().find(|(key, _)| key.as_text() == Some(name)).unwrap_or_else(|| panic!("{name} is missing")).1
}

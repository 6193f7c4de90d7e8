//! A box whose lock is quick to open, for tests that open one hundreds of times. The program opens it as any other: what a lock costs
//! stands in the box itself. Written from `FORMAT.md` alone, so it also shows that this paper is enough.

use std::fs;
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use blake2::Blake2bMac;
use blake2::digest::consts::U32;
use blake2::digest::{FixedOutput, Update};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use ciborium::Value;

const COPIES: [&str; 2] = ["slots.cbor", "slots-copy.cbor"];
const FORMAT: [u8; 4] = 1_u32.to_be_bytes();

/// Memory in KiB and passes: what the program writes, and the least there is.
const HEAVY: (u32, u32) = (262_144, 3);
const LIGHT: (u32, u32) = (8, 1);

/// Locks a closed box anew with the same code, quick to open. What is kept in it stays as it is.
///
/// # Panics
/// If this is no box that the program has made with this code.
pub fn lighten(folder: &Path, code: &str) {
    let mut frame = decoded(&fs::read(folder.join(COPIES[0])).expect("a box has a slot file"));
    let mut header = decoded(bytes(&mut frame, "body"));
    let vault = bytes(&mut header, "vault").clone();
    let slot = &mut entry(&mut header, "slots").as_array_mut().expect("the slots are a list")[0];
    let place = [&vault[..], bytes(slot, "id"), &FORMAT].concat();
    let salt = bytes(slot, "salt").clone();
    let nonce = XNonce::try_from(&bytes(slot, "nonce")[..]).expect("a nonce has 24 bytes");

    let sealed = Payload { msg: &bytes(slot, "wrapped")[..], aad: &place };
    let key = cipher(code, &salt, HEAVY).decrypt(&nonce, sealed).expect("the code opens the box");
    let wrapped = cipher(code, &salt, LIGHT).encrypt(&nonce, Payload { msg: &key, aad: &place }).expect("32 bytes can be sealed");
    *bytes(slot, "wrapped") = wrapped;
    let cost = entry(entry(slot, "kdf"), "argon2id");
    *entry(cost, "memory_kib") = LIGHT.0.into();
    *entry(cost, "passes") = LIGHT.1.into();

    let body = encoded(&header);
    let mac = hash(Some(&key), b"fodfaeste header", &[&FORMAT, &body]);
    let check = hash(None, b"fodfaeste check", &[&FORMAT, &body, &mac]);
    for (name, value) in [("body", body), ("mac", mac), ("check", check)] {
        *bytes(&mut frame, name) = value;
    }
    for copy in COPIES {
        fs::write(folder.join(copy), encoded(&frame)).expect("the box can be written to");
    }
}

fn cipher(code: &str, salt: &[u8], (memory, passes): (u32, u32)) -> XChaCha20Poly1305 {
    let params = Params::new(memory, passes, 1, Some(32)).expect("both costs are possible");
    let mut key = [0; 32];
    let derived = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(code.as_bytes(), salt, &mut key);
    derived.expect("there is memory for it");
    XChaCha20Poly1305::new(&key.into())
}

fn hash(key: Option<&[u8]>, person: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let mut hash = Blake2bMac::<U32>::new_with_salt_and_personal(key, &[], person).expect("keys and names are short");
    parts.iter().for_each(|part| hash.update(part));
    hash.finalize_fixed().to_vec()
}

fn decoded(bytes: &[u8]) -> Value {
    ciborium::from_reader(bytes).expect("a slot file is CBOR")
}

fn encoded(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("memory takes all");
    bytes
}

fn entry<'a>(map: &'a mut Value, name: &str) -> &'a mut Value {
    let entries = map.as_map_mut().expect("it is a map");
    let found = entries.iter_mut().find(|(key, _)| key.as_text() == Some(name));
    &mut found.unwrap_or_else(|| panic!("it has no “{name}”")).1
}

fn bytes<'a>(map: &'a mut Value, name: &str) -> &'a mut Vec<u8> {
    entry(map, name).as_bytes_mut().unwrap_or_else(|| panic!("“{name}” is not bytes"))
}

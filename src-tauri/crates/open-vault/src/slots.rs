//! The slot file: which copy holds, what it says, and which of its slots a secret opens.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use ciborium::Value;

use crate::{
    cbor::{bytes, decode, fields, number, text},
    error::Error,
    hash::blake2b,
    secret::Secret,
    wrapping::{Kdf, Keys, Slot},
};

const FORMAT: u32 = 1;
const MAX_BYTES: u64 = 65_536;
const MAX_SLOTS: usize = 16;

/// A whole copy of the slot file.
pub(crate) struct SlotFile {
    pub(crate) vault: [u8; 16],
    pub(crate) nickname: String,
    pub(crate) store: u32,
    generation: u64,
    slots: Vec<Slot>,
    body: Vec<u8>,
    mac: [u8; 32],
}

/// The newest whole copy: of the two in the folder, and of those in its backups.
pub(crate) fn newest(folder: &Path) -> Result<SlotFile, Error> {
    let (mut newest, mut trouble) = (None::<SlotFile>, Error::NoVault { folder: folder.to_owned() });
    for path in copies(folder) {
        let mut bytes = Vec::new();
        match File::open(&path).and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            // Told only where no copy is whole.
            Err(source) => trouble = Error::File { path, source },
            Ok(_) if matches!(trouble, Error::NoVault { .. }) => trouble = Error::SlotsDamaged,
            Ok(_) => {}
        }
        let whole = read(&bytes)?.filter(|copy| may_lie_in(folder, &copy.vault));
        if whole.as_ref().is_some_and(|copy| newest.as_ref().is_none_or(|newest| copy.generation > newest.generation)) {
            newest = whole;
        }
    }
    newest.ok_or(trouble)
}

fn copies(folder: &Path) -> Vec<PathBuf> {
    let is_backup = |name: &str| name.split_once('-').is_some_and(|(store, counter)| is_number(store) && is_number(counter));
    let backups = fs::read_dir(folder.join("backup")).into_iter().flatten().flatten();
    let backups = backups.filter(|entry| entry.file_name().to_str().is_some_and(is_backup));
    let own = ["slots.cbor", "slots-copy.cbor"].map(|name| folder.join(name));
    own.into_iter().chain(backups.map(|entry| entry.path().join("slots.cbor"))).collect()
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// In a folder that is named by an id, the slot file of another vault is damage.
fn may_lie_in(folder: &Path, vault: &[u8; 16]) -> bool {
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let is_id = name.len() == 32 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    !is_id || name == vault.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
}

/// `None` is damage. A newer copy that is whole is refused, whatever the others say.
fn read(bytes: &[u8]) -> Result<Option<SlotFile>, Error> {
    let Some((format, body, mac)) = frame(bytes) else { return Ok(None) };
    if format > FORMAT {
        return Err(Error::Newer { what: "the slot file has format", found: format, known: FORMAT });
    }
    let file = if format == FORMAT { header(body, mac) } else { None };
    if file.as_ref().is_some_and(|file| !file.slots.iter().all(|slot| slot.kdf.is_affordable())) {
        return Err(Error::TooCostly);
    }
    Ok(file)
}

/// Format, body and mac, if `check` is right.
fn frame(bytes: &[u8]) -> Option<(u32, Vec<u8>, [u8; 32])> {
    if bytes.len() as u64 > MAX_BYTES {
        return None;
    }
    let [format, body, mac, check] = fields(decode(bytes)?, ["format", "body", "mac", "check"])?;
    let (format, body) = (number::<u32>(format)?, body.into_bytes().ok()?);
    let (mac, check) = (self::bytes(mac)?, self::bytes::<32>(check)?);
    let right = blake2b(None, "fodfaeste check", &[&format.to_be_bytes(), &body, &mac]);
    (right == check).then_some((format, body, mac))
}

fn header(body: Vec<u8>, mac: [u8; 32]) -> Option<SlotFile> {
    let names = ["vault", "nickname", "picture", "generation", "store", "slots"];
    let [vault, nickname, picture, generation, store, slots] = fields(decode(&body)?, names)?;
    text(picture)?;
    let slots = slots.into_array().ok()?;
    if slots.len() > MAX_SLOTS {
        return None;
    }
    Some(SlotFile {
        vault: bytes(vault)?,
        nickname: text(nickname)?,
        store: number(store)?,
        generation: number(generation)?,
        slots: slots.into_iter().map(slot).collect::<Option<_>>()?,
        body,
        mac,
    })
}

fn slot(value: Value) -> Option<Slot> {
    let [id, kind, kdf, salt, nonce, wrapped] = fields(value, ["id", "kind", "kdf", "salt", "nonce", "wrapped"])?;
    Some(Slot {
        id: bytes(id)?,
        kind: text(kind)?,
        kdf: self::kdf(kdf)?,
        salt: bytes(salt)?,
        nonce: bytes(nonce)?,
        wrapped: bytes(wrapped)?,
    })
}

fn kdf(value: Value) -> Option<Kdf> {
    if value.as_text() == Some("blake2b") {
        return Some(Kdf::Blake2b);
    }
    let [costs] = fields(value, ["argon2id"])?;
    let [memory_kib, passes, lanes] = fields(costs, ["memory_kib", "passes", "lanes"])?;
    Some(Kdf::Argon2id { memory_kib: number(memory_kib)?, passes: number(passes)?, lanes: number(lanes)? })
}

impl SlotFile {
    /// The keys, if the secret opens a slot of its kind.
    pub(crate) fn unlock(&self, secret: &Secret) -> Result<Keys, Error> {
        for slot in self.slots.iter().filter(|slot| slot.kind == secret.kind()) {
            let Some(keys) = slot.unwrap(secret.as_bytes(), &self.vault, FORMAT)? else { continue };
            let right = blake2b(Some(&keys.data), "fodfaeste header", &[&FORMAT.to_be_bytes(), &self.body]);
            return if right == self.mac { Ok(keys) } else { Err(Error::SlotsDamaged) };
        }
        Err(Error::WrongSecret)
    }
}

//! The slot file: which ways there are into a vault. Its bytes are described in `FORMAT.md`.

use serde::{Deserialize, Serialize};
use serde_bytes::{ByteArray, ByteBuf};

use crate::{
    error::{Error, Part},
    id::{VaultId, random},
    key::{DataKey, Kdf, WRAPPED_BYTES, Wrapped, hash},
};

/// The format this edition writes, and the newest it reads.
pub(crate) const FORMAT: u32 = 1;
/// No honest slot file comes near this; a longer one is not read.
pub(crate) const MAX_BYTES: usize = 64 * 1024;
/// More slots than there are ways in, few enough that trying them all ends.
const MAX_SLOTS: usize = 16;

/// The ways into a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// Words the person remembers.
    Code,
    /// The recovery sheet.
    Paper,
    /// The key ring of the account on this computer.
    ThisComputer,
    /// A key file on a stick.
    UsbKey,
}

/// One way in: the data key, wrapped.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Slot {
    id: ByteArray<16>,
    kind: Kind,
    kdf: Kdf,
    salt: ByteArray<16>,
    nonce: ByteArray<24>,
    wrapped: ByteArray<WRAPPED_BYTES>,
}

/// What the slot file says.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    vault: ByteArray<16>,
    nickname: String,
    slots: Vec<Slot>,
}

/// What stands around the header. These four names stay in every later format, so that every
/// edition can tell a newer file from a damaged one.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Frame {
    format: u32,
    body: ByteBuf,
    /// Made with the data key: nobody else can change, add, move or take away a slot.
    mac: ByteArray<32>,
    /// Made without a key: damage is seen before anybody has typed a code.
    check: ByteArray<32>,
}

impl Frame {
    fn checksum(&self) -> [u8; 32] {
        let format = self.format.to_be_bytes();
        hash(None, b"fodfaeste check", &[&format, &self.body, &*self.mac])
    }

    fn mac(&self, key: &DataKey) -> [u8; 32] {
        key.mac(&[&self.format.to_be_bytes(), &self.body])
    }
}

/// One readable copy of a slot file.
pub(crate) struct SlotFile {
    header: Header,
    frame: Frame,
    bytes: Vec<u8>,
}

impl SlotFile {
    /// A new slot file with one slot.
    pub(crate) fn new(
        vault: &VaultId,
        nickname: &str,
        (kind, kdf, secret): (Kind, Kdf, &[u8]),
        key: &DataKey,
    ) -> Result<Self, Error> {
        let id = random()?;
        let Wrapped { salt, nonce, key: wrapped } = key.wrap(kdf, secret, &bound_to(vault.bytes(), &id))?;
        let slot = Slot { id: id.into(), kind, kdf, salt: salt.into(), nonce: nonce.into(), wrapped: wrapped.into() };
        Ok(Self::seal(Header { vault: (*vault.bytes()).into(), nickname: nickname.to_owned(), slots: vec![slot] }, key))
    }

    fn seal(header: Header, key: &DataKey) -> Self {
        let mut frame = Frame { format: FORMAT, body: to_cbor(&header).into(), mac: [0; 32].into(), check: [0; 32].into() };
        frame.mac = frame.mac(key).into();
        frame.check = frame.checksum().into();
        Self { bytes: to_cbor(&frame), header, frame }
    }

    /// Reads a slot file of `vault`. Refuses what is damaged, newer, another vault's or too costly,
    /// before any work is done for it.
    pub(crate) fn read(bytes: &[u8], vault: &VaultId) -> Result<Self, Error> {
        let damaged = Error::Damaged { which: Part::Slots };
        if bytes.len() > MAX_BYTES {
            return Err(damaged);
        }
        let frame: Frame = from_cbor(bytes)?;
        if *frame.check != frame.checksum() {
            return Err(damaged);
        }
        if frame.format > FORMAT {
            return Err(Error::Newer { found: frame.format, known: FORMAT });
        }
        let header: Header = from_cbor(&frame.body)?;
        if frame.format != FORMAT || *header.vault != *vault.bytes() || header.slots.len() > MAX_SLOTS {
            return Err(damaged);
        }
        for slot in &header.slots {
            slot.kdf.affordable()?;
        }
        Ok(Self { header, frame, bytes: bytes.to_vec() })
    }

    /// The data key, if `secret` opens a slot of that kind.
    pub(crate) fn unlock(&self, kind: Kind, secret: &[u8]) -> Result<DataKey, Error> {
        for slot in self.header.slots.iter().filter(|slot| slot.kind == kind) {
            let wrapped = Wrapped { salt: *slot.salt, nonce: *slot.nonce, key: *slot.wrapped };
            let place = bound_to(&self.header.vault, &slot.id);
            let Some(key) = DataKey::unwrap(&wrapped, slot.kdf, secret, &place)? else {
                continue;
            };
            if self.frame.mac(&key) != *self.frame.mac {
                return Err(Error::Damaged { which: Part::Slots });
            }
            return Ok(key);
        }
        Err(Error::WrongCode)
    }

    /// What the person calls this vault.
    pub(crate) fn nickname(&self) -> &str {
        &self.header.nickname
    }

    /// The file, byte for byte.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// Ties a wrapped key to its place, so that it opens nowhere else.
fn bound_to(vault: &[u8; 16], slot: &[u8; 16]) -> Vec<u8> {
    [&vault[..], &slot[..], &FORMAT.to_be_bytes()].concat()
}

fn to_cbor(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("these types are plain, and memory takes all");
    bytes
}

/// Exactly one value, in exactly the spelling that [`to_cbor`] gives it.
fn from_cbor<T: Serialize + for<'a> Deserialize<'a>>(bytes: &[u8]) -> Result<T, Error> {
    match ciborium::from_reader(bytes) {
        Ok(value) if to_cbor(&value) == bytes => Ok(value),
        _ => Err(Error::Damaged { which: Part::Slots }),
    }
}

#[cfg(test)]
#[path = "slots_tests.rs"]
mod tests;

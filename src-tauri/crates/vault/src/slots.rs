//! The slot file: which ways there are into a vault. Its bytes are described in `FORMAT.md`.

use serde::{Deserialize, Serialize};
use serde_bytes::{ByteArray, ByteBuf};

use crate::{
    error::{Error, Part},
    id::{VaultId, random},
    key::{DataKey, Kdf, WRAPPED_BYTES, Wrapped, hash},
    ways::{Kind, WayIn},
};

/// The format this edition writes, and the newest it reads.
pub(crate) const FORMAT: u32 = 1;
/// No honest slot file comes near this; a longer one is not read.
pub(crate) const MAX_BYTES: usize = 64 * 1024;
/// More slots than there are ways in, few enough that trying them all ends.
const MAX_SLOTS: usize = 16;

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

impl Slot {
    fn new(vault: &[u8; 16], way: &WayIn, key: &DataKey) -> Result<Self, Error> {
        let id = random()?;
        let Wrapped { salt, nonce, key: wrapped } = key.wrap(way.kdf, &way.secret, &bound_to(vault, &id))?;
        Ok(Self { id: id.into(), kind: way.kind, kdf: way.kdf, salt: salt.into(), nonce: nonce.into(), wrapped: wrapped.into() })
    }
}

/// What the slot file says.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    vault: ByteArray<16>,
    nickname: String,
    picture: String,
    /// Grows with every change of the file: of two whole copies the greater holds.
    generation: u64,
    /// Which data key this is, counted from 1, and so which store it opens.
    store: u32,
    slots: Vec<Slot>,
}

/// What anybody at the computer may see of a vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Face {
    /// What the person calls it.
    pub nickname: String,
    /// The picture the person chose, in the caller's words.
    pub picture: String,
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
    /// The slot file of a new vault.
    pub(crate) fn new(vault: &VaultId, face: &Face, ways: &[WayIn], key: &DataKey) -> Result<Self, Error> {
        Self::made(vault.bytes(), face, (1, 1), ways, key)
    }

    /// The slot file of the same vault under another data key, with other ways in.
    pub(crate) fn renewed(&self, ways: &[WayIn], key: &DataKey) -> Result<Self, Error> {
        let next = (self.header.generation + 1, self.header.store + 1);
        Self::made(&self.header.vault, &self.face(), next, ways, key)
    }

    fn made(
        vault: &[u8; 16],
        face: &Face,
        (generation, store): (u64, u32),
        ways: &[WayIn],
        key: &DataKey,
    ) -> Result<Self, Error> {
        let slots = ways.iter().map(|way| Slot::new(vault, way, key)).collect::<Result<_, _>>()?;
        let Face { nickname, picture } = face.clone();
        Ok(Self::seal(Header { vault: (*vault).into(), nickname, picture, generation, store, slots }, key))
    }

    /// The same file with `way` instead of the slots of its kind.
    pub(crate) fn with(&self, way: &WayIn, key: &DataKey) -> Result<Self, Error> {
        let mut header = self.next_header();
        header.slots.retain(|slot| slot.kind != way.kind);
        header.slots.push(Slot::new(&header.vault, way, key)?);
        Ok(Self::seal(header, key))
    }

    /// The same file without the slots of a kind.
    pub(crate) fn without(&self, kind: Kind, key: &DataKey) -> Self {
        let mut header = self.next_header();
        header.slots.retain(|slot| slot.kind != kind);
        Self::seal(header, key)
    }

    /// The same file with another face.
    pub(crate) fn with_face(&self, face: &Face, key: &DataKey) -> Self {
        let Face { nickname, picture } = face.clone();
        Self::seal(Header { nickname, picture, ..self.next_header() }, key)
    }

    fn next_header(&self) -> Header {
        let header: Header = from_cbor(&self.frame.body).expect("it was read or written a moment ago");
        Header { generation: header.generation + 1, ..header }
    }

    fn seal(header: Header, key: &DataKey) -> Self {
        let mut frame = Frame { format: FORMAT, body: to_cbor(&header).into(), mac: [0; 32].into(), check: [0; 32].into() };
        frame.mac = frame.mac(key).into();
        frame.check = frame.checksum().into();
        Self { bytes: to_cbor(&frame), header, frame }
    }

    /// Reads a slot file. Refuses what is damaged, newer or too costly, before any work is done for it.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Error> {
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
        if frame.format != FORMAT || header.store == 0 || header.slots.len() > MAX_SLOTS {
            return Err(damaged);
        }
        for slot in &header.slots {
            slot.kdf.affordable()?;
        }
        Ok(Self { header, frame, bytes: bytes.to_vec() })
    }

    /// The data key, if `secret` opens a slot of that kind.
    pub(crate) fn unlock(&self, kind: Kind, secret: &[u8]) -> Result<DataKey, Error> {
        if !self.kinds().contains(&kind) {
            return Err(Error::NoSuchWay);
        }
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

    /// What anybody may see.
    pub(crate) fn face(&self) -> Face {
        Face { nickname: self.header.nickname.clone(), picture: self.header.picture.clone() }
    }

    /// The kinds of ways in there are.
    pub(crate) fn kinds(&self) -> Vec<Kind> {
        let mut kinds: Vec<_> = self.header.slots.iter().map(|slot| slot.kind).collect();
        kinds.sort();
        kinds.dedup();
        kinds
    }

    /// Whose it is.
    pub(crate) fn vault(&self) -> VaultId {
        VaultId::from(*self.header.vault)
    }

    /// How new it is.
    pub(crate) const fn generation(&self) -> u64 {
        self.header.generation
    }

    /// Which store it opens.
    pub(crate) const fn store(&self) -> u32 {
        self.header.store
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

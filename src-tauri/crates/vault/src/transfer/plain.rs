//! From what is carried to plain bytes, and back by one spelling only: CBOR, as `FORMAT.md` has it.

use std::{
    fmt,
    io::{self, Write},
};

use ciborium::de::from_reader_with_recursion_limit;
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{DeserializeOwned, Error as _, MapAccess, Visitor},
};

use super::carried::Carried;
use crate::error::Error;

/// The format this edition writes, and the newest it reads.
pub(super) const FORMAT: u32 = 1;
/// Ours are five deep: the frame, what is carried, its drafts, a draft, its fields.
const MAX_DEPTH: usize = 16;

/// What stands around what is carried. Every later format is a map that begins with `format`, so
/// that every edition can tell a newer file from a damaged one, whatever stands after it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Frame<T> {
    format: u32,
    body: T,
}

/// Writes the one spelling there is.
pub(super) fn write(carried: &Carried, to: impl Write) -> io::Result<()> {
    spell(&Frame { format: FORMAT, body: carried }, to)
}

/// Reads exactly one value in exactly the spelling that [`write`] gives it: no other lengths or
/// numbers, no name twice or out of turn, nothing unknown, nothing after it. A newer format is
/// told by its number alone; since nothing at all is taken out of it, nothing is dropped either.
pub(super) fn read(bytes: &[u8]) -> Result<Carried, Error> {
    let Format(found) = decode(bytes)?;
    if found > FORMAT {
        return Err(Error::Newer { found, known: FORMAT });
    }
    let frame: Frame<Carried> = decode(bytes)?;
    let mut same = Same(bytes);
    let spelt = spell(&frame, &mut same);
    if frame.format != FORMAT || spelt.is_err() || !same.0.is_empty() || frame.body.fits().is_err() {
        return Err(Error::TransferDamaged);
    }
    Ok(frame.body)
}

fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Error> {
    from_reader_with_recursion_limit(bytes, MAX_DEPTH).map_err(|_| Error::TransferDamaged)
}

fn spell(value: &impl Serialize, to: impl Write) -> io::Result<()> {
    ciborium::into_writer(value, to).map_err(|error| match error {
        ciborium::ser::Error::Io(error) => error,
        ciborium::ser::Error::Value(why) => io::Error::other(why),
    })
}

/// The number of the format, found without a look at anything after it.
struct Format(u32);

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(First)
    }
}

struct First;

impl<'de> Visitor<'de> for First {
    type Value = Format;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map that begins with its format")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Format, A::Error> {
        match map.next_entry::<String, u32>()? {
            Some((name, format)) if name == "format" => Ok(Format(format)),
            _ => Err(A::Error::missing_field("format")),
        }
    }
}

/// Takes the bytes it knows, one after another, and no others: comparing takes no second copy.
struct Same<'a>(&'a [u8]);

impl Write for Same<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.strip_prefix(bytes).ok_or(io::ErrorKind::InvalidData)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
#[path = "plain_tests.rs"]
mod tests;

//! Ids, marks and lists as they stand in the plain bytes: ids and marks as strings of bytes, and no
//! list given room because of the length it claims.

use std::{collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use serde_bytes::ByteArray;

use super::carried::{CarriedDraft, MAX_DRAFTS, MAX_FIELDS, MAX_FIELDS_IN_ALL};
use crate::id::{DraftId, VaultId};

/// An id is a string of 16 bytes.
macro_rules! as_bytes {
    ($($id:ty),*) => {$(
        impl Serialize for $id {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_bytes(self.bytes())
            }
        }

        impl<'de> Deserialize<'de> for $id {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                ByteArray::deserialize(from).map(|bytes| Self::from(bytes.into_array()))
            }
        }
    )*};
}

as_bytes!(VaultId, DraftId);

/// The drafts of a file, counted while they come.
pub(super) fn drafts<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<CarriedDraft>, D::Error> {
    from.deserialize_seq(Drafts)
}

struct Drafts;

impl<'de> Visitor<'de> for Drafts {
    type Value = Vec<CarriedDraft>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at most {MAX_DRAFTS} drafts with {MAX_FIELDS_IN_ALL} fields")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let (mut drafts, mut fields) = (Vec::new(), 0);
        while let Some(draft) = list.next_element::<CarriedDraft>()? {
            fields += draft.fields.len();
            drafts.push(draft);
            if drafts.len() > MAX_DRAFTS || fields > MAX_FIELDS_IN_ALL {
                return Err(A::Error::invalid_length(drafts.len(), &self));
            }
        }
        Ok(drafts)
    }
}

/// The fields of a draft, counted while they come. A name that comes twice shows when they are
/// spelt again.
pub(super) fn fields<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, String>, D::Error> {
    from.deserialize_map(Fields)
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = BTreeMap<String, String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at most {MAX_FIELDS} fields")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = BTreeMap::new();
        while let Some((name, value)) = map.next_entry()? {
            fields.insert(name, value);
            if fields.len() > MAX_FIELDS {
                return Err(A::Error::invalid_length(fields.len(), &self));
            }
        }
        Ok(fields)
    }
}

/// A mark is a string of 32 bytes. There may be as many as the file has room for, since one takes
/// no more in memory than in the file.
pub(super) mod marks {
    use super::{ByteArray, Deserializer, Marks, Serializer};

    pub(in crate::transfer) fn serialize<S: Serializer>(marks: &[[u8; 32]], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(marks.iter().map(|mark| ByteArray::new(*mark)))
    }

    pub(in crate::transfer) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<[u8; 32]>, D::Error> {
        from.deserialize_seq(Marks)
    }
}

struct Marks;

impl<'de> Visitor<'de> for Marks {
    type Value = Vec<[u8; 32]>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("marks of 32 bytes")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut marks = Vec::new();
        while let Some(mark) = list.next_element::<ByteArray<32>>()? {
            marks.push(mark.into_array());
        }
        Ok(marks)
    }
}

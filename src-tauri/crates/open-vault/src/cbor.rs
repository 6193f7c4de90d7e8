//! CBOR in the one spelling of `FORMAT.md`. `None` is damage.

use ciborium::{Value, value::Integer};

/// Exactly one value, with definite lengths and in the shortest forms: written again, it is the same bytes.
pub(crate) fn decode(bytes: &[u8]) -> Option<Value> {
    let value: Value = ciborium::from_reader(bytes).ok()?;
    let mut again = Vec::new();
    ciborium::into_writer(&value, &mut again).ok()?;
    (again == bytes).then_some(value)
}

/// The values of a map that has these keys, in this order, and no others.
pub(crate) fn fields<const N: usize>(map: Value, names: [&str; N]) -> Option<[Value; N]> {
    let entries = map.into_map().ok()?;
    let as_named = entries.iter().zip(names).all(|((key, _), name)| key.as_text() == Some(name));
    let values: [Value; N] = entries.into_iter().map(|(_, value)| value).collect::<Vec<_>>().try_into().ok()?;
    as_named.then_some(values)
}

/// A string of exactly `N` bytes.
pub(crate) fn bytes<const N: usize>(value: Value) -> Option<[u8; N]> {
    value.into_bytes().ok()?.try_into().ok()
}

/// A number that `T` has room for.
pub(crate) fn number<T: TryFrom<Integer>>(value: Value) -> Option<T> {
    value.into_integer().ok()?.try_into().ok()
}

/// A text.
pub(crate) fn text(value: Value) -> Option<String> {
    value.into_text().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_shortest_spelling_with_definite_lengths_is_read() {
        assert!(decode(b"\xa1\x61a\x01").is_some());
        for other in [&b"\xa1\x61a\x18\x01"[..], b"\xbf\x61a\x01\xff", b"\xa1\x61a\x01\x00", b"\xa1\x61a", b""] {
            assert!(decode(other).is_none(), "{other:?}");
        }
    }

    #[test]
    fn a_map_has_its_keys_in_their_order_and_no_others() {
        let map = || decode(b"\xa2\x61a\x01\x61b\x02").unwrap();
        let [a, b] = fields(map(), ["a", "b"]).unwrap();
        assert_eq!((number::<u32>(a), number::<u8>(b)), (Some(1), Some(2)));
        assert!(fields(map(), ["b", "a"]).is_none());
        assert!(fields(map(), ["a"]).is_none());
        assert!(fields(map(), ["a", "b", "c"]).is_none());
    }
}

//! What holds for the plain bytes, should somebody who knows the words have written them to harm.

use std::time::{Duration, Instant};

use ciborium::{Value, cbor};

use super::{super::ground::sample, *};

const DAMAGED: Result<Carried, Error> = Err(Error::TransferDamaged);

fn bytes_of(carried: &Carried) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(carried, &mut bytes).unwrap();
    bytes
}

/// The sample as a tree, changed, and spelt again.
fn changed(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut tree: Value = ciborium::from_reader(&bytes_of(&sample())[..]).unwrap();
    change(&mut tree);
    let mut bytes = Vec::new();
    ciborium::into_writer(&tree, &mut bytes).unwrap();
    bytes
}

/// What stands at a place of the tree: a name of a map, or a number of a list.
fn at<'a>(tree: &'a mut Value, path: &str) -> &'a mut Value {
    path.split('/').fold(tree, |tree, step| match tree {
        Value::Map(entries) => &mut entries.iter_mut().find(|(name, _)| name.as_text() == Some(step)).unwrap().1,
        Value::Array(entries) => &mut entries[step.parse::<usize>().unwrap()],
        other => panic!("{step} in {other:?}"),
    })
}

fn entries(tree: &mut Value) -> &mut Vec<(Value, Value)> {
    tree.as_map_mut().unwrap()
}

/// The place of one text in the plain bytes.
fn place(bytes: &[u8], text: &str) -> usize {
    bytes.windows(text.len()).position(|window| window == text.as_bytes()).unwrap()
}

/// The sample with the bytes from `from` on put in another way.
fn spliced(from: &str, to: &[u8], until: &str) -> Vec<u8> {
    let bytes = bytes_of(&sample());
    let (start, end) = (place(&bytes, from), place(&bytes, until));
    [&bytes[..start], to, &bytes[end..]].concat()
}

#[test]
fn it_is_read_as_it_was_written() {
    assert_eq!(read(&bytes_of(&sample())), Ok(sample()));
    assert_eq!(read(&changed(|_| {})), Ok(sample()));
}

#[test]
fn a_newer_format_is_told_by_its_number_whatever_comes_after_it() {
    let begins = b"\xa2\x66format";
    for (number, found) in [(&b"\x02"[..], 2), (b"\x18\x65", 101), (b"\x1a\xff\xff\xff\xff", u32::MAX)] {
        let deep = [0x81; 5_000];
        for after in [&b"\x64body\x01"[..], b"", b"\xff\xff\xff", &deep] {
            let bytes = [&begins[..], number, after].concat();
            assert_eq!(read(&bytes), Err(Error::Newer { found, known: FORMAT }));
        }
    }
    assert_eq!(
        read(&changed(|tree| {
            *at(tree, "format") = 2.into();
            entries(tree).push(("later".into(), Value::Null));
        })),
        Err(Error::Newer { found: 2, known: FORMAT })
    );
}

#[test]
fn what_does_not_begin_with_its_format_as_a_number_is_damage() {
    for format in [cbor!(0), cbor!(-1), cbor!("1"), cbor!("2"), cbor!(1.0), cbor!(2.0), cbor!(null), cbor!([1]), cbor!({})] {
        let format = format.unwrap();
        assert_eq!(read(&changed(|tree| *at(tree, "format") = format.clone())), DAMAGED, "{format:?}");
    }
    assert_eq!(read(&changed(|tree| *at(tree, "format") = Value::Tag(0, Box::new(1.into())))), DAMAGED);
    assert_eq!(read(&changed(|tree| *at(tree, "format") = (1_u64 << 32).into())), DAMAGED);
    assert_eq!(read(&changed(|tree| entries(tree).reverse())), DAMAGED);
    assert_eq!(read(&changed(|tree| drop(entries(tree).remove(0)))), DAMAGED);
    for other in [
        &b""[..],
        b"\xa0",
        b"\x01",
        b"\x80",
        b"\x81\x01",
        b"\x66format",
        b"\xa1\x66formas\x02",
        b"\xf6",
        b"\xff",
        b"{\"format\": 1}",
    ] {
        assert_eq!(read(other), DAMAGED, "{other:?}");
    }
}

#[test]
fn only_one_spelling_is_read() {
    let whole = bytes_of(&sample());
    for end in [&b"\0"[..], b"\xf6", b"\xff", &whole] {
        assert_eq!(read(&[&whole[..], end].concat()), DAMAGED);
    }
    for cut in 0..whole.len() {
        assert_eq!(read(&whole[..cut]), DAMAGED, "cut at {cut}");
    }
    // Lengths and numbers in more bytes than they need, of no said length, and in a tag.
    assert_eq!(read(&spliced("format", b"format\x18\x01\x64", "body")), DAMAGED);
    assert_eq!(read(&spliced("body", b"body\xb8\x04\x65", "vault")), DAMAGED);
    assert_eq!(read(&spliced("nickname", b"nickname\x78\x05", "Kanin")), DAMAGED);
    assert_eq!(read(&spliced("nickname", b"nickname\x7f\x65Kanin\xff\x67", "made_at")), DAMAGED);
    assert_eq!(read(&spliced("nickname", b"nickname\xc0\x65", "Kanin")), DAMAGED);
    // The control: the same place put together from the same bytes is read.
    assert_eq!(read(&spliced("nickname", b"nickname\x65", "Kanin")), Ok(sample()));
    // Names twice, out of turn, and unknown ones.
    let fields = "body/drafts/0/fields";
    for map in ["body", "body/drafts/0"] {
        assert_eq!(read(&changed(|tree| entries(at(tree, map)).reverse())), DAMAGED, "{map}");
        assert_eq!(read(&changed(|tree| entries(at(tree, map)).push(("ny".into(), "?".into())))), DAMAGED, "{map}");
        assert_eq!(read(&changed(|tree| drop(entries(at(tree, map)).pop()))), DAMAGED, "{map}");
    }
    assert_eq!(read(&changed(|tree| entries(at(tree, fields)).reverse())), DAMAGED);
    for map in ["body", "body/drafts/0", fields] {
        let twice = |tree: &mut Value| {
            let map = entries(at(tree, map));
            map.push(map.last().unwrap().clone());
        };
        assert_eq!(read(&changed(twice)), DAMAGED, "{map}");
    }
    // The control: a field that no other has the name of is a field.
    assert!(read(&changed(|tree| entries(at(tree, fields)).push(("ø".into(), "?".into())))).is_ok());
}

#[test]
fn nothing_is_taken_for_something_of_another_type() {
    let every = ["body/vault", "body/nickname", "body/made_at", "body/drafts", "body/drafts/0", "body/drafts/0/id"];
    let more =
        ["kind", "made_at", "changed_at", "fields", "fields/mål", "marks", "marks/0"].map(|name| format!("body/drafts/0/{name}"));
    for path in every.into_iter().chain(more.iter().map(String::as_str)).chain(["body"]) {
        let others = [
            Value::Null,
            true.into(),
            0.into(),
            (-1).into(),
            1.5.into(),
            Value::Tag(2, Box::new(Value::Bytes(vec![1]))),
            vec![Value::from(1); 16].into(),
            vec![Value::from(1); 32].into(),
            Value::Bytes(vec![1; 15]),
            Value::Bytes(vec![1; 17]),
            Value::Bytes(vec![1; 31]),
            Value::Bytes(vec![1; 33]),
            Value::Map(vec![(0.into(), "".into())]),
        ];
        for other in others {
            assert_eq!(read(&changed(|tree| *at(tree, path) = other.clone())), DAMAGED, "{path}: {other:?}");
        }
        let wrapped = |tree: &mut Value| {
            let place = at(tree, path);
            *place = Value::Tag(42, Box::new(place.clone()));
        };
        assert_eq!(read(&changed(wrapped)), DAMAGED, "{path} in a tag");
    }
    let broken = [&[0x63, 0xc3, 0x28, 0x61][..], &[0x62, 0xed, 0xa0], &[0x61, 0xff]];
    for text in broken {
        assert_eq!(read(&spliced("Kanin", text, "made_at")), DAMAGED, "{text:?}");
    }
}

/// Texts, lists and maps of 2^60 entries, and 100,000 of each inside one another.
#[test]
fn what_claims_to_be_endless_or_is_too_deep_is_refused_at_once() {
    let endless = |major: u8| [&[major | 0x1b, 0x10][..], &[0; 7]].concat();
    let start = Instant::now();
    for major in [0x40, 0x60, 0x80, 0xa0] {
        for (from, until) in
            [("body", "vault"), ("vault", "nickname"), ("nickname", "made_at"), ("drafts", "kind"), ("id", "kind")]
        {
            let claim = [from.as_bytes(), &endless(major)].concat();
            assert_eq!(read(&spliced(from, &claim, until)), DAMAGED, "{major:x} in {from}");
        }
        for place in ["fields", "marks"] {
            let whole = bytes_of(&sample());
            let end = self::place(&whole, place) + place.len();
            assert_eq!(read(&[&whole[..end], &endless(major)].concat()), DAMAGED, "{major:x} in {place}");
        }
    }
    for deep in [&[0x81][..], &[0xa1, 0x61, b'a'], &[0xc1], &[0x9f], &[0x5f], &[0x7f], &[0xd9, 0xd9, 0xf7]] {
        let deep = deep.repeat(100_000);
        let whole = bytes_of(&sample());
        for from in ["format", "body", "drafts", "fields", "marks", "id"] {
            let end = place(&whole, from) + from.len();
            assert_eq!(read(&[&whole[..end], &deep].concat()), DAMAGED, "{:x} in {from}", deep[0]);
        }
    }
    assert!(start.elapsed() < Duration::from_secs(1));
}

/// No flipped bit makes it stumble; and the control: what reads any CBOR takes many that this does not.
#[test]
fn no_flipped_bit_is_read_in_another_spelling() {
    let whole = bytes_of(&sample());
    let (mut taken, mut lenient) = (0, 0);
    for place in 0..whole.len() {
        for bit in 0..8 {
            let mut bytes = whole.clone();
            bytes[place] ^= 1 << bit;
            match read(&bytes) {
                Ok(found) => {
                    assert_eq!(bytes_of(&found), bytes, "byte {place}, bit {bit}");
                    taken += 1;
                }
                Err(Error::TransferDamaged | Error::Newer { .. }) => {}
                Err(other) => panic!("byte {place}, bit {bit}: {other}"),
            }
            lenient += usize::from(ciborium::from_reader::<Value, _>(&bytes[..]).is_ok());
        }
    }
    // Letters that became other letters: that is for the seal to find.
    assert!(taken > 1_000, "{taken}");
    assert!(lenient > taken + 500, "{lenient} and {taken}");
}

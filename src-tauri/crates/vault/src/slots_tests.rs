//! What holds for the slot file, damaged, forged and hostile ones included.

use std::time::{Duration, Instant};

use super::*;

const SECRET: &[u8] = b"a secret of many random bytes";
const DAMAGED: Error = Error::Damaged { which: Part::Slots };

fn sample() -> (VaultId, DataKey, SlotFile) {
    let (vault, key) = (VaultId::random().unwrap(), DataKey::random().unwrap());
    let file = SlotFile::new(&vault, &face(), &[way(Kind::Paper, SECRET)], &key).unwrap();
    (vault, key, file)
}

fn face() -> Face {
    Face { nickname: "Kanin".into(), picture: "kanin".into() }
}

fn way(kind: Kind, secret: &[u8]) -> WayIn {
    WayIn { kind, kdf: Kdf::Blake2b, secret: secret.to_vec().into() }
}

fn header_of(file: &SlotFile) -> Header {
    from_cbor(&file.frame.body).unwrap()
}

/// The file with another header and the old mark: what somebody without the key can make.
fn forged(file: &SlotFile, header: &Header) -> Vec<u8> {
    let mut frame: Frame = from_cbor(file.bytes()).unwrap();
    frame.body = to_cbor(header).into();
    frame.check = frame.checksum().into();
    to_cbor(&frame)
}

#[test]
fn every_kind_of_slot_opens_with_its_own_kind_of_secret_only() {
    let (vault, key) = (VaultId::random().unwrap(), DataKey::random().unwrap());
    let kinds = [Kind::Code, Kind::Paper, Kind::ThisComputer, Kind::UsbKey];
    for kind in kinds {
        let file = SlotFile::new(&vault, &face(), &[way(kind, SECRET)], &key).unwrap();
        let read = SlotFile::read(file.bytes()).unwrap();
        assert_eq!(read.face(), face());
        for tried in kinds {
            let found = read.unlock(tried, SECRET).map(|key| key.as_raw_key());
            if tried == kind {
                assert_eq!(found, Ok(key.as_raw_key()));
            } else {
                assert_eq!(found, Err(Error::NoSuchWay));
            }
        }
        let other = read.unlock(kind, b"another secret");
        assert_eq!(other.err(), Some(Error::WrongCode));
    }
}

#[test]
fn no_flipped_bit_and_no_cut_is_taken_for_a_wrong_code_or_a_newer_edition() {
    let (_, _, file) = sample();
    for at in 0..file.bytes().len() {
        for bit in 0..8 {
            let mut bytes = file.bytes().to_vec();
            bytes[at] ^= 1 << bit;
            let found = SlotFile::read(&bytes).err();
            assert_eq!(found, Some(DAMAGED), "byte {at}, bit {bit}");
        }
        let cut = SlotFile::read(&file.bytes()[..at]).err();
        assert_eq!(cut, Some(DAMAGED), "cut at {at}");
    }
    let longer = [file.bytes(), b"\0"].concat();
    assert_eq!(SlotFile::read(&longer).err(), Some(DAMAGED));
    assert!(SlotFile::read(file.bytes()).is_ok());
}

#[test]
fn nobody_without_the_key_can_change_the_name_or_the_slots() {
    let (_, key, file) = sample();
    let unlock = |bytes: &[u8]| {
        let read = SlotFile::read(bytes).unwrap();
        read.unlock(Kind::Paper, SECRET).err()
    };
    assert_eq!(unlock(&forged(&file, &header_of(&file))), None);

    let mut renamed = header_of(&file);
    renamed.nickname = "Ulv".into();
    assert_eq!(unlock(&forged(&file, &renamed)), Some(DAMAGED));

    let mut added = header_of(&file);
    added.slots.append(&mut header_of(&sample().2).slots);
    assert_eq!(unlock(&forged(&file, &added)), Some(DAMAGED));

    let mut stripped = header_of(&file);
    stripped.slots.clear();
    assert_eq!(unlock(&forged(&file, &stripped)), Some(Error::NoSuchWay));

    let mut moved = header_of(&file);
    moved.slots[0].id = [9; 16].into();
    assert_eq!(unlock(&forged(&file, &moved)), Some(Error::WrongCode));

    let mut sealed_anew = header_of(&file);
    sealed_anew.nickname = "Ulv".into();
    let sealed_anew = SlotFile::seal(sealed_anew, &key);
    assert_eq!(unlock(sealed_anew.bytes()), None);
}

#[test]
fn a_newer_format_is_named_and_an_older_than_the_first_is_damage() {
    let (_, _, file) = sample();
    for (format, expected) in
        [(2, Error::Newer { found: 2, known: 1 }), (101, Error::Newer { found: 101, known: 1 }), (0, DAMAGED)]
    {
        let mut frame: Frame = from_cbor(file.bytes()).unwrap();
        frame.format = format;
        frame.body = b"a body that only a later edition understands".to_vec().into();
        frame.check = frame.checksum().into();
        let found = SlotFile::read(&to_cbor(&frame)).err();
        assert_eq!(found, Some(expected));
        frame.check[0] ^= 1;
        let found = SlotFile::read(&to_cbor(&frame)).err();
        assert_eq!(found, Some(DAMAGED));
    }
}

#[test]
fn a_hostile_file_is_refused_before_any_work() {
    let (_, _, file) = sample();
    let mut costly = Vec::new();
    for (memory_kib, passes, lanes) in [(u32::MAX, 3, 1), (1024, u32::MAX, 1), (1024, 3, u32::MAX)] {
        let mut header = header_of(&file);
        header.slots[0].kind = Kind::Code;
        header.slots[0].kdf = Kdf::Argon2id { memory_kib, passes, lanes };
        costly.push(forged(&file, &header));
    }
    let mut crowded = header_of(&file);
    crowded.slots = (0..=MAX_SLOTS).flat_map(|_| header_of(&file).slots).collect();
    let crowded = forged(&file, &crowded);
    // A text of 2^60 bytes, a list of 2^60 entries, 60,000 lists in each other, 65 KiB of zeros.
    let endless = [&[0x7b, 0x10][..], &[0; 7], b"abc"].concat();
    let countless = [&[0x9b, 0x10][..], &[0; 7]].concat();
    let deep = vec![0x81; 60_000];
    let long = vec![0; MAX_BYTES + 1];

    let start = Instant::now();
    for bytes in &costly {
        let found = SlotFile::read(bytes).err();
        assert!(matches!(found, Some(Error::KdfTooCostly { .. })), "{found:?}");
    }
    for bytes in [&crowded, &endless, &countless, &deep, &long] {
        assert_eq!(SlotFile::read(bytes).err(), Some(DAMAGED));
    }
    assert!(start.elapsed() < Duration::from_millis(50));
}

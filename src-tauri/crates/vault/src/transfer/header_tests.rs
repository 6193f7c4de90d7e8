//! What holds for the first lines of the file, those of somebody who wants to do harm included.

use super::*;
use crate::transfer::{
    ground::{WORDS, refused_at_once, sample, sealed, words},
    open,
};

/// A header of ours with one part of it another, and enough after it.
fn with(from: &str, to: &str) -> Vec<u8> {
    let header = "age-encryption.org/v1\n-> scrypt aGVqIG1lZCBkaWcgZHUgZA 17\n\
                  bm9nZXQgYWYgdHJlZGl2ZSBieXRlcyB0ZWdu0000000\n--- MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI\n";
    assert!(header.contains(from), "{from}");
    [header.replacen(from, to, 1).as_bytes(), &[0; 64]].concat()
}

fn refused(bytes: &[u8]) -> Error {
    let what = String::from_utf8_lossy(&bytes[..bytes.len().min(100)]).into_owned();
    let seen = check(bytes).err();
    let told = refused_at_once(&what, || open(bytes, &words(WORDS)));
    assert_eq!(seen, Some(told.clone()), "{what}");
    told
}

#[test]
fn every_work_factor_up_to_the_highest_is_read_and_no_other() {
    for factor in 1..=18_u8 {
        assert_eq!(check(&with("17", &factor.to_string())), Ok(factor));
    }
    for costly in ["19", "20", "41", "63", "64", "99", "255", "256", "274", "4294967313", "18446744073709551615"] {
        assert_eq!(refused(&with("17", costly)), Error::TransferTooCostly, "{costly}");
    }
    for none in
        ["", "0", "00", "01", "017", "-1", "+17", "17 ", " 17", "0x11", "1e1", "17.0", "\u{664}", "99999999999999999999999"]
    {
        assert_eq!(refused(&with("17", none)), Error::TransferDamaged, "{none}");
    }
}

#[test]
fn other_things_than_transfer_files_are_told_as_such() {
    let base64 = "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBhR1ZxSUcxbFpDQmthV2NnWkhVZ1pB";
    let armoured = format!("-----BEGIN AGE ENCRYPTED FILE-----\n{base64}\n-----END AGE ENCRYPTED FILE-----\n");
    let sixteen = |big: bool| -> Vec<u8> {
        let units = "age-encryption.org/v1\n-> scrypt ".encode_utf16();
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let others: &[&[u8]] = &[
        b"",
        b"a",
        b"\0",
        b"PK\x03\x04\x14\0\x06\0\x08\0",
        b"<!DOCTYPE html><html lang=da>",
        b"%PDF-1.7",
        b"SQLite format 3\0",
        &[0; 100_000],
        base64.as_bytes(),
        armoured.as_bytes(),
        &sixteen(true),
        &sixteen(false),
        &[b"\xef\xbb\xbf".as_slice(), &sealed(&sample())].concat(),
        &[b"\n".as_slice(), &sealed(&sample())].concat(),
        b"age-encryption.org/v1",
        b"age-encryption.org/v2\n-> scrypt aGVqIG1lZCBkaWcgZHUgZA 17\n",
        b"age-encryption.org/v1\r\n-> scrypt aGVqIG1lZCBkaWcgZHUgZA 17\r\n",
        b"age-encryption.org/v1\n-> X25519 CJM36AHmTbdHSuOQL+NESqyVQE75f2e610iRdLPEN20\n",
        b"age-encryption.org/v1\n-> ssh-ed25519 BjH7FA RO+wV4kbbl4NtSmp56lQcfRdRp3dEFpdQmWkaoiw6lY\n",
        b"age-encryption.org/v1\n-> SCRYPT aGVqIG1lZCBkaWcgZHUgZA 17\n",
        b"age-encryption.org/v1\n--- MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI\n",
    ];
    for other in others {
        assert_eq!(refused(other), Error::NotATransferFile);
    }
}

/// What the test files of age try: https://c2sp.org/CCTV/age.
#[test]
fn a_header_that_is_not_spelt_as_ours_is_damage() {
    let stanza = "-> scrypt aGVqIG1lZCBkaWcgZHUgZA 17\nbm9nZXQgYWYgdHJlZGl2ZSBieXRlcyB0ZWdu0000000\n---";
    let grease = "-> X-grease abc\nbm9nZXQ\n---";
    let strange: &[(&str, &str)] = &[
        ("---", stanza),
        ("---", grease),
        ("---", "-> X25519 CJM36AHmTbdHSuOQL+NESqyVQE75f2e610iRdLPEN20\nC3ZAeY64NXS4QFrksLm3EGz+uPRyI0eQsWw7LWbbYig\n---"),
        // Base64 with bits left over, with padding, of another alphabet, too short, too long, in two lines.
        ("ZHUgZA", "ZHUgZB"),
        ("0000000\n", "0000001\n"),
        ("kwMTI\n", "kwMTJ\n"),
        ("ZHUgZA", "ZHUgZA=="),
        ("aGVq", "a-Vq"),
        ("bm9n", "b_9n"),
        ("aGVq", "aGV"),
        ("aGVq", "aGVqA"),
        ("bm9n", "bm9"),
        ("bm9n", "bm9nA"),
        ("bm9n", "bm9n\n"),
        ("bm9n", "bm9\u{e6}"),
        ("0000000\n", "0000000\n\n"),
        ("0000000\n", "0000000\n0000\n"),
        // White space, arguments, line ends.
        ("17\n", "17\r\n"),
        ("17\n", "17 \n"),
        ("17\n", "17 17\n"),
        (" 17\n", "\n"),
        (" 17", "  17"),
        (" 17", "\t17"),
        ("--- ", "---"),
        ("--- ", "---  "),
        ("---", "--"),
        ("MTI\n", "MTI \n"),
        ("MTI\n", "MTI\r\n"),
        ("MTI\n", "MTI"),
    ];
    for (from, to) in strange {
        assert_eq!(refused(&with(from, to)), Error::TransferDamaged, "{from:?} as {to:?}");
    }
    // Nothing after it that could be content.
    let whole = with("17", "17");
    for (length, expected) in [(0, Err(Error::TransferDamaged)), (31, Err(Error::TransferDamaged)), (32, Ok(17))] {
        assert_eq!(check(&whole[..whole.len() - 64 + length]), expected);
    }
    assert_eq!(check(&whole), Ok(17));
}

/// Megabytes of header are not read: the lines have the length they must have, or are refused.
#[test]
fn a_header_without_end_is_refused_at_once() {
    let many = "-> scrypt aGVqIG1lZCBkaWcgZHUgZA 17\nbm9nZXQgYWYgdHJlZGl2ZSBieXRlcyB0ZWdu0000000\n".repeat(400_000);
    let (letters, digits, spaces) = ("a".repeat(30_000_000), "1".repeat(30_000_000), " ".repeat(30_000_000));
    let lines = "bm9nZXQgYWYgdHJlZGl2ZSBieXRlcyB0ZWdubm9nZXQgYWYgdHJlZGl2ZSBieXRl\n".repeat(400_000);
    for (from, to) in [
        ("---", format!("{many}---")),
        ("aGVq", letters.clone()),
        ("17", digits),
        (" 17", spaces),
        ("17", format!("17 {letters}")),
        ("bm9n", letters.clone()),
        ("bm9n", lines),
        ("MTIz", letters),
    ] {
        assert_eq!(refused(&with(from, &to)), Error::TransferDamaged);
    }
}

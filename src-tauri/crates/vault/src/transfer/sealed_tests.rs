//! What holds for the sealed bytes: what comes back, and what does not.

use std::{collections::BTreeSet, time::Instant};

use super::{
    super::{
        CarriedDraft,
        ground::{WORDS, carrying, draft, refused_at_once, sample, sealed, words},
    },
    *,
};
use crate::MAX_VALUE_BYTES;

/// The length of a piece of content, and of the tag after it.
const PIECE: usize = 64 * 1024;
const TAG: usize = 16;

fn opened(bytes: &[u8]) -> Result<Carried, Error> {
    open(bytes, &words(WORDS))
}

/// Where the content begins: after the lines of the header and the nonce.
fn content_at(bytes: &[u8]) -> usize {
    let lines = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(place, _)| place + 1);
    lines.take(4).last().unwrap() + 16
}

/// Sealed, with exactly `length` bytes of plain content.
fn with_content_of(length: usize) -> Vec<u8> {
    let of = |size: usize| {
        let values = ["a".repeat(size.min(MAX_VALUE_BYTES)), "b".repeat(size.saturating_sub(MAX_VALUE_BYTES))];
        let bytes = sealed(&carrying(vec![draft(1, &[("en", &values[0]), ("to", &values[1])])]));
        let content = bytes.len() - content_at(&bytes);
        (content - content.div_ceil(PIECE + TAG) * TAG, bytes)
    };
    let around = of(length).0 - length;
    let (found, bytes) = of(length - around);
    assert_eq!(found, length);
    bytes
}

#[test]
fn every_text_comes_back_as_it_was() {
    let long = "blåbærgrød 😀 שלום ".repeat(MAX_VALUE_BYTES / 30);
    let texts = [
        "",
        " ",
        "æøå ÆØÅ",
        "a\u{30a}e\u{301}",
        "👩‍👩‍👧‍👦🇩🇰",
        "שלום עולם",
        "\u{202e}bagvendt\u{202c}",
        "\0\r\n\t",
        "\u{fffd}\u{10ffff}",
        &long,
    ];
    let named: Vec<_> = texts.iter().map(|text| (*text, *text)).filter(|(name, _)| name.len() < 200).collect();
    let full = "v".repeat(MAX_VALUE_BYTES);
    let many = (0..1_000).map(|number| draft(number, &[("lang", &long[..200]), ("kort", "æ")])).collect();
    for drafts in [vec![], vec![draft(1, &named)], vec![draft(1, &[("lang", &long)]), draft(2, &[("fuld", &full)])], many] {
        let carried = carrying(drafts);
        assert!(opened(&sealed(&carried)) == Ok(carried));
    }
    let bare = CarriedDraft { kind: String::new(), marks: vec![], ..draft(1, &[]) };
    let bare = Carried { nickname: String::new(), made_at: String::new(), ..carrying(vec![bare]) };
    assert_eq!(opened(&sealed(&bare)), Ok(bare));
}

#[test]
fn what_is_sealed_for_people_costs_its_price() {
    let start = Instant::now();
    let bytes = seal(&sample(), &words(WORDS)).unwrap();
    let took = start.elapsed();
    assert_eq!(header::check(&bytes), Ok(WORK_FACTOR));
    assert!(took.as_millis() > 50, "{took:?} is no price");
    assert_eq!(opened(&bytes), Ok(sample()));
}

#[test]
fn the_same_words_typed_in_other_ways_open_it_and_other_words_do_not() {
    let bytes = seal_with(&sample(), &Code::new(&words("grævling søm låge kompas æble")), 1).unwrap();
    for typed in
        ["grævling søm la\u{30a}ge kompas æble", " grævling søm låge kompas æble\r\n", "grævling\u{a0}søm låge kompas æble"]
    {
        assert_eq!(open(&bytes, &words(typed)), Ok(sample()), "{typed:?}");
    }
    for typed in ["", "grævling søm låge kompas", "grævling søm låge æble kompas", "Grævling søm låge kompas æble"] {
        assert_eq!(open(&bytes, &words(typed)), Err(Error::WrongCode), "{typed:?}");
    }
    assert_eq!(seal(&sample(), &words("elleve tegn")).err(), Some(Error::CodeTooShort { minimum: 12 }));
}

#[test]
fn no_two_files_are_alike_and_none_shows_what_is_in_it() {
    let files: BTreeSet<_> = (0..20).map(|_| sealed(&sample())).collect();
    assert_eq!(files.len(), 20);
    for file in files {
        for text in ["Kanin", "hvorfor", "Fordi", "mål", "ansøgning", "2026", "fodfaeste", "format", "drafts"] {
            assert!(!file.windows(text.len()).any(|window| window == text.as_bytes()), "{text}");
        }
    }
}

/// A change in what age keeps the key in looks like other words; every other change is damage.
#[test]
fn no_changed_byte_is_opened() {
    let bytes = sealed(&sample());
    let text = String::from_utf8_lossy(&bytes);
    let (salt, seal, content) = (text.find("scrypt ").unwrap() + 7, text.find("\n--- ").unwrap(), content_at(&bytes));
    let mut like_other_words = 0;
    for place in 0..bytes.len() {
        // Each bit of the header, since its letters mean something; two changes of every byte after it.
        let header = (0..8).map(|bit| 1 << bit).collect();
        for change in if place < content { header } else { vec![1 << (place % 8), 0xff] } {
            let mut other = bytes.clone();
            other[place] ^= change;
            match opened(&other) {
                Err(Error::NotATransferFile) if place < salt => {}
                Err(Error::WrongCode) if (salt..seal).contains(&place) => like_other_words += 1,
                Err(Error::TransferDamaged) if place >= salt => {}
                found => panic!("byte {place}, {change:08b}: {found:?}"),
            }
        }
    }
    assert!(like_other_words > 100, "{like_other_words}");
}

#[test]
fn nothing_cut_off_and_nothing_added_is_opened() {
    let bytes = sealed(&sample());
    for cut in 0..bytes.len() {
        let found = opened(&bytes[..cut]);
        let expected = if cut < 32 { Error::NotATransferFile } else { Error::TransferDamaged };
        assert_eq!(found, Err(expected), "cut at {cut}");
    }
    for length in [3_000, 2 * PIECE - 1, 2 * PIECE, 2 * PIECE + 1] {
        let bytes = with_content_of(length);
        assert!(opened(&bytes).is_ok());
        let content = &bytes[content_at(&bytes)..];
        let last = bytes.len() - content_at(&bytes);
        let ends: [&[u8]; 6] = [b"\0", b"\n", &[0; TAG], &bytes, content, &content[..last.min(PIECE + TAG)]];
        for end in ends {
            assert_eq!(opened(&[&bytes, end].concat()), Err(Error::TransferDamaged), "{length} and {} more", end.len());
        }
        for cut in [1, TAG - 1, TAG, TAG + 1, last % (PIECE + TAG), PIECE + TAG] {
            if cut > 0 && cut < last {
                assert_eq!(opened(&bytes[..bytes.len() - cut]), Err(Error::TransferDamaged), "{length} without {cut}");
            }
        }
    }
}

#[test]
fn the_pieces_of_a_long_file_stay_in_their_order() {
    let (bytes, other) = (with_content_of(4 * PIECE), with_content_of(4 * PIECE));
    let at = content_at(&bytes);
    let pieces: Vec<_> = bytes[at..].chunks(PIECE + TAG).collect();
    let others: Vec<_> = other[at..].chunks(PIECE + TAG).collect();
    assert_eq!(pieces.len(), 4);
    let with = |order: &[&[u8]]| [&bytes[..at], &order.concat()].concat();
    assert!(opened(&with(&pieces)).is_ok());
    for order in [[1, 0, 2, 3], [0, 2, 1, 3], [0, 1, 3, 2], [3, 2, 1, 0], [0, 0, 2, 3], [0, 1, 2, 2], [3, 3, 3, 3]] {
        assert_eq!(opened(&with(&order.map(|piece| pieces[piece]))), Err(Error::TransferDamaged), "{order:?}");
    }
    for missing in 0..4 {
        let rest: Vec<_> = (0..4).filter(|piece| *piece != missing).map(|piece| pieces[piece]).collect();
        assert_eq!(opened(&with(&rest)), Err(Error::TransferDamaged), "without {missing}");
        let mut mixed = pieces.clone();
        mixed[missing] = others[missing];
        assert_eq!(opened(&with(&mixed)), Err(Error::TransferDamaged), "{missing} of another file");
    }
}

#[test]
fn what_would_not_be_opened_is_not_sealed() {
    let seal = |carried: &Carried| refused_at_once("too much", || seal(carried, &words(WORDS)));
    let twice = carrying(vec![draft(1, &[]), draft(1, &[("a", "b")])]);
    assert_eq!(seal(&twice), Error::TransferDamaged);
    let called = Carried { nickname: "n".repeat(41), ..sample() };
    assert_eq!(seal(&called), Error::NicknameTooLong { limit: 40 });
    let long = "v".repeat(MAX_VALUE_BYTES + 1);
    let (limit, found) = (MAX_VALUE_BYTES, long.len());
    assert_eq!(seal(&carrying(vec![draft(1, &[("lang", &long)])])), Error::TooLarge { limit, found });
    assert_eq!(seal(&carrying((0..=10_000).map(|number| draft(number, &[])).collect())), Error::TransferTooLarge);
}

#[test]
fn more_than_32_mib_are_neither_sealed_nor_opened() {
    let value = "v".repeat(MAX_VALUE_BYTES);
    let of = |count: u32| carrying((0..count).map(|number| draft(number, &[("fuld", &value)])).collect());
    let most = sealed(&of(31));
    assert!(opened(&most).is_ok());
    let more = seal_with(&of(32), &Code::new(&words(WORDS)), 1);
    assert!(more == Err(Error::TransferTooLarge));
    assert_eq!(opened(&vec![0; MAX_BYTES + 1]), Err(Error::TransferTooLarge));
    assert_eq!(opened(&vec![0; MAX_BYTES]), Err(Error::NotATransferFile));
}

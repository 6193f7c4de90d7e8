//! How much memory a file can make the program take. Linux only: it is asked for its own figures,
//! each in a process of its own, where nobody else takes any.

use std::fs;

use super::{
    ground::{WORDS, refused_at_once, sample, words},
    sealed::seal_with,
    *,
};
use crate::{code::Code, error::Error, second_run::in_second_run};

const LINE: &str = "bm9nZXQgYWYgdHJlZGl2ZSBieXRlcyB0ZWdu0000000";
const START: &str = "age-encryption.org/v1\n-> scrypt aGVqIG1lZCBkaWcgZHUgZA ";

/// How far the memory this process holds rises while `work` is done, in KiB, by Linux's own count.
fn rise_kib(work: impl FnOnce()) -> usize {
    let peak = || -> usize {
        let status = fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    };
    // From here on the highest is what is held now.
    fs::write("/proc/self/clear_refs", "5").unwrap();
    let before = peak();
    work();
    peak() - before
}

/// age alone reads a header anew with each of its lines, so twice the lines take four times as long.
#[test]
fn a_hostile_header_takes_no_time_and_no_memory() {
    if !in_second_run("transfer::memory_tests::a_hostile_header_takes_no_time_and_no_memory", "env", &[]) {
        return;
    }
    let end = format!("\n{LINE}\n--- {LINE}\n{}", "0".repeat(100));
    let costly = ["19", "32", "41", "63", "255", "9223372036854775808"].map(|factor| format!("{START}{factor}{end}"));
    let stanzas = format!("{START}17{}{end}", format!("\n{LINE}\n-> scrypt aGVqIG1lZCBkaWcgZHUgZA 17").repeat(300_000));
    let lines = format!("{START}17{}{end}", format!("\n{LINE}000000000000000000000").repeat(400_000));
    let others = format!("age-encryption.org/v1\n{}", "-> X aGVq\nbm9n\n".repeat(2_000_000));
    let words = words(WORDS);
    let refused = |file: &str| refused_at_once(&file[..100], || open(file.as_bytes(), &words));
    let risen = rise_kib(|| {
        for file in &costly {
            assert_eq!(refused(file), Error::TransferTooCostly);
        }
        assert_eq!(refused(&stanzas), Error::TransferDamaged);
        assert_eq!(refused(&lines), Error::TransferDamaged);
        assert_eq!(refused(&others), Error::NotATransferFile);
    });
    // Far below the 32 MiB that a bad header may cost; what there is comes from the test itself.
    assert!(risen < 4 * 1024, "{risen} KiB");
    // The control: work that is done is seen.
    let sixteen = seal_with(&sample(), &Code::new(&words), 16).unwrap();
    let risen = rise_kib(|| drop(open(&sixteen, &words)));
    assert!(risen > 60 * 1024, "{risen} KiB");
}

/// By somebody who knows the words: as many fields as 32 MiB have room for, and lengths with
/// nothing behind them.
#[test]
fn hostile_content_takes_no_more_memory_than_is_said() {
    if !in_second_run("transfer::memory_tests::hostile_content_takes_no_more_memory_than_is_said", "env", &[]) {
        return;
    }
    let fields: Vec<u8> = (0..MAX_FIELDS).flat_map(|n| [0x62, 0x21 + (n / 90) as u8, 0x21 + (n % 90) as u8, 0x60]).collect();
    let of = |drafts: u16| {
        let mut plain = [b"\xa2\x66format\x01\x64body\xa4\x65vault\x50".as_slice(), &[7; 16]].concat();
        plain.extend(b"\x68nickname\x60\x67made_at\x60\x66drafts");
        match drafts.to_be_bytes() {
            [0, few] => plain.extend([0x98, few]),
            [high, low] => plain.extend([0x99, high, low]),
        }
        for draft in 0..drafts {
            plain.extend([b"\xa6\x62id\x50".as_slice(), &[0; 14], &draft.to_be_bytes()].concat());
            plain.extend(b"\x64kind\x60\x67made_at\x60\x6achanged_at\x60\x66fields\xb9\x07\xd0");
            plain.extend(&fields);
            plain.extend(b"\x65marks\x80");
        }
        plain
    };
    let (most, more) = (of(250), of(4_000));
    // One draft with a million fields: 2,000 are taken before it is too much.
    let place = most.windows(6).position(|window| window == b"fields").unwrap();
    let crowd = (0..1_000_000).flat_map(|n| format!("\x66{n:06}\x60").into_bytes());
    let crowded: Vec<u8> = [&most[..place], b"fields\xba\0\x0f\x42\x40"].concat().into_iter().chain(crowd).collect();
    let risen = rise_kib(|| assert_eq!(plain::read(&crowded), Err(Error::TransferDamaged)));
    assert!(risen < 2 * 1024, "{risen} KiB");
    let risen = rise_kib(|| assert_eq!(plain::read(&more), Err(Error::TransferDamaged)));
    // Not less either: what is taken before it is too much must be seen, or this sees nothing.
    assert!((30 * 1024..80 * 1024).contains(&risen), "{risen} KiB");
    assert!(plain::read(&most).is_ok());

    let claims: [&[u8]; 4] = [b"\x68nickname\x7b", b"\x66drafts\x9b", b"\x66fields\xbb", b"\x65marks\x9b"];
    let claims = claims.map(|claim| {
        let place = most.windows(6).position(|window| window == &claim[..6]).unwrap();
        [&most[..place], claim, &[0x10, 0, 0, 0, 0, 0, 0, 0]].concat()
    });
    let risen = rise_kib(|| claims.iter().for_each(|claim| assert_eq!(plain::read(claim), Err(Error::TransferDamaged))));
    // Far below the 32 MiB that a bad header may cost; what there is comes from the test itself.
    assert!(risen < 4 * 1024, "{risen} KiB");
}

/// 1 GiB of room for addresses, and then less than the 128 MiB that the words take.
#[test]
fn too_little_memory_is_told() {
    let test = "transfer::memory_tests::too_little_memory_is_told";
    if !in_second_run(test, "sh", &["-c", "ulimit -S -v 1048576; exec \"$0\" \"$@\""]) {
        return;
    }
    let bytes = seal(&sample(), &words(WORDS)).unwrap();
    let taken = vec![0_u8; 850 * 1024 * 1024];
    assert_eq!(open(&bytes, &words(WORDS)), Err(Error::OutOfMemory));
    assert_eq!(seal(&sample(), &words(WORDS)), Err(Error::OutOfMemory));
    drop(taken);
    assert_eq!(open(&bytes, &words(WORDS)), Ok(sample()));
}

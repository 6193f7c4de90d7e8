//! What stands packed in a file: every deflated stream in it, wherever it begins, as zlib, gzip and zip head them. The streams of a PDF and of
//! a picture are zlib's.

use std::io::Read;

use aho_corasick::AhoCorasick;
use zip::read::read_zipfile_from_stream;

/// How zlib's streams begin, then gzip's, then an entry of a zip file.
const HEADS: [&[u8]; 6] = [b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda", b"\x1f\x8b\x08", ENTRY];
const ENTRY: &[u8] = b"PK\x03\x04";

/// So much of a stream is looked at, packed and unpacked: most heads in a sealed file are none.
const PACKED: usize = 1 << 20;
const UNPACKED: u64 = 16 << 20;

/// Everything that can be unpacked, one stream after the other.
pub(super) fn streams(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let heads = AhoCorasick::new(HEADS).expect("a few short heads can be sought");
    let found: Vec<usize> = heads.find_iter(bytes).map(|head| head.start()).collect();
    found.into_iter().filter_map(|at| inflated(packed(&bytes[at..])?))
}

/// What follows a head.
fn packed(from: &[u8]) -> Option<&[u8]> {
    let short = |at: usize| Some(usize::from(u16::from_le_bytes([*from.get(at)?, *from.get(at + 1)?])));
    match from {
        [0x78, ..] => from.get(2..),
        [0x1f, _, _, flags, ..] => {
            let mut at = 10;
            if flags & 4 != 0 {
                at += 2 + short(at)?;
            }
            // A name, then a comment, each with a zero behind it.
            for flag in [8, 16] {
                if flags & flag != 0 {
                    at += from.get(at..)?.iter().position(|&byte| byte == 0)? + 1;
                }
            }
            from.get(at + usize::from(flags & 2)..)
        }
        _ => from.get(30 + short(26)? + short(28)?..),
    }
}

/// As far as it can be read: the library unpacks what stands behind the head of an entry, so it is given one.
fn inflated(packed: &[u8]) -> Option<Vec<u8>> {
    let packed = &packed[..packed.len().min(PACKED)];
    let length = u32::try_from(packed.len()).ok()?.to_le_bytes();
    let mut head = [0; 30];
    head[..4].copy_from_slice(ENTRY);
    head[8] = 8;
    head[18..22].copy_from_slice(&length);
    let mut both = head.chain(packed);
    let entry = read_zipfile_from_stream(&mut both).ok()??;
    let mut bytes = Vec::new();
    // The sum behind it is missing; what was read until then is there.
    let _ = entry.take(UNPACKED).read_to_end(&mut bytes);
    Some(bytes)
}

//! What stands in the memory of processes: the search for words and keys, in all that they can read.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;

use aho_corasick::AhoCorasick;

/// The size of a page on every machine that these tests run on.
const PAGE: u64 = 4096;
/// Read at once; a needle across the border of two reads is found by the overlap.
const AT_ONCE: usize = 4 * 1024 * 1024;

/// What was found: which needle, by its place in the list, and where.
#[derive(Debug)]
pub struct Hit {
    /// Words first, then keys.
    pub needle: usize,
    /// The program, the piece of memory, and what stands around it.
    pub place: String,
}

/// Every needle in the memory of these processes; words as UTF-8 and as UTF-16.
///
/// # Panics
/// If no memory of any process can be read.
pub fn hits(processes: &[u32], words: &[String], keys: &[Vec<u8>]) -> Vec<Hit> {
    let forms = words.iter().map(|word| {
        let wide = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        vec![word.as_bytes().to_vec(), wide]
    });
    let needles: Vec<Vec<Vec<u8>>> = forms.chain(keys.iter().map(|key| vec![key.clone()])).collect();
    let flat: Vec<(usize, &Vec<u8>)> =
        needles.iter().enumerate().flat_map(|(number, forms)| forms.iter().map(move |form| (number, form))).collect();
    let search = AhoCorasick::new(flat.iter().map(|(_, form)| form)).expect("a few short needles can be sought");
    let overlap = flat.iter().map(|(_, form)| form.len()).max().unwrap_or(1) - 1;
    let mut found = Vec::new();
    let mut read = 0;
    for process in processes {
        let (Ok(maps), Ok(memory)) =
            (fs::read_to_string(format!("/proc/{process}/maps")), File::open(format!("/proc/{process}/mem")))
        else {
            continue;
        };
        let program = fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default();
        let pages = File::open(format!("/proc/{process}/pagemap")).ok();
        for (line, start, end) in maps.lines().filter_map(writable) {
            for (from, to) in present(pages.as_ref(), start, end) {
                let mut at = from;
                while at < to {
                    let length = usize::try_from(to - at).map_or(AT_ONCE, |left| left.min(AT_ONCE));
                    let mut bytes = vec![0; length];
                    // What was given back in this moment, or belongs to a device, can not be read.
                    if memory.read_exact_at(&mut bytes, at).is_ok() {
                        read += length;
                        found.extend(search.find_iter(&bytes).map(|hit| {
                            let around = &bytes[hit.start().saturating_sub(48)..bytes.len().min(hit.end() + 48)];
                            let place = format!("{line} at +{}: {}", at + hit.start() as u64 - start, around.escape_ascii());
                            Hit { needle: flat[hit.pattern().as_usize()].0, place: format!("{} {place}", program.trim()) }
                        }));
                    }
                    let rest = if at + length as u64 == to { 0 } else { overlap };
                    at += (length - rest) as u64;
                }
            }
        }
    }
    assert!(read > 0, "no memory of {processes:?} can be read");
    found
}

/// The stretches of a piece of memory that are really there, in memory or in swap: a web view reserves gigabytes that it never touches.
fn present(pages: Option<&File>, start: u64, end: u64) -> Vec<(u64, u64)> {
    let count = usize::try_from((end - start) / PAGE).unwrap_or_default();
    let mut entries = vec![0; count * 8];
    let known = pages.is_some_and(|pages| pages.read_exact_at(&mut entries, start / PAGE * 8).is_ok());
    if !known {
        return vec![(start, end)];
    }
    let mut stretches: Vec<(u64, u64)> = Vec::new();
    for (number, entry) in entries.chunks_exact(8).enumerate() {
        // The two highest bits of an entry, little-endian: in memory, in swap.
        if entry[7] & 0b1100_0000 == 0 {
            continue;
        }
        let from = start + number as u64 * PAGE;
        match stretches.last_mut() {
            Some((_, to)) if *to == from => *to += PAGE,
            _ => stretches.push((from, from + PAGE)),
        }
    }
    stretches
}

/// The beginning and the end of a piece of memory that a process can write to.
fn writable(line: &str) -> Option<(&str, u64, u64)> {
    let mut parts = line.split(' ');
    let (range, rights) = (parts.next()?, parts.next()?);
    let (start, end) = range.split_once('-')?;
    if !rights.starts_with("rw") {
        return None;
    }
    Some((line, u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?))
}

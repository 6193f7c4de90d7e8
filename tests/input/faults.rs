//! Disks that are full, write-protected, closed to the program or pulled out: told within two seconds, with no text lost and no false "Gemt".
//! Linux only: the conditions are made with its mounts and its modes.

mod boxes;
mod closed;
mod papers;
mod pulled;
mod stick;

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use commands::wire::*;
use support::plain_store::PlainStore;
use support::sitting::Sitting;

/// How soon a fault must be told.
const SOON: Duration = Duration::from_secs(2);

/// No text lost.
const NONE: [&str; 0] = [];

/// What was said to be kept: the newest text of each field.
type Kept = BTreeMap<String, String>;

/// A text of some pages, each number another.
fn text(number: usize) -> String {
    format!("{number} ").repeat(1500).trim_end().to_owned()
}

/// The fields of the application that take long texts.
fn long_fields(sitting: &mut Sitting) -> Vec<String> {
    let fields = sitting.draft("ansoegning").parts.into_iter().flat_map(|part| part.pages).flat_map(|page| page.fields);
    fields.filter(|field| field.kind == FieldKind::Text).map(|field| field.name).collect()
}

/// Saves, and notes what was said to be kept.
fn save(sitting: &mut Sitting, kept: &mut Kept, field: &str, value: &str) -> Result<(), Failure> {
    let said = sitting.save(field, value)?;
    assert!(said.text.starts_with("Gemt"), "{said:?}");
    kept.insert(field.to_owned(), value.to_owned());
    Ok(())
}

/// What was said to be kept and is not there.
fn lost(kept: &Kept, mut read: impl FnMut(&str) -> String) -> Vec<&str> {
    kept.iter().filter(|(field, value)| read(field) != **value).map(|(field, _)| field.as_str()).collect()
}

/// How long this thread has waited so far for a processor that others had: no fault of the program.
fn waited() -> Duration {
    let told = fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    Duration::from_nanos(told.split(' ').nth(1).unwrap().parse().unwrap())
}

/// The failure of a command that must not go well, and must say so soon. The work that a code or words take is counted with it.
fn refused<Reply: Debug>(ask: impl FnOnce() -> Result<Reply, Failure>) -> Failure {
    let (begun, before) = (Instant::now(), waited());
    let failure = ask().unwrap_err();
    let took = begun.elapsed().saturating_sub(waited() - before);
    assert!(took < SOON, "{failure:?} was told after {took:?}");
    failure
}

/// The control: a program that says "Gemt" whatever its disk says. How many of its texts the same look finds lost.
fn lost_by_the_careless(folder: &Path) -> usize {
    let mut kept = Kept::new();
    for number in 0..3 {
        let (field, value) = (format!("felt-{number}"), text(number));
        if let Ok(mut store) = PlainStore::at(folder) {
            let _ = store.save_field("ansoegning", &field, &value);
        }
        kept.insert(field, value);
    }
    let there = PlainStore::at(folder).map(|store| store.fields("ansoegning")).unwrap_or_default();
    lost(&kept, |field| there.get(field).cloned().unwrap_or_default()).len()
}

/// Takes all the room on a disk but so many bytes.
fn fill(filler: &Path, left: u64) {
    // It ends when there is no more.
    let _ = fs::write(filler, vec![0; 8 << 20]);
    let size = fs::metadata(filler).unwrap().len();
    fs::OpenOptions::new().write(true).open(filler).unwrap().set_len(size.saturating_sub(left)).unwrap();
}

//! The facts of law as dated data, and the reader that refuses bad data.
//!
//! `facts/` is part of the program: what is wrong in it is found by `cargo xtask law` and by the tests, before anyone starts it.

/// What a facts file looks like: closed shapes, unknown keys refused.
pub mod file;
/// All facts, read and checked.
pub mod read;
/// What is wrong with a facts file.
mod wrong;

use std::sync::OnceLock;

use include_dir::{Dir, include_dir};

pub use read::{Depth, Facts, RestsOn, Speaker, Statement, Table, Term, Texts, Topic, TopicSection, facts_from};
pub use wrong::{Wrong, WrongFile};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/facts");

/// The facts that the program carries.
pub fn facts() -> &'static Facts {
    static FACTS: OnceLock<Facts> = OnceLock::new();
    FACTS.get_or_init(|| facts_from(&built_in()).expect("the tests have read every facts file"))
}

/// Path and text of every facts file that the program carries.
pub fn built_in() -> Vec<(String, String)> {
    let mut files = Vec::new();
    collect(&FILES, &mut files);
    files.sort();
    files
}

/// A short mark of facts files: equal marks, equal facts. Stands on results so that it can be told later what they were worked out from.
fn version_of(files: &[(String, String)]) -> String {
    // FNV-1a, 64 bit: enough to tell editions apart; nothing rests on its being hard to forge.
    let hash = files
        .iter()
        .flat_map(|(path, text)| path.bytes().chain(text.bytes()))
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{:08x}", hash >> 32)
}

fn collect(dir: &Dir<'_>, into: &mut Vec<(String, String)>) {
    for file in dir.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            into.push((path.replace('\\', "/"), text.to_owned()));
        }
    }
    for child in dir.dirs() {
        collect(child, into);
    }
}

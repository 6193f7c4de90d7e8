//! One number for the contents of files: has anything changed since last time?

use std::collections::BTreeSet;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::trouble::Trouble;

/// The fingerprint of all files at and below the given paths, folders with these names left out.
/// It may differ between two compilers' standard libraries; then a thing is merely built once more.
pub(crate) fn of(paths: &[PathBuf], except: &[&str]) -> Result<String, Trouble> {
    let mut files = BTreeSet::new();
    for path in paths {
        collect(path, except, &mut files)?;
    }
    let mut hasher = DefaultHasher::new();
    for file in &files {
        file.hash(&mut hasher);
        fs::read(file).map_err(|source| trouble(file, source))?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// Whether the stamp file holds this fingerprint.
pub(crate) fn is_stamped(stamp: &Path, fingerprint: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|kept| kept == fingerprint)
}

/// Keeps the fingerprint for next time.
pub(crate) fn stamp(stamp: &Path, fingerprint: &str) -> Result<(), Trouble> {
    fs::write(stamp, fingerprint).map_err(|source| trouble(stamp, source))
}

fn collect(path: &Path, except: &[&str], into: &mut BTreeSet<PathBuf>) -> Result<(), Trouble> {
    if path.is_file() {
        into.insert(path.to_path_buf());
    } else if path.is_dir() {
        for entry in fs::read_dir(path).map_err(|source| trouble(path, source))? {
            let entry = entry.map_err(|source| trouble(path, source))?;
            if !except.iter().any(|name| entry.file_name() == *name) {
                collect(&entry.path(), except, into)?;
            }
        }
    }
    Ok(())
}

fn trouble(path: &Path, source: std::io::Error) -> Trouble {
    Trouble::File { path: path.to_path_buf(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_letter_a_new_file_and_a_new_name_are_seen_and_a_left_out_folder_is_not() {
        let folder = std::env::temp_dir().join(format!("xtask-fingerprint-{}", std::process::id()));
        fs::create_dir_all(folder.join("dist")).unwrap();
        let now = || of(std::slice::from_ref(&folder), &["dist"]).unwrap();
        fs::write(folder.join("a"), "one").unwrap();
        let first = now();
        fs::write(folder.join("dist/b"), "two").unwrap();
        assert_eq!(now(), first);
        fs::write(folder.join("a"), "onf").unwrap();
        let second = now();
        assert_ne!(second, first);
        fs::write(folder.join("c"), "").unwrap();
        let third = now();
        assert_ne!(third, second);
        fs::rename(folder.join("c"), folder.join("d")).unwrap();
        assert_ne!(now(), third);
        fs::remove_dir_all(&folder).unwrap();
    }
}

//! A folder that nobody has used before: a failed run leaves its own behind, and process numbers come again.

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

/// Makes an empty folder in the system's temporary one.
///
/// # Panics
/// If no folder can be made there.
pub fn folder(name: &str) -> PathBuf {
    (0..)
        .map(|number| std::env::temp_dir().join(format!("fodfaeste-{name}-{}-{number}", std::process::id())))
        .find(|path| match fs::create_dir(path) {
            Ok(()) => true,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => false,
            Err(error) => panic!("cannot make {}: {error}", path.display()),
        })
        .expect("the numbers do not end")
}

//! Where things lie in the repository and in the build folder.

use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

use crate::trouble::Trouble;

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).expect("the crate lies at src-tauri/crates/xtask").to_path_buf()
}

/// The page's folder.
pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

/// The folder of the built binaries. This program is one of them, so it knows
/// the folder whatever cargo was told about target directories.
pub(crate) fn built_folder() -> Result<PathBuf, Trouble> {
    let me = std::env::current_exe().map_err(|source| Trouble::File { path: PathBuf::from("xtask"), source })?;
    Ok(me.parent().map(Path::to_path_buf).unwrap_or_default())
}

/// A binary of the workspace that must have been built by now.
pub(crate) fn built(name: &str) -> Result<PathBuf, Trouble> {
    let path = built_folder()?.join(format!("{name}{EXE_SUFFIX}"));
    if path.is_file() { Ok(path) } else { Err(Trouble::NotBuilt { path }) }
}

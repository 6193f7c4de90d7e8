//! A person's account of her own for one run, so that nothing of the real one is read or touched.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::fresh;

/// The variables that name a folder of the account, and the folder's place in it.
const FOLDERS: [(&str, &str); 7] = [
    ("HOME", "home"),
    ("XDG_DATA_HOME", "home/.local/share"),
    ("XDG_CONFIG_HOME", "home/.config"),
    ("XDG_CACHE_HOME", "home/.cache"),
    ("XDG_STATE_HOME", "home/.local/state"),
    ("XDG_RUNTIME_DIR", "run"),
    ("TMPDIR", "tmp"),
];

/// HOME, the XDG folders and TMPDIR under one fresh folder, removed with this value.
#[derive(Debug)]
pub struct Home {
    root: PathBuf,
}

impl Home {
    /// An empty account under the machine's temporary folder.
    pub fn fresh() -> Self {
        Self::below(&fresh::folder("home"))
    }

    /// An account in this folder, for instance on a small disk; the folder is made, and removed at the end.
    ///
    /// # Panics
    /// If a folder cannot be made.
    pub fn below(root: &Path) -> Self {
        for (_, folder) in FOLDERS {
            let path = root.join(folder);
            fs::create_dir_all(&path).unwrap_or_else(|error| panic!("cannot make {}: {error}", path.display()));
        }
        fs::set_permissions(root.join("run"), fs::Permissions::from_mode(0o700)).expect("the folder was made a line ago");
        Self { root: root.to_path_buf() }
    }

    /// The folder that holds everything of this account.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What the person knows as her own folder.
    pub fn home(&self) -> PathBuf {
        self.root.join("home")
    }

    /// The environment that leads a program here.
    pub fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        FOLDERS.iter().map(|(name, folder)| (*name, self.root.join(folder))).collect()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        // After a failure the folder stays, with the driver's log in it.
        if !std::thread::panicking() {
            let _ = fs::remove_dir_all(&self.root);
        }
    }
}

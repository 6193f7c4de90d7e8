//! The real clock and folders.

use std::env;
use std::path::PathBuf;

use chrono::{Local, NaiveDateTime};
use commands::ports::{Clock, Folders};
use directories::{ProjectDirs, UserDirs};

/// The clock on the wall.
pub(crate) struct WallClock;

impl Clock for WallClock {
    fn now(&self) -> NaiveDateTime {
        Local::now().naive_local()
    }
}

/// The folders of this person on this computer; `None` where the system names no home at all.
pub(crate) fn folders() -> Option<Folders> {
    let own = ProjectDirs::from("dk", "", "fodfaeste")?;
    let user = UserDirs::new()?;
    let documents = user.document_dir().map_or_else(|| user.home_dir().join("Dokumenter"), PathBuf::from);
    let (vaults, known) = (own.data_local_dir().join("bokse"), own.config_local_dir().join("kendte.cbor"));
    Some(Folders { vaults, known, papers: documents })
}

/// Whether a test drives the window. A private web view cannot be driven, so a driven one is not private; a released program never is driven.
pub(crate) fn is_driven() -> bool {
    cfg!(debug_assertions) && env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

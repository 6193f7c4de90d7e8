//! The real clock, the folders, and what the computer has.

use std::env;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{Local, NaiveDateTime};
use commands::patience;
use commands::ports::{Clock, Computer, Folders};
use directories::{ProjectDirs, UserDirs};
use sysinfo::{Disks, System};

use crate::sealed_disk;

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
    let downloads = user.download_dir().map_or_else(|| user.home_dir().join("Hentet"), PathBuf::from);
    Some(Folders { vaults, known, papers: documents, downloads })
}

/// What the system tells of this computer.
pub(crate) struct ThisComputer;

impl Computer for ThisComputer {
    fn memory(&self) -> Option<u64> {
        let mut system = System::new().ok()?;
        system.refresh_memory();
        Some(system.total_memory()).filter(|memory| *memory > 0)
    }

    fn sticks(&self) -> Vec<PathBuf> {
        // A disk that hangs does not say how much room it has, and that is asked as well.
        let disks = patience::within(Duration::from_secs(3), Disks::new_with_refreshed_list);
        let Some(Ok(disks)) = disks else { return Vec::new() };
        let sticks = disks.iter().filter(|disk| disk.is_removable() || is_mounted_for_a_person(disk.mount_point()));
        sticks.map(|disk| disk.mount_point().to_path_buf()).collect()
    }

    fn seals(&self, folder: &Path) -> bool {
        sealed_disk::is_below(folder)
    }
}

/// Where Linux desktops put what somebody has plugged in.
fn is_mounted_for_a_person(folder: &Path) -> bool {
    folder.starts_with("/media") || folder.starts_with("/run/media")
}

/// Whether a test drives the window. A private web view cannot be driven, so a driven one is not private; a released program never is driven.
pub(crate) fn is_driven() -> bool {
    cfg!(debug_assertions) && env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some()
}

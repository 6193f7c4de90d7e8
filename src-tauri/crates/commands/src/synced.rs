//! Folders that other computers see too: kept by a cloud service, or lying on a network.

use std::path::{Component, Path};

use crate::session::Session;

/// How the folders of the common services are called; what comes after ("OneDrive - Eksempel") is the person's own.
const SERVICES: [&str; 8] =
    ["onedrive", "dropbox", "icloud", "google drive", "googledrive", "nextcloud", "mobile documents", "box sync"];

/// Whether others than this computer may see what lies in the folder, as far as its path tells.
pub(crate) fn is_synced(folder: &Path) -> bool {
    let is_share = folder.to_string_lossy().starts_with(r"\\");
    let is_mounted = folder.starts_with("/mnt") || folder.starts_with("/net");
    let is_service = folder.components().any(|part| {
        let Component::Normal(name) = part else { return false };
        let name = name.to_string_lossy().to_lowercase();
        SERVICES.iter().any(|service| name.trim_start_matches('.').starts_with(service))
    });
    is_share || is_mounted || is_service
}

impl Session {
    /// The sentence, and that the folder may be seen elsewhere where it may.
    pub(crate) fn with_synced_note(&self, text: String) -> String {
        if is_synced(&self.folders.papers) { format!("{text} {}", self.say("paper-synced", &[])) } else { text }
    }

    /// Said before a box is made: that its folder may be seen elsewhere; empty where it may not.
    pub(crate) fn vault_folder_note(&self) -> String {
        if is_synced(&self.folders.vaults) { self.say("vault-synced", &[]) } else { String::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_a_cloud_or_a_network_is_known_by_its_path() {
        for path in [
            "/home/anna/OneDrive/Dokumenter",
            "/home/anna/OneDrive - Eksempel/Dokumenter",
            "/Users/anna/Library/Mobile Documents/x",
            "/home/anna/Dropbox",
            "/mnt/drev/anna",
            r"\\server\anna\Dokumenter",
        ] {
            assert!(is_synced(Path::new(path)), "{path}");
        }
        for path in ["/home/anna/Dokumenter", "/home/one/drive", "/home/anna/mnt"] {
            assert!(!is_synced(Path::new(path)), "{path}");
        }
    }
}

//! Whether the disk below a folder is encrypted, as far as the system tells. What can not be told counts as no.

#[cfg(not(target_os = "linux"))]
pub(crate) fn is_below(_: &std::path::Path) -> bool {
    false
}

#[cfg(target_os = "linux")]
pub(crate) use linux::is_below;

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::os::unix::fs::MetadataExt;
    use std::path::{Path, PathBuf};

    /// The kernel's names for what `cryptsetup` has opened and what encrypts. There are others of its, which only check.
    const SEALED: [&str; 4] = ["CRYPT-LUKS", "CRYPT-PLAIN", "CRYPT-TCRYPT", "CRYPT-BITLK"];

    pub(crate) fn is_below(folder: &Path) -> bool {
        // The folder may not be there yet.
        let there = folder.ancestors().find(|above| above.exists());
        let mounts = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
        there.and_then(|folder| device_below(folder, &mounts)).is_some_and(|device| is_sealed(&device))
    }

    /// The device on which the folder lies, by the mount that is nearest above it.
    fn device_below(folder: &Path, mounts: &str) -> Option<PathBuf> {
        let folder = folder.canonicalize().ok()?;
        let mounted = |line: &'_ str| {
            let mut words = line.split(' ');
            // The kernel writes a space in a name as its number.
            Some((words.next()?.to_owned(), words.next()?.replace("\\040", " ")))
        };
        let above = mounts.lines().filter_map(mounted).filter(|(_, at)| folder.starts_with(at));
        // Of two mounts at one place the later one is seen, and this keeps the later one.
        let nearest = above.max_by_key(|(_, at)| at.len())?;
        Some(PathBuf::from(nearest.0)).filter(|device| device.starts_with("/dev"))
    }

    fn is_sealed(device: &Path) -> bool {
        let Ok(number) = fs::metadata(device).map(|found| found.rdev()) else { return false };
        let (major, minor) = ((number >> 8) & 0xfff, (number & 0xff) | ((number >> 12) & 0xf_ff00));
        is_sealed_or_on_sealed(&PathBuf::from(format!("/sys/dev/block/{major}:{minor}")))
    }

    /// A volume may lie on sealed ones; then on no other.
    fn is_sealed_or_on_sealed(block: &Path) -> bool {
        let name = fs::read_to_string(block.join("dm/uuid")).unwrap_or_default();
        if SEALED.iter().any(|sealed| name.starts_with(sealed)) {
            return true;
        }
        let below: Vec<_> = fs::read_dir(block.join("slaves")).into_iter().flatten().flatten().collect();
        !below.is_empty() && below.iter().all(|entry| is_sealed_or_on_sealed(&entry.path()))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn the_nearest_mount_above_a_folder_is_found_and_what_is_no_device_is_none() {
            let mounts = "/dev/mapper/a / ext4 rw 0 0\ntmpfs /tmp tmpfs rw 0 0\n/dev/sdb1 /usr ext4 rw 0 0\n";
            let device = |folder: &str| device_below(Path::new(folder), mounts);
            assert_eq!(device("/etc"), Some(PathBuf::from("/dev/mapper/a")));
            assert_eq!(device("/usr/bin"), Some(PathBuf::from("/dev/sdb1")));
            assert_eq!(device("/tmp"), None);
        }

        #[test]
        fn a_volume_on_a_sealed_one_is_sealed() {
            let blocks = std::env::temp_dir().join(format!("fodfaeste-blocks-{}", std::process::id()));
            let make = |path: &str, uuid: &str| {
                let block = blocks.join(path);
                fs::create_dir_all(block.join("dm")).unwrap();
                fs::write(block.join("dm/uuid"), uuid).unwrap();
            };
            make("volume", "LVM-1");
            make("volume/slaves/dm-0", "CRYPT-LUKS2-1");
            make("half", "LVM-3");
            make("half/slaves/dm-1", "CRYPT-LUKS2-2");
            make("half/slaves/sdb", "");
            make("checked", "CRYPT-VERITY-1");
            make("plain", "LVM-2");
            make("plain/slaves/sda", "");
            let names = ["volume", "volume/slaves/dm-0", "plain", "half", "checked", "gone"];
            let found = names.map(|name| is_sealed_or_on_sealed(&blocks.join(name)));
            fs::remove_dir_all(&blocks).unwrap();
            assert_eq!(found, [true, true, false, false, false, false]);
        }
    }
}

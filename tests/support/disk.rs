//! Disks of a test's own: small ones, write-protected ones, failing ones. They need `second_run::where_mounting_is_allowed`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fresh;

/// A disk, taken away with the empty folder it is seen in when dropped.
pub struct Disk {
    at: PathBuf,
    /// The file that it lies in; `None` for one in the memory.
    image: Option<PathBuf>,
}

impl Disk {
    /// A disk in the memory, with mount options such as `size=1m`.
    ///
    /// # Panics
    /// If it can not be mounted.
    pub fn in_memory(options: &str, at: &Path) -> Self {
        run(Command::new("mount").args(["-t", "tmpfs", "-o", options, "fodfaeste-test"]).arg(at));
        Self { at: at.to_owned(), image: None }
    }

    /// A disk that can be made to fail while files on it are open, which one in the memory can not. `None` where the system makes no disk of a
    /// file: a machine without loop devices can not try such a fault.
    ///
    /// # Panics
    /// If there is no room for it.
    pub fn that_can_fail() -> Option<Self> {
        let (at, image) = (fresh::folder("disk"), fresh::folder("disk-image").join("disk"));
        fs::File::create(&image).and_then(|file| file.set_len(16 << 20)).expect("there is room for the disk");
        let went = |command: &mut Command| command.status().is_ok_and(|status| status.success());
        let disk = Self { at, image: Some(image.clone()) };
        let is_made = went(Command::new("mkfs.ext4").arg("-q").arg(&image)) && went(&mut mounting(&image, &disk.at));
        is_made.then_some(disk)
    }

    /// Where it is seen.
    pub fn path(&self) -> &Path {
        &self.at
    }

    /// Mounts it anew with another option: `ro`, `rw`.
    ///
    /// # Panics
    /// If the system refuses, as it does while files that are to be protected are open for writing.
    pub fn remount(&self, option: &str) {
        run(Command::new("mount").args(["-o", &format!("remount,{option}")]).arg(&self.at));
    }

    /// Makes it a disk that the system protects from writing because it fails, whatever is open on it.
    ///
    /// # Panics
    /// If it is one that can not fail.
    pub fn fail(&self) {
        assert!(self.image.is_some(), "a disk in the memory can not fail");
        self.remount("abort");
    }

    /// Makes it a disk that takes no byte and gives no answer, until what is returned is dropped.
    ///
    /// # Panics
    /// If it is one that can not fail.
    #[must_use]
    pub fn hang(&self) -> Hanging {
        assert!(self.image.is_some(), "a disk in the memory can not hang");
        run(Command::new("fsfreeze").arg("--freeze").arg(&self.at));
        Hanging(self.at.clone())
    }

    /// Takes a disk that has failed out and puts it in again, sound.
    ///
    /// # Panics
    /// If something on it is open still.
    pub fn mend(&self) {
        run(Command::new("umount").arg(&self.at));
        run(&mut mounting(self.image.as_deref().expect("a disk in the memory can not fail"), &self.at));
    }
}

/// A disk that hangs, for as long as this is held.
pub struct Hanging(PathBuf);

impl Drop for Hanging {
    fn drop(&mut self) {
        run(Command::new("fsfreeze").arg("--unfreeze").arg(&self.0));
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.at).status();
        let _ = fs::remove_dir(&self.at);
        if let Some(folder) = self.image.as_deref().and_then(Path::parent) {
            let _ = fs::remove_dir_all(folder);
        }
    }
}

fn mounting(image: &Path, at: &Path) -> Command {
    let mut mount = Command::new("mount");
    mount.args(["-o", "loop"]).arg(image).arg(at);
    mount
}

fn run(command: &mut Command) {
    let done = command.status();
    assert!(done.is_ok_and(|status| status.success()), "{command:?} failed");
}

//! Folders and files that only their owner can read, written so that a power cut leaves the old
//! or the new and never a half.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Read, Write},
    path::Path,
};

use crate::error::Error;

/// Makes one folder with mode 0700.
pub(crate) fn make_folder(path: &Path) -> Result<(), Error> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    // Said again, because the mask of the process has its say in what the line above asked for.
    set_mode(path, 0o700)
}

/// Makes a folder and those above it that are not there, with mode 0700; leaves the others alone.
pub(crate) fn make_folders(path: &Path) -> Result<(), Error> {
    if path.is_dir() {
        return Ok(());
    }
    match path.parent().filter(|above| !above.as_os_str().is_empty()) {
        Some(above) => {
            make_folders(above)?;
            make_folder(path)?;
            sync_folder(above)
        }
        None => make_folder(path),
    }
}

/// Opens a file for writing with mode 0600, made if it is not there, its content left as it is.
pub(crate) fn open_file(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    Ok(file)
}

/// Makes an empty file with mode 0600, whatever the mask of the process.
pub(crate) fn make_file(path: &Path) -> Result<File, Error> {
    let file = open_file(path)?;
    set_mode(path, 0o600)?;
    Ok(file)
}

/// Puts `bytes` in the place of what `path` holds: all of them, synced, or nothing changed.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".ny");
    let beside = folder.join(name);
    let written = (|| {
        let mut file = make_file(&beside)?;
        file.set_len(0)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)?;
        sync_folder(folder)
    })();
    if written.is_err() {
        // What could not be finished must not lie there; the error that is told is the first one.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// Writes over the beginning of a file where it lies, on the disk before it returns.
pub(crate) fn overwrite(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut file = open_file(path)?;
    file.write_all(bytes)?;
    Ok(file.sync_all()?)
}

/// Copies a file with mode 0600, on the disk before it returns.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    let mut target = make_file(to)?;
    target.set_len(0)?;
    io::copy(&mut File::open(from)?, &mut target)?;
    Ok(target.sync_all()?)
}

/// Reads a whole file, but never more than `limit` bytes of it: `None` if it is longer.
pub(crate) fn read_up_to(path: &Path, limit: usize) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() <= limit).then_some(bytes))
}

/// Makes sure that a new or renamed entry of a folder outlives a power cut.
#[cfg(unix)]
pub(crate) fn sync_folder(path: &Path) -> Result<(), Error> {
    Ok(File::open(path)?.sync_all()?)
}

/// Other systems write entries of folders through, and can not open a folder as a file.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_path: &Path) -> Result<(), Error> {
    Ok(())
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> Result<(), Error> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::set_permissions(path, fs::Permissions::from_mode(mode))?)
}

/// Other systems give a new file the owner's rights from the folder it is made in.
#[cfg(not(unix))]
fn set_mode(_path: &Path, _mode: u32) -> Result<(), Error> {
    Ok(())
}

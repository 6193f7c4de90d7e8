//! What holds for the file on the stick: whole or not there, and nothing else touched.

use std::fs::File;

use super::{
    super::ground::{WORDS, carrying, refused_at_once, sample, sealed, words},
    *,
};
use crate::ground::Ground;

const NAME: &str = "fodfaeste-2026-11-27.fodfaeste";

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_name_tells_a_day_and_a_number_and_nothing_else() {
    assert_eq!(file_name("2026-11-27", 1), NAME);
    assert_eq!(file_name("2026-11-27", 2), "fodfaeste-2026-11-27-2.fodfaeste");
    assert_eq!(file_name("2026-11-27", 11), "fodfaeste-2026-11-27-11.fodfaeste");
    for no_day in ["", "27. november", "2026-11-27T09:00:00", "2026-11-2", "Kanin-kani", "../../../..", "2026/11/27", "٢٠٢٦-١١"]
    {
        assert_eq!(file_name(no_day, 1), "fodfaeste.fodfaeste", "{no_day}");
        assert_eq!(file_name(no_day, 3), "fodfaeste-3.fodfaeste", "{no_day}");
    }
}

#[test]
fn what_was_written_is_read() {
    let ground = Ground::new();
    let (path, bytes) = (ground.path().join(NAME), sealed(&sample()));
    write(&path, &bytes, &words(WORDS)).unwrap();
    assert_eq!(names(ground.path()), [NAME]);
    assert_eq!(read(&path).as_deref(), Ok(&bytes[..]));
    assert_eq!(open(&read(&path).unwrap(), &words(WORDS)), Ok(sample()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o077, 0);
    }
}

#[test]
fn what_has_the_name_already_is_not_touched() {
    let ground = Ground::new();
    let (file, folder, link) = (ground.path().join("fil"), ground.path().join("mappe"), ground.path().join("henvisning"));
    fs::write(&file, "en andens").unwrap();
    fs::create_dir(&folder).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(ground.path().join("ingen"), &link).unwrap();
    let before = names(ground.path());
    for path in [&file, &folder].into_iter().chain(cfg!(unix).then_some(&link)) {
        assert_eq!(write(path, &sealed(&sample()), &words(WORDS)), Err(Error::NameTaken));
        assert_eq!(write(path, b"ses inden noget skrives", &words(WORDS)), Err(Error::NameTaken));
    }
    assert_eq!(names(ground.path()), before);
    assert_eq!(fs::read(&file).unwrap(), "en andens".as_bytes());
}

#[test]
fn what_does_not_open_is_not_left_there() {
    let ground = Ground::new();
    let (path, bytes) = (ground.path().join(NAME), sealed(&sample()));
    assert_eq!(write(&path, &bytes, &words("fem helt andre ord her")), Err(Error::WrongCode));
    assert_eq!(write(&path, &bytes[..bytes.len() - 1], &words(WORDS)), Err(Error::TransferDamaged));
    assert_eq!(write(&path, b"noget helt andet", &words(WORDS)), Err(Error::NotATransferFile));
    assert_eq!(names(ground.path()), [""; 0]);
    let kept = ground.path().join("laest");
    fs::write(&kept, sealed(&carrying(vec![]))).unwrap();
    assert_eq!(verify(&kept, &bytes, &words(WORDS)), Err(Error::TransferDamaged));
    let nowhere = ground.path().join("ingen").join(NAME);
    assert_eq!(write(&nowhere, &bytes, &words(WORDS)), Err(Error::Io { kind: io::ErrorKind::NotFound }));
}

#[test]
fn only_what_was_left_of_our_own_unfinished_files_is_removed() {
    let ground = Ground::new();
    let ours = [format!("{NAME}.part"), "fodfaeste-2026-11-20-2.fodfaeste.part".into(), "mit navn.fodfaeste.part".into()];
    let others = ["fodfaeste-2026-11-20.fodfaeste", "film.part", "andre.fodfaeste.part", "fodfaeste.docx.part", "noter.txt"];
    for name in ours.iter().map(String::as_str).chain(others) {
        fs::write(ground.path().join(name), "en halv").unwrap();
    }
    fs::create_dir(ground.path().join("fodfaeste.fodfaeste.part")).unwrap();
    for name in [NAME, "mit navn.fodfaeste"] {
        write(&ground.path().join(name), &sealed(&sample()), &words(WORDS)).unwrap();
    }
    let mut expected = [&others[..], &[NAME, "mit navn.fodfaeste", "fodfaeste.fodfaeste.part"]].concat();
    expected.sort_unstable();
    assert_eq!(names(ground.path()), expected);
}

#[test]
fn what_is_no_transfer_file_is_refused_when_it_is_chosen() {
    let ground = Ground::new();
    let path = ground.path().join(NAME);
    assert_eq!(read(&path), Err(Error::Io { kind: io::ErrorKind::NotFound }));
    assert_eq!(read(ground.path()), Err(Error::NotATransferFile));
    for (bytes, expected) in [
        (&b""[..], Error::NotATransferFile),
        (b"PK\x03\x04", Error::NotATransferFile),
        (b"<html>", Error::NotATransferFile),
        (b"age-encryption.org/v1\n-> scrypt ", Error::TransferDamaged),
    ] {
        fs::write(&path, bytes).unwrap();
        assert_eq!(read(&path), Err(expected));
    }
    // Files with holes: as long as they say, and none of it on the disk.
    for (length, expected) in [
        (MAX_BYTES as u64, Error::NotATransferFile),
        (MAX_BYTES as u64 + 1, Error::TransferTooLarge),
        (1 << 42, Error::TransferTooLarge),
    ] {
        File::create(&path).unwrap().set_len(length).unwrap();
        assert_eq!(read(&path), Err(expected), "{length}");
    }
    assert_eq!(refused_at_once("four terabytes", || read(&path)), Error::TransferTooLarge);
}

/// Linux only: `/proc` is a file system that can not sync its folders.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_can_not_be_synced_is_no_fault() {
    let folder = Path::new("/proc/self");
    assert_eq!(disk::sync_folder(folder), Err(Error::Io { kind: io::ErrorKind::InvalidInput }));
    assert_eq!(settle(folder), Ok(()));
    assert_eq!(settle(Path::new("/ingen/mappe")), Err(Error::Io { kind: io::ErrorKind::NotFound }));
}

use super::*;

/// A folder of its own, gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("fodfaeste-take-away-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn files(&self) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_file_in_the_way_is_asked_about_and_both_are_kept_or_the_old_one_goes() {
    let folder = Folder::new("clash");
    let put = |clash, bytes: &[u8]| write(&folder.0, "Ansøgning", "pdf", clash, bytes);
    put(Clash::Ask, b"one").unwrap();
    assert!(matches!(put(Clash::Ask, b"two"), Err(Refused::Exists)));
    assert_eq!(fs::read(folder.0.join("Ansøgning.pdf")).unwrap(), b"one");
    put(Clash::Beside, b"two").unwrap();
    put(Clash::Replace, b"three").unwrap();
    assert_eq!(fs::read(folder.0.join("Ansøgning.pdf")).unwrap(), b"three");
    assert_eq!(fs::read(folder.0.join("Ansøgning (2).pdf")).unwrap(), b"two");
    assert_eq!(folder.files(), ["Ansøgning (2).pdf", "Ansøgning.pdf"], "no unfinished file is left");
}

#[test]
fn names_that_differ_in_case_alone_are_both_kept() {
    let folder = Folder::new("case");
    let first = write(&folder.0, "Mit brev", "pdf", Clash::Beside, b"one").unwrap();
    let second = write(&folder.0, "MIT BREV", "pdf", Clash::Beside, b"two").unwrap();
    assert_eq!((fs::read(first).unwrap(), fs::read(second).unwrap()), (b"one".to_vec(), b"two".to_vec()));
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link_a_pipe_or_a_file_of_two_names() {
    let folder = Folder::new("links");
    let other = folder.0.join("andet");
    fs::write(&other, b"untouched").unwrap();
    std::os::unix::fs::symlink(&other, folder.0.join("link.pdf")).unwrap();
    fs::hard_link(&other, folder.0.join("to navne.pdf")).unwrap();
    let pipe = folder.0.join("rør.pdf");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for stem in ["link", "to navne", "rør"] {
        assert!(matches!(write(&folder.0, stem, "pdf", Clash::Replace, b"new"), Err(Refused::NoPlainFile)), "{stem}");
        assert!(matches!(write(&folder.0, stem, "pdf", Clash::Ask, b"new"), Err(Refused::Exists)), "{stem}");
        let beside = write(&folder.0, stem, "pdf", Clash::Beside, b"new").unwrap();
        assert!(beside.ends_with(format!("{stem} (2).pdf")), "{}", beside.display());
    }
    // A link where the unfinished file is to lie is no way out of the folder either.
    std::os::unix::fs::symlink(&other, folder.0.join(".nyt.pdf.part")).unwrap();
    write(&folder.0, "nyt", "pdf", Clash::Ask, b"new").unwrap();
    assert_eq!(fs::read(&other).unwrap(), b"untouched");
}

#[test]
fn a_folder_with_any_signs_in_its_name_works() {
    let folder = Folder::new("signs");
    for name in ["50 % af #1", "hvad? nej", "plads til 🌱", "æøå & co"] {
        let inner = folder.0.join(name);
        write(&inner, "brev", "pdf", Clash::Ask, b"one").unwrap();
        assert_eq!(fs::read(inner.join("brev.pdf")).unwrap(), b"one", "{name}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_no_folder_is_told_and_nothing_is_changed() {
    let folder = Folder::new("gone");
    let file = folder.0.join("fil");
    fs::write(&file, b"untouched").unwrap();
    assert!(matches!(write(&file, "brev", "pdf", Clash::Ask, b"new"), Err(Refused::Io(_))));
    assert_eq!(fs::read(&file).unwrap(), b"untouched");
}

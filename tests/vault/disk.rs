//! Disks that are full or write-protected, who may read the files, and a computer with too little
//! memory. Linux only: the conditions are made with its mounts, its modes and its limits.

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::PermissionsExt,
    time::{Duration, Instant},
};

use support::disk::Disk;
use support::second_run::{in_second_run, where_mounting_is_allowed};
use vault::Error;

use crate::ground::{AT, CODE, Ground, all_bytes, create, make, open};

/// A text that does not pack.
fn page(n: usize) -> String {
    format!("{n} ").repeat(1200)
}

#[test]
fn a_full_disk_is_told_and_nothing_saved_is_lost() {
    if !where_mounting_is_allowed("disk::a_full_disk_is_told_and_nothing_saved_is_lost") {
        return;
    }
    let ground = Ground::new();
    let _disk = Disk::in_memory("size=1m,mode=0700", ground.path());
    let filler = ground.path().join("fyld");
    fs::write(&filler, vec![0; 400 * 1024]).unwrap();

    let home = ground.home();
    let mut vault = create(&home);
    let (id, draft) = (vault.id(), vault.make_draft("ansøgning", AT).unwrap());
    let mut saved = BTreeMap::new();
    let refused = loop {
        let n = saved.len();
        assert!(n < 1000, "the disk never got full");
        let start = Instant::now();
        match vault.save_field(&draft, &n.to_string(), &page(n), AT) {
            Ok(()) => saved.insert(n.to_string(), page(n)),
            Err(error) => break (error, start.elapsed()),
        };
    };
    assert_eq!(refused.0, Error::DiskFull);
    assert!(refused.1 < Duration::from_secs(2));
    assert!(saved.len() > 10, "only {} were saved", saved.len());
    assert!(vault.read_draft(&draft).unwrap().fields == saved);
    // Still full, and still saying so.
    let again = vault.save_field(&draft, "igen", &page(0), AT);
    assert_eq!(again, Err(Error::DiskFull));

    // Nothing half is made beside it.
    let second = make(&home, "Ulv", CODE).err();
    assert_eq!(second, Some(Error::DiskFull));
    assert_eq!(fs::read_dir(ground.home_path()).unwrap().count(), 1);

    // Closed and opened again while it is full: as good or as bad as closing may go.
    let _ = vault.close();
    let mut vault = open(&home, id).unwrap();
    assert!(vault.read_draft(&draft).unwrap().fields == saved);

    fs::remove_file(&filler).unwrap();
    vault.save_field(&draft, "igen", &page(0), AT).unwrap();
    saved.insert("igen".into(), page(0));
    vault.close().unwrap();
    let vault = open(&home, id).unwrap();
    assert!(vault.read_draft(&draft).unwrap().fields == saved);
}

#[test]
fn a_write_protected_disk_is_told_and_the_vault_untouched() {
    if !where_mounting_is_allowed("disk::a_write_protected_disk_is_told_and_the_vault_untouched") {
        return;
    }
    let ground = Ground::new();
    let disk = Disk::in_memory("size=4m,mode=0700", ground.path());
    let home = ground.home();
    let vault = create(&home);
    let id = vault.id();
    vault.close().unwrap();
    let before = all_bytes(ground.path());
    disk.remount("ro");
    assert_eq!(open(&home, id).err(), Some(Error::ReadOnly));
    let second = make(&home, "Ulv", CODE).err();
    assert_eq!(second, Some(Error::ReadOnly));
    assert_eq!(home.list().unwrap()[0].trouble, None);
    assert!(before == all_bytes(ground.path()));
}

/// Makes a vault, saves in it, and looks at every mode while it is open and after it is closed.
fn only_the_owner_may_read() {
    let ground = Ground::new();
    fs::set_permissions(ground.path(), fs::Permissions::from_mode(0o700)).unwrap();
    let mut vault = create(&ground.home());
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    vault.save_field(&draft, "hvorfor", "fordi", AT).unwrap();
    let folder = ground.folder(vault.id());
    let modes = || -> BTreeMap<String, u32> {
        let entries = fs::read_dir(&folder).unwrap().map(|entry| {
            let entry = entry.unwrap();
            let mode = entry.metadata().unwrap().permissions().mode() & 0o7777;
            (entry.file_name().into_string().unwrap(), mode)
        });
        let own = fs::metadata(&folder).unwrap().permissions().mode() & 0o7777;
        entries.chain([(".".to_owned(), own)]).collect()
    };
    let expected = |names: &[&str]| -> BTreeMap<String, u32> {
        let files = names.iter().map(|name| ((*name).to_owned(), 0o600));
        files.chain([(".".to_owned(), 0o700)]).collect()
    };
    let closed = ["boks-1.db", "laas", "slots-copy.cbor", "slots.cbor"];
    let open = [&closed[..], &["boks-1.db-wal"]].concat();
    assert_eq!(modes(), expected(&open));
    let home = fs::metadata(ground.home_path()).unwrap().permissions().mode() & 0o7777;
    assert_eq!(home, 0o700);
    vault.close().unwrap();
    assert_eq!(modes(), expected(&closed));
}

#[test]
fn only_the_owner_may_read_where_the_mask_hides_nothing() {
    let test = "disk::only_the_owner_may_read_where_the_mask_hides_nothing";
    if in_second_run(test, "sh", &["-c", "umask 000; exec \"$0\" \"$@\""]) {
        only_the_owner_may_read();
    }
}

#[test]
fn the_owner_may_write_where_the_mask_forbids_it() {
    let test = "disk::the_owner_may_write_where_the_mask_forbids_it";
    if in_second_run(test, "sh", &["-c", "umask 277; exec \"$0\" \"$@\""]) {
        only_the_owner_may_read();
    }
}

#[test]
fn too_little_memory_is_told_and_nothing_is_made_or_changed() {
    let test = "disk::too_little_memory_is_told_and_nothing_is_made_or_changed";
    // 1 GiB of room for addresses, and then less than the 256 MiB that a code takes.
    if !in_second_run(test, "sh", &["-c", "ulimit -S -v 1048576; exec \"$0\" \"$@\""]) {
        return;
    }
    let ground = Ground::new();
    let vault = create(&ground.home());
    let id = vault.id();
    vault.close().unwrap();
    let before = all_bytes(ground.path());
    let taken = vec![0_u8; 800 * 1024 * 1024];
    assert_eq!(open(&ground.home(), id).err(), Some(Error::OutOfMemory));
    let second = make(&ground.home(), "Ulv", CODE).err();
    assert_eq!(second, Some(Error::OutOfMemory));
    drop(taken);
    assert!(before == all_bytes(ground.path()));
    open(&ground.home(), id).unwrap();
}

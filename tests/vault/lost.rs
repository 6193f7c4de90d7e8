//! "Where did it go?": forty ways for a box to be gone, moved or spoilt. In none of them is a new one made, and in each the person is told.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use vault::{Error, PaperCode, Part, Secret, VaultHome, VaultId};

use crate::ground::{AT, Ground, by_sheet, copy_all};

/// What the person meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// It opens with all that was written, whatever was done.
    Opens,
    /// It is missed: the list says where it used to lie.
    Missed,
    /// Its store is damaged, and a backup is offered.
    BackupOffered,
    /// It is damaged, and there is nothing to offer.
    Damaged,
    /// The folder itself can not be looked into.
    Unreachable,
}

/// Where everything of one scenario lies.
struct Scene {
    boxes: PathBuf,
    vault: PathBuf,
    store: PathBuf,
    known: PathBuf,
    away: PathBuf,
}

type Scenario = (&'static str, Told, fn(&Scene));

const SCENARIOS: &[Scenario] = &[
    ("nothing happened", Told::Opens, |_| {}),
    ("the folder of the boxes is removed", Told::Missed, |s| fs::remove_dir_all(&s.boxes).unwrap()),
    ("the folder of the boxes is renamed", Told::Missed, |s| fs::rename(&s.boxes, &s.away).unwrap()),
    ("the folder of the boxes is emptied", Told::Missed, |s| fs::remove_dir_all(&s.vault).unwrap()),
    ("the folder of the boxes is a file", Told::Unreachable, |s| {
        fs::remove_dir_all(&s.boxes).unwrap();
        fs::write(&s.boxes, b"").unwrap();
    }),
    ("the folder of the boxes is a link to nowhere", Told::Missed, |s| {
        fs::remove_dir_all(&s.boxes).unwrap();
        symlink("/findes/ikke", &s.boxes).unwrap();
    }),
    ("the folder of the boxes lies elsewhere, and a link leads there", Told::Opens, |s| {
        fs::rename(&s.boxes, &s.away).unwrap();
        symlink(&s.away, &s.boxes).unwrap();
    }),
    ("all data of the account are removed", Told::Missed, |s| fs::remove_dir_all(s.boxes.parent().unwrap()).unwrap()),
    ("the box is moved away", Told::Missed, |s| fs::rename(&s.vault, &s.away).unwrap()),
    ("the box is moved up", Told::Missed, |s| fs::rename(&s.vault, s.boxes.parent().unwrap().join("boks")).unwrap()),
    ("the box is renamed", Told::Opens, |s| fs::rename(&s.vault, s.boxes.join("Min boks")).unwrap()),
    ("the box is renamed to something hidden", Told::Missed, |s| fs::rename(&s.vault, s.boxes.join(".boks")).unwrap()),
    ("the box is copied beside itself", Told::Opens, |s| copy_all(&s.vault, &s.boxes.join("kopi af boks"))),
    ("the box is copied and the first removed", Told::Opens, |s| {
        copy_all(&s.vault, &s.boxes.join("kopi af boks"));
        fs::remove_dir_all(&s.vault).unwrap();
    }),
    ("the box is a file", Told::Missed, |s| {
        fs::remove_dir_all(&s.vault).unwrap();
        fs::write(&s.vault, b"").unwrap();
    }),
    ("the box is a link to where it was moved", Told::Opens, |s| {
        fs::rename(&s.vault, &s.away).unwrap();
        symlink(&s.away, &s.vault).unwrap();
    }),
    ("the box is an empty folder", Told::Damaged, |s| {
        fs::remove_dir_all(&s.vault).unwrap();
        fs::create_dir(&s.vault).unwrap();
    }),
    ("the store is removed", Told::BackupOffered, |s| fs::remove_file(&s.store).unwrap()),
    ("the store is empty", Told::BackupOffered, |s| fs::write(&s.store, b"").unwrap()),
    ("the store is one byte", Told::BackupOffered, |s| fs::write(&s.store, b"x").unwrap()),
    ("the store is a text", Told::BackupOffered, |s| fs::write(&s.store, "noget andet ".repeat(900)).unwrap()),
    ("the store is noise", Told::BackupOffered, |s| {
        fs::write(&s.store, (0..20_000).map(|n| (n * 7 % 251) as u8).collect::<Vec<_>>()).unwrap()
    }),
    ("the store is a plain database", Told::BackupOffered, |s| {
        let header = [b"SQLite format 3\0".as_slice(), &[0x10, 0, 1, 1, 0, 0x40, 0x20, 0x20], &[0; 8_192 - 24]].concat();
        fs::write(&s.store, header).unwrap();
    }),
    ("the store is cut in the middle", Told::BackupOffered, |s| {
        let bytes = fs::read(&s.store).unwrap();
        fs::write(&s.store, &bytes[..bytes.len() / 2]).unwrap();
    }),
    ("the store is a folder", Told::BackupOffered, |s| {
        fs::remove_file(&s.store).unwrap();
        fs::create_dir(&s.store).unwrap();
    }),
    ("the store is a link to nowhere", Told::BackupOffered, |s| {
        fs::remove_file(&s.store).unwrap();
        symlink("/findes/ikke", &s.store).unwrap();
    }),
    ("the store and the backups are removed", Told::Damaged, |s| {
        fs::remove_file(&s.store).unwrap();
        fs::remove_dir_all(s.vault.join("backup")).unwrap();
    }),
    ("the store and the stores in the backups are spoilt", Told::Damaged, |s| {
        fs::write(&s.store, b"x").unwrap();
        for backup in fs::read_dir(s.vault.join("backup")).unwrap() {
            fs::write(backup.unwrap().path().join("boks-1.db"), b"x").unwrap();
        }
    }),
    ("a foreign log lies beside the store", Told::Opens, |s| fs::write(s.vault.join("boks-1.db-wal"), [7; 5_000]).unwrap()),
    ("the first slot file is removed", Told::Opens, |s| fs::remove_file(s.vault.join("slots.cbor")).unwrap()),
    ("the second slot file is removed", Told::Opens, |s| fs::remove_file(s.vault.join("slots-copy.cbor")).unwrap()),
    ("both slot files are removed", Told::Opens, |s| both_slots(s, |path| fs::remove_file(path).unwrap())),
    ("both slot files are empty", Told::Opens, |s| both_slots(s, |path| fs::write(path, b"").unwrap())),
    ("both slot files are folders", Told::Opens, |s| {
        both_slots(s, |path| {
            fs::remove_file(path).unwrap();
            fs::create_dir(path).unwrap();
        });
    }),
    ("every slot file is removed", Told::Damaged, |s| {
        both_slots(s, |path| fs::remove_file(path).unwrap());
        for backup in fs::read_dir(s.vault.join("backup")).unwrap() {
            fs::remove_file(backup.unwrap().path().join("slots.cbor")).unwrap();
        }
    }),
    ("the lock file is removed", Told::Opens, |s| fs::remove_file(s.vault.join("laas")).unwrap()),
    ("the backups are removed", Told::Opens, |s| fs::remove_dir_all(s.vault.join("backup")).unwrap()),
    ("the memory of boxes is removed", Told::Opens, |s| fs::remove_file(&s.known).unwrap()),
    ("the memory of boxes is noise", Told::Opens, |s| fs::write(&s.known, b"x").unwrap()),
    ("the memory of boxes is a folder", Told::Opens, |s| {
        fs::remove_file(&s.known).unwrap();
        fs::create_dir(&s.known).unwrap();
    }),
    ("an unfinished box lies beside it", Told::Opens, |s| {
        fs::create_dir(s.boxes.join(format!(".ny-{}", "0".repeat(32)))).unwrap()
    }),
];

fn both_slots(scene: &Scene, act: fn(&Path)) {
    for name in ["slots.cbor", "slots-copy.cbor"] {
        act(&scene.vault.join(name));
    }
}

fn sample(ground: &Ground) -> (VaultId, PaperCode) {
    let (mut vault, paper) = by_sheet(&ground.home(), "Kanin");
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    vault.save_field(&draft, "felt", "Æblegrød", AT).unwrap();
    vault.back_up().unwrap();
    let id = vault.id();
    vault.close().unwrap();
    (id, paper)
}

fn told(home: &VaultHome, id: VaultId, paper: &PaperCode) -> Told {
    let secret = Secret::Paper(paper);
    let Ok(cards) = home.list() else { return Told::Unreachable };
    let card = cards.iter().find(|card| card.id == id).expect("it is in the list, whatever has happened");
    match home.open(&id, &secret) {
        Ok(vault) => {
            let draft = vault.drafts().unwrap()[0].id;
            assert_eq!(vault.read_draft(&draft).unwrap().fields["felt"], "Æblegrød");
            Told::Opens
        }
        Err(Error::Missing) => {
            assert_eq!(card.trouble, Some(Error::Missing));
            assert!(card.folder.ends_with(&id.to_string()) && card.face.as_ref().unwrap().nickname == "Kanin");
            Told::Missed
        }
        Err(Error::Damaged { which: Part::Store }) => match home.newest_backup(&id, &secret).unwrap() {
            Some(_) => Told::BackupOffered,
            None => Told::Damaged,
        },
        Err(Error::Damaged { .. }) => Told::Damaged,
        Err(other) => panic!("{other}"),
    }
}

/// Every vault below a folder, hidden ones too.
fn vaults_below(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let folders: Vec<_> = entries.filter(|path| path.is_dir() && !path.is_symlink()).collect();
    let in_backup = |path: &Path| path.parent().is_some_and(|above| above.ends_with("backup"));
    let is_one = |path: &PathBuf| !in_backup(path) && ["boks-1.db", "slots.cbor"].iter().any(|name| path.join(name).is_file());
    folders.iter().map(|path| usize::from(is_one(path)) + vaults_below(path)).sum()
}

#[test]
fn whatever_has_happened_the_box_is_missed_or_opens_and_no_new_one_is_made() {
    assert!(SCENARIOS.len() > 40);
    for (name, expected, act) in SCENARIOS {
        let ground = Ground::new();
        let (id, paper) = sample(&ground);
        let (boxes, vault) = (ground.home_path(), ground.folder(id));
        let (store, known) = (vault.join("boks-1.db"), ground.path().join("config/kendte.cbor"));
        act(&Scene { boxes, vault, store, known, away: ground.path().join("et andet sted") });
        let before = vaults_below(ground.path());
        assert_eq!(told(&ground.home(), id, &paper), *expected, "{name}");
        // Looked at twice: the first look has made nothing that the second takes for a box.
        assert_eq!(told(&ground.home(), id, &paper), *expected, "{name}, again");
        assert!(vaults_below(ground.path()) <= before, "{name}: a new vault was made");
    }
    println!("{} ways to be gone: 0 new vaults", SCENARIOS.len());
}

/// The control: the same search sees a vault that is made.
#[test]
fn a_vault_that_is_made_is_seen() {
    let ground = Ground::new();
    let (_, _) = sample(&ground);
    let before = vaults_below(ground.path());
    let (_other, _) = by_sheet(&ground.home(), "Ulv");
    assert_eq!(vaults_below(ground.path()), before + 1);
}

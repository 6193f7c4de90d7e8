//! What the system does not let the program read or write is told as that: it is not missing, not damaged, and no new
//! vault is made in its place. Linux only: the conditions are made with its modes.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use crate::{
    error::Error,
    ground::{Ground, names},
    home::VaultHome,
    pair,
    paper_code::PaperCode,
    second_run::in_second_run,
    slots::Face,
    store,
    ways::{ComputerKey, Secret, Ways},
};

const AT: &str = "2026-11-27T09:00:00";

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

/// The modes do not count for root, who gives up that right in the second run.
fn where_modes_count(test: &str) -> bool {
    let ground = Ground::new();
    let closed = ground.path().join("lukket");
    fs::write(&closed, b"x").unwrap();
    set_mode(&closed, 0);
    if fs::read(&closed).is_ok() {
        return in_second_run(test, "setpriv", &["--bounding-set=-dac_override,-dac_read_search"]);
    }
    true
}

#[test]
fn what_may_not_be_read_is_neither_missing_nor_damaged() {
    if !where_modes_count("permission_tests::what_may_not_be_read_is_neither_missing_nor_damaged") {
        return;
    }
    let ground = Ground::new();
    let boxes = ground.path().join("bokse");
    let home = VaultHome::at(&boxes, ground.path().join("kendte.cbor"));
    let (paper, computer) = (PaperCode::random().unwrap(), ComputerKey::random().unwrap());
    let face = Face { nickname: "Kanin".into(), picture: "kanin".into() };
    let ways = Ways { paper: &paper, code: None, this_computer: Some(&computer) };
    let vault = home.create(&face, &ways, AT).unwrap();
    let id = vault.id();
    vault.close().unwrap();
    let folder = boxes.join(id.to_string());
    let open = || home.open(&id, &Secret::Paper(&paper));
    let before = names(ground.path());
    let slots = pair::NAMES.map(|name| folder.join(name));
    let (store, lock) = (vec![folder.join(store::name(1))], vec![folder.join("laas")]);
    let taken: [(Vec<PathBuf>, u32); 7] = [
        (vec![boxes.clone()], 0),
        (vec![folder.clone()], 0),
        (store.clone(), 0),
        (slots.into(), 0),
        (lock.clone(), 0),
        // May be read, and not written.
        (store, 0o400),
        (lock, 0o400),
    ];
    for (closed, mode) in taken {
        let modes: Vec<_> = closed.iter().map(|path| fs::metadata(path).unwrap().permissions().mode()).collect();
        closed.iter().for_each(|path| set_mode(path, mode));
        assert_eq!(open().err(), Some(Error::NoPermission), "{closed:?}");
        match home.list() {
            Ok(cards) => assert!(cards.len() == 1 && cards[0].trouble != Some(Error::Missing), "{cards:?}"),
            Err(error) => assert_eq!(error, Error::NoPermission, "{closed:?}"),
        }
        closed.iter().zip(modes).for_each(|(path, mode)| set_mode(path, mode));
        assert_eq!(names(ground.path()), before);
        // The control: as it was, it opens.
        open().unwrap().close().unwrap();
    }
}

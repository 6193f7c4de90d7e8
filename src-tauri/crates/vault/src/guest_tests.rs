use super::*;
use crate::{
    SecretString,
    ground::{Sealed, names},
    ways::{CodeCost, Kind},
};

const AT: &str = "2026-11-27T09:00:00";

fn guest() -> Vault {
    Vault::guest(&Face { nickname: "Gæst".to_owned(), picture: String::new() }, AT).unwrap()
}

#[test]
fn what_a_guest_writes_is_read_back_and_has_versions_and_a_bin() {
    let mut vault = guest();
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    vault.save_field(&draft, "hvorfor", &"Æblegrød ".repeat(10), AT).unwrap();
    vault.save_field(&draft, "hvorfor", "", AT).unwrap();
    assert_eq!(vault.versions(&draft).unwrap().len(), 1);
    vault.bin_draft(&draft, AT).unwrap();
    assert_eq!(vault.binned().unwrap().len(), 1);
    vault.take_back(&draft, AT).unwrap();
    assert_eq!(vault.begin_day(1), Ok(0));
    vault.delete_for_ever(&draft).unwrap();
    assert!(vault.drafts().unwrap().is_empty());
    assert!(vault.close().is_ok());
}

#[test]
fn a_guest_has_no_ways_in_and_no_backup() {
    let mut vault = guest();
    assert!(vault.is_guest() && vault.ways().is_empty());
    assert_eq!(vault.back_up(), Ok(false));
    let code = SecretString::from("hest lampe regn bord");
    assert_eq!(vault.set_code(&code, CodeCost::Full), Err(Error::NoSuchWay));
    assert_eq!(vault.remove_way(Kind::Code), Err(Error::TooFewWays));
}

/// What a guest takes along opens at home; nothing of it lies here.
#[test]
fn what_a_guest_hands_over_is_taken_in_elsewhere() {
    let home = Sealed::new();
    let before = names(home.ground.path());
    let mut vault = guest();
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    vault.save_field(&draft, "hvorfor", "Æblegrød", AT).unwrap();
    let carried = vault.hand_over(AT).unwrap();
    assert_eq!(names(home.ground.path()), before);
    drop(vault);
    let mut home = home.open();
    assert_eq!(home.take_in(&carried).unwrap().taken, [draft]);
    assert_eq!(home.read_draft(&draft).unwrap().fields["hvorfor"], "Æblegrød");
}

//! What holds for drafts in the bin.

use super::*;
use crate::{ground::Sealed, vault::Vault};

const AT: &str = "2026-11-22T09:00:00";

fn ids(vault: &Vault) -> [Vec<DraftId>; 2] {
    let listed = vault.drafts().unwrap().into_iter().map(|card| card.id);
    [listed.collect(), vault.binned().unwrap().into_iter().map(|card| card.id).collect()]
}

#[test]
fn a_draft_in_the_bin_is_out_of_the_list_and_whole() {
    let sealed = Sealed::new();
    let mut vault = sealed.open();
    let [one, two, three] = ["en", "to", "tre"].map(|kind| vault.make_draft(kind, AT).unwrap());
    vault.save_field(&one, "a", "tekst", AT).unwrap();
    assert_eq!(ids(&vault), [vec![one, three, two], vec![]]);
    let before = vault.read_draft(&one);
    // The clock has no say in the order of the bin.
    vault.bin_draft(&one, "2099-01-01T00:00:00").unwrap();
    vault.bin_draft(&two, "1970-01-01T00:00:00").unwrap();
    for _ in 0..2 {
        assert_eq!(ids(&vault), [vec![three], vec![two, one]]);
        assert_eq!(vault.read_draft(&one), before);
        let binned_at = "1970-01-01T00:00:00".to_owned();
        let card = BinnedCard { id: two, kind: "to".to_owned(), binned_at, days_left: 30 };
        assert_eq!(vault.binned().unwrap()[0], card);
        vault.close().unwrap();
        vault = sealed.open();
    }
    vault.take_back(&one, "senere").unwrap();
    assert_eq!(ids(&vault), [vec![one, three], vec![two]]);
    let back = vault.read_draft(&one).unwrap();
    assert_eq!((back.fields, &*back.changed_at), (before.unwrap().fields, "senere"));
}

#[test]
fn binning_twice_gives_no_more_days_and_taking_back_what_is_not_there_does_nothing() {
    let sealed = Sealed::new();
    let mut vault = sealed.open();
    let [draft, other] = ["en", "to"].map(|kind| vault.make_draft(kind, AT).unwrap());
    vault.begin_day(100).unwrap();
    vault.bin_draft(&draft, "først").unwrap();
    vault.begin_day(102).unwrap();
    vault.bin_draft(&draft, "siden").unwrap();
    let card = vault.binned().unwrap().remove(0);
    assert_eq!((&*card.binned_at, card.days_left), ("først", 28));
    // Taken back and binned again, it has all its days again.
    vault.take_back(&draft, AT).unwrap();
    vault.bin_draft(&draft, AT).unwrap();
    assert_eq!(vault.binned().unwrap()[0].days_left, 30);

    vault.take_back(&draft, AT).unwrap();
    let before = vault.drafts();
    vault.take_back(&other, "senere").unwrap();
    assert_eq!(vault.drafts(), before);
    let nowhere = DraftId::from([7; 16]);
    assert_eq!(vault.bin_draft(&nowhere, AT), Err(Error::NoSuchDraft));
    assert_eq!(vault.take_back(&nowhere, AT), Err(Error::NoSuchDraft));
}

#[test]
fn nothing_typed_goes_with_the_bin() {
    let sealed = Sealed::new();
    let mut vault = sealed.open();
    let draft = vault.make_draft("en", AT).unwrap();
    vault.save_field(&draft, "a", "tekst", AT).unwrap();
    vault.bin_draft(&draft, AT).unwrap();
    // A save that comes late and says what stands is no reason.
    vault.save_field(&draft, "a", "tekst", AT).unwrap();
    assert_eq!(ids(&vault), [vec![], vec![draft]]);
    vault.save_field(&draft, "a", "tekst, der blev skrevet siden", AT).unwrap();
    assert_eq!(ids(&vault), [vec![draft], vec![]]);
    vault.close().unwrap();

    // The same for a text that is brought back; what was put aside first has the time of the text.
    let mut vault = sealed.open();
    vault.save_field(&draft, "a", "ny", "da den blev skrevet").unwrap();
    vault.bin_draft(&draft, "da den blev smidt ud").unwrap();
    let version = vault.versions(&draft).unwrap()[0].id;
    vault.restore_version(&draft, version, AT).unwrap();
    assert_eq!(ids(&vault), [vec![draft], vec![]]);
    assert_eq!(vault.versions(&draft).unwrap()[0].changed_at, "da den blev skrevet");
}

#[test]
fn taking_back_changes_no_text_and_its_time_is_not_the_time_of_a_text() {
    let sealed = Sealed::new();
    let mut vault = sealed.open();
    let draft = vault.make_draft("en", AT).unwrap();
    vault.save_field(&draft, "a", "tekst", "da den blev skrevet").unwrap();
    vault.close().unwrap();
    let mut vault = sealed.open();
    vault.bin_draft(&draft, AT).unwrap();
    vault.take_back(&draft, "da den kom tilbage").unwrap();
    // Still the first change of the sitting.
    vault.save_field(&draft, "a", "ny", AT).unwrap();
    assert_eq!(vault.versions(&draft).unwrap()[0].changed_at, "da den blev skrevet");
}

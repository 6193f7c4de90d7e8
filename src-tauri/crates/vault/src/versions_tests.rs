//! What holds for the versions of a draft and for going back to one.

use super::*;
use crate::{ground::Sealed, vault::Vault};

const AT: &str = "2026-11-22T09:00:00";

/// A draft that was saved once in each of `count` sittings: the first text is "0".
fn written(sealed: &Sealed, count: usize) -> (Vault, DraftId) {
    let mut vault = sealed.open();
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    for n in 0..count {
        // The clock runs backwards, and has no say.
        let at = format!("{}-01-01T00:00:00", 3000 - n);
        vault.save_fields(&draft, [("a", &*n.to_string()), ("b", "altid det samme")], &at).unwrap();
        vault.close().unwrap();
        vault = sealed.open();
    }
    (vault, draft)
}

fn texts(vault: &Vault, draft: &DraftId) -> Vec<String> {
    let cards = vault.versions(draft).unwrap().into_iter();
    cards.map(|card| vault.read_version(card.id).unwrap().fields["a"].clone()).collect()
}

fn pairs(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn the_newest_fifty_are_kept_whatever_the_clock_says() {
    let sealed = Sealed::new();
    let (mut vault, draft) = written(&sealed, 60);
    let other = vault.make_draft("klage", AT).unwrap();
    vault.save_field(&other, "a", "for sig", AT).unwrap();
    vault.save_field(&draft, "a", "nu", AT).unwrap();
    let expected: Vec<_> = (10..60).rev().map(|n| n.to_string()).collect();
    assert_eq!(texts(&vault, &draft), expected);
    assert_eq!(vault.versions(&draft).unwrap()[0].changed_at, "2941-01-01T00:00:00");
    vault.close().unwrap();
    // What went, went with its fields.
    let left: i64 = sealed.store().query_row("SELECT count(*) FROM version_field", (), |row| row.get(0)).unwrap();
    assert_eq!(left, 2 * aside::MOST);
}

#[test]
fn going_back_makes_the_fields_exactly_those_of_the_version_and_keeps_what_stood() {
    let sealed = Sealed::new();
    let (mut vault, draft) = written(&sealed, 1);
    vault.save_fields(&draft, [("a", "ny"), ("b", ""), ("c", "kom til")], "før").unwrap();
    let first = vault.versions(&draft).unwrap()[0].id;
    vault.restore_version(&draft, first, "nu").unwrap();
    let found = vault.read_draft(&draft).unwrap();
    assert_eq!(found.fields, pairs(&[("a", "0"), ("b", "altid det samme"), ("c", "")]));
    assert_eq!(found.changed_at, "nu");

    let newest = vault.versions(&draft).unwrap().remove(0);
    assert_eq!((newest.why, &*newest.changed_at), (Why::Restored, "før"));
    assert!(newest.id > first);
    let newest = vault.read_version(newest.id).unwrap();
    assert_eq!((newest.draft, newest.fields), (draft, pairs(&[("a", "ny"), ("c", "kom til")])));

    // And forth again, and once more where it stands already.
    for _ in 0..2 {
        vault.restore_version(&draft, newest.card.id, "senere").unwrap();
        assert_eq!(vault.read_draft(&draft).unwrap().fields, pairs(&[("a", "ny"), ("b", ""), ("c", "kom til")]));
        assert_eq!(vault.versions(&draft).unwrap().len(), 3);
    }
}

#[test]
fn the_oldest_of_fifty_can_be_brought_back_though_it_goes_by_that() {
    let sealed = Sealed::new();
    let (mut vault, draft) = written(&sealed, 51);
    vault.save_field(&draft, "a", "nu", AT).unwrap();
    let oldest = vault.versions(&draft).unwrap().pop().unwrap().id;
    let wanted = vault.read_version(oldest).unwrap().fields;
    vault.restore_version(&draft, oldest, AT).unwrap();
    assert_eq!(vault.read_draft(&draft).unwrap().fields, wanted);
    assert_eq!(vault.versions(&draft).unwrap().len(), 50);
    assert_eq!(vault.read_version(oldest), Err(Error::NoSuchDraft));
}

#[test]
fn a_version_that_is_not_there_or_another_drafts_changes_nothing() {
    let sealed = Sealed::new();
    let (mut vault, draft) = written(&sealed, 3);
    let other = vault.make_draft("klage", AT).unwrap();
    vault.save_field(&other, "a", "for sig", AT).unwrap();
    let version = vault.versions(&draft).unwrap()[0].id;
    let all =
        |vault: &Vault| (vault.read_draft(&draft), vault.read_draft(&other), vault.versions(&draft), vault.versions(&other));
    let before = all(&vault);
    for (draft, version) in [(other, version), (draft, VersionId(999)), (DraftId::from([7; 16]), version)] {
        assert_eq!(vault.restore_version(&draft, version, AT), Err(Error::NoSuchDraft));
    }
    assert_eq!(vault.versions(&DraftId::from([7; 16])), Err(Error::NoSuchDraft));
    assert_eq!(all(&vault), before);
}

#[test]
fn going_back_is_done_wholly_or_not_at_all() {
    let sealed = Sealed::new();
    let (vault, draft) = written(&sealed, 2);
    vault.close().unwrap();
    let mut store = sealed.store();
    let before = (drafts::read(&store, &draft), list(&store, &draft));
    let version = before.1.as_ref().unwrap()[0].id;
    store.execute_batch("CREATE TEMP TRIGGER no BEFORE UPDATE ON field BEGIN SELECT RAISE(ABORT, 'no'); END").unwrap();
    assert!(restore(&mut store, &draft, version, AT).is_err());
    assert_eq!((drafts::read(&store, &draft), list(&store, &draft)), before);
    store.execute_batch("DROP TRIGGER no").unwrap();
    assert_eq!(restore(&mut store, &draft, version, AT), Ok(()));
}

#[test]
fn the_name_of_a_version_is_read_as_it_is_written() {
    assert_eq!(VersionId(1204).to_string().parse(), Ok(VersionId(1204)));
    for wrong in ["", "a", "1.0", "99999999999999999999", "1; DROP TABLE version"] {
        assert_eq!(wrong.parse::<VersionId>(), Err(Error::NoSuchDraft));
    }
}

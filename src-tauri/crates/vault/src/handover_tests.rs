//! What holds for a person who writes on two computers and carries a stick between them.

use std::collections::BTreeSet;

use super::*;
use crate::ground::{Dice, Sealed};

const AT: &str = "2026-11-27T09:00:00";

fn text(vault: &Vault, kind: &str) -> String {
    let cards = vault.drafts().unwrap();
    let of_kind: Vec<_> = cards.iter().filter(|card| card.kind == kind).collect();
    assert!(of_kind.len() < 2, "one draft of a kind");
    of_kind.first().map_or_else(String::new, |card| vault.read_draft(&card.id).unwrap().fields["felt"].clone())
}

fn write(vault: &mut Vault, kind: &str, text: &str) {
    let found = vault.drafts().unwrap().into_iter().find(|card| card.kind == kind).map(|card| card.id);
    let id = found.unwrap_or_else(|| vault.make_draft(kind, AT).unwrap());
    vault.save_field(&id, "felt", text, AT).unwrap();
}

/// Every text that a vault holds, now or earlier.
fn all_texts(vault: &Vault) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    for card in vault.drafts().unwrap() {
        texts.extend(vault.read_draft(&card.id).unwrap().fields.into_values());
        for version in vault.versions(&card.id).unwrap() {
            texts.extend(vault.read_version(version.id).unwrap().fields.into_values());
        }
    }
    texts
}

#[test]
fn what_was_written_at_home_goes_on_at_the_centre_and_comes_back() {
    let (home, centre) = (Sealed::new(), Sealed::new());
    let (mut at_home, mut at_centre) = (home.open(), centre.open());
    write(&mut at_home, "ansoegning", "hjemme");
    let done = at_centre.take_in(&at_home.hand_over(AT).unwrap()).unwrap();
    assert_eq!((done.taken.len(), done.both.len(), done.left.len()), (1, 0, 0));
    assert_eq!(text(&at_centre, "ansoegning"), "hjemme");
    write(&mut at_centre, "ansoegning", "på værestedet");
    let carried = at_centre.hand_over(AT).unwrap();
    for expected in [(1, 0), (0, 1)] {
        // The second time the same file is nothing new.
        let done = at_home.take_in(&carried).unwrap();
        assert_eq!((done.taken.len(), done.left.len()), expected);
        assert_eq!(text(&at_home, "ansoegning"), "på værestedet");
    }
    assert!(all_texts(&at_home).contains("hjemme"));
}

#[test]
fn what_was_changed_on_both_sides_is_kept_twice_and_the_old_file_changes_nothing() {
    let (home, centre) = (Sealed::new(), Sealed::new());
    let (mut at_home, mut at_centre) = (home.open(), centre.open());
    write(&mut at_home, "ansoegning", "begyndt");
    let old = at_home.hand_over(AT).unwrap();
    at_centre.take_in(&old).unwrap();
    write(&mut at_home, "ansoegning", "rettet hjemme");
    write(&mut at_centre, "ansoegning", "rettet på værestedet");
    let done = at_home.take_in(&at_centre.hand_over(AT).unwrap()).unwrap();
    assert_eq!((done.taken.len(), done.both.len()), (0, 1));
    assert_eq!(text(&at_home, "ansoegning"), "rettet hjemme");
    let newest = at_home.versions(&done.both[0]).unwrap()[0].clone();
    assert_eq!(newest.why, Why::Brought);
    assert_eq!(at_home.read_version(newest.id).unwrap().fields["felt"], "rettet på værestedet");
    // The file from before it all is an older text on both sides.
    for vault in [&mut at_home, &mut at_centre] {
        let before = text(vault, "ansoegning");
        assert_eq!(vault.take_in(&old).unwrap().left.len(), 1);
        assert_eq!(text(vault, "ansoegning"), before);
    }
}

#[test]
fn two_applications_that_were_begun_apart_are_both_kept_in_one() {
    let (home, centre) = (Sealed::new(), Sealed::new());
    let (mut at_home, mut at_centre) = (home.open(), centre.open());
    write(&mut at_home, "ansoegning", "begyndt hjemme");
    write(&mut at_centre, "ansoegning", "begyndt på værestedet");
    let done = at_home.take_in(&at_centre.hand_over(AT).unwrap()).unwrap();
    assert_eq!(done.both.len(), 1);
    assert_eq!(text(&at_home, "ansoegning"), "begyndt hjemme");
    assert!(all_texts(&at_home).contains("begyndt på værestedet"));
}

#[test]
fn what_lies_in_the_bin_is_not_handed_over() {
    let home = Sealed::new();
    let mut vault = home.open();
    write(&mut vault, "klage", "smidt ud");
    let id = vault.drafts().unwrap()[0].id;
    vault.bin_draft(&id, AT).unwrap();
    assert_eq!(vault.hand_over(AT).unwrap().drafts, []);
}

/// A thousand journeys with the stick, with texts written on either side between them: every text stands on
/// the side where it was written, now or among the versions that are kept.
#[test]
fn no_text_is_lost_in_a_thousand_journeys() {
    let sides = [Sealed::new(), Sealed::new()];
    let mut dice = Dice::new(27);
    let mut vaults = [sides[0].open(), sides[1].open()];
    let (mut kept_twice, mut went_on) = (0, 0);
    for journey in 0..1_000 {
        let mut written = Vec::new();
        for (side, vault) in vaults.iter_mut().enumerate() {
            if dice.below(3) == 0 {
                let text = format!("tekst {journey} fra {side}");
                write(vault, ["ansoegning", "klage"][dice.below(2)], &text);
                written.push((side, text));
            }
        }
        let from = dice.below(2);
        let carried = vaults[from].hand_over(AT).unwrap();
        let before = all_texts(&vaults[1 - from]);
        let done = vaults[1 - from].take_in(&carried).unwrap();
        kept_twice += done.both.len();
        went_on += done.taken.len();
        let after = all_texts(&vaults[1 - from]);
        for (side, text) in written {
            assert!(all_texts(&vaults[side]).contains(&text), "journey {journey}: {text}");
            assert!(side != from || after.contains(&text), "journey {journey}: {text} did not arrive");
        }
        // The newest 50 versions of each of two drafts are kept, so what may go is old.
        let lost: Vec<_> = before.difference(&after).collect();
        assert!(lost.len() <= 2 * done.both.len().max(1) + 2, "journey {journey}: {lost:?}");
    }
    assert!(kept_twice > 20 && went_on > 100, "{kept_twice} kept twice, {went_on} went on");
}

/// The disk fails at the second of two drafts.
#[test]
fn what_can_not_be_taken_in_wholly_is_not_taken_in_at_all() {
    let (home, centre) = (Sealed::new(), Sealed::new());
    let (mut at_home, mut at_centre) = (home.open(), centre.open());
    write(&mut at_home, "klage", "den anden");
    write(&mut at_home, "ansoegning", "den første");
    write(&mut at_centre, "ansoegning", "");
    let carried = at_home.hand_over(AT).unwrap();
    let before = at_centre.drafts();
    let fails = "CREATE TEMP TRIGGER no BEFORE INSERT ON field WHEN new.value = 'den anden' BEGIN SELECT RAISE(ABORT, 'no'); END";
    at_centre.connection.execute_batch(fails).unwrap();
    assert!(at_centre.take_in(&carried).is_err());
    assert_eq!((at_centre.drafts(), all_texts(&at_centre)), (before, [String::new()].into()));
    at_centre.connection.execute_batch("DROP TRIGGER no").unwrap();
    at_centre.take_in(&carried).unwrap();
    let texts: BTreeSet<_> = ["den første", "den anden"].map(str::to_owned).into();
    assert!(all_texts(&at_centre).is_superset(&texts));
}

#[test]
fn a_draft_in_the_bin_gives_way_to_the_one_that_is_being_written() {
    let (home, centre) = (Sealed::new(), Sealed::new());
    let (mut at_home, mut at_centre) = (home.open(), centre.open());
    write(&mut at_home, "ansoegning", "den første");
    at_centre.take_in(&at_home.hand_over(AT).unwrap()).unwrap();
    write(&mut at_centre, "ansoegning", "den første, længere");
    let first = at_home.drafts().unwrap()[0].id;
    at_home.bin_draft(&first, AT).unwrap();
    write(&mut at_home, "ansoegning", "den anden");
    let done = at_home.take_in(&at_centre.hand_over(AT).unwrap()).unwrap();
    assert_eq!(done.both.len(), 1);
    // One is seen, and nothing is hidden: the other is among its versions.
    assert_eq!(text(&at_home, "ansoegning"), "den anden");
    assert!(all_texts(&at_home).contains("den første, længere"));
    assert_eq!(at_home.binned().unwrap()[0].id, first);
}

#[test]
fn what_was_brought_is_found_as_that_even_where_it_stood_here_before() {
    let (home, centre) = (Sealed::new(), Sealed::new());
    let (mut at_home, mut at_centre) = (home.open(), centre.open());
    write(&mut at_home, "ansoegning", "det samme");
    drop(at_home);
    // Another sitting: what stood is put aside before it is changed.
    let mut at_home = home.open();
    write(&mut at_home, "ansoegning", "noget andet");
    write(&mut at_centre, "ansoegning", "det samme");
    let done = at_home.take_in(&at_centre.hand_over(AT).unwrap()).unwrap();
    let newest = at_home.versions(&done.both[0]).unwrap().remove(0);
    assert_eq!(newest.why, Why::Brought);
    assert_eq!(at_home.read_version(newest.id).unwrap().fields["felt"], "det samme");
}

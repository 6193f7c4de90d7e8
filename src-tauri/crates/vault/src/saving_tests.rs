//! What a save writes, what it puts aside first, and what it leaves alone.

use super::*;
use crate::{ground::Sealed, vault::Vault};

const AT: &str = "2026-11-22T09:00:00";

/// The versions of a draft, the newest first: why, and what the field `a` held.
fn kept(vault: &Vault, draft: &DraftId) -> Vec<(Why, String)> {
    let cards = vault.versions(draft).unwrap().into_iter();
    let of = |id| vault.read_version(id).unwrap().fields.remove("a").unwrap_or_default();
    cards.map(|card| (card.why, of(card.id))).collect()
}

fn long(letter: char) -> String {
    format!("{letter} er et bogstav, og dette er en tekst, der er værd at gemme ").repeat(2)
}

#[test]
fn the_first_change_of_each_sitting_puts_aside_what_stood_and_no_other_does() {
    let sealed = Sealed::new();
    let mut vault = sealed.open();
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    // Nothing stood, however often it is changed in this sitting.
    for text in ["", "en", "to", "tre"] {
        vault.save_field(&draft, "a", text, text).unwrap();
    }
    assert_eq!(kept(&vault, &draft), []);
    vault.close().unwrap();

    let mut vault = sealed.open();
    let before = vault.drafts().unwrap();
    // What changes no text is no change: the same again, and a field that is new and empty.
    vault.save_field(&draft, "a", "tre", "senere").unwrap();
    assert_eq!((kept(&vault, &draft), vault.drafts().unwrap()), (vec![], before));
    vault.save_field(&draft, "b", "", "senere").unwrap();
    assert_eq!(kept(&vault, &draft), []);
    vault.save_fields(&draft, [("a", "fire"), ("b", "!")], "senere").unwrap();
    vault.save_field(&draft, "a", "fem", "senest").unwrap();
    assert_eq!(kept(&vault, &draft), [(Why::Sitting, "tre".to_owned())]);
    vault.close().unwrap();

    let mut vault = sealed.open();
    vault.save_field(&draft, "a", "seks", "endnu senere").unwrap();
    assert_eq!(kept(&vault, &draft), [(Why::Sitting, "fem".to_owned()), (Why::Sitting, "tre".to_owned())]);
    assert_eq!(vault.versions(&draft).unwrap()[0].changed_at, "senest");
    // As it was before, in a sitting of its own: the newest version says so already.
    vault.save_field(&draft, "a", "fem", AT).unwrap();
    vault.close().unwrap();
    let mut vault = sealed.open();
    vault.save_field(&draft, "a", "syv", AT).unwrap();
    assert_eq!(kept(&vault, &draft).len(), 2);
}

#[test]
fn a_draft_has_its_sitting_for_itself() {
    let sealed = Sealed::new();
    let mut vault = sealed.open();
    let drafts = [vault.make_draft("en", AT).unwrap(), vault.make_draft("to", AT).unwrap()];
    for draft in &drafts {
        vault.save_field(draft, "a", "før", AT).unwrap();
    }
    vault.close().unwrap();
    let mut vault = sealed.open();
    for draft in &drafts {
        vault.save_field(draft, "a", "efter", AT).unwrap();
        assert_eq!(kept(&vault, draft), [(Why::Sitting, "før".to_owned())]);
    }
}

#[test]
fn a_text_that_is_cleared_is_put_aside_once_in_any_sitting() {
    let sealed = Sealed::new();
    let mut vault = sealed.open();
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    let (first, second) = (long('a'), long('b'));
    let mut save = |text: &str| {
        vault.save_field(&draft, "a", text, AT).unwrap();
        kept(&vault, &draft).into_iter().map(|(why, text)| (why == Why::Cleared).then_some(text)).collect::<Vec<_>>()
    };
    assert_eq!(save(&first), []);
    assert_eq!(save("x"), [Some(first.clone())]);
    for n in 1..60 {
        assert_eq!(save(&"x".repeat(n)).len(), 1, "writing on");
    }
    // Brought back by hand and cleared again: it is kept already.
    save(&first);
    assert_eq!(save(""), [Some(first.clone())]);
    // Cut shorter and shorter, by pieces and by letters.
    save(&first);
    let mut left = first.as_str();
    while !left.is_empty() {
        left = &left[..left.floor_char_boundary(left.len() * 2 / 5)];
        assert_eq!(save(left).len(), 1, "{left}");
    }
    // Another text in the same field is not the one that is kept.
    save(&second);
    assert_eq!(save("x"), [Some(second), Some(first)]);
}

#[test]
fn a_text_that_loses_half_or_less_or_was_short_is_not_put_aside() {
    let sealed = Sealed::new();
    let mut vault = sealed.open();
    let mut kept_after = |texts: &[String]| {
        let draft = vault.make_draft("ansøgning", AT).unwrap();
        for text in texts {
            vault.save_field(&draft, "a", text, AT).unwrap();
        }
        kept(&vault, &draft)
    };
    for texts in [["æ".repeat(40), "æ".repeat(20)], ["æ".repeat(39), String::new()], [long('a'), long('b')]] {
        assert_eq!(kept_after(&texts), []);
    }
    // The control, one letter further.
    assert_eq!(kept_after(&["æ".repeat(40), "æ".repeat(19)]), [(Why::Cleared, "æ".repeat(40))]);
}

#[test]
fn a_save_that_fails_puts_nothing_aside_and_uses_nothing_up() {
    let sealed = Sealed::new();
    let mut store = sealed.store();
    let draft = drafts::make(&mut store, "ansøgning", AT).unwrap();
    save(&mut store, &mut Sitting::new(), &draft, [("a", "før")], AT).unwrap();

    let mut sitting = Sitting::new();
    store.execute_batch("CREATE TEMP TRIGGER no BEFORE UPDATE ON field BEGIN SELECT RAISE(ABORT, 'no'); END").unwrap();
    assert!(save(&mut store, &mut sitting, &draft, [("a", "efter")], AT).is_err());
    assert_eq!(versions::list(&store, &draft), Ok(vec![]));
    assert_eq!(drafts::read(&store, &draft).unwrap().fields["a"], "før");

    store.execute_batch("DROP TRIGGER no").unwrap();
    save(&mut store, &mut sitting, &draft, [("a", "efter")], AT).unwrap();
    assert_eq!(versions::list(&store, &draft).unwrap().len(), 1);
}

#[test]
fn of_two_values_for_one_name_the_last_is_saved() {
    let sealed = Sealed::new();
    let mut vault = sealed.open();
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    vault.save_field(&draft, "a", "to", AT).unwrap();
    for last in ["to", "tre"] {
        vault.save_fields(&draft, [("a", "en"), ("a", last)], AT).unwrap();
        assert_eq!(vault.read_draft(&draft).unwrap().fields["a"], last);
    }
}

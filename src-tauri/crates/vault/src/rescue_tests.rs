//! What holds for a draft with broken letters in it.

use rusqlite::params;

use crate::ground::Sealed;

const AT: &str = "2026-11-22T09:00:00";
/// "Ærø" as a program of old would have written it, and a letter that was cut in two.
const BROKEN: &[u8] = b"p\xe5 \xc6r\xf8 og h\xc3";

#[test]
fn one_broken_text_is_rescued_and_the_others_are_whole() {
    let sealed = Sealed::new();
    let mut vault = sealed.open();
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    vault.save_fields(&draft, [("hvorfor", "fordi æøå"), ("hvor", "?"), ("tom", "")], AT).unwrap();
    vault.close().unwrap();
    let store = sealed.store();
    store.execute("UPDATE field SET value = CAST(?1 AS TEXT) WHERE name = 'hvor'", [BROKEN]).unwrap();
    let plainly: Result<String, _> = store.query_row("SELECT value FROM field WHERE name = 'hvor'", (), |row| row.get(0));
    assert!(plainly.is_err(), "the control: it can not be read as it stands");
    crate::store::close(store).unwrap();

    let mut vault = sealed.open();
    let found = vault.read_draft(&draft).unwrap();
    assert_eq!(found.fields["hvor"], "p\u{fffd} \u{fffd}r\u{fffd} og h\u{fffd}");
    assert_eq!((&*found.fields["hvorfor"], &*found.fields["tom"]), ("fordi æøå", ""));
    assert_eq!(found.damaged, ["hvor".to_owned()].into());

    // Saved as it was shown, it is whole from then on.
    vault.save_field(&draft, "hvor", &found.fields["hvor"], AT).unwrap();
    let healed = vault.read_draft(&draft).unwrap();
    assert_eq!((&healed.fields, healed.damaged.len()), (&found.fields, 0));
}

#[test]
fn a_broken_name_kind_or_time_hides_nothing() {
    let sealed = Sealed::new();
    let mut vault = sealed.open();
    let (draft, other) = (vault.make_draft("ansøgning", AT).unwrap(), vault.make_draft("klage", AT).unwrap());
    vault.save_fields(&draft, [("a", "første"), ("b", "anden")], AT).unwrap();
    vault.close().unwrap();
    let store = sealed.store();
    store.execute("UPDATE field SET name = CAST(?1 AS TEXT) WHERE name = 'a'", [BROKEN]).unwrap();
    let broken =
        "UPDATE draft SET kind = CAST(?1 AS TEXT), made_at = CAST(?1 AS TEXT), changed_at = CAST(?1 AS TEXT) WHERE id = ?2";
    store.execute(broken, params![BROKEN, draft.bytes()]).unwrap();
    crate::store::close(store).unwrap();

    let vault = sealed.open();
    let found = vault.read_draft(&draft).unwrap();
    assert_eq!(found.fields.values().collect::<Vec<_>>(), ["anden", "første"]);
    assert_eq!(found.damaged.len(), 1);
    let kinds: Vec<_> = vault.drafts().unwrap().into_iter().map(|card| (card.id, card.kind)).collect();
    assert_eq!(kinds, [(draft, found.kind), (other, "klage".to_owned())]);
}

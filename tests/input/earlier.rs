//! Going back to what was written: earlier versions, the bin, and deletion that is for ever.

use commands::run;
use commands::wire::*;
use support::sitting::Sitting;

const FIELD: &str = "svaert-arbejde";

fn form(form: &str) -> FormAsk {
    FormAsk { form: form.to_owned() }
}

/// A sitting with an open box in which the application was written on another day.
fn written(text: &str) -> Sitting {
    let mut sitting = Sitting::with_box(&[]);
    sitting.save(FIELD, text).unwrap();
    sitting.save("opgaver-valg", "koekken").unwrap();
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    sitting.open_box();
    sitting
}

#[test]
fn what_stood_the_day_before_is_seen_and_brought_back_and_nothing_is_lost_by_it() {
    let mut sitting = written("Jeg bliver hurtigt træt.");
    assert!(!run::versions_read(&mut sitting.session, form("ansoegning")).unwrap().none.is_empty());
    sitting.save(FIELD, "Noget andet").unwrap();
    let list = run::versions_read(&mut sitting.session, form("ansoegning")).unwrap();
    let [row] = &list.versions[..] else { panic!("{list:?}") };
    assert_eq!(row.title, "22.\u{a0}november 2026 klokken 14.32");
    let ask = VersionAsk { form: "ansoegning".to_owned(), version: row.version.clone() };
    let view = run::version_read(&mut sitting.session, ask.clone()).unwrap();
    let told: Vec<_> = view.fields.iter().map(|field| (field.value.as_str(), field.differs)).collect();
    assert_eq!(told, [("Jeg bliver hurtigt træt.", true), ("Køkken og kantine", false)]);
    run::version_restore(&mut sitting.session, ask).unwrap();
    assert_eq!(sitting.field(FIELD), "Jeg bliver hurtigt træt.");
    let list = run::versions_read(&mut sitting.session, form("ansoegning")).unwrap();
    let ask = VersionAsk { form: "ansoegning".to_owned(), version: list.versions[0].version.clone() };
    assert_eq!(run::version_read(&mut sitting.session, ask).unwrap().fields[0].value, "Noget andet");
}

#[test]
fn what_is_thrown_away_lies_in_the_bin_and_changes_places_with_what_was_written_since() {
    let mut sitting = written("Det første");
    let bin = run::draft_bin(&mut sitting.session, form("ansoegning")).unwrap();
    let [row] = &bin.rows[..] else { panic!("{bin:?}") };
    assert!(row.text.ends_with("Den ligger her 30 dage endnu."), "{}", row.text);
    assert_eq!(sitting.field(FIELD), "");
    sitting.save(FIELD, "Det andet").unwrap();
    let ask = BinAsk { draft: row.draft.clone() };
    let bin = run::bin_take_back(&mut sitting.session, ask.clone()).unwrap();
    assert_eq!(sitting.field(FIELD), "Det første");
    assert_eq!(bin.rows.len(), 1);
    run::bin_take_back(&mut sitting.session, BinAsk { draft: bin.rows[0].draft.clone() }).unwrap();
    assert_eq!(sitting.field(FIELD), "Det andet");
    // It is the same after a restart.
    sitting.start_again();
    sitting.open_box();
    assert_eq!(sitting.field(FIELD), "Det andet");
    assert_eq!(run::bin_read(&mut sitting.session, Nothing {}).unwrap().rows[0].draft, ask.draft);
}

#[test]
fn only_what_lies_in_the_bin_is_deleted_for_ever() {
    let mut sitting = written("Hemmeligt");
    let bin = run::draft_bin(&mut sitting.session, form("ansoegning")).unwrap();
    let ask = BinAsk { draft: bin.rows[0].draft.clone() };
    run::bin_take_back(&mut sitting.session, ask.clone()).unwrap();
    assert!(run::bin_delete(&mut sitting.session, ask.clone()).is_err());
    assert_eq!(sitting.field(FIELD), "Hemmeligt");
    run::draft_bin(&mut sitting.session, form("ansoegning")).unwrap();
    let bin = run::bin_delete(&mut sitting.session, ask.clone()).unwrap();
    assert!(bin.rows.is_empty() && !bin.none.is_empty());
    assert!(run::bin_take_back(&mut sitting.session, ask).is_err());
}

#[test]
fn without_an_open_box_there_is_nothing_to_go_back_to() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    let refused = [
        run::versions_read(&mut sitting.session, form("klage")).unwrap_err(),
        run::draft_bin(&mut sitting.session, form("klage")).unwrap_err(),
        run::bin_read(&mut sitting.session, Nothing {}).unwrap_err(),
    ];
    assert!(refused.iter().all(|failure| failure.code == FailureCode::Locked));
}

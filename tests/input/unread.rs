//! Answers that can not be read any more: told beside the field, or on the start page, and nothing else is lost with them.

use commands::run;
use commands::wire::*;
use support::sitting::{CODE, Sitting};
use vault::{Secret, SecretString, VaultHome};

const TEXT: &str = "svaert-arbejde";
const CHOICE: &str = "sted-valg";

fn field(sitting: &mut Sitting, form: &str, name: &str) -> FieldView {
    let mut fields = sitting.draft(form).parts.into_iter().flat_map(|part| part.pages).flat_map(|page| page.fields);
    fields.find(|field| field.name == name).expect("the form has the field")
}

fn notice(sitting: &mut Sitting, name: &str) -> String {
    field(sitting, "ansoegning", name).notice
}

#[test]
fn a_sign_that_can_not_be_read_is_told_beside_its_field_until_it_is_written() {
    let mut sitting = Sitting::with_box(&[]);
    sitting.save(TEXT, "Jeg bliver tr\u{fffd}t.").unwrap();
    sitting.save(CHOICE, "virksomh\u{fffd}d").unwrap();
    sitting.start_again();
    assert_eq!(sitting.open_box().unread, "");
    assert_eq!(notice(&mut sitting, TEXT), "Et tegn kan ikke læses. Der står \u{fffd} i stedet. Skriv det, der skal stå.");
    assert_eq!(notice(&mut sitting, CHOICE), "Svaret kan ikke læses. Vælg igen.");

    assert_eq!(sitting.save(TEXT, "Jeg bliver træt.").unwrap().notice, "");
    assert_eq!(sitting.save(CHOICE, "virksomhed").unwrap().notice, "");
    assert_eq!((notice(&mut sitting, TEXT), notice(&mut sitting, CHOICE)), (String::new(), String::new()));
}

#[test]
fn answers_that_can_not_be_read_are_told_by_their_pages_and_the_rest_is_there() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    let id = sitting.make_box().vaults[0].id.clone();
    sitting.save(TEXT, "Jeg bliver træt.").unwrap();
    sitting.save("sagsbehandler", "Bo Opfundet").unwrap();
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();

    let home = VaultHome::at(sitting.folder().join("bokse"), sitting.folder().join("kendte.cbor"));
    let code = SecretString::from(CODE);
    let mut vault = home.open(&id.parse().unwrap(), &Secret::Code(&code)).unwrap();
    let answers = vault.drafts().unwrap().into_iter().find(|draft| draft.kind == "svar").unwrap().id;
    let broken = [("sag", "{\"sagsbehandler\":"), ("transport", "nej")];
    vault.save_fields(&answers, broken, "2026-11-24T14:32:00").unwrap();
    vault.close().unwrap();

    let view = sitting.open_box();
    let told = "Det gælder “Penge og transport”, “Mine frister”.";
    assert!(view.unread.contains(told), "{}", view.unread);
    assert!(matches!(view.chosen, Chosen::Chosen { voice: Voice::Own, .. }));
    assert_eq!(sitting.field(TEXT), "Jeg bliver træt.");
    assert_eq!(field(&mut sitting, "sag", "sagsbehandler").value, "");

    // What could not be read is kept as an earlier version, and told once.
    let locked = run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    assert_eq!(locked.unread, "");
    assert_eq!(sitting.open_box().unread, "");
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    let vault = home.open(&id.parse().unwrap(), &Secret::Code(&code)).unwrap();
    let versions = vault.versions(&answers).unwrap();
    let kept = versions.iter().map(|card| vault.read_version(card.id).unwrap());
    assert!(kept.into_iter().any(|version| version.fields.get("transport").is_some_and(|text| text == "nej")));
}

//! What is saved stays, opens with its code only, and nothing is made that nobody asked for.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use vault::{Draft, Error, Kind, MAX_NAME_BYTES, MAX_VALUE_BYTES, VaultHome};

use crate::ground::{AT, CODE, Ground, all_bytes, create, make, open, open_with};

/// Texts that have broken other programs, and 200,000 characters of four bytes each.
fn texts() -> BTreeMap<String, String> {
    let long = "😀".repeat(200_000);
    [
        ("tom", ""),
        ("linjer", "første\nanden\r\n\ttredje "),
        ("citat", "Robert'); DROP TABLE field;-- \"%_\\"),
        ("opmærkning", "<script>alert(1)</script> #read(\"/etc/passwd\") { $x }"),
        ("tegn", "👩‍🦽 e\u{301} \u{202e}baglæns\u{202c} مرحبا \u{feff}\u{fffe}"),
        ("nul", "før\0efter"),
        ("et navn med 'mellemrum' og æøå", "x"),
        ("langt", long.as_str()),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into()
}

#[test]
fn what_was_saved_is_there_after_closing_and_opening_again() {
    let ground = Ground::new();
    let home = ground.home();
    let mut vault = create(&home);
    let id = vault.id();
    assert_eq!(vault.face().nickname, "Kanin");
    assert_eq!(vault.drafts(), Ok(Vec::new()));
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    let texts = texts();
    vault.save_field(&draft, "tom", "ikke tom endnu", AT).unwrap();
    let fields = texts.iter().map(|(name, value)| (&**name, &**value));
    vault.save_fields(&draft, fields, "2026-11-22T14:33:00").unwrap();
    let expected = Draft {
        id: draft,
        kind: "ansøgning".into(),
        made_at: AT.into(),
        changed_at: "2026-11-22T14:33:00".into(),
        fields: texts,
        damaged: std::collections::BTreeSet::new(),
    };
    assert!(vault.read_draft(&draft).as_ref() == Ok(&expected));
    vault.close().unwrap();

    let left: Vec<_> = all_bytes(&ground.folder(id)).into_keys().collect();
    let names: Vec<_> = left.iter().filter_map(|path| path.file_name()).collect();
    assert_eq!(names, ["boks-1.db", "laas", "slots-copy.cbor", "slots.cbor"]);

    let vault = open(&home, id).unwrap();
    assert!(vault.read_draft(&draft) == Ok(expected));
    assert_eq!(vault.face().nickname, "Kanin");
    let cards = vault.drafts().unwrap();
    assert_eq!(cards.len(), 1);
    assert_eq!(draft.to_string().parse(), Ok(cards[0].id));
}

#[test]
fn a_vault_that_was_never_closed_has_all_that_was_saved() {
    let ground = Ground::new();
    let mut vault = create(&ground.home());
    let (id, draft) = (vault.id(), vault.make_draft("ansøgning", AT).unwrap());
    vault.save_field(&draft, "hvorfor", "fordi", AT).unwrap();
    // As after a power cut: the files as they lie there while the vault is open.
    let later = Ground::new();
    std::fs::create_dir_all(later.folder(id)).unwrap();
    for (path, bytes) in all_bytes(&ground.folder(id)) {
        std::fs::write(later.folder(id).join(path.file_name().unwrap()), bytes).unwrap();
    }
    drop(vault);
    for place in [ground, later] {
        let vault = open(&place.home(), id).unwrap();
        let found = vault.read_draft(&draft).unwrap();
        assert_eq!(found.fields["hvorfor"], "fordi");
    }
}

#[test]
fn drafts_are_ordered_by_what_happened_and_not_by_the_clock() {
    let ground = Ground::new();
    let mut vault = create(&ground.home());
    let first = vault.make_draft("første", "2099-01-01T00:00:00").unwrap();
    let second = vault.make_draft("anden", "1970-01-01T00:00:00").unwrap();
    let order = |vault: &vault::Vault| -> Vec<_> { vault.drafts().unwrap().iter().map(|card| card.id).collect() };
    assert_eq!(order(&vault), [second, first]);
    vault.save_field(&first, "a", "b", "1969-12-31T23:59:59").unwrap();
    assert_eq!(order(&vault), [first, second]);
    assert_eq!(vault.drafts().unwrap()[0].changed_at, "1969-12-31T23:59:59");
}

#[test]
fn wrong_code_opens_nothing_and_changes_nothing() {
    let ground = Ground::new();
    let home = ground.home();
    let vault = create(&home);
    let id = vault.id();
    vault.close().unwrap();
    let before = all_bytes(ground.path());
    for wrong in ["", "Blåbær grød til ræven"] {
        assert_eq!(open_with(&home, id, wrong).err(), Some(Error::WrongCode));
        assert!(before == all_bytes(ground.path()));
    }
    open(&home, id).unwrap();
}

#[test]
fn the_same_code_from_another_keyboard_opens() {
    let ground = Ground::new();
    let home = ground.home();
    let made_on_a_mac = "bla\u{30a}bær grød til ræven\n";
    let vault = make(&home, "Kanin", made_on_a_mac).unwrap();
    let id = vault.id();
    vault.close().unwrap();
    assert_ne!(made_on_a_mac, CODE);
    open(&home, id).unwrap();
}

#[test]
fn a_vault_has_one_writer_and_the_second_is_told_at_once() {
    let ground = Ground::new();
    let home = ground.home();
    let vault = create(&home);
    let id = vault.id();
    let refused_at_once = |text: &str| {
        let start = Instant::now();
        assert_eq!(open_with(&home, id, text).err(), Some(Error::OpenElsewhere));
        assert!(start.elapsed() < Duration::from_millis(200));
    };
    refused_at_once(CODE);
    vault.close().unwrap();
    let again = open(&home, id).unwrap();
    refused_at_once(CODE);
    refused_at_once("en helt anden kode");
    drop(again);
}

#[test]
fn what_is_not_in_order_is_refused_before_anything_is_made() {
    let ground = Ground::new();
    let home = ground.home();
    let create = |nickname: &str, text: &str| make(&home, nickname, text).err();
    let too_short = Some(Error::CodeTooShort { minimum: 12 });
    assert_eq!(create("Kanin", ""), too_short);
    assert_eq!(create("Kanin", "  elleve tegn  "), too_short);
    assert_eq!(create(" \n", CODE), Some(Error::NicknameEmpty));
    let too_long = Some(Error::NicknameTooLong { limit: 40 });
    assert_eq!(create(&"ø".repeat(41), CODE), too_long);
    assert!(all_bytes(ground.path()).is_empty());
}

#[test]
fn looking_for_a_vault_makes_nothing() {
    let ground = Ground::new();
    let home = ground.home();
    let id = "00112233445566778899aabbccddeeff".parse().unwrap();
    assert_eq!(home.list(), Ok(Vec::new()));
    assert_eq!(open(&home, id).err(), Some(Error::Missing));
    assert!(all_bytes(ground.path()).is_empty());
}

#[test]
fn what_is_too_large_is_refused_whole() {
    let ground = Ground::new();
    let mut vault = create(&ground.home());
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    vault.save_field(&draft, "a", "før", AT).unwrap();
    let before = vault.read_draft(&draft).unwrap();

    let limit = MAX_VALUE_BYTES;
    let text = "x".repeat(limit + 1);
    let found = limit + 1;
    let refused = vault.save_fields(&draft, [("a", "efter"), ("b", &*text)], "senere");
    assert_eq!(refused, Err(Error::TooLarge { limit, found }));
    let (limit, found) = (MAX_NAME_BYTES, MAX_NAME_BYTES + 1);
    let refused = vault.save_field(&draft, &text[..found], "b", "senere");
    assert_eq!(refused, Err(Error::TooLarge { limit, found }));
    let refused = vault.make_draft(&text[..found], "senere");
    assert_eq!(refused, Err(Error::TooLarge { limit, found }));

    assert_eq!(vault.read_draft(&draft), Ok(before));
    vault.save_field(&draft, "b", &text[1..], AT).unwrap();
    assert_eq!(vault.read_draft(&draft).unwrap().fields["b"], text[1..]);
}

#[test]
fn a_draft_that_is_not_there_is_not_made_by_saving() {
    let ground = Ground::new();
    let mut vault = create(&ground.home());
    let absent = "00112233445566778899aabbccddeeff".parse().unwrap();
    let refused = vault.save_field(&absent, "a", "b", AT);
    assert_eq!(refused, Err(Error::NoSuchDraft));
    assert_eq!(vault.read_draft(&absent), Err(Error::NoSuchDraft));
    assert_eq!(vault.drafts(), Ok(Vec::new()));
}

#[test]
fn each_person_has_a_vault_and_a_code_in_a_home_of_any_name() {
    let ground = Ground::new();
    let home = VaultHome::at(ground.path().join("min %41 ?mode=ro #'mappe' æ 😀"), ground.path().join("kendte #?.cbor"));
    let own = "en helt anden kode";
    let ulv = make(&home, " Ulv ", own).unwrap();
    let kanin = create(&home);
    let (ulv_id, kanin_id) = (ulv.id(), kanin.id());
    ulv.close().unwrap();
    kanin.close().unwrap();
    let cards = home.list().unwrap();
    let found: Vec<_> = cards.iter().map(|card| (card.id, card.face.as_ref().unwrap().nickname.as_str())).collect();
    assert_eq!(found, [(kanin_id, "Kanin"), (ulv_id, "Ulv")]);
    assert!(cards.iter().all(|card| card.trouble.is_none() && card.ways == [Kind::Code, Kind::Paper]));
    assert_eq!(open(&home, ulv_id).err(), Some(Error::WrongCode));
    assert_eq!(open_with(&home, ulv_id, own).unwrap().face().nickname, "Ulv");
}

//! Damage is told as damage: never as a wrong code, never as an empty vault, and nothing is lost by it.

use std::fs;

use vault::{Error, Part, VaultId};

use crate::ground::{AT, Ground, all_bytes, create, open, open_with};

const SLOTS: [&str; 2] = ["slots.cbor", "slots-copy.cbor"];

/// A closed vault with one saved text.
fn closed_vault(ground: &Ground) -> VaultId {
    let mut vault = create(&ground.home());
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    vault.save_field(&draft, "hvorfor", "fordi", AT).unwrap();
    let id = vault.id();
    vault.close().unwrap();
    id
}

fn text_of(ground: &Ground, id: VaultId) -> Result<String, Error> {
    let vault = open(&ground.home(), id)?;
    let draft = vault.drafts()?[0].id;
    Ok(vault.read_draft(&draft)?.fields["hvorfor"].clone())
}

#[test]
fn a_damaged_store_is_told_listed_and_left_as_it_is() {
    let ground = Ground::new();
    let id = closed_vault(&ground);
    let path = ground.folder(id).join("boks-1.db");
    let whole = fs::read(&path).unwrap();
    let noise: Vec<u8> = (0..8192_u32).map(|n| ((n * n) >> 7) as u8).collect();
    let damaged = Error::Damaged { which: Part::Store };
    for (bytes, seen_in_list) in [(&whole[..0], true), (&whole[..1], true), (&noise, false)] {
        fs::write(&path, bytes).unwrap();
        let before = all_bytes(ground.path());
        assert_eq!(open(&ground.home(), id).err(), Some(damaged.clone()));
        assert!(before == all_bytes(ground.path()));
        let card = &ground.home().list().unwrap()[0];
        assert_eq!(card.face.as_ref().unwrap().nickname, "Kanin");
        assert_eq!(card.trouble, seen_in_list.then(|| damaged.clone()));
    }
    fs::remove_file(&path).unwrap();
    assert_eq!(open(&ground.home(), id).err(), Some(damaged));
    assert!(!path.exists());

    fs::write(&path, &whole).unwrap();
    assert_eq!(text_of(&ground, id).unwrap(), "fordi");
}

#[test]
fn a_damaged_or_lost_first_slot_file_is_replaced_by_its_copy() {
    let ground = Ground::new();
    let id = closed_vault(&ground);
    let [first, copy] = SLOTS.map(|name| ground.folder(id).join(name));
    let whole = fs::read(&first).unwrap();
    fs::write(&first, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(ground.home().list().unwrap()[0].trouble, None);
    assert_eq!(text_of(&ground, id).unwrap(), "fordi");
    assert!(fs::read(&first).unwrap() == whole);

    fs::remove_file(&copy).unwrap();
    assert_eq!(text_of(&ground, id).unwrap(), "fordi");
    assert!(fs::read(&copy).unwrap() == whole);
}

#[test]
fn two_damaged_slot_files_are_damage_whatever_the_code() {
    let ground = Ground::new();
    let id = closed_vault(&ground);
    let whole = fs::read(ground.folder(id).join(SLOTS[0])).unwrap();
    let damaged = Error::Damaged { which: Part::Slots };
    for place in (0..whole.len()).step_by(7) {
        let mut bytes = whole.clone();
        bytes[place] ^= 1;
        for name in SLOTS {
            fs::write(ground.folder(id).join(name), &bytes).unwrap();
        }
        assert_eq!(open(&ground.home(), id).err(), Some(damaged.clone()));
        let wrong = open_with(&ground.home(), id, "en helt anden kode");
        assert_eq!(wrong.err(), Some(damaged.clone()));
    }
    // Whose it is tells what is remembered of it; where that is gone too, nobody knows.
    let face = |ground: &Ground| ground.home().list().unwrap()[0].face.as_ref().map(|face| face.nickname.clone());
    assert_eq!(ground.home().list().unwrap()[0].trouble, Some(damaged));
    assert_eq!(face(&ground).as_deref(), Some("Kanin"));
    fs::remove_file(ground.path().join("config/kendte.cbor")).unwrap();
    assert_eq!(face(&ground), None);

    fs::write(ground.folder(id).join(SLOTS[1]), &whole).unwrap();
    assert_eq!(text_of(&ground, id).unwrap(), "fordi");
}

#[test]
fn the_slot_files_of_another_vault_are_damage_and_no_wrong_code() {
    let ground = Ground::new();
    let (id, other) = (closed_vault(&ground), closed_vault(&ground));
    for name in SLOTS {
        fs::copy(ground.folder(other).join(name), ground.folder(id).join(name)).unwrap();
    }
    let damaged = Error::Damaged { which: Part::Slots };
    assert_eq!(open(&ground.home(), id).err(), Some(damaged));
    assert_eq!(text_of(&ground, other).unwrap(), "fordi");
}

//! One flipped bit anywhere in what lies on the disk: never a wrong text, and never the end of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use support::dice::Dice;
use support::plain_store::PlainStore;
use support::times::times;
use vault::{Error, PaperCode, Secret, Vault, VaultHome, VaultId};

use crate::ground::{AT, Ground, all_bytes, by_sheet, copy_all};

/// Every text that was ever saved, by the name of its field.
type Texts = BTreeMap<String, BTreeSet<String>>;

/// A vault as a power cut leaves it: two backups, and the newest texts in the log alone.
fn sample(ground: &Ground) -> (VaultId, PaperCode, Texts) {
    let away = Ground::new();
    let (mut vault, paper) = by_sheet(&away.home(), "Kanin");
    let draft = vault.make_draft("ansøgning", AT).unwrap();
    let mut texts = Texts::new();
    for round in 0..3 {
        for field in ["kort", "lang", "tom"] {
            let text = match field {
                "kort" => format!("Æblegrød {round}"),
                "lang" => format!("{round} en lang tekst med æøå 😀 ").repeat(400),
                _ => String::new(),
            };
            vault.save_field(&draft, field, &text, AT).unwrap();
            texts.entry(field.to_owned()).or_default().insert(text);
        }
        if round < 2 {
            vault.back_up().unwrap();
        }
    }
    copy_all(away.path(), ground.path());
    (vault.id(), paper, texts)
}

/// Whether the draft is there, and all that can be read was once saved so.
fn is_true(vault: &Vault, texts: &Texts) -> bool {
    let cards = vault.drafts().unwrap();
    if cards.len() != 1 {
        return false;
    }
    let mut fields = cards.iter().flat_map(|card| vault.read_draft(&card.id).unwrap().fields);
    fields.all(|(name, value)| texts.get(&name).is_some_and(|known| known.contains(&value)))
}

#[test]
fn no_flipped_bit_gives_a_wrong_text_or_an_end() {
    let (ground, mut dice) = (Ground::new(), Dice::new(11));
    let (id, paper, texts) = sample(&ground);
    let secret = Secret::Paper(&paper);
    let files: Vec<(PathBuf, Vec<u8>)> =
        all_bytes(&ground.folder(id)).into_iter().filter(|(_, bytes)| !bytes.is_empty()).collect();
    let (mut harmless, mut told, mut brought_back) = (0, 0, 0);
    let flips = times(300);
    for turn in 0..flips {
        // Every file in its turn, the small ones too.
        let (path, bytes) = &files[turn % files.len()];
        let (place, bit) = (dice.below(bytes.len()), 1 << dice.below(8));
        let tried = Ground::new();
        copy_all(ground.path(), tried.path());
        let mut flipped = bytes.clone();
        flipped[place] ^= bit;
        fs::write(tried.path().join(path.strip_prefix(ground.path()).unwrap()), flipped).unwrap();
        let home = tried.home();
        match home.open(&id, &secret) {
            Ok(vault) => {
                assert!(is_true(&vault, &texts), "{}, byte {place}", path.display());
                harmless += 1;
            }
            Err(Error::Damaged { .. }) => {
                told += 1;
                let card = home.newest_backup(&id, &secret).unwrap().expect("a whole backup is offered");
                let vault = home.open_from_backup(&id, &secret, card.counter).unwrap();
                assert!(is_true(&vault, &texts), "{}, byte {place}", path.display());
                brought_back += 1;
            }
            Err(other) => panic!("{}, byte {place}: {other}", path.display()),
        }
    }
    println!("{flips} bits: {harmless} harmless, {told} told, {brought_back} brought back, 0 wrong texts");
    assert!(told > 0 && harmless > 0);
}

/// The control: the same in a file that is neither sealed nor checked.
#[test]
fn flipped_bits_in_a_plain_file_give_wrong_texts() {
    let (ground, mut dice) = (Ground::new(), Dice::new(11));
    let mut store = PlainStore::at(ground.path()).unwrap();
    store.save_field("ansøgning", "lang", &"en lang tekst ".repeat(40)).unwrap();
    let path = ground.path().join("plain.json");
    let bytes = fs::read(&path).unwrap();
    let wrong = (0..200).filter(|_| {
        let mut flipped = bytes.clone();
        flipped[dice.below(bytes.len())] ^= 1;
        fs::write(&path, &flipped).unwrap();
        PlainStore::at(ground.path()).is_ok() && flipped != bytes
    });
    assert!(wrong.count() > 0);
}

/// What is looked at here is looked at nowhere else: the vault is where the home says.
#[test]
fn the_sample_opens_as_it_is() {
    let ground = Ground::new();
    let (id, paper, texts) = sample(&ground);
    let home: VaultHome = ground.home();
    let vault = home.open(&id, &Secret::Paper(&paper)).unwrap();
    assert!(is_true(&vault, &texts));
    assert_eq!(vault.read_draft(&vault.drafts().unwrap()[0].id).unwrap().fields["kort"], "Æblegrød 2");
}

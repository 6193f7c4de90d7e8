//! Whatever is done in whatever order, the vault is as the model says.

use crate::{
    error::Error,
    ground::{Dice, Sealed},
    model::{Fields, Model},
    vault::Vault,
};

const AT: &str = "2026-11-22T09:00:00";
const STEPS: usize = 2000;
const NAMES: [&str; 4] = ["navn", "hvorfor", "æøå 😀", ""];
const WORDS: [&str; 5] = ["fordi ", "æblegrød ", "😀", "og så 'videre'\0", "\r\n"];

/// Some fields: short, long or empty, or what is left when the standing one is cut.
fn typed(dice: &mut Dice, standing: &Fields) -> Fields {
    let mut fields = Fields::new();
    for _ in 0..=dice.below(2) {
        let name = NAMES[dice.below(4)];
        let old = standing.get(name).map_or("", String::as_str);
        let value = match dice.below(6) {
            0 => String::new(),
            1 => old[..old.floor_char_boundary(dice.below(old.len() + 1))].to_owned(),
            2 => WORDS[dice.below(5)].repeat(dice.below(700)),
            3 => old.to_owned(),
            _ => format!("{old}{}", WORDS[dice.below(5)]),
        };
        // Any value that grows too long is begun again; the cap has tests of its own.
        fields.insert(name.to_owned(), if value.len() > 9000 { String::new() } else { value });
    }
    fields
}

/// Everything that can be read; of the versions those of one draft.
fn compare(vault: &Vault, model: &Model, n: usize) {
    let listed: Vec<_> = vault.drafts().unwrap().iter().map(|card| card.id).collect();
    assert_eq!(listed, model.listed());
    let binned: Vec<_> = vault.binned().unwrap().iter().map(|card| (card.id, card.days_left)).collect();
    assert_eq!(binned, model.binned());
    for paper in &model.papers {
        let found = vault.read_draft(&paper.id).unwrap();
        assert!(found.fields == paper.fields && found.damaged.is_empty());
    }
    let Some(paper) = model.papers.get(n) else { return };
    let cards = vault.versions(&paper.id).unwrap();
    assert_eq!(cards.len(), paper.versions.len());
    for (card, expected) in cards.iter().zip(&paper.versions) {
        assert!(vault.read_version(card.id).unwrap().fields == *expected);
    }
}

#[test]
fn two_thousand_steps_leave_the_vault_as_the_model_says() {
    let sealed = Sealed::new();
    let (mut vault, mut model, mut dice) = (sealed.open(), Model::default(), Dice::new(30));
    let (mut day, mut outlived, mut deleted, mut full) = (20_000, 0, 0, 0);
    for step in 0..STEPS {
        if model.papers.len() < 3 || model.papers.len() < 6 && dice.below(20) == 0 {
            model.make(vault.make_draft("prøve", AT).unwrap());
        }
        let n = dice.below(model.papers.len());
        let draft = model.papers[n].id;
        // What is in the bin is mostly left there, so that its days may pass.
        let left_there = model.papers[n].binned.is_some() && dice.below(12) > 0;
        match if left_there { 68 + dice.below(32) } else { dice.below(100) } {
            0..50 => {
                let fields = typed(&mut dice, &model.papers[n].fields);
                let given = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
                vault.save_fields(&draft, given, AT).unwrap();
                model.save(n, fields);
            }
            50..58 if !model.papers[n].versions.is_empty() => {
                let version = dice.below(model.papers[n].versions.len());
                let id = vault.versions(&draft).unwrap()[version].id;
                vault.restore_version(&draft, id, AT).unwrap();
                model.restore(n, version);
            }
            // The first stays, so that its versions become too many.
            58..64 if n > 0 => {
                vault.bin_draft(&draft, AT).unwrap();
                model.bin(n);
            }
            64..68 => {
                vault.take_back(&draft, AT).unwrap();
                model.take_back(n);
            }
            68..82 => {
                day = [day + 1, day + 3, 0, 47_481, day][dice.below(5)];
                let gone = vault.begin_day(day).unwrap();
                assert_eq!(gone, model.begin_day(day), "step {step}");
                outlived += gone;
            }
            82 if n > 0 => {
                vault.delete_for_ever(&draft).unwrap();
                model.delete(n);
                assert_eq!(vault.read_draft(&draft), Err(Error::NoSuchDraft));
                deleted += 1;
            }
            83.. => {
                vault.close().unwrap();
                vault = sealed.open();
                model.reopen();
            }
            _ => {}
        }
        full += usize::from(model.papers.get(n).is_some_and(|paper| paper.versions.len() == 50));
        compare(&vault, &model, n);
    }
    // The controls: all of it has come about.
    assert!(outlived > 5 && deleted > 5 && full > 5, "{outlived} {deleted} {full}");
}

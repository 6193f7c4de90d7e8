//! What was once written opens for ever: the samples in `golden/`, opened by this edition.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use ciborium::Value;
use open_vault::{Contents, Draft, Fields, Version};

use crate::{
    ComputerKey, Error, Face, PaperCode, Part, Secret, SecretString, Vault, VaultHome, VaultId,
    ground::{Ground, copy_folder, names},
    key, migrate, pair, slots, store,
};

#[path = "../examples/golden/texts.rs"]
pub(crate) mod texts;

use texts::{SAMPLES, Sample};

pub(crate) fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}

/// A copy of a sample that can be written to.
pub(crate) struct Copied {
    _ground: Ground,
    folder: PathBuf,
    home: VaultHome,
    id: VaultId,
}

impl Copied {
    pub(crate) fn of(sample: &Sample) -> Self {
        let ground = Ground::new();
        let (bokse, known) = (ground.path().join("bokse"), ground.path().join("kendte.cbor"));
        copy_folder(&golden().join(sample.folder), &bokse.join(sample.folder));
        let home = VaultHome::at(&bokse, known);
        let id = home.list().unwrap()[0].id;
        // In the folder that it had.
        let folder = bokse.join(id.to_string());
        fs::rename(bokse.join(sample.folder), &folder).unwrap();
        Self { _ground: ground, folder, home, id }
    }

    pub(crate) fn open_by_sheet(&self, sample: &Sample) -> Result<Vault, Error> {
        self.home.open(&self.id, &Secret::Paper(&sheet(sample)))
    }
}

fn sheet(sample: &Sample) -> PaperCode {
    PaperCode::read(sample.sheet).unwrap()
}

/// All that the vault gives out.
fn contents(vault: &Vault) -> Contents {
    let listed = vault.drafts().unwrap().into_iter().map(|card| (card.id, None));
    let binned = vault.binned().unwrap().into_iter().map(|card| (card.id, Some(card.binned_at)));
    let draft = |(id, binned_at)| {
        let draft = vault.read_draft(&id).unwrap();
        let versions = vault.versions(&id).unwrap().into_iter().map(|card| Version {
            why: card.why.word().to_owned(),
            changed_at: card.changed_at,
            fields: Fields::from_iter(vault.read_version(card.id).unwrap().fields),
        });
        Draft {
            kind: draft.kind,
            made_at: draft.made_at,
            changed_at: draft.changed_at,
            binned_at,
            fields: Fields::from_iter(draft.fields),
            versions: versions.collect(),
        }
    };
    Contents {
        nickname: vault.face().nickname,
        made_at: vault.connection.query_row("SELECT made_at FROM vault", (), |row| row.get(0)).unwrap(),
        drafts: listed.chain(binned).map(draft).collect(),
    }
}

#[test]
fn every_vault_opens_by_its_code_and_by_its_sheet_says_what_it_said_and_is_written_on() {
    for sample in &SAMPLES {
        let (copied, code) = (Copied::of(sample), SecretString::from(sample.code));
        let vault = copied.home.open(&copied.id, &Secret::Code(&code)).unwrap();
        let mut expected = (sample.contents)();
        assert!(contents(&vault) == expected, "{}", sample.folder);
        vault.close().unwrap();

        let mut vault = copied.open_by_sheet(sample).unwrap();
        assert!(contents(&vault) == expected, "{}", sample.folder);
        let last = vault.drafts().unwrap()[0].id;
        vault.save_field(&last, "nyt", "Skrevet nu", "nu").unwrap();
        vault.close().unwrap();

        let draft = &mut expected.drafts[0];
        let before = Version { why: "sitting".into(), changed_at: draft.changed_at.clone(), fields: draft.fields.clone() };
        draft.versions.insert(0, before);
        draft.fields.push(("nyt".into(), "Skrevet nu".into()));
        draft.fields.sort();
        draft.changed_at = "nu".into();
        assert!(contents(&copied.open_by_sheet(sample).unwrap()) == expected, "{}", sample.folder);
    }
}

#[test]
fn every_backup_is_brought_back() {
    for sample in &SAMPLES {
        let (copied, paper) = (Copied::of(sample), sheet(sample));
        let number = pair::read(&copied.folder).unwrap().store();
        fs::write(copied.folder.join(store::name(number)), vec![7; 9_000]).unwrap();
        assert_eq!(copied.open_by_sheet(sample).err(), Some(Error::Damaged { which: Part::Store }));
        let found = copied.home.newest_backup(&copied.id, &Secret::Paper(&paper)).unwrap().unwrap();
        let vault = copied.home.open_from_backup(&copied.id, &Secret::Paper(&paper), found.counter).unwrap();
        assert!(contents(&vault) == (sample.in_backup)(), "{}", sample.folder);
    }
}

#[test]
fn what_the_key_ring_keeps_opens_the_vault_with_new_keys() {
    let sample = SAMPLES.iter().find(|sample| sample.folder == "renewed").unwrap();
    let (copied, computer) = (Copied::of(sample), ComputerKey::from_bytes(&[0x5a; 32]).unwrap());
    let vault = copied.home.open(&copied.id, &Secret::ThisComputer(&computer)).unwrap();
    assert!(contents(&vault) == (sample.contents)());
}

#[test]
fn the_vaults_that_were_known_then_are_missed_now() {
    let ground = Ground::new();
    let cards = VaultHome::at(ground.path().join("bokse"), golden().join("kendte.cbor")).list().unwrap();
    let found: Vec<_> = cards.into_iter().map(|card| (card.id, card.face, card.folder, card.trouble)).collect();
    let known = |folder: &str, nickname: &str, picture: &str| {
        let id = pair::read(&golden().join(folder)).unwrap().vault();
        let face = Face { nickname: nickname.into(), picture: picture.into() };
        (id, Some(face), format!("./bokse/{id}"), Some(Error::Missing))
    };
    let expected =
        [known("renewed", "Prøve tre", "træ"), known("step-1", "Prøve ét", "kanin"), known("step-2", "Prøve to", "sol")];
    assert_eq!(BTreeSet::from_iter(found.iter().map(|card| card.0)), BTreeSet::from_iter(expected.iter().map(|card| card.0)));
    assert!(expected.iter().all(|card| found.contains(card)), "{found:?}");
}

/// Whoever raises one of these numbers adds a sample: `golden/README.md` says how.
#[test]
fn every_format_and_every_step_up_to_what_is_written_today_has_its_sample() {
    let (mut formats, mut steps) = (BTreeSet::new(), BTreeSet::new());
    for sample in &SAMPLES {
        let copied = Copied::of(sample);
        let frame: Value = ciborium::from_reader(&*fs::read(copied.folder.join(pair::NAMES[0])).unwrap()).unwrap();
        let (name, format) = &frame.as_map().unwrap()[0];
        assert_eq!(name.as_text(), Some("format"));
        formats.insert(u32::try_from(format.as_integer().unwrap()).unwrap());
        let slots = pair::read(&copied.folder).unwrap();
        let key = pair::unlock(&slots, &Secret::Paper(&sheet(sample))).unwrap();
        let step = store::read_only(&copied.folder.join(store::name(slots.store())), &key, |connection| {
            Ok(connection.pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0))?)
        });
        steps.insert(step.unwrap());
    }
    assert_eq!(formats, (1..=slots::FORMAT).collect());
    assert_eq!(steps, (1..=migrate::KNOWN).collect());
}

#[test]
fn no_sample_was_ever_changed() {
    let sums = fs::read_to_string(golden().join("BLAKE2")).unwrap();
    let listed: Vec<_> = sums.lines().map(|line| line.split_once("  ").unwrap()).collect();
    let about = ["BLAKE2", "README.md", ".gitattributes"];
    let lying: Vec<_> = names(&golden()).into_iter().filter(|name| !about.contains(&&**name)).collect();
    assert_eq!(listed.iter().map(|(_, name)| *name).collect::<BTreeSet<_>>(), lying.iter().map(String::as_str).collect());
    for (sum, name) in listed {
        let found = key::hash(None, b"", &[&fs::read(golden().join(name)).unwrap()]);
        assert_eq!(found.iter().map(|byte| format!("{byte:02x}")).collect::<String>(), sum, "{name}");
    }
}

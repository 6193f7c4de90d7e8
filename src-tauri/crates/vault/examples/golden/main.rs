//! `cargo run -p vault --example golden -- FOLDER`: writes new samples of all that a person's disk holds, as this edition writes it.
//! What lies in `golden/` already stays as it is.

mod first_step;
mod texts;

use std::{env, fs, path::Path};

use texts::{SAMPLES, SIGNS, Sample, long};
use vault::{CodeCost, ComputerKey, Error, Face, PaperCode, Secret, SecretString, Vault, VaultHome, VaultId, Ways, transfer};

/// What the key ring keeps for the vault with new keys.
const COMPUTER_KEY: [u8; 32] = [0x5a; 32];
/// The transfer file, and its words.
const TRANSFER: (&str, &str) = ("fodfaeste-2026-11-28.fodfaeste", "grævling søm låge kompas");
/// Code and sheet that the vault with new keys had before.
const BEFORE: (&str, &str) = ("en kode som er væk", "000011 000011 000011 000011 000011 000011 000011 000011");

fn main() {
    let folder = env::args_os().nth(1).expect("write it like this: golden FOLDER, a folder that is not there yet");
    fs::create_dir(&folder).expect("the folder is new");
    // So that the list of known vaults tells no more of this computer than it must.
    env::set_current_dir(&folder).expect("the folder is there");
    let home = VaultHome::at("./bokse", "./kendte.cbor");
    let [first, second, renewed] = &SAMPLES;
    write_first_step(&home, first).expect("the vault of the first step");
    write_second_step(&home, second).expect("the vault of the second step");
    write_renewed(&home, renewed).expect("the vault with new keys");
    fs::remove_dir("./bokse").expect("every vault was moved to its name");
    for sample in &SAMPLES {
        let found = open_vault::read(Path::new(sample.folder), sample.sheet).expect("it opens by its sheet");
        assert!(found == (sample.contents)(), "{} is not as its texts say:\n{found}", sample.folder);
        let backup = fs::read_dir(Path::new(sample.folder).join("backup")).expect("it has a backup").flatten().next();
        let found = open_vault::read(&backup.expect("it has a backup").path(), sample.sheet).expect("it opens by its sheet");
        assert!(found == (sample.in_backup)(), "the backup of {} is not as its texts say:\n{found}", sample.folder);
    }
}

fn create(home: &VaultHome, sample: &Sample, (code, sheet): (&str, &str), picture: &str) -> Result<Vault, Error> {
    let contents = (sample.contents)();
    let (code, paper) = (SecretString::from(code), PaperCode::read(sheet)?);
    let face = Face { nickname: contents.nickname, picture: picture.to_owned() };
    home.create(&face, &Ways { paper: &paper, code: Some((&code, CodeCost::Full)), this_computer: None }, &contents.made_at)
}

fn open(home: &VaultHome, id: &VaultId, sample: &Sample) -> Result<Vault, Error> {
    home.open(id, &Secret::Paper(&PaperCode::read(sample.sheet)?))
}

/// Gives the folder of a finished vault the name of its sample.
fn settle(vault: Vault, sample: &Sample) -> Result<(), Error> {
    let folder = Path::new("./bokse").join(vault.id().to_string());
    vault.close()?;
    Ok(fs::rename(folder, sample.folder)?)
}

fn write_first_step(home: &VaultHome, sample: &Sample) -> Result<(), Error> {
    let vault = create(home, sample, (sample.code, sample.sheet), "kanin")?;
    let id = vault.id();
    settle(vault, sample)?;
    first_step::write(sample, &id);
    Ok(())
}

fn write_second_step(home: &VaultHome, sample: &Sample) -> Result<(), Error> {
    let at = |time: &str| format!("2026-11-28T{time}:00");
    let mut vault = create(home, sample, (sample.code, sample.sheet), "sol")?;
    let id = vault.id();
    let ansoegning = vault.make_draft("ansoegning", &at("09:01"))?;
    let texts = [("navn", "Prøve Prøvesen"), ("hvorfor", "Fordi jeg gerne vil.")];
    vault.save_fields(&ansoegning, texts, &at("09:02"))?;
    let klage = vault.make_draft("klage", &at("09:03"))?;
    vault.save_field(&klage, "grund", SIGNS, &at("09:04"))?;
    let moede = vault.make_draft("moede", &at("09:05"))?;
    vault.begin_day(20_785)?;
    vault.close()?;

    let mut vault = open(home, &id, sample)?;
    vault.begin_day(20_787)?;
    vault.save_field(&ansoegning, "hvorfor", &long(), &at("10:00"))?;
    vault.save_field(&ansoegning, "hvorfor", "", &at("10:05"))?;
    let oldest = vault.versions(&ansoegning)?.pop().ok_or(Error::NoSuchDraft)?;
    vault.restore_version(&ansoegning, oldest.id, &at("10:10"))?;
    let mut elsewhere = vault.hand_over(&at("10:15"))?;
    elsewhere.drafts.retain(|draft| draft.id == ansoegning);
    for draft in &mut elsewhere.drafts {
        draft.fields.insert("hvorfor".into(), "Skrevet et andet sted.".into());
        draft.changed_at = at("10:25");
    }
    vault.save_field(&ansoegning, "navn", "Prøve P. Prøvesen", &at("10:20"))?;
    vault.take_in(&elsewhere)?;
    vault.bin_draft(&klage, &at("10:30"))?;
    vault.back_up()?;
    vault.save_field(&moede, "hvornaar", "I morgen", &at("10:40"))?;
    let words = SecretString::from(TRANSFER.1);
    let sealed = transfer::seal(&vault.hand_over(&at("10:45"))?, &words)?;
    transfer::write(Path::new(TRANSFER.0), &sealed, &words)?;
    settle(vault, sample)
}

fn write_renewed(home: &VaultHome, sample: &Sample) -> Result<(), Error> {
    let mut vault = create(home, sample, BEFORE, "træ")?;
    let kort = vault.make_draft("kort", "2026-11-28T11:01:00")?;
    vault.save_field(&kort, "mit_navn", "Prøve Prøvesen", "2026-11-28T11:02:00")?;
    let (code, paper) = (SecretString::from(sample.code), PaperCode::read(sample.sheet)?);
    let computer = ComputerKey::from_bytes(&COMPUTER_KEY).ok_or(Error::NoSuchWay)?;
    let ways = Ways { paper: &paper, code: Some((&code, CodeCost::ShortOfMemory)), this_computer: Some(&computer) };
    vault.renew(&ways)?;
    settle(vault, sample)
}

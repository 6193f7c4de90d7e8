//! What was once carried opens for ever: the transfer files in `golden/`, opened by this edition.

use std::{collections::BTreeSet, io::Read, iter, path::PathBuf};

use age::{Decryptor, scrypt};
use ciborium::Value;

use super::{ground::words, *};
use crate::golden_tests::{
    Copied, golden,
    texts::{SAMPLES, Sample},
};

/// Every file, with its words.
const FILES: [(&str, &str); 1] = [("fodfaeste-2026-11-28.fodfaeste", "grævling søm låge kompas")];

fn sample(folder: &str) -> &'static Sample {
    SAMPLES.iter().find(|sample| sample.folder == folder).unwrap()
}

fn path(name: &str) -> PathBuf {
    golden().join(name)
}

#[test]
fn what_was_carried_out_of_the_second_step_is_opened_and_taken_in() {
    let (name, code) = FILES[0];
    let carried = open(&read(&path(name)).unwrap(), &words(code)).unwrap();
    let from = (sample("step-2").contents)();
    assert_eq!((carried.nickname.as_str(), carried.made_at.as_str()), (from.nickname.as_str(), "2026-11-28T10:45:00"));
    let drafts: Vec<_> = from.drafts.into_iter().filter(|draft| draft.binned_at.is_none()).collect();
    assert_eq!(carried.drafts.len(), drafts.len());

    let renewed = sample("renewed");
    let copied = Copied::of(renewed);
    let mut vault = copied.open_by_sheet(renewed).unwrap();
    assert_eq!(vault.take_in(&carried).unwrap().taken.len(), drafts.len());
    for (carried, draft) in carried.drafts.iter().zip(drafts) {
        let here = vault.read_draft(&carried.id).unwrap();
        let (here, then) = ((here.kind, here.made_at, here.changed_at), (draft.kind, draft.made_at, draft.changed_at));
        assert_eq!(here, then);
        assert_eq!(Vec::from_iter(vault.read_draft(&carried.id).unwrap().fields), draft.fields);
    }
    assert!(vault.take_in(&carried).unwrap().taken.is_empty(), "it is known here now");
}

/// Whoever raises the number adds a file: `golden/README.md` says how.
#[test]
fn every_format_up_to_what_is_written_today_has_its_file() {
    let formats = FILES.map(|(name, code)| {
        let bytes = read(&path(name)).unwrap();
        assert_eq!(header::check(&bytes), Ok(17), "written as people write it");
        let phrase = code.replace('æ', "ae").replace('ø', "oe").replace('å', "aa");
        let mut identity = scrypt::Identity::new(phrase.into());
        identity.set_max_work_factor(17);
        let mut plain = Vec::new();
        let mut content = Decryptor::new(&bytes[..]).unwrap().decrypt(iter::once(&identity as _)).unwrap();
        content.read_to_end(&mut plain).unwrap();
        let frame: Value = ciborium::from_reader(&plain[..]).unwrap();
        let (name, format) = &frame.as_map().unwrap()[0];
        assert_eq!(name.as_text(), Some("format"));
        u32::try_from(format.as_integer().unwrap()).unwrap()
    });
    assert_eq!(BTreeSet::from(formats), (1..=plain::FORMAT).collect());
}

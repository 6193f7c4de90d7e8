//! Ground for the tests of the transfer file: something to carry, and words.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use secrecy::SecretString;

use super::{Carried, CarriedDraft, sealed::seal_with};
use crate::{code::Code, error::Error};

/// Five words that are the same bytes however codes are put in order.
pub(super) const WORDS: &str = "gulerod kompas vinter hest lampe";

/// Enough to be refused by: no work is done and no room taken.
const AT_ONCE: Duration = Duration::from_millis(50);

pub(super) fn words(text: &str) -> SecretString {
    SecretString::from(text)
}

/// A draft of its own for every number.
pub(super) fn draft(number: u32, fields: &[(&str, &str)]) -> CarriedDraft {
    let mut id = [0x10; 16];
    id[..4].copy_from_slice(&number.to_be_bytes());
    CarriedDraft {
        id: id.into(),
        kind: "ansøgning".into(),
        made_at: "2026-11-26T09:00:00".into(),
        changed_at: "2026-11-27T10:30:00".into(),
        fields: fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<BTreeMap<_, _>>(),
        marks: vec![[0xa1; 32], [0x17; 32]],
    }
}

pub(super) fn carrying(drafts: Vec<CarriedDraft>) -> Carried {
    Carried { vault: [7; 16].into(), nickname: "Kanin".into(), made_at: "2026-11-27T10:31:00".into(), drafts }
}

/// Two small drafts.
pub(super) fn sample() -> Carried {
    carrying(vec![draft(1, &[("hvorfor", "Fordi jeg gerne vil."), ("mål", "Ro på")]), draft(2, &[("tom", "")])])
}

/// Sealed by the least work, since a test opens thousands.
pub(super) fn sealed(carried: &Carried) -> Vec<u8> {
    seal_with(carried, &Code::new(&words(WORDS)), 1).unwrap()
}

/// Refused, and so fast that nothing can have been done for it.
pub(super) fn refused_at_once<T>(what: &str, refuse: impl FnOnce() -> Result<T, Error>) -> Error {
    let start = Instant::now();
    let refused = refuse().err();
    let took = start.elapsed();
    assert!(took < AT_ONCE, "{what} took {took:?}");
    refused.unwrap_or_else(|| panic!("{what} was taken"))
}

//! How much a file carries, and no more.

use super::{
    super::{
        ground::{carrying, draft, sample},
        plain,
    },
    *,
};

/// Written without a look at the limits, and read.
fn read(carried: &Carried) -> Result<Carried, Error> {
    let mut bytes = Vec::new();
    plain::write(carried, &mut bytes).unwrap();
    plain::read(&bytes)
}

#[test]
fn each_limit_is_read_and_one_more_is_not() {
    let (name, value) = ("n".repeat(MAX_NAME_BYTES + 1), "v".repeat(MAX_VALUE_BYTES + 1));
    let (shorter_name, shorter_value) = (&name[1..], &value[1..]);
    let nickname = "ø".repeat(MAX_NICKNAME_CHARS + 1);
    let shorter_nickname = &nickname["ø".len()..];
    let one = |change: &dyn Fn(&mut CarriedDraft)| {
        let mut draft = draft(1, &[]);
        change(&mut draft);
        carrying(vec![draft])
    };
    let called = |nickname: &str| Carried { nickname: nickname.into(), ..sample() };
    let made = |at: &str| Carried { made_at: at.into(), ..sample() };
    let many = |drafts: usize, fields: usize| {
        let mut full = draft(0, &[]);
        full.fields = (0..fields).map(|n| (format!("{n:04}"), String::new())).collect();
        let numbered = |n: usize| CarriedDraft { id: draft(n as u32, &[]).id, ..full.clone() };
        carrying((0..drafts).map(numbered).collect())
    };
    let full = MAX_FIELDS_IN_ALL / MAX_FIELDS;
    let pairs = [
        (one(&|draft| draft.kind = shorter_name.into()), one(&|draft| draft.kind = name.clone())),
        (one(&|draft| draft.made_at = shorter_name.into()), one(&|draft| draft.made_at = name.clone())),
        (one(&|draft| draft.changed_at = shorter_name.into()), one(&|draft| draft.changed_at = name.clone())),
        (
            one(&|draft| drop(draft.fields.insert(shorter_name.into(), String::new()))),
            one(&|draft| drop(draft.fields.insert(name.clone(), String::new()))),
        ),
        (
            one(&|draft| drop(draft.fields.insert("f".into(), shorter_value.into()))),
            one(&|draft| drop(draft.fields.insert("f".into(), value.clone()))),
        ),
        (called(shorter_nickname), called(&nickname)),
        (made(shorter_name), made(&name)),
        (many(MAX_DRAFTS, 0), many(MAX_DRAFTS + 1, 0)),
        (many(1, MAX_FIELDS), many(1, MAX_FIELDS + 1)),
        (many(full, MAX_FIELDS), many(full + 1, MAX_FIELDS)),
        (carrying(vec![draft(1, &[]), draft(2, &[])]), carrying(vec![draft(1, &[]), draft(1, &[("a", "b")])])),
    ];
    for (number, (within, beyond)) in pairs.into_iter().enumerate() {
        assert_eq!(within.fits(), Ok(()), "pair {number}");
        assert!(beyond.fits().is_err(), "pair {number}");
        assert!(read(&within) == Ok(within), "pair {number}");
        assert!(read(&beyond) == Err(Error::TransferDamaged), "pair {number}");
    }
}

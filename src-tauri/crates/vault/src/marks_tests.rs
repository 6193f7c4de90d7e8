//! What a mark tells apart, and how long a draft has it.

use super::*;
use crate::ground::Sealed;

const AT: &str = "2026-11-22T09:00:00";

fn mark(fields: &[(&str, &str)]) -> Mark {
    content_mark(&fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

/// The same figures come from `hashlib.blake2b(..., digest_size=32, person=b"fodfaeste text")`.
#[test]
fn the_mark_is_the_one_that_other_implementations_make() {
    let hex = |mark: Mark| mark.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let text = mark(&[("tom", ""), ("navn", "Ærø"), ("hvorfor", "fordi æøå")]);
    assert_eq!(hex(text), "39c46778509b373062d895ae8d8ee25f67659de9e9c26805be7a8dbb0d53f172");
    assert_eq!(hex(mark(&[])), "4b14a479be9511283e353a37b3da2b98a83daa041d8f1a45da2c8d34435db865");
}

#[test]
fn only_texts_that_say_the_same_have_the_same_mark() {
    let different: [&[(&str, &str)]; 8] = [
        &[],
        &[("ab", "c")],
        &[("a", "bc")],
        &[("a", "b")],
        &[("a", "b"), ("c", "d")],
        &[("a", "d"), ("c", "b")],
        &[("a", "b\0")],
        &[("", "ab")],
    ];
    let marks: BTreeSet<_> = different.into_iter().map(mark).collect();
    assert_eq!(marks.len(), different.len());
    assert_eq!(mark(&[("c", "d"), ("e", ""), ("a", "b")]), mark(&[("a", "b"), ("c", "d")]));
}

#[test]
fn a_draft_keeps_its_own_marks_and_they_go_with_it() {
    let sealed = Sealed::new();
    let mut store = sealed.store();
    let [one, other] = ["en", "to"].map(|kind| drafts::make(&mut store, kind, AT).unwrap());
    let [first, second] = [mark(&[]), mark(&[("a", "b")])];
    for mark in [&first, &second, &first] {
        add_mark(&store, &one, mark).unwrap();
    }
    add_mark(&store, &other, &second).unwrap();
    crate::store::close(store).unwrap();

    let mut store = sealed.store();
    assert_eq!(marks(&store, &one), Ok([first, second].into()));
    assert_eq!(marks(&store, &other), Ok([second].into()));
    crate::erase::delete(&mut store, &one).unwrap();
    assert_eq!(marks(&store, &one), Ok([].into()));
    assert_eq!(marks(&store, &other), Ok([second].into()));
    assert_eq!(add_mark(&store, &one, &first), Err(Error::NoSuchDraft));
}

/// A mark that is half of a commit would say that the other computer knows what it never got.
#[test]
fn a_mark_is_there_only_when_the_callers_transaction_is() {
    let mut store = Sealed::new().store();
    let draft = drafts::make(&mut store, "en", AT).unwrap();
    let work = drafts::begin(&mut store).unwrap();
    add_mark(&work, &draft, &mark(&[])).unwrap();
    drop(work);
    assert_eq!(marks(&store, &draft), Ok([].into()));
}

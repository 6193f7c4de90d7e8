//! The lint finds nothing in the facts, and finds what is planted.

use chrono::{Days, NaiveDate};
use law::{WrongFile, built_in};
use support::facts_lint::{Broken, FRESH_DAYS, lint};

fn last_read() -> NaiveDate {
    law::facts().read_on.iter().map(|(_, read_on)| *read_on).max().unwrap()
}

fn planted(path: &str, find: &str, put: &str) -> Vec<Broken> {
    let mut files = built_in();
    let text = &mut files.iter_mut().find(|(other, _)| other == path).unwrap().1;
    assert!(text.contains(find));
    *text = text.replacen(find, put, 1);
    lint(&files, last_read()).broken
}

#[test]
fn nothing_is_broken_in_the_facts() {
    let lint = lint(&built_in(), last_read());
    assert_eq!(lint.broken, []);
    assert!(lint.passed > built_in().len(), "{}", lint.passed);
}

#[test]
fn the_counts_add_up() {
    let counts = lint(&built_in(), last_read()).counts.unwrap();
    assert_eq!(counts.from + counts.seen, counts.facts);
    assert_eq!(counts.high + counts.medium + counts.low, counts.facts);
    assert!(counts.from > 0 && counts.seen > 0 && counts.standards >= 2 && counts.sentences > 100);
    let fields = counts.fields;
    assert_eq!((fields.says + fields.silent + fields.says_two_things) % counts.standards, 0);
    assert!(fields.silent > 0 && fields.says_two_things > 0);
}

#[test]
fn what_is_planted_is_found() {
    let path = "national/serviceloven.toml";
    assert_eq!(
        planted(path, "section = \"§ 104\"", "section = \" \""),
        [Broken::Empty { path: path.to_owned(), key: "SEL-104.section".to_owned() }]
    );
    assert!(matches!(planted(path, "seen = 2025-09-22", "seen = 2027-01-01").as_slice(), [Broken::SeenAfterRead { .. }]));
    assert!(matches!(planted(path, "https://danskelove.dk", "danskelove.dk").as_slice(), [Broken::Link { .. }]));
    assert!(matches!(planted(path, "read_on = 2026", "read_on = 2999").as_slice(), [Broken::Refused(WrongFile { .. })]));
    assert!(matches!(
        planted("topics.toml", "kommune = \"0730\"", "kommune = \"0183\"").as_slice(),
        [Broken::TopicKommune { .. }]
    ));
    assert!(matches!(planted("topics.toml", "kommune = \"0730\"", "").as_slice(), [Broken::TopicKommune { .. }]));
    assert!(matches!(planted("sources/randers-103.toml", "hash = \"", "hash = \"z").as_slice(), [Broken::Hash { .. }]));
}

#[test]
fn a_file_that_nobody_reads_is_found() {
    let mut files = built_in();
    files.push(("nationl/serviceloven.toml".to_owned(), String::new()));
    assert_eq!(lint(&files, last_read()).broken, [Broken::Nowhere { path: "nationl/serviceloven.toml".to_owned() }]);
}

#[test]
fn two_standards_of_one_municipality_are_found() {
    let mut files = built_in();
    let randers = files.iter().find(|(path, _)| path.starts_with("standards/0730-")).unwrap().1.clone();
    files.push(("standards/0730-again.toml".to_owned(), randers));
    assert_eq!(lint(&files, last_read()).broken, [Broken::KommuneTwice { kommune: "0730".to_owned() }]);
}

#[test]
fn a_source_is_old_after_180_days_and_not_before() {
    let oldest = law::facts().read_on.iter().map(|(_, read_on)| *read_on).min().unwrap();
    assert_eq!(lint(&built_in(), oldest + Days::new(FRESH_DAYS)).stale, []);
    assert!(!lint(&built_in(), oldest + Days::new(FRESH_DAYS + 1)).stale.is_empty());
}

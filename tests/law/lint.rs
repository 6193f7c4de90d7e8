//! The lint finds nothing in the facts, and finds what is planted.

use chrono::{Days, NaiveDate};
use law::{WrongFile, built_in};
use rules::facts::Provision;
use rules::open::OpenQuestion;
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
    let facts = counts.facts();
    assert_eq!(facts, law::facts().count);
    assert_eq!(counts.sourced, facts);
    assert_eq!(counts.from + counts.seen, facts);
    assert_eq!(counts.high + counts.medium + counts.low, facts);
    assert_eq!(counts.open_questions, OpenQuestion::ALL.len());
    assert!(counts.provisions >= Provision::ALL.len() && counts.values > 0 && counts.examples > 0 && counts.tables > 0);
    assert!(counts.from > 0 && counts.seen > 0 && counts.until > 0 && counts.standards >= 2 && counts.sentences > 100);
    let fields = counts.fields;
    assert_eq!((fields.says + fields.silent + fields.says_two_things) % counts.standards, 0);
    assert!(fields.silent > 0 && fields.says_two_things > 0);
}

#[test]
fn what_is_printed_tells_the_counts_what_is_old_and_what_is_broken() {
    let printed = |files: &[(String, String)], today| {
        let lint = lint(files, today);
        (lint.to_string(), lint.holds())
    };
    let (good, holds) = printed(&built_in(), last_read());
    let counts = lint(&built_in(), last_read()).counts.unwrap();
    let facts = counts.facts();
    assert!(holds && good.ends_with(" passed, 0 failed"), "{good}");
    for line in [
        format!("facts      {facts}: {} provisions, {} values", counts.provisions, counts.values),
        format!("sourced    {facts} of {facts} with source and read-on (100 %)"),
        format!("dated      {} with from, {} with seen; {} of them end", counts.from, counts.seen, counts.until),
        format!("confidence {} high, {} medium, {} low", counts.high, counts.medium, counts.low),
        format!("open       {} questions", OpenQuestion::ALL.len()),
        format!("fields     {} say, {} are silent", counts.fields.says, counts.fields.silent),
        format!("sentences  {}", counts.sentences),
    ] {
        assert!(good.lines().any(|printed| printed.starts_with(&line)), "no line {line} in\n{good}");
    }
    assert!(!good.contains("warning") && !good.contains("broken"), "{good}");

    let (old, holds) = printed(&built_in(), last_read() + Days::new(FRESH_DAYS + 1));
    assert!(holds, "{old}");
    let (path, read_on) = &law::facts().read_on[0];
    let warning = format!("warning: {path} was last read on {read_on}, more than 180 days ago");
    assert_eq!(old.lines().filter(|line| *line == warning).count(), 1, "{old}");

    let mut files = built_in();
    files.push(("nationl/serviceloven.toml".to_owned(), String::new()));
    let (broken, holds) = printed(&files, last_read());
    assert!(!holds && broken.contains("broken: nationl/serviceloven.toml: lies where nothing is read"), "{broken}");
    assert!(broken.ends_with(" 1 failed"), "{broken}");
}

#[test]
fn what_is_planted_is_found() {
    let path = "national/serviceloven.toml";
    assert_eq!(
        planted(path, "title = \"Lov om social service\"", "title = \" \""),
        [Broken::Empty { path: path.to_owned(), key: "title".to_owned() }]
    );
    assert!(matches!(planted(path, "https://danskelove.dk", "danskelove.dk").as_slice(), [Broken::Link { .. }]));
    assert!(matches!(planted(path, "read_on = 2026", "read_on = 2999").as_slice(), [Broken::Refused(WrongFile { .. })]));
    for other in ["0183", "9998"] {
        let put = format!("kommune = \"{other}\"");
        assert!(matches!(planted("topics/10-vente.toml", "kommune = \"0730\"", &put).as_slice(), [Broken::TopicKommune { .. }]));
    }
    assert!(matches!(planted("sources/randers-103.toml", "hash = \"", "hash = \"z").as_slice(), [Broken::Hash { .. }]));
}

#[test]
fn a_standard_whose_code_is_not_four_digits_is_found() {
    let mut files = built_in();
    let randers = files.iter_mut().find(|(path, _)| path.starts_with("standards/0730-")).unwrap();
    *randers = (randers.0.replace("0730", "73o"), randers.1.replacen("kommune = \"0730\"", "kommune = \"73o\"", 1));
    for (_, topic) in files.iter_mut().filter(|(path, _)| path.starts_with("topics/")) {
        *topic = topic.replace("kommune = \"0730\"", "kommune = \"73o\"");
    }
    assert_eq!(lint(&files, last_read()).broken, [Broken::KommuneCode { kommune: "73o".to_owned() }]);
}

#[test]
fn a_source_is_old_after_180_days_and_not_before() {
    let oldest = law::facts().read_on.iter().map(|(_, read_on)| *read_on).min().unwrap();
    assert_eq!(lint(&built_in(), oldest + Days::new(FRESH_DAYS)).stale, []);
    assert!(!lint(&built_in(), oldest + Days::new(FRESH_DAYS + 1)).stale.is_empty());
}

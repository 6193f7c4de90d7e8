//! `cargo xtask kommune`: what it writes is read as it is, tells every word that can be filled in, and never writes over anything.

use std::fs;
use std::path::Path;

use law::{built_in, facts_from};
use rules::standard::*;
use support::facts_lint::lint;
use support::fresh;
use xtask::kommune::{Refused, make, skeleton};

const TODAY: &str = "2026-11-22";

/// The facts of a folder, as the program carries its own.
fn read(folder: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for below in ["", "national", "sources", "standards", "topics"] {
        for entry in fs::read_dir(folder.join(below)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                files.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

/// A copy of the program's facts on the disk.
fn copy() -> std::path::PathBuf {
    let folder = fresh::folder("kommune");
    for (path, text) in built_in() {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

#[test]
fn a_new_municipality_is_read_as_it_is_and_silent_in_every_field() {
    let folder = copy();
    let before = lint(&read(&folder), law::facts().read_on.iter().map(|(_, day)| *day).max().unwrap());
    let made = make(&folder, "9998", "Opdigtet-Ærø By", TODAY).unwrap();
    assert!(made[0].ends_with("standards/9998-opdigtet-aeroe-by.toml"), "{made:?}");
    let files = read(&folder);
    fs::remove_dir_all(&folder).unwrap();

    let facts = facts_from(&files).unwrap();
    let standard = facts.standard("9998").unwrap();
    assert_eq!((&*standard.name, &*standard.short_name), ("Opdigtet-Ærø By Kommune", "Opdigtet-Ærø By"));
    assert!(standard.draft && standard.stances().iter().all(|(_, stance)| *stance == Stance::Silent));
    let after = lint(&files, facts.read_on.iter().map(|(_, day)| *day).max().unwrap());
    assert_eq!(after.broken, before.broken);
    assert!(after.passed > before.passed);
}

#[test]
fn a_municipality_that_has_its_facts_is_refused_and_nothing_changes() {
    let folder = copy();
    let before = read(&folder);
    let again = make(&folder, "0730", "Opdigtet", TODAY).unwrap_err();
    assert!(matches!(&again, Refused::Exists { path } if path.ends_with("standards/0730-randers.toml")), "{again}");
    // Another code, but the same name: the list of sentences would be written over.
    let namesake = make(&folder, "9998", "Randers", TODAY).unwrap_err();
    assert!(matches!(&namesake, Refused::Exists { path } if path.ends_with("sources/randers-103.toml")), "{namesake}");
    assert_eq!(read(&folder), before);
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_bad_code_or_name_is_refused_in_a_plain_sentence() {
    for code in ["", "73", "07300", "073O", "-730", "０７３０"] {
        let refused = skeleton(code, "Opdigtet", TODAY).unwrap_err();
        assert!(matches!(refused, Refused::Code { .. }), "{code}");
        assert_eq!(refused.to_string(), format!("“{code}” is not a municipality code. A code has four digits, like 0730."));
    }
    for name in ["", "Op\"digtet", "Opdigtet Kommune", "../Opdigtet"] {
        let refused = skeleton("9998", name, TODAY).unwrap_err();
        assert!(refused.to_string().contains("is not a name that can be used"), "{name}");
    }
}

#[test]
fn the_skeleton_tells_every_word_of_the_vocabulary() {
    fn told<T: Word>(text: &str) {
        assert!(!T::ALL.is_empty());
        for (_, key) in T::ALL {
            assert!(text.contains(&format!("\"{key}\"")), "{} is not told", key);
        }
    }
    let [(_, text), _] = skeleton("9998", "Opdigtet", TODAY).unwrap();
    told::<AdoptedBy>(&text);
    told::<OtherOffersDemand>(&text);
    told::<OtherOffer>(&text);
    told::<Task>(&text);
    told::<WorkTime>(&text);
    told::<FloorBelongsTo>(&text);
    told::<ArbejdsdusoerWhen>(&text);
    told::<PaySetBy>(&text);
    told::<CapOf>(&text);
    told::<CapPeriod>(&text);
    told::<OwnShareMethod>(&text);
    told::<TransportWord>(&text);
    told::<OwnCost>(&text);
    told::<FreeChoice>(&text);
    told::<Provider>(&text);
    told::<FollowUpWay>(&text);
    told::<Plan>(&text);
    told::<Method>(&text);
    told::<TimeUnit>(&text);
    told::<AnswerArea>(&text);
    told::<CountedFrom>(&text);
    told::<ContactKind>(&text);
}

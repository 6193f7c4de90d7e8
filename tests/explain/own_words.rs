//! The explanations are our own words: no run of eight words of the standards stands in them, where the texts are at hand.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

const RUN: usize = 8;

fn words(text: &str) -> Vec<String> {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "æøåé".contains(letter);
    text.to_lowercase().split(|letter| !is_letter(letter)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Every run of eight words, with the sentence it stands in.
fn runs(folder: &Path) -> BTreeMap<Vec<String>, String> {
    let mut runs = BTreeMap::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.to_string_lossy().ends_with(".sentences.tsv") {
            for line in fs::read_to_string(&path).unwrap().lines().skip(1) {
                let (id, sentence) = (line.split('\t').next().unwrap(), line.rsplit('\t').next().unwrap());
                runs.extend(words(sentence).windows(RUN).map(|run| (run.to_vec(), id.to_owned())));
            }
        }
    }
    // The act's own terms and the authorities' names may stand word for word.
    for line in fs::read_to_string(folder.join("terms.txt")).unwrap().lines() {
        words(line).windows(RUN).for_each(|run| drop(runs.remove(run)));
    }
    runs
}

/// Runs of a text that are also the standards'.
fn copied(text: &str, runs: &BTreeMap<Vec<String>, String>) -> Vec<String> {
    words(text).windows(RUN).filter_map(|run| Some(format!("{}: {}", runs.get(run)?, run.join(" ")))).collect()
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, into);
        } else {
            into.push(path);
        }
    }
}

#[test]
fn no_run_of_eight_words_of_the_standards_stands_in_words_or_facts() {
    let Some(seeds) = env::var_os("FODFAESTE_SEEDS").filter(|folder| !folder.is_empty()).map(PathBuf::from) else {
        println!("the source texts are not at hand (FODFAESTE_SEEDS names no folder): nothing was compared");
        return;
    };
    let runs = runs(&seeds);
    assert!(runs.len() > 1000, "{}", runs.len());
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    ["locales", "src-tauri/crates/law/facts", "tests", "ui/src"]
        .iter()
        .for_each(|folder| collect(&root.join(folder), &mut files));
    let mut read = 0;
    for path in files {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        assert_eq!(copied(&text, &runs), [""; 0], "{}", path.display());
        read += 1;
    }
    assert!(read > 300, "{read}");
    // The control: a run that does stand there is found.
    let (run, id) = runs.iter().next().unwrap();
    assert_eq!(copied(&format!("før, {}. Efter", run.join(" ")), &runs), [format!("{id}: {}", run.join(" "))]);
}

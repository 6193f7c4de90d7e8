//! No message of the explanations is written for nobody, none that is asked for is missing, and none misses a value.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use commands::wire::{DepthView, Voice};
use rules::compare::{How, Point};
use support::explained::{READERS, topic};
use support::sitting::Sitting;

/// Every key of the folder of explanations.
fn written() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales/da/explain");
    let mut keys = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let named = text.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()));
        keys.extend(named.filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()));
    }
    keys
}

/// Every key that the facts or the code name.
fn named() -> BTreeSet<String> {
    let facts = law::facts();
    let mut keys = BTreeSet::new();
    for topic in &facts.topics {
        keys.insert(topic.title());
        keys.extend(topic.ask.iter().cloned());
        keys.extend(topic.sections.iter().map(|section| section.heading.clone()));
        keys.extend(topic.statements().map(|statement| statement.words.clone()));
    }
    keys.extend(facts.terms.iter().map(|term| format!("term-{}", term.id)));
    for (point, key) in Point::ALL {
        keys.extend(["point", "law"].map(|part| format!("compare-{part}-{key}")));
        keys.extend((point.how() == How::Told).then(|| format!("compare-told-{key}")));
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/commands/src");
    let code: String =
        ["explain/compare.rs", "explain/index.rs", "explain/print.rs", "explain/tables.rs", "explain/topic.rs", "search.rs"]
            .map(|path| fs::read_to_string(folder.join(path)).unwrap())
            .concat();
    for word in code.split('"').skip(1).step_by(2) {
        keys.insert(word.to_owned());
        keys.extend(["note", "stands", "form"].map(|part| format!("compare-{part}-{word}")));
    }
    keys
}

#[test]
fn what_is_written_is_said_and_what_is_said_is_written() {
    let (written, named) = (written(), named());
    assert!(written.len() > 400, "{}", written.len());
    assert_eq!(written.difference(&named).collect::<Vec<_>>(), Vec::<&String>::new(), "written for nobody");
    let facts = law::facts();
    let of_topics =
        facts.topics.iter().flat_map(|topic| topic.statements().map(|statement| statement.words.clone()).collect::<Vec<_>>());
    let missing: Vec<String> = of_topics.filter(|key| !written.contains(key)).collect();
    assert_eq!(missing, [""; 0], "nothing is written");
    let own = |topic: &law::Topic| format!("topic-{}-", topic.id);
    for topic in &facts.topics {
        assert!(topic.statements().all(|statement| statement.words.starts_with(&own(topic))), "{}", topic.id);
        assert!((2..=4).contains(&topic.ask.len()), "{}: {} questions to ask", topic.id, topic.ask.len());
    }
}

/// A statement whose figure is not known is left out: today none is.
#[test]
fn every_statement_is_said_to_everybody_it_is_for() {
    let facts = law::facts();
    let mut sitting = Sitting::new();
    for kommune in READERS {
        sitting.choose(kommune, Voice::Own);
        for one in &facts.topics {
            let view = topic(&mut sitting, &one.id, DepthView::Sources);
            let said = view.key_points.len() + view.sections.iter().map(|section| section.statements.len()).sum::<usize>();
            let standard = facts.standard(kommune);
            assert_eq!(said, one.statements().filter(|statement| statement.is_for(standard)).count(), "{}, {kommune}", one.id);
        }
    }
}

#[test]
fn every_picture_of_a_topic_can_be_drawn() {
    let icons = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/lib/parts/icons.ts")).unwrap();
    let mut drawn = BTreeSet::new();
    for topic in &law::facts().topics {
        assert!(icons.contains(&format!("svg-icons/{}.svg", topic.icon)), "{}: {}", topic.id, topic.icon);
        assert!(drawn.insert(&topic.icon), "{}: another topic has the same picture", topic.id);
    }
}

//! Every figure on a page of explanations comes from the facts: another fact, another sentence.

use commands::run;
use commands::wire::{DepthView, Nothing, TopicView, Voice};
use law::{Facts, built_in, facts_from};
use support::explained::{READERS, compared_text, running_text, topic};
use support::sitting::Sitting;

/// A fact changed in its file: what stands there, what is put there, and how the two stand in the sentences.
struct Change {
    path: &'static str,
    find: &'static str,
    put: &'static str,
    was: &'static str,
    becomes: &'static str,
}

const CHANGES: [Change; 14] = [
    change("national/aflonning-og-befordring.toml", "value = \"0.05\"", "value = \"0.0731\"", "5 %", "7,31 %"),
    change("national/aflonning-og-befordring.toml", "value = \"10\"", "value = \"13\"", "10 km", "13 km"),
    change("national/aflonning-og-befordring.toml", "value = \"0.30\"", "value = \"0.37\"", "30 %", "37 %"),
    change(
        "national/sagsbehandling.toml",
        "key = \"klagefrist.weeks\"",
        "",
        "4 uger efter, at du fik",
        "9 uger efter, at du fik",
    ),
    change("national/sagsbehandling.toml", "key = \"genvurdering.weeks\"", "", "4 uger til at se", "9 uger til at se"),
    change("national/ankestyrelsen.toml", "key = \"receipt.letter_hverdage\"", "", "6 hverdage", "9 hverdage"),
    change("national/loen-industri.toml", "value = \"143.40\"", "value = \"160.40\"", "143,40", "160,40"),
    change("national/loen-industri.toml", "value = \"143.40\"", "value = \"160.40\"", "7,17", "8,02"),
    change("national/folkepensionsalder.toml", "may_rise_from = 1975-01-01", "may_rise_from = 1977-01-01", "1975", "1977"),
    change("standards/0730-randers.toml", "value = 18", "value = 17", "18 år", "17 år"),
    change("standards/0730-randers.toml", "number = 8", "number = 7", "8 uger", "7 uger"),
    change(
        "standards/0730-randers.toml",
        "[follow_up_absence]\nvalue = 3",
        "[follow_up_absence]\nvalue = 5",
        "over 3 uger",
        "over 5 uger",
    ),
    change("standards/0183-ishoej.toml", "[most_days]\nvalue = 5", "[most_days]\nvalue = 4", "5 dage om ugen", "4 dage om ugen"),
    change(
        "standards/0183-ishoej.toml",
        "[follow_up_sometimes]\nvalue = 2",
        "[follow_up_sometimes]\nvalue = 3",
        "2 gange om året",
        "3 gange om året",
    ),
];

const fn change(path: &'static str, find: &'static str, put: &'static str, was: &'static str, becomes: &'static str) -> Change {
    Change { path, find, put, was, becomes }
}

/// The facts with one of them changed, in all its rows.
fn changed(change: &Change) -> Facts {
    let mut files = built_in();
    let file = &mut files.iter_mut().find(|(path, _)| path == change.path).unwrap_or_else(|| panic!("{}", change.path)).1;
    assert!(file.contains(change.find), "{}: no {}", change.path, change.find);
    *file = if change.put.is_empty() { with_nine(file, change.find) } else { file.replace(change.find, change.put) };
    facts_from(&files).unwrap()
}

/// A fact whose value is named below its key: that value becomes 9.
fn with_nine(file: &str, key: &str) -> String {
    let (before, after) = file.split_once(key).unwrap();
    let (head, rest) = after.split_once("value = \"").unwrap();
    let (_, rest) = rest.split_once('"').unwrap();
    format!("{before}{key}{head}value = \"9\"{rest}")
}

/// Everything that the explanations say, page by page, with ordinary spaces.
fn pages(sitting: &mut Sitting) -> Vec<String> {
    let mut pages = Vec::new();
    for kommune in READERS {
        sitting.choose(kommune, Voice::Own);
        for id in law::facts().topics.iter().map(|topic| topic.id.clone()) {
            pages.push(all_of(&topic(sitting, &id, DepthView::More)));
        }
        pages.push(compared_text(&run::compare_read(&mut sitting.session, Nothing {}).unwrap().points).join(" "));
        let terms = run::terms_read(&mut sitting.session, Nothing {}).unwrap().terms;
        pages.push(terms.iter().map(|term| format!("{} {}", term.means, term.example)).collect::<Vec<_>>().join(" "));
    }
    pages.into_iter().map(|page| page.replace('\u{a0}', " ")).collect()
}

fn all_of(view: &TopicView) -> String {
    let rows = view.sections.iter().flat_map(|section| &section.statements).flat_map(|statement| &statement.rows);
    let rows = rows.map(|row| format!("{} {}", row.label, row.value));
    running_text(view).into_iter().chain(compared_text(&view.differences)).chain(rows).collect::<Vec<_>>().join(" ")
}

#[test]
fn another_fact_is_another_sentence() {
    let before = pages(&mut Sitting::new());
    for change in &CHANGES {
        let after = pages(&mut Sitting::over(changed(change)));
        let holds = |pages: &[String], words: &str| pages.iter().filter(|page| page.contains(words)).count();
        assert!(holds(&before, change.was) > 0, "nowhere stands {}", change.was);
        assert_eq!(holds(&before, change.becomes), 0, "{} stands there already", change.becomes);
        assert!(holds(&after, change.becomes) > 0, "{} is not told", change.becomes);
    }
}

/// A digit in the words themselves would be a figure that no fact stands behind.
#[test]
fn no_figure_stands_in_the_words() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales/da/explain");
    let mut lines = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        // Counts what was found, and explains nothing.
        if path.ends_with("found.ftl") {
            continue;
        }
        for line in std::fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with('#')) {
            lines += 1;
            let name = path.file_name().unwrap().to_string_lossy();
            let words = line.split_once(" = ").map_or(line, |(_, words)| words);
            assert!(!words.contains(|letter: char| letter.is_ascii_digit()), "{name}: {line}");
        }
    }
    assert!(lines > 500, "{lines}");
}

/// Where a figure is not known on a day, the sentence that needs it is left out, and none shows a gap.
#[test]
fn no_day_shows_a_gap() {
    for year in [2009, 2012, 2019, 2024, 2026, 2031] {
        let mut sitting = Sitting::on(chrono::NaiveDate::from_ymd_opt(year, 3, 1).unwrap());
        for page in pages(&mut sitting) {
            assert!(!page.contains("{$") && !page.contains('{') && !page.contains("topic-"), "{year}: {page}");
        }
    }
}

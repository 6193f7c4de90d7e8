//! `coverage.md` lists what we read of the law: every name in it is a fact, and every fact is named in it.

use std::collections::{BTreeMap, BTreeSet};

use law::built_in;
use toml::{Table, Value};

const LIST: &str = include_str!("coverage.md");

/// The sections of our reading of the law that the list goes through. The thirteenth is about other municipalities.
const SECTIONS: [u8; 13] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14];

struct Row<'a> {
    what: &'a str,
    ids: Vec<&'a str>,
    why_not: &'a str,
}

/// The rows under each heading "## § N …".
fn rows(list: &str) -> BTreeMap<u8, Vec<Row<'_>>> {
    let mut rows: BTreeMap<u8, Vec<Row<'_>>> = BTreeMap::new();
    let mut section = 0;
    for line in list.lines() {
        if let Some(heading) = line.strip_prefix("## § ") {
            section = heading.split(' ').next().unwrap().parse().unwrap();
        } else if let Some(cells) = line.strip_prefix("| ").filter(|_| section > 0) {
            let cells: Vec<&str> = cells.trim_end_matches('|').split(" |").map(str::trim).collect();
            let [what, used, why_not] = cells.as_slice() else { panic!("§ {section}: not three cells: {line}") };
            if *what == "Row" || what.starts_with("---") {
                continue;
            }
            let ids: Vec<&str> = used.split('`').map(str::trim).filter(|id| !id.is_empty()).collect();
            assert_eq!(used.matches('`').count(), ids.len() * 2, "§ {section}, {what}: a name stands between two backticks");
            rows.entry(section).or_default().push(Row { what, ids, why_not });
        }
    }
    rows
}

/// Every name of a fact of the law, of whatever kind, and every field of the standards.
fn names() -> (BTreeSet<String>, BTreeSet<String>) {
    let mut facts = BTreeSet::new();
    let mut fields = BTreeSet::new();
    for (path, text) in built_in() {
        let file: Table = toml::from_str(&text).unwrap();
        if path.starts_with("standards/") {
            fields.extend(file.keys().map(|field| format!("standard/{field}")));
        } else if path.starts_with("national/") || path == "open.toml" {
            let kinds = file.iter().filter_map(|(kind, facts)| Some((kind, facts.as_array()?)));
            facts.extend(kinds.flat_map(|(kind, facts)| facts.iter().map(|fact| name(kind, fact.as_table().unwrap()))));
        }
    }
    (facts, fields)
}

/// As the list calls a fact. Read without its shape, so that a new kind of fact has to be listed too.
fn name(kind: &str, fact: &Table) -> String {
    let text = |key: &str| fact.get(key).and_then(Value::as_str);
    match (text("key"), text("area")) {
        (Some(key), _) if kind == "question" => format!("open/{key}"),
        (Some(key), Some(area)) => format!("{key}/{area}"),
        (Some(key), None) => key.to_owned(),
        (None, _) => kind.to_owned(),
    }
}

/// Names in the list that are no fact, and facts that the list does not name.
fn astray(list: &str) -> Vec<String> {
    let (facts, fields) = names();
    let named: BTreeSet<String> = rows(list).into_values().flatten().flat_map(|row| row.ids).map(str::to_owned).collect();
    let known: BTreeSet<String> = facts.union(&fields).cloned().collect();
    named.difference(&known).chain(facts.difference(&named)).cloned().collect()
}

#[test]
fn every_name_in_the_list_is_a_fact_and_every_fact_is_in_the_list() {
    assert_eq!(astray(LIST), [""; 0]);
    assert_eq!(astray(&LIST.replace("`SEL-141`", "`SEL-142`")), ["SEL-142", "SEL-141"]);
    assert_eq!(astray(&LIST.replace("`open/loft-skat`", "")), ["open/loft-skat"]);
    assert_eq!(astray(&LIST.replace("`standard/status`", "`standard/statue`")), ["standard/statue"]);
}

#[test]
fn every_section_has_rows_and_every_row_is_used_or_says_why_not() {
    let rows = rows(LIST);
    assert_eq!(rows.keys().copied().collect::<Vec<_>>(), SECTIONS);
    for (section, rows) in &rows {
        assert!(rows.len() >= 5, "§ {section} has only {} rows", rows.len());
        let whats: BTreeSet<&str> = rows.iter().map(|row| row.what).collect();
        assert_eq!(whats.len(), rows.len(), "§ {section} has a row twice");
        for row in rows {
            assert!(!row.ids.is_empty() || row.why_not.len() >= 3, "§ {section}, {}: neither used nor why not", row.what);
        }
    }
    // The comparison has twenty rows, and all are here.
    let numbers: Vec<u8> = rows[&14].iter().map(|row| row.what.split(' ').next().unwrap().parse().unwrap()).collect();
    assert_eq!(numbers, (1..=20).collect::<Vec<_>>());
}

//! Searching: a table of what people type, and what must be among the first three things found.

use std::collections::BTreeMap;

use commands::run;
use commands::wire::{SearchAsk, SearchHit, Voice};
use serde::Deserialize;
use support::sitting::Sitting;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Queries {
    query: Vec<Query>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Query {
    typed: String,
    finds: Option<OneOrMore>,
    not: Option<OneOrMore>,
    kind: String,
}

#[derive(Deserialize, Clone)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    fn all(self) -> Vec<String> {
        match self {
            OneOrMore::One(one) => vec![one],
            OneOrMore::More(more) => more,
        }
    }
}

/// "topic/loen", "term/klage", "screen/check": as the table names what a hit leads to.
fn name(hit: &SearchHit) -> String {
    match hit.to.strip_prefix("explain/").map(|rest| (rest, rest.strip_prefix("terms/"))) {
        Some((_, Some(term))) => format!("term/{term}"),
        Some((rest, None)) if !matches!(rest, "compare" | "terms") => format!("topic/{rest}"),
        Some(_) | None => format!("screen/{}", hit.to),
    }
}

fn found(sitting: &mut Sitting, typed: &str) -> Vec<String> {
    let ask = SearchAsk { typed: typed.to_owned() };
    run::search_find(&mut sitting.session, ask).unwrap().hits.iter().map(name).collect()
}

#[test]
fn every_query_of_the_table_finds_what_it_is_about() {
    let queries = toml::from_str::<Queries>(include_str!("queries.toml")).unwrap().query;
    assert!(queries.len() >= 80, "{}", queries.len());
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    let mut missed = Vec::new();
    for query in queries {
        *kinds.entry(query.kind.clone()).or_default() += 1;
        let found = found(&mut sitting, &query.typed);
        let first: Vec<&String> = found.iter().take(3).collect();
        let stands = |names: &[String]| names.iter().any(|name| first.contains(&name));
        let is_good = match (query.finds, query.not) {
            (Some(finds), None) => stands(&finds.all()),
            // Letters are not led astray: what must not be found is nowhere among the hits.
            (None, Some(not)) => not.all().iter().all(|name| !found.contains(name)),
            _ => panic!("{}: either `finds` or `not`", query.typed),
        };
        if !is_good {
            missed.push(format!("{} ({}): {first:?}", query.typed, query.kind));
        }
    }
    println!("{kinds:?}");
    assert!(missed.is_empty(), "{}", missed.join("\n"));
    assert!(
        ["whole", "part", "everyday", "misspelt", "ascii", "never"].iter().all(|kind| kinds.contains_key(*kind)),
        "{kinds:?}"
    );
}

#[test]
fn what_is_found_leads_to_a_screen_and_nothing_typed_makes_it_fall() {
    let mut sitting = Sitting::new();
    for voice in [Voice::Own, Voice::Relative] {
        sitting.choose("0183", voice);
        for typed in ["løn", "klage", "§ 103", "18", "", " ", "\u{0}", "🙂", "שלום", "{ $x }", &"a".repeat(10_000), "%&/()=?"]
        {
            let view = run::search_find(&mut sitting.session, SearchAsk { typed: typed.to_owned() }).unwrap();
            assert!(view.hits.len() <= 10);
            assert!(view.hits.iter().all(|hit| !hit.title.is_empty() && !hit.to.is_empty() && !hit.title.contains("{$")));
            assert_eq!(view.told.is_empty(), typed.trim().is_empty(), "{typed:?}");
            assert!(!typed.contains("løn") || !view.hits.is_empty());
        }
    }
}

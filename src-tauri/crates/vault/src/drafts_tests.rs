//! What holds for the lists: they stay quick, however much has been written.

use super::*;
use crate::{bin, ground::Sealed, versions};

/// How SQLite would go about a query, line by line.
fn plan(connection: &Connection, query: &str) -> Vec<String> {
    let mut explained = connection.prepare(&format!("EXPLAIN QUERY PLAN {query}")).unwrap();
    let values = vec![rusqlite::types::Null; explained.parameter_count()];
    let lines = explained.query_map(rusqlite::params_from_iter(values), |row| row.get(3)).unwrap();
    lines.collect::<Result<_, _>>().unwrap()
}

/// Nothing is gone through that no index leads to, and nothing is sorted afterwards.
fn is_led(plan: &[String]) -> bool {
    !plan.is_empty() && plan.iter().all(|line| line.contains("USING") && !line.contains("TEMP B-TREE"))
}

#[test]
fn every_list_is_led_by_an_index_and_no_list_reads_the_fields() {
    let store = Sealed::new().store();
    for query in [LIST, FIELDS, bin::LIST, versions::LIST, versions::FIELDS] {
        let plan = plan(&store, query);
        assert!(is_led(&plan), "{plan:?}");
    }
    for query in [LIST, bin::LIST, versions::LIST] {
        assert!(plan(&store, query).iter().all(|line| !line.contains("field")));
    }
    // The controls.
    for query in [
        "SELECT id FROM draft ORDER BY kind",
        "SELECT draft FROM field WHERE value = ?1",
        "SELECT id FROM version WHERE why = ?1",
    ] {
        assert!(!is_led(&plan(&store, query)), "{query}");
    }
}

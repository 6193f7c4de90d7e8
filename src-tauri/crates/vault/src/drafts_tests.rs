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

/// Many times more than anybody writes. What 500 MB do is for the long runs.
#[test]
fn a_vault_of_five_thousand_drafts_opens_lists_and_is_backed_up() {
    let sealed = Sealed::new();
    let mut store = sealed.store();
    let work = begin(&mut store).unwrap();
    for n in 0..5_000_i64 {
        let id = DraftId::from((n as u128).to_be_bytes());
        let draft = "INSERT INTO draft (id, kind, made_at, changed_at, made, changed) VALUES (?1, 'brev', 'da', 'nu', ?2, ?2)";
        work.execute(draft, (id.bytes(), n)).unwrap();
        let fields = ["a", "b"].map(|name| (name, format!("{n} {name} æøå ").repeat(30)));
        write(&work, &id, fields.iter().map(|(name, value)| (*name, value.as_str())), "nu").unwrap();
    }
    work.commit().unwrap();
    crate::store::close(store).unwrap();

    let mut vault = sealed.open();
    assert_eq!(vault.begin_day(1), Ok(0));
    let listed = vault.drafts().unwrap();
    assert!(listed.iter().map(|card| card.id).eq((0..5_000_u128).rev().map(|n| DraftId::from(n.to_be_bytes()))));
    for n in [0, 1, 2_500, 4_999_usize] {
        assert_eq!(vault.read_draft(&listed[n].id).unwrap().fields["b"], format!("{} b æøå ", 4_999 - n).repeat(30));
    }
    assert_eq!(vault.back_up(), Ok(true));
    vault.save_field(&listed[4_999].id, "a", "den ældste bliver den nyeste", "nu").unwrap();
    assert_eq!(vault.drafts().unwrap()[0].id, listed[4_999].id);
}

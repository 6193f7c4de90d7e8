//! Every sentence of both standards is carried by a statement or an explained word, or passed over with a reason; each statement names its own.

use std::collections::BTreeSet;

use commands::wire::{DepthView, Speaker, Voice};
use support::explained::{READERS, carried, passed_over, topic};
use support::sitting::Sitting;

#[test]
fn every_sentence_of_both_standards_is_carried_or_passed_over_with_a_reason() {
    let facts = law::facts();
    let all: BTreeSet<String> = facts.texts.0.keys().cloned().collect();
    let carried = carried(facts);
    let passed_over = passed_over();
    let left_out: BTreeSet<String> = passed_over.iter().map(|(id, _)| id.clone()).collect();
    assert_eq!(all.len(), 178);
    assert_eq!(carried.union(&left_out).cloned().collect::<BTreeSet<_>>(), all);
    assert_eq!(carried.intersection(&left_out).count(), 0, "what is carried is not passed over");
    assert!(left_out.len() <= 25 && passed_over.iter().all(|(_, why)| why.len() > 20), "{passed_over:?}");
}

/// Where the sentence that stands twice in a text is carried, both its places are.
#[test]
fn a_sentence_that_stands_twice_is_carried_in_both_places() {
    let facts = law::facts();
    for topic in &facts.topics {
        for statement in topic.statements() {
            let ids: BTreeSet<&str> = statement.rests_on.sentences().collect();
            for id in &ids {
                let text = id.split('#').next().unwrap();
                let hash = &facts.texts.0[*id].hash;
                let twins = facts.texts.0.iter().filter(|(other, place)| other.starts_with(text) && place.hash == *hash);
                assert!(twins.into_iter().all(|(other, _)| ids.contains(other.as_str())), "{}: {id}", statement.words);
            }
        }
    }
}

#[test]
fn every_statement_says_who_says_it_and_where() {
    let mut sitting = Sitting::new();
    let mut read = 0;
    for kommune in READERS {
        sitting.choose(kommune, Voice::Own);
        for id in law::facts().topics.iter().map(|topic| &topic.id) {
            let view = topic(&mut sitting, id, DepthView::Sources);
            for statement in view.key_points.iter().chain(view.sections.iter().flat_map(|section| &section.statements)) {
                read += 1;
                assert_eq!(statement.sources.is_empty(), statement.speaker == Speaker::Open, "{id}: {statement:?}");
                let from_a_draft = statement.sources.iter().any(|source| source.draft);
                assert!(kommune.is_empty() != (statement.speaker == Speaker::Standard) || !kommune.is_empty(), "{statement:?}");
                assert_eq!(statement.draft, statement.speaker == Speaker::Standard && from_a_draft, "{statement:?}");
                assert!(statement.speaker != Speaker::Standard || statement.draft, "both texts are drafts");
            }
            assert_eq!(view.ask.is_empty(), !kommune.is_empty(), "{id}");
            assert!(!view.note.is_empty(), "{id}: the draft is stamped, or the law alone is shown");
        }
    }
    assert!(read > 700, "{read}");
}

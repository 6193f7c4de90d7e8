//! The hard words, explained.

use law::Term;
use text::alphabet;

use super::marked::Marker;
use crate::session::Session;
use crate::wire::{Failure, Nothing, TermView, TermsView};

pub(crate) fn terms_read(session: &mut Session, _: Nothing) -> Result<TermsView, Failure> {
    let mut terms: Vec<TermView> = session.facts.terms.iter().filter_map(|term| session.term(term)).collect();
    terms.sort_by_cached_key(|term| alphabet::place(&term.word));
    Ok(TermsView { terms })
}

impl Session {
    /// Marks the hard words of a page.
    pub(crate) fn marker(&self) -> Marker<'_> {
        Marker::new(&self.terms, &self.facts.terms)
    }

    /// The hard words that were marked on a page.
    pub(super) fn terms_of(&self, marker: &Marker<'_>) -> Vec<TermView> {
        marker.marked().filter_map(|term| self.term(term)).collect()
    }

    /// `None` where a figure in the explanation is not known today.
    fn term(&self, term: &Term) -> Option<TermView> {
        let key = format!("term-{}", term.id);
        let topic = self.facts.topics.iter().find(|topic| topic.id == term.topic)?;
        Some(TermView {
            id: term.id.clone(),
            word: self.say(&key, &[]),
            means: self.say_known(&format!("{key}.means"))?,
            example: self.say_known(&format!("{key}.example"))?,
            topic: self.card(topic),
            sources: self.source_views(term.rests_on.sources_on(self.today(), self.standard())),
        })
    }
}

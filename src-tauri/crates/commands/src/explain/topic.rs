//! One topic of the facts: in words, at the depth that was asked for, each statement with where it stands.

use law::{Depth, Statement};

use super::marked::Marker;
use crate::failure::input;
use crate::session::Session;
use crate::wire::{DepthView, Failure, Speaker, StatementView, TopicAsk, TopicSection, TopicView};

pub(crate) fn topic_read(session: &mut Session, request: TopicAsk) -> Result<TopicView, Failure> {
    let topics = &session.facts.topics;
    let place = topics.iter().position(|topic| topic.id == request.id);
    let place = place.ok_or_else(|| input(session, "id", "input-unknown-topic", &[]))?;
    let topic = &topics[place];
    let depth = match request.depth {
        DepthView::Short => Depth::Kort,
        DepthView::More | DepthView::Sources => Depth::Mere,
    };
    let mut marker = session.marker();
    let is_shown = |statement: &&Statement| statement.depth <= depth && statement.is_for(session.standard());
    let is_key_point = |statement: &&Statement| statement.depth == Depth::Vigtigst;
    let key_points = topic
        .statements()
        .filter(is_shown)
        .filter(is_key_point)
        .filter_map(|point| session.statement(point, &mut marker))
        .collect();
    let section = |section: &law::TopicSection| TopicSection {
        heading: session.say(&section.heading, &session.figures()),
        statements: section
            .statements
            .iter()
            .filter(is_shown)
            .filter(|statement| !is_key_point(statement))
            .filter_map(|statement| session.statement(statement, &mut marker))
            .collect(),
    };
    let sections: Vec<TopicSection> = topic.sections.iter().map(section).collect();
    let ask = match session.standard() {
        Some(_) => Vec::new(),
        None => topic.ask.iter().map(|key| marker.mark(&session.say(key, &session.figures()))).collect(),
    };
    let differences = match session.standard() {
        Some(_) => session.differences(&topic.points, &mut marker),
        None => Vec::new(),
    };
    Ok(TopicView {
        card: session.card(topic),
        depth: request.depth,
        voice_note: session.say("topic-voice", &[]),
        note: session.note(),
        key_points,
        sections: sections.into_iter().filter(|section| !section.statements.is_empty()).collect(),
        differences,
        ask,
        terms: session.terms_of(&marker),
        next: topics.get(place + 1).map(|next| session.card(next)).into_iter().collect(),
    })
}

impl Session {
    /// A statement in words; `None` where a figure that it names is not known today, so that no gap is ever shown as a sentence.
    fn statement(&self, statement: &Statement, marker: &mut Marker<'_>) -> Option<StatementView> {
        let text = marker.mark(&self.say_known(&statement.words)?);
        let sources = self.source_views(statement.rests_on.sources_on(self.today(), self.standard()));
        let speaker = match &statement.speaker {
            _ if sources.is_empty() => Speaker::Open,
            law::Speaker::Law => Speaker::Law,
            law::Speaker::Guidance => Speaker::Guidance,
            law::Speaker::Standard(_) => Speaker::Standard,
        };
        Some(StatementView {
            speaker,
            draft: speaker == Speaker::Standard && sources.iter().any(|source| source.draft),
            text,
            rows: statement.table.map(|table| self.rows_of(table)).unwrap_or_default(),
            sources,
        })
    }
}

//! What there is to read: the way from asking to follow-up, and the topics.

use law::Topic;

use crate::session::Session;
use crate::wire::{ExplainStart, Failure, FlowStep, Nothing, TopicCard};

/// The way, step by step: the key of its words, and the topic that tells of it.
const FLOW: [(&str, &str); 5] = [
    ("topic-flow-apply", "soeg"),
    ("topic-flow-look", "oplysninger"),
    ("topic-flow-answer", "svar"),
    ("topic-flow-begin", "arbejde"),
    ("topic-flow-follow", "bagefter"),
];

pub(crate) fn explain_start(session: &mut Session, _: Nothing) -> Result<ExplainStart, Failure> {
    let flow = FLOW.into_iter().filter_map(|(key, topic)| {
        let topic = session.facts.topics.iter().find(|other| other.id == topic)?;
        Some(FlowStep { text: session.say(key, &[]), topic: session.card(topic) })
    });
    Ok(ExplainStart { flow: flow.collect(), topics: session.facts.topics.iter().map(|topic| session.card(topic)).collect() })
}

impl Session {
    pub(crate) fn card(&self, topic: &Topic) -> TopicCard {
        TopicCard { id: topic.id.clone(), title: self.say(&topic.title(), &[]), icon: topic.icon.clone() }
    }
}

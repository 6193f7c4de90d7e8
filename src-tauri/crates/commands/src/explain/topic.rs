//! Explanations: a topic of the facts, in words, with its sources.

use chrono::Days;
use law::Table;
use rules::eligibility::pension_age::PensionAgeRow;
use text::Value;

use crate::failure::input;
use crate::session::Session;
use crate::wire::{FactRow, Failure, Speaker, StatementView, TopicAsk, TopicSection, TopicView};

pub(crate) fn topic_read(session: &mut Session, request: TopicAsk) -> Result<TopicView, Failure> {
    let topic = session.facts.topics.iter().find(|topic| topic.id == request.id);
    let topic = topic.ok_or_else(|| input(session, "id", "input-unknown-topic", &[]))?;
    let figures = session.figures();
    let sections = topic.sections.iter().map(|section| TopicSection {
        heading: session.say(&section.heading, &figures),
        statements: section
            .statements
            .iter()
            .filter(|statement| statement.is_for(session.standard()))
            .map(|statement| StatementView {
                speaker: if statement.kommune.is_some() { Speaker::Standard } else { Speaker::Law },
                text: session.say(&statement.words, &figures),
                rows: statement.table.map(|table| session.rows_of(table)).unwrap_or_default(),
                sources: session.source_views(statement.sources_on(session.today())),
            })
            .collect(),
    });
    Ok(TopicView {
        title: session.say(&topic.title, &[]),
        voice_note: session.say("topic-voice", &[]),
        note: session.note(),
        key_points: topic.key_points.iter().map(|key| session.say(key, &figures)).collect(),
        sections: sections.filter(|section| !section.statements.is_empty()).collect(),
    })
}

impl Session {
    fn rows_of(&self, table: Table) -> Vec<FactRow> {
        match table {
            Table::PensionAge => self.pension_age_rows(),
        }
    }

    fn pension_age_rows(&self) -> Vec<FactRow> {
        let Ok(table) = self.facts.law.folkepensionsalder.on(self.today()) else { return Vec::new() };
        let rows = &table.value.rows;
        let next_ends = rows.iter().skip(1).map(|row| row.born_from).chain([None]);
        rows.iter()
            .zip(next_ends)
            .map(|(row, next)| FactRow { label: self.born(row, next), value: self.age(row.months) })
            .collect()
    }

    fn born(&self, row: &PensionAgeRow, next: Option<chrono::NaiveDate>) -> String {
        let last = next.and_then(|day| day.checked_sub_days(Days::new(1)));
        match (row.born_from, last) {
            (None, Some(_)) => self.say("table-pension-before", &[("day", Value::Day(next.unwrap_or_default()))]),
            (Some(from), Some(to)) => self.say("table-pension-between", &[("from", Value::Day(from)), ("to", Value::Day(to))]),
            (from, None) => self.say("table-pension-from", &[("from", Value::Day(from.unwrap_or_default()))]),
        }
    }

    fn age(&self, months: u32) -> String {
        let key = if months.is_multiple_of(12) { "table-years" } else { "table-years-half" };
        self.say(key, &[("years", Value::Count(months / 12))])
    }
}

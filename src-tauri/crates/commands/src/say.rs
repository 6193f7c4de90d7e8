//! Figures and sources in words, for every command alike.

use chrono::Datelike;
use rules::facts::Standard;
use rules::open::OpenQuestion;
use rules::source::{Confidence, Place, Source};
use rules::standard::{Time, TimeUnit};
use rules::stated::Stated;
use text::Value;

use crate::session::Session;
use crate::wire::SourceView;

impl Session {
    /// Sources as the page shows them, each once.
    pub(crate) fn source_views<'a>(&self, sources: impl IntoIterator<Item = &'a Source>) -> Vec<SourceView> {
        let mut views: Vec<SourceView> = Vec::new();
        for view in sources.into_iter().map(|source| self.source_view(source)) {
            if !views.contains(&view) {
                views.push(view);
            }
        }
        views
    }

    fn source_view(&self, source: &Source) -> SourceView {
        let (name, draft) = match &source.place {
            Place::Section { work, section } => {
                let values = [("work", work.as_str().into()), ("section", text::format::section(section).into())];
                (self.say("source-section", &values), false)
            }
            Place::Sentence { kommune, section, id, draft } => {
                let short_id = id.rsplit('#').next().unwrap_or(id);
                let values =
                    [("kommune", kommune.as_str().into()), ("section", section.as_str().into()), ("id", short_id.into())];
                (self.say("source-sentence", &values), *draft)
            }
        };
        let mut about = vec![self.say("source-read", &[("day", Value::Day(source.read_on))])];
        match source.confidence {
            Confidence::High => {}
            Confidence::Medium => about.push(self.say("source-medium", &[])),
            Confidence::Low => about.push(self.say("source-low", &[])),
        }
        if draft {
            about.push(self.say("source-draft", &[]));
        }
        if let Some(seen) = source.seen.filter(|seen| self.today() < *seen) {
            about.push(self.say("source-seen", &[("day", Value::Day(seen))]));
        }
        SourceView { name, about: about.join(" "), draft, link: source.link.clone() }
    }

    /// What the law leaves open, and whom to ask.
    pub(crate) fn open_question(&self, question: OpenQuestion) -> String {
        self.say(&format!("open-{}", question.key()), &[])
    }

    /// When and by which facts a result was worked out; and, where the day lies before the standard was first read, that it does.
    pub(crate) fn stamp(&self) -> String {
        let today = self.today();
        let values = [
            ("day", Value::Day(today)),
            ("version", env!("CARGO_PKG_VERSION").into()),
            ("facts", self.facts.version.as_str().into()),
        ];
        let whose = match self.standard() {
            Some(standard) if standard.draft => self.say("stamp-draft", &[("kommune", standard.short_name.as_str().into())]),
            Some(standard) => self.say("stamp-adopted", &[("kommune", standard.short_name.as_str().into())]),
            None => self.say("stamp-law", &[]),
        };
        let stamp = format!("{} {whose}", self.say("stamp", &values));
        match self.standard() {
            Some(standard) if today < standard.seen => {
                format!("{stamp} {}", self.say("stamp-seen", &[("day", Value::Day(standard.seen))]))
            }
            Some(_) | None => stamp,
        }
    }

    /// Every figure that an explanation may name, from the facts of today. A figure is written once, in the facts.
    pub(crate) fn figures(&self) -> Vec<(&'static str, Value)> {
        let law = &self.facts.law;
        let today = self.today();
        let mut figures = Vec::new();
        if let Ok(row) = law.arbejdsdusoer_floor.on(today) {
            figures.push(("floor", Value::Share(row.value)));
        }
        if let Ok(row) = law.own_distance_km.on(today) {
            figures.push(("km", Value::Number(row.value)));
        }
        if let Ok(row) = law.transport_cap.on(today) {
            figures.push(("cap", Value::Share(row.value)));
        }
        if let Ok(row) = law.klagefrist_weeks.on(today) {
            figures.push(("klage-weeks", Value::Count(row.value.into())));
        }
        if let Ok(row) = law.folkepensionsalder.on(today) {
            figures.push(("may-rise-year", Value::Text(row.value.may_rise_from.year().to_string())));
        }
        if let Some(standard) = self.standard() {
            figures.extend(self.figures_of(standard));
        }
        figures
    }

    fn figures_of(&self, standard: &Standard) -> Vec<(&'static str, Value)> {
        let mut figures = vec![("kommune", Value::from(standard.short_name.as_str()))];
        if let Some(years) = standard.lower_age.one().and_then(|age| age.value.years()) {
            figures.push(("lower-age", Value::Count(years.into())));
        }
        if let Some(answer) = standard.answer_time.one() {
            figures.push(("answer-time", self.time(answer.value.time).into()));
        }
        figures
    }

    /// "8 uger": a time that a municipality sets itself, in its own unit.
    pub(crate) fn time(&self, time: Time) -> String {
        let key = match time.unit {
            TimeUnit::Days => "time-days",
            TimeUnit::WorkingDays => "time-working-days",
            TimeUnit::Weeks => "time-weeks",
            TimeUnit::Months => "time-months",
        };
        self.say(key, &[("number", Value::Count(time.number.into()))])
    }
}

/// Sources of all that a standard states of a matter.
pub(crate) fn stated_sources<T>(stated: &Stated<T>) -> impl Iterator<Item = &Source> {
    stated.readings().iter().flat_map(|reading| &reading.sources)
}

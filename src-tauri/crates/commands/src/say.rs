//! Figures and sources in words, for every command alike.

use rules::deadline::Period;
use rules::open::OpenQuestion;
use rules::source::{Confidence, Place, Source};
use rules::standard::{HowOften, Time, TimeUnit};
use rules::stated::Stated;
use text::Value;

use crate::session::Session;
use crate::wire::SourceView;

impl Session {
    /// Sources as the page shows them, each once.
    pub(crate) fn source_views<'a>(&self, sources: impl IntoIterator<Item = &'a Source>) -> Vec<SourceView> {
        each_once(sources.into_iter().map(|source| self.source_view(source)))
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

    /// A sentence that may name any figure of [`Session::figures`]; `None` where one of them is not known today.
    pub(crate) fn say_known(&self, key: &str) -> Option<String> {
        let figures = self.figures();
        let is_known = |name: &str| figures.iter().any(|(known, _)| *known == name);
        self.words.needs(key).all(is_known).then(|| self.say(key, &figures))
    }

    /// "8 uger": a time that a municipality sets itself, in its own unit.
    pub(crate) fn time(&self, time: Time) -> String {
        self.period(Period::of(time))
    }

    /// "8 uger".
    pub(crate) fn period(&self, period: Period) -> String {
        let key = match period.unit {
            TimeUnit::Days => "time-days",
            TimeUnit::WorkingDays => "time-working-days",
            TimeUnit::Weeks => "time-weeks",
            TimeUnit::Months => "time-months",
        };
        self.say(key, &[("number", Value::Count(period.value.into()))])
    }
}

impl Session {
    /// "2 gange om året", or as each case needs.
    pub(crate) fn how_often(&self, often: HowOften) -> String {
        match often {
            HowOften::TimesAYear(times) => self.say("how-often-times", &[("number", Value::Count(times.into()))]),
            HowOften::Individually => self.say("how-often-individually", &[]),
        }
    }
}

/// Sources in their order, each the first time it comes.
pub(crate) fn each_once(sources: impl Iterator<Item = SourceView>) -> Vec<SourceView> {
    let mut all: Vec<SourceView> = Vec::new();
    for source in sources {
        if !all.contains(&source) {
            all.push(source);
        }
    }
    all
}

/// Sources of all that a standard states of a matter.
pub(crate) fn stated_sources<T>(stated: &Stated<T>) -> impl Iterator<Item = &Source> {
    stated.readings().iter().flat_map(|reading| &reading.sources)
}

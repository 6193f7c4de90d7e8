//! All days of the case in order, today among them, and the next one.

use chrono::NaiveDate;
use text::Value;

use super::case_days::{CaseDays, Clock, Reckoned};
use crate::forms::Written;
use crate::session::Session;
use crate::wire::TimelineDay;

/// A day of the case and the key of what happens on it.
pub(super) struct Event {
    pub(super) clock: Clock,
    pub(super) day: NaiveDate,
    /// The words are `event-<key>`; `event-<key>-safe` is the day that is sure, `-post` the last day to post a letter.
    pub(super) key: &'static str,
}

impl CaseDays {
    /// Every day, first the ones to keep: of a complaint the safe day and the one for the post.
    pub(super) fn events(&self) -> Vec<Event> {
        let own =
            |clock, key, days: &[Reckoned]| -> Vec<Event> { days.iter().map(|day| Event { clock, day: day.day, key }).collect() };
        let mut events = own(Clock::Svar, "svar", self.svar.days());
        // A complaint that is there needs no reminder.
        if let (Some(Ok(klage)), None) = (&self.klage, self.klage_delivered) {
            let event = |key, day| Event { clock: Clock::Klage, day, key };
            events.push(event("klage-post", klage.post.day));
            events.push(event("klage-safe", klage.safe.day));
            events.extend(
                klage
                    .likely
                    .as_ref()
                    .filter(|likely| likely.day != klage.safe.day)
                    .map(|likely| event("klage-likely", likely.day)),
            );
        }
        events.extend(own(Clock::Klagesvar, "klagesvar", self.klagesvar.days()));
        events.extend(own(Clock::Opfoelgning, "opfoelgning", self.opfoelgning.days()));
        events.extend(own(Clock::Syg, "syg", self.syg.days()));
        events.sort_by_key(|event| event.day);
        events
    }
}

impl Session {
    pub(super) fn today_words(&self) -> String {
        self.say("days-today", &[("day", Value::Weekday(self.today()))])
    }

    pub(super) fn timeline(&self, days: &CaseDays) -> Vec<TimelineDay> {
        let today = self.today();
        let of = |event: &Event| TimelineDay {
            day: text::format::weekday(event.day),
            iso: event.day.to_string(),
            text: self.say(&format!("event-{}", event.key), &[]),
            distance: self.distance(event.day),
            past: event.day < today,
            is_today: false,
        };
        let now = TimelineDay {
            day: text::format::weekday(today),
            iso: today.to_string(),
            text: self.say("event-today", &[]),
            distance: String::new(),
            past: false,
            is_today: true,
        };
        let events = days.events();
        if events.is_empty() {
            return Vec::new();
        }
        let (past, coming): (Vec<_>, Vec<_>) = events.iter().map(of).partition(|day| day.past);
        past.into_iter().chain([now]).chain(coming).collect()
    }

    /// "Næste frist: …" for the start screen; empty where no day is to come.
    pub(super) fn next_day(&self, days: &CaseDays) -> String {
        let next = days.events().into_iter().find(|event| event.day >= self.today());
        next.map_or_else(String::new, |event| {
            let text = self.say(&format!("event-{}", event.key), &[]);
            let distance = self.distance(event.day);
            self.say("days-next", &[("what", text.into()), ("day", Value::Weekday(event.day)), ("distance", distance.into())])
        })
    }

    /// "om 8 uger": whole weeks where it is some weeks away, else days.
    pub(super) fn distance(&self, day: NaiveDate) -> String {
        let days = (day - self.today()).num_days();
        let count = |days: i64| Value::Count(u32::try_from(days.abs()).unwrap_or(u32::MAX));
        match days {
            0 => self.say("distance-today", &[]),
            1 => self.say("distance-tomorrow", &[]),
            21.. => self.say("distance-in-weeks", &[("number", count(days / 7))]),
            2..21 => self.say("distance-in-days", &[("number", count(days))]),
            ..0 => self.say("distance-days-ago", &[("number", count(days))]),
        }
    }

    /// What happens after a complaint, step by step; empty before there is one.
    pub(super) fn after_complaint(&self, written: &Written) -> Vec<String> {
        let begun = ["klage-sendt", "klage-modtaget"].iter().any(|mark| written.day(mark).is_some());
        if !begun {
            return Vec::new();
        }
        let figures = self.figures();
        let keys = ["after-klage-again", "after-klage-ankestyrelsen", "after-klage-not-yourself", "after-klage-wait"];
        keys.into_iter().filter(|key| self.say_known(key).is_some()).map(|key| self.say(key, &figures)).collect()
    }
}

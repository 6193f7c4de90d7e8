//! A field as the page shows it.

use rules::form::{Field, Shape, blanket, chosen};
use text::Value;

use super::cpr::looks_like_cpr;
use super::written::{Written, read_day};
use crate::session::Session;
use crate::wire::{ChoiceView, FieldKind, FieldView, ThemeView, Voice};

/// Fields that a consent is made of: "everything" is no answer (RSL § 11 a).
const ASKS_FOR_SOMETHING: [&str; 4] = ["samtykke-om", "samtykke-fra", "spoerg-hvem", "spoerg-om"];

/// Example sentences a text field offers.
const EXAMPLES: u8 = 3;

/// The themes of *fælles faglige begreber* that matter for work (law.md § 6), by the text they belong to. They only help to describe.
const THEMES: [(&str, &[&str]); 2] = [
    (
        "svaert-arbejde",
        &[
            "beskaeftigelse",
            "opmaerksomhed",
            "igangsaetning",
            "problemloesning",
            "loefte",
            "samspil",
            "kommunikation",
            "uddannelse-job",
        ],
    ),
    ("svaert-hverdag", &["soevn-doegnrytme", "transportmidler", "orientering", "spise-toilet", "samspil"]),
];

impl Session {
    /// Whether a field is asked about now.
    pub(super) fn is_shown(&self, field: &Field, written: &Written) -> bool {
        match field.name {
            // Who may write for another is no question for the person who writes for herself.
            "ret" => self.voice() != Voice::Own,
            // Only a cut or an end can wait.
            "klage-vente" => written.chosen("klage-uenig").iter().any(|about| matches!(*about, "stopper" | "dage")),
            "klage-sent" => self.klage_is_late(written),
            "aktindsigt-om" => written.line("aktindsigt") == "andet",
            _ => true,
        }
    }

    pub(super) fn field_view(&self, field: &Field, written: &Written) -> FieldView {
        let value = written.get(field.name).to_owned();
        let label = match field.shape {
            Shape::Tick => self.say("rather-tell", &[]),
            Shape::Line | Shape::Text | Shape::Choice(_) | Shape::Several(_) | Shape::Day => {
                self.say(&format!("field-{}", field.name), &[])
            }
        };
        let choices = match field.shape {
            Shape::Choice(values) | Shape::Several(values) => values.iter().map(|value| self.choice(field.name, value)).collect(),
            Shape::Line | Shape::Text | Shape::Tick | Shape::Day => Vec::new(),
        };
        let kind = match field.shape {
            Shape::Line => FieldKind::Line,
            Shape::Text => FieldKind::Text,
            Shape::Choice(_) => FieldKind::Choice,
            Shape::Several(_) => FieldKind::Several,
            Shape::Tick => FieldKind::Tick,
            Shape::Day => FieldKind::Day,
        };
        FieldView {
            name: field.name.to_owned(),
            kind,
            label,
            hint: String::new(),
            examples: self.examples(field),
            themes: self.themes(field.name),
            choices,
            notice: self.notice(field, &value),
            value,
        }
    }

    /// Sentences to tap in; for the department those that the municipality's text names.
    fn examples(&self, field: &Field) -> Vec<String> {
        if field.name == "sagsbehandler-afdeling" {
            let named = self.standard().and_then(|standard| standard.authorities.one());
            return named.map(|reading| reading.value.clone()).unwrap_or_default();
        }
        let carried = self.carried_over(field.name);
        let keys = (1..=EXAMPLES).map(|number| format!("example-{}-{number}", field.name));
        carried.into_iter().chain(keys.filter(|key| self.words.has(key)).map(|key| self.say(&key, &[]))).collect()
    }

    /// What was said elsewhere in the program already, as a sentence to tap in: nobody has to remember it twice.
    fn carried_over(&self, field: &str) -> Option<String> {
        let (key, said) = match field {
            "tid" => ("carried-hours", &self.carried.pay.hours),
            "transport" => ("carried-distance", &self.carried.transport.distance),
            _ => return None,
        };
        // Only a figure is carried over; what could not be read as one stays where it was typed.
        let figure = text::number::read(said).ok()?;
        Some(self.write(key, &[("figure", Value::Number(figure))]))
    }

    fn themes(&self, name: &str) -> Vec<ThemeView> {
        let ids = THEMES.iter().find(|(text, _)| *text == name).map_or(&[][..], |(_, ids)| ids);
        let theme = |id: &&str| ThemeView {
            ask: self.say(&format!("theme-{id}"), &[]),
            start: self.write(&format!("theme-{id}-start"), &[]),
        };
        ids.iter().map(theme).collect()
    }

    fn choice(&self, field: &str, value: &str) -> ChoiceView {
        ChoiceView { value: value.to_owned(), label: self.say(&format!("field-{field}-{value}"), &[]) }
    }

    /// Said beside a field: that a sign of it can not be read, that it looks like a CPR number, asks for everything, or is no day.
    pub(super) fn notice(&self, field: &Field, value: &str) -> String {
        match field.shape {
            Shape::Line | Shape::Text if value.contains(char::REPLACEMENT_CHARACTER) => self.say("notice-unreadable", &[]),
            Shape::Choice(_) | Shape::Several(_) if !value.is_empty() && chosen(field.shape, value).next().is_none() => {
                self.say("notice-choose-again", &[])
            }
            Shape::Line | Shape::Text if looks_like_cpr(value) => self.say("notice-cpr", &[]),
            Shape::Line | Shape::Text if ASKS_FOR_SOMETHING.contains(&field.name) && blanket(value) => {
                self.say("notice-everything", &[])
            }
            Shape::Day if is_typed(value) && read_day(value).is_none() => self.say("notice-day", &[]),
            _ => String::new(),
        }
    }
}

/// All three parts of a day are typed: before that it is only unfinished.
fn is_typed(day: &str) -> bool {
    day.split('.').filter(|part| !part.trim().is_empty()).count() >= 3
}

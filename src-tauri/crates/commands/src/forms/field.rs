//! A field as the page shows it.

use rules::form::{Field, Shape, blanket, chosen};
use text::Value;

use super::cpr::looks_like_cpr;
use super::written::{Written, read_day};
use crate::deadlines::told_number;
use crate::session::Session;
use crate::wire::{ChoiceView, FieldKind, FieldView, ThemeView, Voice, YesNo};

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
    /// Whether a field is asked about now. What stands in one that is not says nothing in a letter.
    pub(crate) fn is_shown(&self, field: &Field, written: &Written) -> bool {
        match field.name {
            // Who may write for another is no question for the person who writes for herself; but what was answered can be seen and changed.
            "ret" => self.voice() != Voice::Own || written.is_written("ret"),
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

    /// What was said elsewhere in the program already, as sentences to tap in: nobody has to remember it twice.
    fn carried_over(&self, field: &str) -> Vec<String> {
        // Only a figure is carried over; what could not be read as one stays where it was typed.
        let figure = |key: &str, said: &str| {
            let figure = text::number::read(said).ok();
            figure.map(|figure| self.write(key, &[("figure", Value::Number(figure))])).into_iter().collect()
        };
        match field {
            "tid" => figure("carried-hours", &self.carried.pay.hours),
            "transport" => figure("carried-distance", &self.carried.transport.distance),
            "svaert-arbejde" | "svaert-hverdag" | "proevet" => self.carried_from_check(field),
            _ => Vec::new(),
        }
    }

    /// What the self-check was told, where the answer says something that belongs to this text. "I do not know" says nothing.
    fn carried_from_check(&self, field: &str) -> Vec<String> {
        let check = &self.carried.check;
        let pension = match check.foertidspension {
            YesNo::Yes => "yes",
            YesNo::No => "no",
            YesNo::NotAsked | YesNo::DontKnow => "unknown",
        };
        let all = [
            ("svaert-arbejde", "carried-no-ordinary-work", check.ordinary_work == YesNo::No),
            ("svaert-hverdag", "carried-funktionsevne", check.funktionsevne == YesNo::Yes),
            ("svaert-hverdag", "carried-sociale-problemer", check.sociale_problemer == YesNo::Yes),
            ("proevet", "carried-pension", check.foertidspension == YesNo::Yes),
            ("proevet", "carried-no-other-offers", check.other_offers == YesNo::No),
        ];
        let here = all.into_iter().filter(|(text, _, is_said)| *text == field && *is_said);
        here.map(|(_, key, _)| self.write(key, &[("pension", pension.into())])).collect()
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

    /// Said beside a field: that a sign of it can not be read, that it looks like a CPR number, asks for everything, or is no day;
    /// of the municipality's time, that it is no number, or that the unit is missing.
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
            Shape::Line if field.name == "egen-frist-tal" && !value.trim().is_empty() && told_number(value).is_none() => {
                self.say("notice-told-number", &[])
            }
            Shape::Choice(_) if field.name == "egen-frist-enhed" && value.is_empty() && self.is_number_told() => {
                self.say("notice-told-unit", &[])
            }
            _ => String::new(),
        }
    }

    fn is_number_told(&self) -> bool {
        self.carried.sag.get("egen-frist-tal").is_some_and(|typed| told_number(typed).is_some())
    }
}

/// All three parts of a day are typed: before that it is only unfinished.
fn is_typed(day: &str) -> bool {
    day.split('.').filter(|part| !part.trim().is_empty()).count() >= 3
}

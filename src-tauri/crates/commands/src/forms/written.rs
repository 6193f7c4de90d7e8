//! What is written, and where it is kept: in the draft of its form, or with what is known of the case.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use rules::form::{Form, Home, RATHER_TELL, Signer, YES, field, signer};
use text::Value;

use crate::boxes::OpenBox;
use crate::failure::{broken, failure, from_vault};
use crate::session::{Session, read_time};
use crate::wire::{Failure, FailureCode};

/// The field that is taken from a sitting without a box: the name that "Søg nu" asks for.
pub(crate) const NAVN: &str = "navn";

/// What one form can say, by field name: its own fields, what is known of the person, and what is known of the case.
#[derive(Debug, Clone, Default)]
pub(crate) struct Written {
    fields: BTreeMap<String, String>,
    /// When the form's own draft was last changed; empty where nothing of it is kept.
    pub(crate) changed_at: String,
}

impl Written {
    pub(crate) fn get(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    /// Trimmed, as it stands inside a sentence.
    pub(crate) fn line(&self, name: &str) -> &str {
        self.get(name).trim()
    }

    pub(crate) fn is_written(&self, name: &str) -> bool {
        !self.line(name).is_empty()
    }

    /// Whether the person would rather tell it.
    pub(crate) fn rather_tells(&self, name: &str) -> bool {
        self.get(&format!("{name}{RATHER_TELL}")) == YES
    }

    /// The chosen values of a field with tiles, in the order of the tiles.
    pub(crate) fn chosen(&self, name: &str) -> Vec<&'static str> {
        field(name).map_or_else(Vec::new, |field| rules::form::chosen(field.shape, self.get(name)).collect())
    }

    /// A day; `None` where none is written, or what is written is no day.
    pub(crate) fn day(&self, name: &str) -> Option<NaiveDate> {
        read_day(self.get(name))
    }

    /// Who signs.
    pub(crate) fn signer(&self) -> Signer {
        signer(self.get(NAVN), self.get("hjaelper"), self.get("ret"))
    }
}

/// A day typed as "5.1.2027", with or without spaces. What does not exist is no day.
pub(crate) fn read_day(typed: &str) -> Option<NaiveDate> {
    let mut parts = typed.split('.').map(|part| part.trim().parse::<u32>().ok());
    let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
    let year = i32::try_from(year).ok().filter(|year| (1900..=2200).contains(year))?;
    if parts.next().is_some() { None } else { NaiveDate::from_ymd_opt(year, month, day) }
}

/// A day as it would be typed.
pub(crate) fn typed_day(day: NaiveDate) -> String {
    format!("{}.{}.{}", day.day(), day.month(), day.year())
}

impl Session {
    /// What one form can say.
    pub(crate) fn written(&self, form: Form) -> Result<Written, Failure> {
        if form == Form::Sag {
            return self.written_of_the_case();
        }
        let draft = self.open_box()?.read(form).map_err(|error| from_vault(self, &error))?;
        let person = self.written_of_the_case()?;
        let (changed_at, own) = draft.map_or_else(Default::default, |draft| (draft.changed_at, draft.fields));
        let fields = person.fields.into_iter().chain(own).collect();
        Ok(Written { fields, changed_at })
    }

    /// What is known without a form: of the person where a box is open, and of the case.
    pub(crate) fn written_of_the_case(&self) -> Result<Written, Failure> {
        let mut fields: BTreeMap<String, String> = self.carried.sag.clone();
        if let Some(open) = &self.open {
            let person = open.read(Form::Ansoegning).map_err(|error| from_vault(self, &error))?;
            fields.extend(person.map(|draft| draft.fields).unwrap_or_default());
        }
        Ok(Written { fields, changed_at: String::new() })
    }

    /// Keeps one field where it belongs.
    pub(crate) fn keep_field(&mut self, name: &str, value: &str) -> Result<(), Failure> {
        let at = self.at();
        let Some(field) = field(name) else { return Err(broken()) };
        match (field.home, &mut self.open) {
            (Home::Draft(form), Some(open)) => {
                let saved = open.save(form, name, value, &at);
                saved.map_err(|error| from_vault(self, &error))
            }
            (Home::Draft(_), None) if name != NAVN => Err(failure(self, FailureCode::Locked, &[])),
            (Home::Draft(_), None) | (Home::Sag, _) => self.change_case(|case| {
                case.insert(name.to_owned(), value.to_owned());
            }),
        }
    }

    /// Changes what is known of the case: in the box where one is open, else in memory. What was not kept must not look as if it were.
    pub(super) fn change_case(&mut self, change: impl FnOnce(&mut BTreeMap<String, String>)) -> Result<(), Failure> {
        let before = self.carried.sag.clone();
        change(&mut self.carried.sag);
        let kept = self.keep_carried();
        if kept.is_err() {
            self.carried.sag = before;
        }
        kept
    }

    /// "Gemt kl. 14.32", or with its day where that was another one. Of a guest nothing is kept.
    pub(crate) fn saved_words(&self, written: &Written) -> String {
        if self.open.as_ref().is_some_and(|open| open.vault.is_guest()) {
            return String::new();
        }
        let saved = read_time(&written.changed_at);
        let Some(saved) = saved else { return String::new() };
        let time = ("time", Value::Time(saved.time()));
        if saved.date() == self.today() {
            self.say("saved-at", &[time])
        } else {
            self.say("saved-on", &[("day", Value::Day(saved.date())), time])
        }
    }
}

impl OpenBox {
    /// The draft of a form; `None` where nothing was ever written in it.
    fn read(&self, form: Form) -> Result<Option<vault::Draft>, vault::Error> {
        let Some(id) = self.drafts.get(&form) else { return Ok(None) };
        let draft = self.vault.read_draft(id)?;
        Ok(if draft.fields.is_empty() { None } else { Some(draft) })
    }

    fn save(&mut self, form: Form, name: &str, value: &str, at: &str) -> Result<(), vault::Error> {
        let id = match self.drafts.get(&form) {
            Some(id) => *id,
            None => {
                let id = self.vault.make_draft(form.id(), at)?;
                self.drafts.insert(form, id);
                id
            }
        };
        self.vault.save_field(&id, name, value, at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_it_was_typed_and_a_day_that_does_not_exist_is_none() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
        assert_eq!(read_day("5.1.2027"), day(2027, 1, 5));
        assert_eq!(read_day(" 05 . 01 . 2027 "), day(2027, 1, 5));
        for typed in ["", "..", "31.2.2027", "5.1.27", "5.1", "5.1.2027.1", "femte.1.2027", "-5.1.2027", "5.1.20270"] {
            assert_eq!(read_day(typed), None, "{typed}");
        }
        let day = day(2027, 1, 5).unwrap();
        assert_eq!(read_day(&typed_day(day)), Some(day));
    }
}

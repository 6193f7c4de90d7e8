//! The application as a task list: six parts, their pages and fields, and saving one field.

use std::collections::BTreeMap;

use rules::application::{FIELDS, Field, Part, Shape};
use text::Value;

use crate::boxes::OpenBox;
use crate::failure::{failure, from_vault};
use crate::session::Session;
use crate::wire::{
    ChoiceView, DraftSave, DraftView, Failure, FailureCode, FieldKind, FieldView, Nothing, PartPage, PartView, Saved, Voice,
};

/// The most characters a field takes: about twenty pages. Longer texts are refused whole, never cut.
pub const MOST_CHARACTERS: usize = 50_000;

/// Example sentences a text field offers.
const EXAMPLES: u8 = 3;

/// What is written in the application, by field name.
pub(crate) struct Written {
    pub(crate) fields: BTreeMap<String, String>,
    changed_at: String,
}

impl Written {
    pub(crate) fn get(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }

    pub(crate) fn is_written(&self, name: &str) -> bool {
        !self.get(name).trim().is_empty()
    }
}

pub(crate) fn draft_read(session: &mut Session, _: Nothing) -> Result<DraftView, Failure> {
    let written = session.written()?;
    let parts: Vec<PartView> = Part::ALL.into_iter().map(|part| session.part(part, &written)).collect();
    let missing = parts.iter().filter(|part| !part.done).count();
    let next = parts.iter().find(|part| !part.done).map(|part| part.title.clone());
    let count = |count: usize| Value::Count(u32::try_from(count).unwrap_or(u32::MAX));
    let overview = match missing {
        0 => session.say("part-overview-done", &[("all", count(parts.len()))]),
        missing => session.say("part-overview-missing", &[("parts", count(missing)), ("all", count(parts.len()))]),
    };
    Ok(DraftView {
        overview,
        next_part: next.map(|part| session.say("part-next", &[("part", part.into())])).unwrap_or_default(),
        saved: session.saved_words(&written),
        parts,
    })
}

pub(crate) fn draft_save(session: &mut Session, request: DraftSave) -> Result<Saved, Failure> {
    let at = session.at();
    let found = request.value.chars().count();
    if found > MOST_CHARACTERS {
        let number = |count: usize| Value::Number(count.into());
        let values = [("found", number(found)), ("limit", number(MOST_CHARACTERS))];
        return Err(Failure { field: request.field, ..failure(session, FailureCode::TooLong, &values) });
    }
    if !FIELDS.iter().any(|field| field.name == request.field) {
        return Err(crate::failure::broken());
    }
    let open = session.open.as_mut();
    let OpenBox { vault, application, .. } = match open {
        Some(open) => open,
        None => return Err(failure(session, FailureCode::Locked, &[])),
    };
    let saved = vault.save_field(application, &request.field, &request.value, &at);
    saved.map_err(|error| from_vault(session, &error))?;
    let time = Value::Time(session.now().time());
    Ok(Saved { text: session.say("saved-at", &[("time", time)]), notice: session.notice(&request.value) })
}

impl Session {
    /// What is written in the open box's application.
    pub(crate) fn written(&self) -> Result<Written, Failure> {
        let open = self.open.as_ref().ok_or_else(|| failure(self, FailureCode::Locked, &[]))?;
        let draft = open.vault.read_draft(&open.application).map_err(|error| from_vault(self, &error))?;
        Ok(Written { fields: draft.fields, changed_at: draft.changed_at })
    }

    fn saved_words(&self, written: &Written) -> String {
        let saved = chrono::NaiveDateTime::parse_from_str(&written.changed_at, "%Y-%m-%dT%H:%M:%S").ok();
        let Some(saved) = saved.filter(|_| !written.fields.is_empty()) else { return String::new() };
        let time = ("time", Value::Time(saved.time()));
        if saved.date() == self.today() {
            self.say("saved-at", &[time])
        } else {
            self.say("saved-on", &[("day", Value::Day(saved.date())), time])
        }
    }

    fn part(&self, part: Part, written: &Written) -> PartView {
        let done = part.is_done(|name| written.is_written(name));
        let status = if done { "part-status-done" } else { "part-status-missing" };
        let mut pages: Vec<PartPage> = Vec::new();
        for field in FIELDS.iter().filter(|field| field.part == part && self.is_shown(field)) {
            let view = self.field(field, written);
            match pages.iter_mut().find(|page| page.id == field.page) {
                Some(page) => page.fields.push(view),
                None => pages.push(self.page(field.page, view)),
            }
        }
        let title = self.say(&format!("part-{}", part.id()), &[]);
        PartView { id: part.id().to_owned(), title, done, status: self.say(status, &[]), pages }
    }

    /// Who may write for another is no question for the person who writes for herself.
    fn is_shown(&self, field: &Field) -> bool {
        field.name != "ret" || self.voice() != Voice::Own
    }

    fn page(&self, id: &str, first: FieldView) -> PartPage {
        let words = |what: &str| self.say(&format!("page-{id}-{what}"), &[]);
        PartPage { id: id.to_owned(), title: words("title"), help: words("help"), why: words("why"), fields: vec![first] }
    }

    fn field(&self, field: &Field, written: &Written) -> FieldView {
        let value = written.get(field.name).to_owned();
        let label = self.say(&format!("field-{}", field.name), &[]);
        let examples = (1..=EXAMPLES).map(|number| format!("example-{}-{number}", field.name));
        let examples = examples.filter(|key| self.words.has(key)).map(|key| self.say(&key, &[])).collect();
        let choices = match field.shape {
            Shape::Line | Shape::Text => Vec::new(),
            Shape::Choice(values) => values.iter().map(|value| self.choice(field.name, value)).collect(),
        };
        let kind = match field.shape {
            Shape::Line => FieldKind::Line,
            Shape::Text => FieldKind::Text,
            Shape::Choice(_) => FieldKind::Choice,
        };
        let notice = self.notice(&value);
        FieldView { name: field.name.to_owned(), kind, label, hint: String::new(), value, examples, choices, notice }
    }

    fn choice(&self, field: &str, value: &str) -> ChoiceView {
        ChoiceView { value: value.to_owned(), label: self.say(&format!("field-{field}-{value}"), &[]) }
    }

    fn notice(&self, value: &str) -> String {
        if looks_like_cpr(value) { self.say("notice-cpr", &[]) } else { String::new() }
    }
}

/// Six digits, perhaps a dash or a space, four digits, and no digit on either side; the first four are a day and a month.
fn looks_like_cpr(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let digit = |index: usize| chars.get(index).and_then(|char| char.to_digit(10));
    (0..chars.len()).any(|start| {
        let number = |from: usize| Some(digit(from)? * 10 + digit(from + 1)?);
        let six = (start..start + 6).all(|index| digit(index).is_some());
        let gap = usize::from(matches!(chars.get(start + 6), Some('-' | ' ')));
        let four = (start + 6 + gap..start + 10 + gap).all(|index| digit(index).is_some());
        let alone = (start == 0 || digit(start - 1).is_none()) && digit(start + 10 + gap).is_none();
        let day_and_month = matches!((number(start), number(start + 2)), (Some(1..=31), Some(1..=12)));
        six && four && alone && day_and_month
    })
}

#[cfg(test)]
mod tests {
    use super::looks_like_cpr;

    #[test]
    fn a_number_that_looks_like_a_cpr_number_is_noticed_and_a_telephone_number_is_not() {
        for text in ["010180-1234", "mit nummer er 0101801234.", "311299 4321"] {
            assert!(looks_like_cpr(text), "{text}");
        }
        for text in ["12 34 56 78", "+45 12345678", "991399-1234", "01018012345", "2027-01-05", ""] {
            assert!(!looks_like_cpr(text), "{text}");
        }
    }
}

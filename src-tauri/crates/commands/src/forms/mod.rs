//! Forms: the list of all that one can write, one form as parts, pages and fields, saving one field, and how far each letter is.

/// CPR numbers in free text.
mod cpr;
/// Earlier versions and the bin.
mod earlier;
/// Fields as the page shows them.
mod field;
/// How far a letter is.
mod marks;
/// What is written, and where it is kept.
mod written;

use rules::form::{Form, Part, PartPages, field, fields_on};
use text::Value;

use crate::failure::{broken, failure};
use crate::session::Session;
use crate::wire::{DraftSave, DraftView, Failure, FailureCode, FormAsk, FormCard, FormsView, Nothing, PartPage, PartView, Saved};

pub(crate) use earlier::{bin_delete, bin_read, bin_take_back, draft_bin, version_read, version_restore, versions_read};
pub(crate) use marks::{mark_set, marks_read};
pub(crate) use written::{NAVN, Written};

/// The most characters a field takes: about twenty pages. Longer texts are refused whole, never cut.
pub const MOST_CHARACTERS: usize = 50_000;

/// The form that the page asks for.
pub(crate) fn form_of(id: &str) -> Result<Form, Failure> {
    Form::of(id).ok_or_else(broken)
}

pub(crate) fn forms_read(session: &mut Session, _: Nothing) -> Result<FormsView, Failure> {
    let all = Form::ALL.into_iter().filter(|form| *form != Form::Sag);
    let (letters, sheets): (Vec<Form>, Vec<Form>) = all.partition(|form| form.is_letter());
    let cards = |forms: Vec<Form>| forms.into_iter().map(|form| session.form_card(form)).collect();
    Ok(FormsView { letters: cards(letters), sheets: cards(sheets) })
}

pub(crate) fn draft_read(session: &mut Session, request: FormAsk) -> Result<DraftView, Failure> {
    let form = form_of(&request.form)?;
    let written = session.written(form)?;
    let parts: Vec<PartView> = form.parts().iter().map(|part| session.part(form, part, &written)).collect();
    let missing = parts.iter().filter(|part| !part.done).count();
    let next = parts.iter().find(|part| !part.done).map(|part| part.title.clone());
    let count = |count: usize| Value::Count(u32::try_from(count).unwrap_or(u32::MAX));
    let overview = match missing {
        0 => session.say("part-overview-done", &[("all", count(parts.len()))]),
        missing => session.say("part-overview-missing", &[("parts", count(missing)), ("all", count(parts.len()))]),
    };
    let named = |key: String| if form == Form::Sag { String::new() } else { session.say(&key, &[]) };
    let law = &session.facts.law;
    Ok(DraftView {
        form: form.id().to_owned(),
        title: named(format!("form-{}", form.id())),
        is_letter: form.is_letter(),
        lead: named(format!("form-{}-lead", form.id())),
        sources: session.source_views(form.rests_on().iter().flat_map(|provision| law.sources_of(*provision))),
        overview,
        next_part: next.map(|part| session.say("part-next", &[("part", part.into())])).unwrap_or_default(),
        saved: session.saved_words(&written),
        parts,
    })
}

pub(crate) fn draft_save(session: &mut Session, request: DraftSave) -> Result<Saved, Failure> {
    let found = request.value.chars().count();
    if found > MOST_CHARACTERS {
        let number = |count: usize| Value::Number(count.into());
        let values = [("found", number(found)), ("limit", number(MOST_CHARACTERS))];
        return Err(Failure { field: request.field, ..failure(session, FailureCode::TooLong, &values) });
    }
    session.keep_field(&request.field, &request.value)?;
    let text = session.saved_now();
    let notice = field(&request.field).map(|field| session.notice(field, &request.value)).unwrap_or_default();
    Ok(Saved { text, notice })
}

impl Session {
    fn form_card(&self, form: Form) -> FormCard {
        let id = form.id();
        FormCard {
            form: id.to_owned(),
            title: self.say(&format!("form-{id}"), &[]),
            text: self.say(&format!("form-{id}-text"), &[]),
            status: self.how_far(form),
        }
    }

    fn part(&self, form: Form, (part, pages): &PartPages, written: &Written) -> PartView {
        let done = form.is_done(*part, |name| written.is_written(name));
        let status = if done { "part-status-done" } else { "part-status-missing" };
        let title = self.say(&format!("part-{}", part.id()), &[]);
        let pages = pages.iter().filter_map(|page| self.page(page, written)).collect();
        PartView { id: part.id().to_owned(), title, done, status: self.say(status, &[]), pages }
    }

    /// A page with the fields that are asked about now; `None` where there are none.
    fn page(&self, id: &str, written: &Written) -> Option<PartPage> {
        let shown = fields_on(id).filter(|field| self.is_shown(field, written));
        let fields: Vec<_> = shown.map(|field| self.field_view(field, written)).collect();
        let words = |what: &str| self.say(&format!("page-{id}-{what}"), &[]);
        if fields.is_empty() {
            return None;
        }
        Some(PartPage { id: id.to_owned(), title: words("title"), help: words("help"), why: words("why"), fields })
    }

    /// That the name is not written yet, in words.
    pub(crate) fn name_not_written(&self, written: &Written) -> Vec<String> {
        if written.is_written(NAVN) { Vec::new() } else { vec![self.say("missing-navn", &[])] }
    }

    /// What is not written of the application yet, in words.
    pub(crate) fn not_written(&self, written: &Written) -> Vec<String> {
        let parts =
            Form::Ansoegning.parts().iter().map(|(part, _)| *part).filter(|part| !matches!(part, Part::OmDig | Part::Tjek));
        let missing = parts.filter(|part| !Form::Ansoegning.is_done(*part, |name| written.is_written(name))).map(|part| {
            let title = self.say(&format!("part-{}", part.id()), &[]);
            self.say("missing-part", &[("part", title.into())])
        });
        self.name_not_written(written).into_iter().chain(missing).collect()
    }
}

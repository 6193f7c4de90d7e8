//! Going back: the earlier versions of a form, and the bin.

use rules::form::{Field, Form, Shape, chosen};
use text::Value;
use vault::{DraftId, VersionCard, VersionId, Why};

use super::form_of;
use crate::boxes::OpenBox;
use crate::failure::from_vault;
use crate::session::{Session, read_time};
use crate::wire::{
    BinAsk, BinRow, BinView, DraftView, Failure, FormAsk, Nothing, VersionAsk, VersionField, VersionRow, VersionView,
    VersionsView,
};

pub(crate) fn versions_read(session: &mut Session, request: FormAsk) -> Result<VersionsView, Failure> {
    let form = form_of(&request.form)?;
    let open = session.open_box()?;
    let cards = match open.drafts.get(&form) {
        Some(draft) => open.vault.versions(draft).map_err(|error| from_vault(session, &error))?,
        None => Vec::new(),
    };
    let none = if cards.is_empty() { session.say("version-none", &[]) } else { String::new() };
    let versions = cards.iter().map(|card| session.version_row(card)).collect();
    Ok(VersionsView { form: form.id().to_owned(), title: session.say(&format!("form-{}", form.id()), &[]), none, versions })
}

pub(crate) fn version_read(session: &mut Session, request: VersionAsk) -> Result<VersionView, Failure> {
    let form = form_of(&request.form)?;
    let id: VersionId = request.version.parse().map_err(|error| from_vault(session, &error))?;
    let version = session.open_box()?.vault.read_version(id).map_err(|error| from_vault(session, &error))?;
    let now = session.written(form)?;
    // In the order in which the form asks for them.
    let asked = form.fields().filter_map(|field| Some((field, version.fields.get(field.name)?)));
    let fields = asked.map(|(field, value)| VersionField {
        label: session.say(&format!("field-{}", field.name), &[]),
        value: session.value_in_words(field, value),
        differs: now.get(field.name) != value,
    });
    Ok(VersionView { row: session.version_row(&version.card), fields: fields.collect() })
}

pub(crate) fn version_restore(session: &mut Session, request: VersionAsk) -> Result<DraftView, Failure> {
    let form = form_of(&request.form)?;
    let id: VersionId = request.version.parse().map_err(|error| from_vault(session, &error))?;
    let at = session.at();
    session.in_box(|open| {
        let draft = open.drafts.get(&form).ok_or(vault::Error::NoSuchDraft)?;
        open.vault.restore_version(draft, id, &at)
    })?;
    super::draft_read(session, FormAsk { form: request.form })
}

pub(crate) fn draft_bin(session: &mut Session, request: FormAsk) -> Result<BinView, Failure> {
    let form = form_of(&request.form)?;
    if let Some(draft) = session.open_box()?.drafts.get(&form).copied() {
        session.bin_with_marks(form, draft)?;
    }
    session.bin()
}

pub(crate) fn bin_read(session: &mut Session, _: Nothing) -> Result<BinView, Failure> {
    session.bin()
}

/// What is taken back changes places with what was written of the same form since, so that nothing is lost.
pub(crate) fn bin_take_back(session: &mut Session, request: BinAsk) -> Result<BinView, Failure> {
    let at = session.at();
    let draft = session.binned(&request)?;
    let kept = session.open_box()?.vault.read_draft(&draft).map_err(|error| from_vault(session, &error))?;
    let form = Form::of(&kept.kind).ok_or_else(|| from_vault(session, &vault::Error::NoSuchDraft))?;
    if let Some(newer) = session.open_box()?.drafts.get(&form).copied() {
        session.bin_with_marks(form, newer)?;
    }
    session.in_box(|OpenBox { vault, drafts, .. }| {
        vault.take_back(&draft, &at)?;
        drafts.insert(form, draft);
        Ok(())
    })?;
    session.marks_from_bin(form, &kept.fields)?;
    session.bin()
}

pub(crate) fn bin_delete(session: &mut Session, request: BinAsk) -> Result<BinView, Failure> {
    let draft = session.binned(&request)?;
    session.in_box(|open| open.vault.delete_for_ever(&draft))?;
    session.bin()
}

impl Session {
    /// Only what lies in the bin can be deleted for ever.
    fn binned(&self, asked: &BinAsk) -> Result<DraftId, Failure> {
        let id: DraftId = asked.draft.parse().map_err(|error| from_vault(self, &error))?;
        let binned = self.open_box()?.vault.binned().map_err(|error| from_vault(self, &error))?;
        if binned.iter().any(|card| card.id == id) { Ok(id) } else { Err(from_vault(self, &vault::Error::NoSuchDraft)) }
    }

    fn bin(&self) -> Result<BinView, Failure> {
        let binned = self.open_box()?.vault.binned().map_err(|error| from_vault(self, &error))?;
        let rows: Vec<BinRow> = binned
            .iter()
            .filter_map(|card| Some((Form::of(&card.kind)?, card)))
            .map(|(form, card)| BinRow {
                draft: card.id.to_string(),
                title: self.say(&format!("form-{}", form.id()), &[]),
                text: self.say("bin-row", &[("when", self.when(&card.binned_at).into()), ("days", Value::Count(card.days_left))]),
            })
            .collect();
        let none = if rows.is_empty() { self.say("bin-none", &[]) } else { String::new() };
        Ok(BinView { none, rows })
    }

    fn version_row(&self, card: &VersionCard) -> VersionRow {
        let why = match card.why {
            Why::Sitting => "version-why-sitting",
            Why::Cleared => "version-why-cleared",
            Why::Restored => "version-why-restored",
            Why::Brought => "version-why-brought",
        };
        VersionRow { version: card.id.to_string(), title: self.when(&card.changed_at), why: self.say(why, &[]) }
    }

    /// A kept time in words; one that can not be read is said as such.
    pub(crate) fn when(&self, at: &str) -> String {
        match read_time(at) {
            Some(at) => self.say("version-when", &[("day", Value::Day(at.date())), ("time", Value::Time(at.time()))]),
            None => self.say("version-when-unknown", &[]),
        }
    }

    /// What stands in a field, as a person reads it.
    fn value_in_words(&self, asked: &Field, value: &str) -> String {
        match asked.shape {
            Shape::Choice(_) | Shape::Several(_) => {
                let words = chosen(asked.shape, value).map(|value| self.say(&format!("field-{}-{value}", asked.name), &[]));
                words.collect::<Vec<_>>().join(", ")
            }
            Shape::Tick => self.say("rather-tell", &[]),
            Shape::Line | Shape::Text | Shape::Day => value.to_owned(),
        }
    }
}

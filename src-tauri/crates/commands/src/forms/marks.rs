//! How far a letter is: *Skrevet → Printet → Sendt → Kommunen har fået det*, each set by the person with its day. What is written does not look
//! like what is sent, and only the last mark starts the municipality's time.

use std::collections::BTreeMap;

use rules::form::{Form, field};
use text::Value;
use vault::DraftId;

use super::form_of;
use super::written::{Written, read_day, typed_day};
use crate::failure::input;
use crate::session::Session;
use crate::wire::{Failure, FormAsk, Mark, MarkRow, MarkSet, MarksView};

const MARKS: [Mark; 4] = [Mark::Skrevet, Mark::Printet, Mark::Sendt, Mark::Modtaget];

/// The key of a mark in words, and the end of its name in the case.
fn key(mark: Mark) -> &'static str {
    match mark {
        Mark::Skrevet => "skrevet",
        Mark::Printet => "printet",
        Mark::Sendt => "sendt",
        Mark::Modtaget => "modtaget",
    }
}

/// Under which name a mark is kept with the case. The day the municipality got the application or the complaint is one of the days of "Mine frister".
fn mark_name(form: Form, mark: Mark) -> String {
    format!("{}-{}", form.id(), key(mark))
}

/// The received day of an earlier letter of this form, which lies in the bin: a time may still count from that day, but this letter has not come there.
fn earlier_name(form: Form) -> String {
    format!("{}-modtaget-tidligere", form.id())
}

/// Under which name a mark is kept with a letter that lies in the bin.
fn binned_name(mark: Mark) -> String {
    format!("maerke-{}", key(mark))
}

/// The day of a mark of this letter, as it was typed; empty where there is none.
fn own_mark(form: Form, mark: Mark, written: &Written) -> &str {
    let name = mark_name(form, mark);
    let earlier = if mark == Mark::Modtaget { written.day(&earlier_name(form)) } else { None };
    let is_earlier = earlier.is_some() && earlier == written.day(&name);
    if is_earlier { "" } else { written.line(&name) }
}

/// Gives a letter of this form a mark. The received day of an earlier one then counts no more.
fn put(case: &mut BTreeMap<String, String>, form: Form, mark: Mark, day: &str) {
    case.insert(mark_name(form, mark), day.to_owned());
    if mark == Mark::Modtaget {
        case.remove(&earlier_name(form));
    }
}

pub(crate) fn marks_read(session: &mut Session, request: FormAsk) -> Result<MarksView, Failure> {
    let form = form_of(&request.form)?;
    Ok(session.marks(form, &session.written_of_the_case()?))
}

pub(crate) fn mark_set(session: &mut Session, request: MarkSet) -> Result<MarksView, Failure> {
    let form = form_of(&request.form)?;
    let refuse = |words| input(session, key(request.mark), words, &[]);
    if !request.day.trim().is_empty() {
        let day = read_day(&request.day).ok_or_else(|| refuse("input-day"))?;
        if day > session.today() {
            return Err(refuse("input-mark-future"));
        }
    }
    session.set_mark(form, request.mark, request.day.trim())?;
    Ok(session.marks(form, &session.written_of_the_case()?))
}

impl Session {
    /// Sets or removes a mark of this letter. The received day of an earlier one is not removed by that.
    fn set_mark(&mut self, form: Form, mark: Mark, day: &str) -> Result<(), Failure> {
        if day.is_empty() && own_mark(form, mark, &self.written_of_the_case()?).is_empty() {
            return Ok(());
        }
        self.change_case(|case| put(case, form, mark, day))
    }

    /// Puts a letter into the bin with its marks, so that the next one of the same form begins without any. Where a time counts from the day the
    /// municipality got it, that day stays with the case.
    pub(super) fn bin_with_marks(&mut self, form: Form, draft: DraftId) -> Result<(), Failure> {
        let at = self.at();
        let case = self.written_of_the_case()?;
        let marks = MARKS.map(|mark| (mark, own_mark(form, mark, &case).to_owned()));
        let fields = marks.clone().map(|(mark, day)| (binned_name(mark), day));
        self.in_box(|open| {
            let before = open.vault.read_draft(&draft)?.fields;
            let is_same = |(name, day): &(String, String)| before.get(name).map_or("", String::as_str) == day;
            if fields.iter().all(is_same) {
                return Ok(());
            }
            open.vault.save_fields(&draft, fields.iter().map(|(name, day)| (name.as_str(), day.as_str())), &at)
        })?;
        let before = self.carried.sag.clone();
        self.change_case(|case| {
            for (mark, day) in marks.into_iter().filter(|(_, day)| !day.is_empty()) {
                let name = mark_name(form, mark);
                // A mark that is a field too is a day of "Mine frister".
                if field(&name).is_some() {
                    case.insert(earlier_name(form), day);
                } else {
                    case.remove(&name);
                }
            }
        })?;
        let binned = self.in_box(|open| {
            open.vault.bin_draft(&draft, &at)?;
            open.drafts.remove(&form);
            Ok(())
        });
        if binned.is_err() {
            // It lies where it lay, and is as far as it was; what cannot be kept either stays in memory.
            self.carried.sag = before;
            let _ = self.keep_carried();
        }
        binned
    }

    /// Gives a letter that comes out of the bin the marks that it went there with. Those of a letter that was never written in stay.
    pub(super) fn marks_from_bin(&mut self, form: Form, fields: &BTreeMap<String, String>) -> Result<(), Failure> {
        let case = self.written_of_the_case()?;
        let kept = MARKS.into_iter().filter_map(|mark| Some((mark, fields.get(&binned_name(mark))?)));
        let kept = kept.filter(|(mark, day)| !day.is_empty() && own_mark(form, *mark, &case).is_empty());
        self.change_case(|case| kept.for_each(|(mark, day)| put(case, form, mark, day)))
    }

    fn marks(&self, form: Form, written: &Written) -> MarksView {
        let reached = furthest(form, written).map(|(mark, _)| mark);
        let row = |mark: Mark| {
            let day = own_mark(form, mark, written).to_owned();
            let said = match read_day(&day) {
                Some(day) => self.say(&format!("mark-{}-on", key(mark)), &[("day", Value::Day(day))]),
                // A mark before one that is set did happen; only its day is not known.
                None if reached.is_some_and(|reached| mark < reached) => self.say("mark-passed-over", &[]),
                None => self.say(&format!("mark-{}-not", key(mark)), &[]),
            };
            MarkRow { mark, label: self.say(&format!("mark-{}", key(mark)), &[]), day, said }
        };
        MarksView {
            form: form.id().to_owned(),
            rows: MARKS.into_iter().map(row).collect(),
            told: self.told_how_far(form, written),
            today: typed_day(self.today()),
        }
    }

    /// The furthest mark in words; empty where the letter is not begun. A box that cannot be read says so where its letters are opened.
    pub(super) fn how_far(&self, form: Form) -> String {
        let case = self.written_of_the_case().unwrap_or_default();
        let is_begun = || {
            let own = self.written(form).unwrap_or_default();
            !own.changed_at.is_empty() && form.fields().any(|field| own.is_written(field.name))
        };
        if furthest(form, &case).is_some() || is_begun() { self.told_how_far(form, &case) } else { String::new() }
    }

    fn told_how_far(&self, form: Form, written: &Written) -> String {
        if !form.is_letter() {
            return self.say("mark-own-sheet", &[]);
        }
        match furthest(form, written) {
            Some((mark, day)) => self.say(&format!("mark-told-{}", key(mark)), &[("day", Value::Day(day))]),
            None => self.say("mark-told-none", &[]),
        }
    }
}

fn furthest(form: Form, written: &Written) -> Option<(Mark, chrono::NaiveDate)> {
    MARKS.into_iter().rev().find_map(|mark| Some((mark, read_day(own_mark(form, mark, written))?)))
}

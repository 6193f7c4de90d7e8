//! How far a letter is: *Skrevet → Printet → Sendt → Kommunen har fået det*, each set by the person with its day. What is written does not look
//! like what is sent, and only the last mark starts the municipality's time.

use rules::form::Form;
use text::Value;

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
    session.keep_of_the_case(&mark_name(form, request.mark), request.day.trim())?;
    Ok(session.marks(form, &session.written_of_the_case()?))
}

impl Session {
    fn marks(&self, form: Form, written: &Written) -> MarksView {
        let reached = furthest(form, written).map(|(mark, _)| mark);
        let row = |mark: Mark| {
            let day = written.get(&mark_name(form, mark)).to_owned();
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
    MARKS.into_iter().rev().find_map(|mark| Some((mark, written.day(&mark_name(form, mark))?)))
}

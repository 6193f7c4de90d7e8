//! Handing drafts over to another computer and taking them in again: nothing that was written on either
//! side is lost, and nobody is asked where one side has only gone on from the other.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, Transaction};

use crate::{
    aside,
    drafts::{self, Draft},
    error::Error,
    id::DraftId,
    marks::{add_mark, content_mark, marks},
    transfer::{Carried, CarriedDraft, Content, Meeting, meet},
    vault::Vault,
    versions::Why,
};

/// What taking in has done, draft by draft.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// These were not here, or have gone on elsewhere: they are now as they were carried. What stood here
    /// is among their versions.
    pub taken: Vec<DraftId>,
    /// These were changed on both sides: they are as they were here, and what was carried is their newest
    /// version.
    pub both: Vec<DraftId>,
    /// These are as they were: the same was carried, or something older.
    pub left: Vec<DraftId>,
}

impl Vault {
    /// All drafts that are not in the bin, for a transfer file, and what they have been on both sides.
    ///
    /// # Errors
    /// The faults of a disk that is read. One that is full keeps no note of what was handed over, and that is no error.
    pub fn hand_over(&mut self, at: &str) -> Result<Carried, Error> {
        let mut carried = Vec::new();
        for card in self.drafts()? {
            let Draft { id, kind, made_at, changed_at, fields, .. } = drafts::read(&self.connection, &card.id)?;
            let mut marks = marks(&self.connection, &id)?;
            marks.insert(content_mark(&fields));
            carried.push(CarriedDraft { id, kind, made_at, changed_at, fields, marks: marks.into_iter().collect() });
        }
        // The texts are whole without it, and on a full disk to take them along is what helps. Without the note, the same
        // texts may be asked about once when they come back changed on both sides.
        let _ = self.note_handed_over(&carried);
        Ok(Carried { vault: self.id(), nickname: self.face().nickname, made_at: at.to_owned(), drafts: carried })
    }

    fn note_handed_over(&mut self, carried: &[CarriedDraft]) -> Result<(), Error> {
        let work = drafts::begin(&mut self.connection)?;
        for draft in carried {
            draft.marks.iter().try_for_each(|mark| add_mark(&work, &draft.id, mark))?;
        }
        Ok(work.commit()?)
    }

    /// Takes in what was carried, all of it or nothing. A carried draft meets the draft here that has its id,
    /// or else the one of its kind: of each kind a person writes one.
    ///
    /// # Errors
    /// The faults of a disk, after which nothing was changed.
    pub fn take_in(&mut self, carried: &Carried) -> Result<TakenIn, Error> {
        let mut done = TakenIn::default();
        let work = drafts::begin(&mut self.connection)?;
        for draft in &carried.drafts {
            take_in_one(&work, draft, &mut done)?;
        }
        work.commit()?;
        Ok(done)
    }
}

fn take_in_one(work: &Transaction<'_>, carried: &CarriedDraft, done: &mut TakenIn) -> Result<(), Error> {
    let mark = content_mark(&carried.fields);
    let Some(id) = counterpart(work, carried)? else {
        make(work, carried)?;
        done.taken.push(carried.id);
        return note(work, &carried.id, carried, &mark);
    };
    let here = drafts::read(work, &id)?;
    let known: Vec<_> = marks(work, &id)?.into_iter().collect();
    let standing = Content { mark: content_mark(&here.fields), marks: &known };
    match meet(Content { mark, marks: &carried.marks }, Some(standing)) {
        Meeting::New | Meeting::CarriedIsNewer => {
            aside::put_standing_aside(work, &id, Why::Sitting)?;
            // A field that was emptied there is emptied here.
            let mut fields: BTreeMap<_, _> = here.fields.keys().map(|name| (name.as_str(), "")).collect();
            fields.extend(carried.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            drafts::write(work, &id, fields, &carried.changed_at)?;
            done.taken.push(id);
        }
        Meeting::Both => {
            aside::put_aside(work, &id, Why::Brought, &carried.fields, &carried.changed_at)?;
            done.both.push(id);
        }
        Meeting::Same | Meeting::HereIsNewer => done.left.push(id),
    }
    note(work, &id, carried, &mark)
}

/// The draft here that a carried one belongs to: the one of its id, or else of its kind.
fn counterpart(work: &Transaction<'_>, carried: &CarriedDraft) -> Result<Option<DraftId>, Error> {
    // One in the bin gives way to one that is being written: two of one kind would hide each other.
    let best = "SELECT id FROM draft WHERE id = ?1 OR (kind = ?2 AND binned IS NULL)
                ORDER BY binned IS NOT NULL, id <> ?1, changed DESC LIMIT 1";
    let of_both = (carried.id.bytes(), &carried.kind);
    let id: Option<[u8; 16]> = work.prepare_cached(best)?.query_row(of_both, |row| row.get(0)).optional()?;
    Ok(id.map(DraftId::from))
}

fn make(work: &Transaction<'_>, carried: &CarriedDraft) -> Result<(), Error> {
    let count = drafts::next_count(work)?;
    work.prepare_cached("INSERT INTO draft (id, kind, made_at, changed_at, made, changed) VALUES (?1, ?2, ?3, ?4, ?5, ?5)")?
        .execute((carried.id.bytes(), &carried.kind, &carried.made_at, &carried.changed_at, count))?;
    let fields = carried.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    drafts::write(work, &carried.id, fields, &carried.changed_at)
}

/// Notes what both sides have known of a draft.
fn note(work: &Transaction<'_>, id: &DraftId, carried: &CarriedDraft, mark: &[u8; 32]) -> Result<(), Error> {
    carried.marks.iter().chain([mark]).try_for_each(|mark| add_mark(work, id, mark))
}

#[cfg(test)]
#[path = "handover_tests.rs"]
mod tests;

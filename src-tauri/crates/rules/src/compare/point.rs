//! One function a point: what the law rests on, and how a standard stands to it.

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{Cell, LawCell, Note, Point, Stands};
use crate::dated::NoValue;
use crate::facts::{Law, Provision};
use crate::open::OpenQuestion;
use crate::source::Source;
use crate::standard::{ArbejdsdusoerWhen, CapOf, FloorBelongsTo, LowerAge, PaySetBy, Plan, Standard, TransportWord, UpperAge};
use crate::stated::Stated;

/// What the law says of a point.
pub(super) fn law_cell(point: Point, law: &Law) -> LawCell<'_> {
    let (provisions, open): (&[Provision], Option<OpenQuestion>) = match point {
        Point::PayForms => (&[Provision::Bek483EfterIndsats, Provision::Bek483Timeloen, Provision::Bek483Arbejdsdusoer], None),
        Point::PayFloor => (&[Provision::Bek483Arbejdsdusoer], Some(OpenQuestion::Overenskomst)),
        Point::ArbejdsdusoerWhen => (&[Provision::Bek483Arbejdsdusoer], None),
        Point::PaySetBy => (&[Provision::Bek483Stk1], None),
        Point::UpperAge => (&[Provision::Sel103Stk1, Provision::Pension1a], None),
        Point::LowerAge => (&[Provision::SelVoksne], None),
        Point::Grounds => (&[Provision::Sel103Stk1], None),
        Point::Transport => (&[Provision::Bek483EgenTransport, Provision::Bek483Loft], Some(OpenQuestion::TiKilometerPris)),
        Point::SamvaerTransport => (&[Provision::SamvaerTransport], Some(OpenQuestion::SamvaerTransport)),
        Point::AnswerTime => (&[Provision::Rsl3Stk2, Provision::Rsl3a], None),
        Point::Plan => (&[Provision::Sel141], None),
        Point::FollowUp => (&[Provision::Sel148Stk2], None),
        Point::Klage => (&[Provision::Rsl66, Provision::Rsl67], None),
        Point::Jobcentret => (&[Provision::Lov1750], None),
        Point::Praksis => (&[Provision::PrincipafgoerelseBinder], None),
        Point::Handlekommune => (&[Provision::Rsl9], None),
        Point::Days => (&[Provision::Principafgoerelse90Af14], None),
        Point::OtherStandards => (&[Provision::Rsl5], None),
        Point::Adopted | Point::Provider => (&[], None),
    };
    LawCell { sources: provisions.iter().flat_map(|provision| law.sources_of(*provision)).collect(), open }
}

/// How a standard stands to the law.
pub(super) fn cell<'a>(point: Point, law: &Law, standard: &'a Standard, on: NaiveDate) -> Result<Cell<'a>, NoValue> {
    let cell = Filling { kommune: &standard.kommune, notes: vec![], sources: vec![] };
    Ok(match point {
        Point::PayForms => pay_forms(cell, standard),
        Point::PayFloor => pay_floor(cell, law, standard, on)?,
        Point::ArbejdsdusoerWhen => cell.field(&standard.arbejdsdusoer_when, |when| match when {
            ArbejdsdusoerWhen::BetydeligNedsatFunktionsevne => (Stands::Agrees, None),
            ArbejdsdusoerWhen::StaerktBegraensetArbejdsevne => (Stands::Differs, Some(Note::StaerktBegraensetArbejdsevne)),
        }),
        Point::PaySetBy => cell.field(&standard.pay_set_by, |who| match who {
            PaySetBy::Kommunen => (Stands::Agrees, None),
            PaySetBy::Tilbuddet => (Stands::Differs, Some(Note::PaySetByTilbuddet)),
        }),
        Point::UpperAge => cell.field(&standard.upper_age, |age| match age {
            UpperAge::Folkepensionsalderen => (Stands::Agrees, None),
            UpperAge::NoLimit => (Stands::Differs, Some(Note::NoUpperAge)),
            UpperAge::Years(years) => (Stands::Differs, Some(Note::Age(*years))),
        }),
        // The act names no figure: to have none agrees with it, to have one is a rule of the municipality's own.
        Point::LowerAge => cell.field(&standard.lower_age, |age| match age {
            LowerAge::NoLimit => (Stands::Agrees, None),
            LowerAge::Years(years) => (Stands::OwnRule, Some(Note::Age(*years))),
        }),
        Point::Grounds => cell.field(&standard.grounds, |()| (Stands::Agrees, None)),
        Point::Transport => transport(cell, law, standard, on)?,
        Point::SamvaerTransport => cell.field(&standard.samvaer_transport, |()| (Stands::Agrees, None)),
        Point::AnswerTime => answer_time(cell, standard),
        Point::Plan => cell.field(&standard.plan, |plan| match plan {
            Plan::HandleplanTilbydes | Plan::HelhedsorienteretPlan => (Stands::Agrees, None),
            Plan::KunUdredning => (Stands::LeavesOut, Some(Note::NoPlan)),
        }),
        Point::FollowUp => cell.field(&standard.follow_up, |often| (Stands::OwnRule, Some(Note::HowOften(*often)))),
        Point::Klage => klage(cell, law, standard, on)?,
        // Since 2026 the law demands no jobcenter: a text that sends people there names a place that may be gone.
        Point::Jobcentret => cell.field(&standard.names_jobcentret, |()| (Stands::Differs, None)),
        Point::Praksis => cell.field(&standard.practice_binding, |()| (Stands::Agrees, None)),
        Point::Handlekommune => cell.field(&standard.handlekommune_defined, |()| (Stands::Differs, None)),
        Point::Days => cell.field(&standard.most_days, |days| (Stands::OwnRule, Some(Note::DaysAWeek(days.days())))),
        Point::Adopted => {
            let stands = if standard.draft { Stands::Draft } else { Stands::Agrees };
            cell.reading(&standard.adopted_by).reading(&standard.adopted_on).done(stands)
        }
        Point::Provider => {
            let stands = if standard.free_choice.readings().is_empty() && standard.providers.readings().is_empty() {
                Stands::Silent
            } else {
                Stands::OwnRule
            };
            cell.reading(&standard.free_choice).reading(&standard.tilbudsportalen).reading(&standard.providers).done(stands)
        }
        Point::OtherStandards => cell.field(&standard.other_standards, |_| (Stands::OwnRule, None)),
    })
}

/// What several fields of one point come to together.
#[derive(Default)]
struct Weighs {
    /// One of them contradicts itself.
    two_things: bool,
    /// One of them is not what the law says.
    differs: bool,
}

fn says_two_things<T>(stated: &Stated<T>) -> bool {
    stated.readings().len() > 1
}

/// A cell that is being filled in.
struct Filling<'a> {
    kommune: &'a str,
    notes: Vec<Note>,
    sources: Vec<&'a Source>,
}

impl<'a> Filling<'a> {
    /// A point that is one field.
    fn field<T>(mut self, stated: &'a Stated<T>, stands: impl Fn(&T) -> (Stands, Option<Note>)) -> Cell<'a> {
        let read = stated.readings().iter().map(|reading| stands(&reading.value));
        let (outcomes, notes): (Vec<Stands>, Vec<Option<Note>>) = read.unzip();
        self.notes.extend(notes.into_iter().flatten());
        let stands = match outcomes.as_slice() {
            [] => Stands::Silent,
            [only] => *only,
            [..] => Stands::SaysTwoThings,
        };
        self.reading(stated).done(stands)
    }

    /// Adds the sentences of a field.
    fn reading<T>(mut self, stated: &'a Stated<T>) -> Self {
        self.sources.extend(stated.readings().iter().flat_map(|reading| &reading.sources));
        self
    }

    fn done(self, stands: Stands) -> Cell<'a> {
        Cell { kommune: self.kommune, stands, notes: self.notes, sources: self.sources }
    }

    /// Where several fields make one point: that the text contradicts itself weighs most, then what differs, then what is left out.
    fn weigh(self, weighs: Weighs) -> Cell<'a> {
        let stands = if self.sources.is_empty() {
            Stands::Silent
        } else if weighs.two_things {
            Stands::SaysTwoThings
        } else if weighs.differs {
            Stands::Differs
        } else if self.notes.is_empty() {
            Stands::Agrees
        } else {
            Stands::LeavesOut
        };
        self.done(stands)
    }
}

fn pay_forms<'a>(mut cell: Filling<'a>, standard: &'a Standard) -> Cell<'a> {
    for (form, stated) in &standard.pay_forms {
        if stated.readings().is_empty() {
            cell.notes.push(Note::OmitsForm(*form));
        }
        cell = cell.reading(stated);
    }
    cell.weigh(Weighs::default())
}

fn pay_floor<'a>(cell: Filling<'a>, law: &Law, standard: &'a Standard, on: NaiveDate) -> Result<Cell<'a>, NoValue> {
    let floor = law.arbejdsdusoer_floor.on(on)?.value;
    let mut cell = cell.field(&standard.pay_floor, |belongs| match belongs {
        FloorBelongsTo::Arbejdsdusoer => (Stands::Agrees, None),
        FloorBelongsTo::Timeloen => (Stands::Differs, Some(Note::FloorOfTimeloen)),
    });
    for reading in standard.pay_floor_quoted.readings().iter().filter(|reading| reading.value.as_quoted() != floor) {
        cell.notes.push(Note::Share(reading.value.as_quoted()));
        cell.stands = Stands::Differs;
    }
    if says_two_things(&standard.pay_floor_quoted) {
        cell.stands = Stands::SaysTwoThings;
    }
    Ok(cell)
}

fn transport<'a>(cell: Filling<'a>, law: &Law, standard: &'a Standard, on: NaiveDate) -> Result<Cell<'a>, NoValue> {
    let (km, cap) = (law.own_distance_km.on(on)?.value, law.transport_cap.on(on)?.value);
    let mut cell = cell
        .reading(&standard.own_distance)
        .reading(&standard.transport_wording)
        .reading(&standard.transport_cap)
        .reading(&standard.transport_cap_of);
    let two_things = says_two_things(&standard.own_distance_quoted)
        || says_two_things(&standard.transport_cap_quoted)
        || says_two_things(&standard.transport_cap_of);
    let mut differs = false;
    for reading in standard.own_distance_quoted.readings().iter().filter(|reading| reading.value.as_quoted() != km) {
        cell.notes.push(Note::Km(reading.value.as_quoted()));
        differs = true;
    }
    for reading in standard.transport_cap_quoted.readings().iter().filter(|reading| reading.value.as_quoted() != cap) {
        cell.notes.push(Note::Share(reading.value.as_quoted()));
        differs = true;
    }
    for reading in standard.transport_cap_of.readings() {
        match reading.value {
            // Net income from the sheltered work is earnings after tax in other words.
            CapOf::BeskyttetEfterSkat | CapOf::BeskyttetNettoindtaegt => {}
            CapOf::StoettetEfterSkat | CapOf::BeskyttetFoerSkat | CapOf::AlIndtaegt => {
                cell.notes.push(Note::CapOf(reading.value));
                differs = true;
            }
        }
    }
    let words = || standard.transport_wording.readings().iter().flat_map(|reading| &reading.value);
    if !words().any(|word| *word == TransportWord::Noedvendig) {
        cell.notes.push(Note::OmitsNoedvendig);
    }
    if !words().any(|word| *word == TransportWord::Billigst) {
        cell.notes.push(Note::OmitsBilligst);
    }
    Ok(cell.weigh(Weighs { two_things, differs }))
}

/// The law wants a time to be set and shown; how long it is, the municipality sets itself.
fn answer_time<'a>(cell: Filling<'a>, standard: &'a Standard) -> Cell<'a> {
    let published = !standard.answer_time_published.readings().is_empty();
    let mut cell = cell.field(&standard.answer_time, |time| (Stands::OwnRule, Some(Note::Time(*time))));
    if cell.stands == Stands::Silent && published {
        cell.notes.push(Note::StandsElsewhere);
        cell.sources.extend(standard.answer_time_published.readings().iter().flat_map(|reading| &reading.sources));
        cell.stands = Stands::LeavesOut;
    }
    cell
}

fn klage<'a>(cell: Filling<'a>, law: &Law, standard: &'a Standard, on: NaiveDate) -> Result<Cell<'a>, NoValue> {
    let (klagefrist, genvurdering) = (law.klagefrist_weeks.on(on)?.value, law.genvurdering_weeks.on(on)?.value);
    let mut cell = cell.reading(&standard.klagefrist).reading(&standard.genvurdering);
    let two_things = says_two_things(&standard.klagefrist) || says_two_things(&standard.genvurdering);
    let mut differs = false;
    for weeks in standard.klagefrist.readings().iter().map(|reading| reading.value).filter(|weeks| *weeks != klagefrist) {
        cell.notes.push(Note::Weeks(weeks));
        differs = true;
    }
    let second_looks = standard.genvurdering.readings().iter().map(|reading| reading.value.weeks());
    for weeks in second_looks.filter(|weeks| *weeks != genvurdering) {
        cell.notes.push(Note::Weeks(weeks));
        differs = true;
    }
    if standard.klagefrist.readings().is_empty() {
        cell.notes.push(Note::OmitsKlagefrist);
    }
    if standard.genvurdering.readings().is_empty() {
        cell.notes.push(Note::OmitsGenvurdering);
    }
    Ok(cell.weigh(Weighs { two_things, differs }))
}

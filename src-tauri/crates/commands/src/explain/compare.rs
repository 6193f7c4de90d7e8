//! The law beside the standards, in words: what the law says of a point, and how each municipality's text stands to it.

use rules::compare::{Cell, How, Note, Point, Row, Stands, compare};
use rules::facts::Standard;
use rules::pay::PayForm;
use rules::standard::{CapOf, FreeChoice};
use text::Value;

use super::marked::Marker;
use crate::session::Session;
use crate::wire::{CellView, CompareView, Failure, Nothing, PointView, SaidView};

pub(crate) fn compare_read(session: &mut Session, _: Nothing) -> Result<CompareView, Failure> {
    let mut marker = session.marker();
    let all = Point::ALL.map(|(point, _)| point);
    let points = session.points(&all, &mut marker);
    let note = if points.is_empty() { "compare-none" } else { "compare-note" };
    Ok(CompareView {
        note: session.say(note, &[]),
        kommuner: session.columns().map(|standard| standard.short_name.clone()).collect(),
        points,
        terms: session.terms_of(&marker),
        stamp: session.stamp(),
    })
}

impl Session {
    /// The standards in the order of the columns: the person's own first, then the others as they are chosen from.
    pub(super) fn columns(&self) -> impl Iterator<Item = &'static Standard> {
        let own = self.standard();
        let others = self.facts.standards.iter().rev();
        let others = others.filter(move |standard| own.is_none_or(|own| own.kommune != standard.kommune));
        own.into_iter().chain(others)
    }

    /// Points in words; none where the law has no value today, since nothing can be held against it then.
    fn points(&self, points: &[Point], marker: &mut Marker<'_>) -> Vec<PointView> {
        self.compared(points).iter().map(|row| self.point(row, marker)).collect()
    }

    /// Points on which some text does not say just what the law says.
    pub(super) fn differences(&self, points: &[Point], marker: &mut Marker<'_>) -> Vec<PointView> {
        let differs = |row: &&Row<'_>| row.standards.iter().any(|cell| cell.stands != Stands::Agrees);
        self.compared(points).iter().filter(differs).map(|row| self.point(row, marker)).collect()
    }

    fn compared(&self, points: &[Point]) -> Vec<Row<'static>> {
        let mut rows = compare(&self.facts.law, &self.facts.standards, self.today()).unwrap_or_default();
        rows.retain(|row| points.contains(&row.point));
        rows
    }

    fn point(&self, row: &Row<'_>, marker: &mut Marker<'_>) -> PointView {
        let key = key(row.point);
        let law = marker.mark(&self.say(&format!("compare-law-{key}"), &self.figures()));
        let mut cells = Vec::new();
        for standard in self.columns() {
            if let Some(cell) = row.standards.iter().find(|cell| cell.kommune == standard.kommune) {
                cells.push(self.cell(row.point, cell, standard, marker));
            }
        }
        let how = match row.point.how() {
            How::Computed => "compare-computed",
            How::Told => "compare-told",
        };
        PointView {
            title: self.say(&format!("compare-point-{key}"), &self.figures()),
            law,
            sources: self.source_views(row.law.sources.iter().copied()),
            cells,
            how: self.say(how, &[]),
        }
    }

    fn cell(&self, point: Point, cell: &Cell<'_>, standard: &Standard, marker: &mut Marker<'_>) -> CellView {
        let stands = match cell.stands {
            Stands::Agrees => "agrees",
            Stands::LeavesOut => "leaves-out",
            Stands::Differs => "differs",
            Stands::OwnRule => "own-rule",
            Stands::Silent => "silent",
            Stands::SaysTwoThings => "says-two-things",
            Stands::Draft => "draft",
        };
        CellView {
            kommune: standard.short_name.clone(),
            stands: self.say(&format!("compare-stands-{stands}"), &[]),
            same: cell.stands == Stands::Agrees,
            text: self.cell_text(point, cell, standard, marker),
            sources: self.source_views(cell.sources.iter().copied()),
        }
    }

    fn cell_text(&self, point: Point, cell: &Cell<'_>, standard: &Standard, marker: &mut Marker<'_>) -> SaidView {
        let mut said: Vec<String> = cell.notes.iter().map(|note| self.note_of(note, point, cell.stands, standard)).collect();
        if point == Point::Provider {
            said.extend(self.of_the_place(standard));
        }
        // What no rule computes is told of the text itself, in words that hold for every text that speaks of it.
        if point.how() == How::Told && cell.stands != Stands::Silent {
            said.push(self.say(&format!("compare-told-{}", key(point)), &[]));
        }
        marker.mark(&said.join(" "))
    }

    fn of_the_place(&self, standard: &Standard) -> Vec<String> {
        let choice = standard.free_choice.one().map(|choice| match choice.value {
            FreeChoice::No => "compare-choice-no",
            FreeChoice::Yes => "compare-choice-yes",
        });
        let portal = standard.tilbudsportalen.one().map(|_| "compare-tilbudsportalen");
        let price = standard.price_counts.one().map(|_| "compare-price");
        choice.into_iter().chain(portal).chain(price).map(|key| self.say(key, &[])).collect()
    }

    fn note_of(&self, note: &Note, point: Point, stands: Stands, standard: &Standard) -> String {
        let say = |key: &str, values: &[(&str, Value)]| self.say(&format!("compare-note-{key}"), values);
        match note {
            Note::OmitsForm(form) => say("omits-form", &[("form", self.form_name(*form).into())]),
            Note::FloorOfTimeloen if stands == Stands::SaysTwoThings => say("floor-of-both", &self.figures_of(standard)),
            Note::FloorOfTimeloen => say("floor-of-timeloen", &self.figures_of(standard)),
            Note::Share(share) => say("share", &[("share", Value::Share(*share))]),
            Note::StaerktBegraensetArbejdsevne => say("staerkt-begraenset", &[]),
            Note::PaySetByTilbuddet => say("set-by-tilbuddet", &[]),
            Note::NoUpperAge => say("no-upper-age", &[]),
            Note::Age(years) if point == Point::UpperAge => say("upper-age", &[("years", Value::Count((*years).into()))]),
            Note::Age(years) => say("lower-age", &[("years", Value::Count((*years).into()))]),
            Note::Km(km) => say("km", &[("km", Value::Number(*km))]),
            Note::OmitsNoedvendig => say("omits-noedvendig", &[]),
            Note::OmitsBilligst => say("omits-billigst", &[]),
            Note::CapOf(CapOf::StoettetEfterSkat) => say("cap-of-stoettet", &[]),
            Note::CapOf(_) => say("cap-of-other", &[]),
            Note::Time(answer) => say("time", &[("time", self.time(answer.time).into())]),
            Note::StandsElsewhere => say("stands-elsewhere", &[]),
            Note::NoPlan => say("no-plan", &[]),
            Note::HowOften(often) => say("how-often", &[("often", self.how_often(*often).into())]),
            Note::OmitsKlagefrist => say("omits-klagefrist", &[]),
            Note::OmitsGenvurdering => say("omits-genvurdering", &[]),
            Note::Weeks(weeks) => say("weeks", &[("weeks", Value::Count((*weeks).into()))]),
            Note::DaysAWeek(days) => say("days", &[("days", Value::Count((*days).into()))]),
        }
    }

    fn form_name(&self, form: PayForm) -> String {
        let key = match form {
            PayForm::EfterIndsats => "efter-indsats",
            PayForm::TimeloenEfterArbejdsvurdering => "timeloen",
            PayForm::Arbejdsdusoer => "arbejdsdusoer",
        };
        self.say(&format!("compare-form-{key}"), &[])
    }
}

fn key(point: Point) -> &'static str {
    Point::ALL.into_iter().find(|(other, _)| *other == point).map_or("", |(_, key)| key)
}

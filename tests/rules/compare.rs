//! Law beside standards: each of the twenty points comes out as a reader of the texts finds it, and no municipality is told apart by name.

use chrono::NaiveDate;
use rules::compare::{Cell, How, Note, Point, Row, Stands, compare};
use rules::pay::PayForm;
use rules::standard::{CapOf, QuotedKm, QuotedShare, Standard, Weeks};
use rules::stated::{Reading, Stated};
use rust_decimal::Decimal;

use Stands::{Agrees, Differs, Draft, LeavesOut, OwnRule, SaysTwoThings, Silent};

/// What each text says beside the law, point by point: Ishøj, Randers.
const EXPECTED: [(Point, Stands, Stands); 20] = [
    (Point::PayForms, LeavesOut, LeavesOut),
    (Point::PayFloor, SaysTwoThings, Agrees),
    (Point::ArbejdsdusoerWhen, Silent, Differs),
    (Point::PaySetBy, Differs, Silent),
    (Point::UpperAge, Differs, Agrees),
    (Point::LowerAge, Agrees, OwnRule),
    (Point::Grounds, Agrees, Agrees),
    (Point::Transport, Differs, Agrees),
    (Point::SamvaerTransport, Silent, Silent),
    (Point::AnswerTime, LeavesOut, OwnRule),
    (Point::Plan, LeavesOut, Agrees),
    (Point::FollowUp, OwnRule, OwnRule),
    (Point::Klage, Agrees, Silent),
    (Point::Jobcentret, Silent, Differs),
    (Point::Praksis, Silent, Agrees),
    (Point::Handlekommune, Silent, Differs),
    (Point::Days, OwnRule, Silent),
    (Point::Adopted, Draft, Draft),
    (Point::Provider, OwnRule, OwnRule),
    (Point::OtherStandards, Silent, OwnRule),
];

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn rows() -> Vec<Row<'static>> {
    let facts = law::facts();
    compare(&facts.law, &facts.standards, today()).unwrap()
}

fn cell<'a>(rows: &'a [Row<'a>], point: Point, kommune: &str) -> &'a Cell<'a> {
    let row = rows.iter().find(|row| row.point == point).unwrap();
    row.standards.iter().find(|cell| cell.kommune == kommune).unwrap()
}

#[test]
fn every_point_comes_out_as_the_texts_are() {
    let rows = rows();
    let found: Vec<_> = rows
        .iter()
        .map(|row| (row.point, cell(&rows, row.point, "0183").stands, cell(&rows, row.point, "0730").stands))
        .collect();
    assert_eq!(found, EXPECTED);
}

#[test]
fn what_is_left_out_or_differs_is_named() {
    let rows = rows();
    assert_eq!(cell(&rows, Point::PayForms, "0730").notes, [Note::OmitsForm(PayForm::TimeloenEfterArbejdsvurdering)]);
    assert_eq!(cell(&rows, Point::PayForms, "0183").notes, [Note::OmitsForm(PayForm::EfterIndsats)]);
    assert_eq!(cell(&rows, Point::Transport, "0183").notes, [Note::CapOf(CapOf::StoettetEfterSkat), Note::OmitsNoedvendig]);
    assert_eq!(cell(&rows, Point::PayFloor, "0183").notes, [Note::FloorOfTimeloen]);
    assert_eq!(cell(&rows, Point::Days, "0183").notes, [Note::DaysAWeek(5)]);
}

/// How one standard stands at a point.
fn stands(point: Point, standard: &Standard) -> Stands {
    let standards = [standard.clone()];
    let rows = compare(&law::facts().law, &standards, today()).unwrap();
    cell(&rows, point, &standard.kommune).stands
}

fn two_things<T>(one: T, other: T) -> Stated<T> {
    Stated::SaysTwoThings([one, other].map(|value| Reading { value, sources: vec![] }).into())
}

/// The municipality's own text, with one field changed.
fn changed(kommune: &str, change: impl FnOnce(&mut Standard)) -> Standard {
    let mut standard = law::facts().standard(kommune).unwrap().clone();
    change(&mut standard);
    standard
}

#[test]
fn a_text_that_says_two_things_of_one_part_of_a_point_says_two_things_of_the_point() {
    let share = |percent| QuotedShare::new(Decimal::new(percent, 2)).unwrap();
    let km = |km: i64| QuotedKm::new(km.into()).unwrap();
    let weeks = |weeks| Weeks::new(weeks).unwrap();
    let texts = [
        (Point::PayFloor, changed("0730", |text| text.pay_floor_quoted = two_things(share(5), share(6)))),
        (Point::Transport, changed("0730", |text| text.own_distance_quoted = two_things(km(10), km(12)))),
        (Point::Transport, changed("0730", |text| text.transport_cap_quoted = two_things(share(30), share(25)))),
        (
            Point::Transport,
            changed("0730", |text| text.transport_cap_of = two_things(CapOf::AlIndtaegt, CapOf::BeskyttetFoerSkat)),
        ),
        (Point::Klage, changed("0183", |text| text.klagefrist = two_things(4, 6))),
        (Point::Klage, changed("0183", |text| text.genvurdering = two_things(weeks(4), weeks(2)))),
    ];
    for (point, text) in texts {
        assert_eq!(stands(point, &text), SaysTwoThings, "{point:?} {}", text.kommune);
    }
}

#[test]
fn a_text_without_a_figure_of_its_own_does_not_say_two_things() {
    let silent = Stated::Silent { link: String::new() };
    assert_eq!(stands(Point::PayFloor, &changed("0730", |text| text.pay_floor_quoted = silent)), Agrees);
}

#[test]
fn a_time_in_the_text_is_its_own_rule_though_it_stands_elsewhere_too() {
    let elsewhere = law::facts().standard("0183").unwrap().answer_time_published.clone();
    assert!(!elsewhere.readings().is_empty());
    assert_eq!(stands(Point::AnswerTime, &changed("0730", |text| text.answer_time_published = elsewhere)), OwnRule);
}

#[test]
fn who_says_something_has_sentences_and_who_is_silent_has_none() {
    for row in rows() {
        for cell in &row.standards {
            let silent = cell.stands == Silent;
            // That a text is a draft is told by its front page or by its missing day.
            if row.point != Point::Adopted {
                assert_eq!(cell.sources.is_empty(), silent, "{:?} {}", row.point, cell.kommune);
            }
        }
    }
}

#[test]
fn the_law_stands_behind_every_point_that_it_has_a_rule_for() {
    let without_law = [Point::Adopted, Point::Provider];
    for row in rows() {
        assert_eq!(row.law.sources.is_empty(), without_law.contains(&row.point), "{:?}", row.point);
    }
    assert_eq!(Point::ALL.iter().filter(|(point, _)| point.how() == How::Told).count(), 5);
}

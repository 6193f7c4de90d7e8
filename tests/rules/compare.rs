//! Law beside standards: each of the twenty points comes out as a reader of the texts finds it, and no municipality is told apart by name.

use chrono::NaiveDate;
use rules::compare::{Cell, How, Note, Point, Row, Stands, compare};
use rules::pay::PayForm;
use rules::standard::CapOf;

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

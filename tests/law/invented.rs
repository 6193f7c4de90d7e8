//! A municipality that does not exist (`fixtures/`) goes through the whole program with no line of Rust of its own.

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use commands::run;
use commands::wire::*;
use law::{Facts, built_in, facts_from};
use rules::compare::{Point, Stands, compare};
use rules::standard::*;
use rules::stated::Stated;
use support::sitting::Sitting;

const CODE: &str = "9999";

fn facts() -> Facts {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("law/fixtures");
    let mut files = built_in();
    for path in ["standards/9999-opdigtet.toml", "sources/opdigtet-103.toml"] {
        files.push((path.to_owned(), fs::read_to_string(fixtures.join(path)).unwrap()));
    }
    facts_from(&files).unwrap()
}

fn sitting(kommune: &str) -> Sitting {
    let mut sitting = Sitting::over(facts());
    sitting.choose(kommune, Voice::Own);
    sitting
}

#[test]
fn it_is_never_part_of_the_program() {
    assert!(law::facts().standard(CODE).is_none());
    assert!(built_in().iter().all(|(path, text)| !format!("{path} {text}").to_lowercase().contains("opdigtet")));
}

#[test]
fn it_is_read_beside_the_others_and_changes_none_of_them() {
    let facts = facts();
    let standard = facts.standard(CODE).unwrap();
    assert_eq!(facts.standards.len(), law::facts().standards.len() + 1);
    for shipped in &law::facts().standards {
        assert_eq!(facts.standard(&shipped.kommune), Some(shipped));
    }
    assert!(!standard.draft);
    assert_eq!(standard.adopted_on.one().unwrap().value, NaiveDate::from_ymd_opt(2025, 12, 9).unwrap());
    let answer = standard.answer_time.one().unwrap().value;
    assert_eq!(answer.time, Time { number: 2, unit: TimeUnit::Months });
    assert_eq!(standard.follow_up.one().unwrap().value, HowOften::TimesAYear(2));
    assert_eq!(standard.upper_age.readings().len(), 2);
    assert!(matches!(standard.price_counts, Stated::Silent { .. }));
}

/// Where it says a thing, it says what neither draft says: so the fixture goes where the shipped facts do not.
#[test]
fn it_says_what_the_shipped_standards_do_not() {
    let facts = facts();
    let invented = facts.standard(CODE).unwrap();
    for shipped in &law::facts().standards {
        assert_ne!(invented.lower_age.one().map(|age| age.value), shipped.lower_age.one().map(|age| age.value));
        let methods = [invented, shipped].map(|standard| standard.own_share_method.one().map(|method| method.value));
        assert_eq!(methods, [Some(OwnShareMethod::Zoner), None]);
        let demands = [invented, shipped].map(|standard| standard.other_offers.one().map(|demand| demand.value));
        assert_ne!(demands[0], demands[1]);
    }
    let two = invented.stances().iter().filter(|(_, stance)| *stance == Stance::SaysTwoThings).count();
    assert!(two >= 4, "{two}");
}

#[test]
fn the_check_takes_its_own_lower_age() {
    for (day, says) in [("22", "Du er fyldt 16 år."), ("23", "Du fylder 16 år den")] {
        let text = str::to_owned;
        let birth = Birth::Date { day: text(day), month: text("11"), year: text("2010") };
        let answers = CheckAnswers { birth, ..CheckAnswers::default() };
        let step = run::check_step(&mut sitting(CODE).session, CheckAsk { answers, show: CheckShow::Result }).unwrap();
        let CheckStep::Result(result) = step else { panic!("no result") };
        let reason = result.reasons.iter().find(|reason| reason.code.starts_with("lower-age")).unwrap();
        assert!(reason.text.starts_with(says), "{}", reason.text);
        assert!(reason.sources.iter().any(|source| source.name.contains("Opdigtet") && !source.draft), "{:?}", reason.sources);
    }
}

#[test]
fn the_question_of_other_offers_is_put_as_it_asks() {
    let mut sitting = sitting(CODE);
    let ask = CheckAsk { answers: CheckAnswers::default(), show: CheckShow::Question { id: QuestionId::OtherOffers } };
    let CheckStep::Question(question) = run::check_step(&mut sitting.session, ask).unwrap() else { panic!("no question") };
    assert!(question.help.ends_with("Svar nej, hvis alle de andre tilbud er prøvet, og ingen passede."), "{}", question.help);
    assert!(question.sources.iter().any(|source| source.name.contains("Opdigtet") && !source.draft), "{:?}", question.sources);
}

/// It quotes 7.5 %, 12.5 km and 25 %; the order says 5 %, 10 km and 30 %.
#[test]
fn no_rule_works_with_what_it_quotes() {
    let estimates = [CODE, ""].map(|kommune| {
        let mut sitting = sitting(kommune);
        let text = str::to_owned;
        let pay = PayAsk {
            form: PayForm::Arbejdsdusoer,
            lowest_wage: text("143,40"),
            hours: text("20"),
            tax_percent: text("38"),
            ..PayAsk::default()
        };
        let pay = run::pay_estimate(&mut sitting.session, pay).unwrap();
        let pass = WayAsk { price: text("600"), ..WayAsk::default() };
        let transport = TransportAsk { distance: text("11"), ways: vec![pass], net_pay: text("400"), ..TransportAsk::default() };
        let transport = run::transport_estimate(&mut sitting.session, transport).unwrap();
        (pay.headline, pay.steps, transport.headline, transport.steps)
    });
    assert_eq!(estimates[0], estimates[1]);
    assert!(estimates[0].0.contains("kr.") && estimates[0].2.contains("120\u{a0}kr."), "{:?}", estimates[0]);
}

#[test]
fn its_pay_forms_and_own_costs_are_told() {
    let mut sitting = sitting(CODE);
    let ladder = run::pay_start(&mut sitting.session, Nothing {}).unwrap().ladder;
    assert!(ladder.len() == 3 && ladder.iter().all(|step| step.standard.contains("Opdigtet")), "{ladder:?}");
    let transport = run::transport_start(&mut sitting.session, Nothing {}).unwrap();
    assert_eq!(transport.standard.len(), 1, "outings, and no food: {:?}", transport.standard);
}

#[test]
fn it_is_explained_by_the_law_and_called_no_draft() {
    let mut sitting = sitting(CODE);
    for topic in &facts().topics {
        let ask = TopicAsk { id: topic.id.clone(), depth: DepthView::Sources };
        let view = run::topic_read(&mut sitting.session, ask).unwrap();
        assert_eq!(view.note, "", "{}", topic.id);
        let statements: Vec<&StatementView> = view.sections.iter().flat_map(|section| &section.statements).collect();
        assert!(statements.len() >= 5, "{}: {}", topic.id, statements.len());
        let by_the_law = |speaker| speaker != Speaker::Standard;
        assert!(statements.iter().all(|statement| by_the_law(statement.speaker) && !statement.draft), "{}", topic.id);
        // What it says itself stands beside the law, with its own sentences.
        let own = view.differences.iter().filter_map(|point| point.cells.first());
        assert!(own.clone().all(|cell| cell.kommune == "Opdigtet"), "{}", topic.id);
        assert!(own.clone().count() == view.differences.len() && topic.points.is_empty() == (own.count() == 0), "{}", topic.id);
    }
}

#[test]
fn its_own_time_for_the_answer_is_told_in_months_and_its_address_stands_on_the_letter() {
    let mut sitting = sitting(CODE);
    sitting.make_box();
    let sheet = sitting.paper(PaperKind::HowToSend { form: "ansoegning".to_owned() });
    let sheet = format!("{:?}", sheet.blocks);
    assert!(sheet.contains("Opdigtet skriver, at fristen er 2 måneder."), "{sheet}");
    let letter = sitting.paper_of("ansoegning");
    let letter = format!("{:?}", letter.blocks);
    assert!(letter.contains("Opdigtet Alle 1") && letter.contains("0000 Ingensted"), "{letter}");
}

#[test]
fn it_is_held_against_the_law_point_by_point() {
    let facts = facts();
    let rows = compare(&facts.law, &facts.standards, NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()).unwrap();
    let found: Vec<_> =
        rows.iter().map(|row| (row.point, row.standards.iter().find(|cell| cell.kommune == CODE).unwrap().stands)).collect();
    let expected = [
        (Point::PayForms, Stands::Agrees),
        (Point::PayFloor, Stands::SaysTwoThings),
        (Point::ArbejdsdusoerWhen, Stands::Agrees),
        (Point::PaySetBy, Stands::Agrees),
        (Point::UpperAge, Stands::SaysTwoThings),
        (Point::LowerAge, Stands::OwnRule),
        (Point::Grounds, Stands::Agrees),
        (Point::Transport, Stands::Differs),
        (Point::SamvaerTransport, Stands::Agrees),
        (Point::AnswerTime, Stands::OwnRule),
        (Point::Plan, Stands::Agrees),
        (Point::FollowUp, Stands::OwnRule),
        (Point::Klage, Stands::SaysTwoThings),
        (Point::Jobcentret, Stands::Silent),
        (Point::Praksis, Stands::Silent),
        (Point::Handlekommune, Stands::Silent),
        (Point::Days, Stands::OwnRule),
        (Point::Adopted, Stands::Agrees),
        (Point::Provider, Stands::OwnRule),
        (Point::OtherStandards, Stands::OwnRule),
    ];
    assert_eq!(found, expected);
}

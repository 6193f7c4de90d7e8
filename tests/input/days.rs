//! The same question on other days: a source says where it was first seen later, and no day makes the program fall.

use chrono::{Months, NaiveDate};
use commands::run;
use commands::wire::*;
use support::sitting::Sitting;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn all_yes() -> CheckAnswers {
    CheckAnswers {
        birth: Birth::YesNoInstead,
        over_18: YesNo::Yes,
        reached_folkepension: YesNo::No,
        wants_work: YesNo::Yes,
        foertidspension: YesNo::Yes,
        ordinary_work: YesNo::No,
        other_offers: YesNo::No,
        funktionsevne: YesNo::Yes,
        sociale_problemer: YesNo::NotAsked,
    }
}

/// What is said about the source of this name, wherever a result names it.
fn about(on: NaiveDate, name: &str) -> Vec<String> {
    let ask = CheckAsk { answers: all_yes(), show: CheckShow::Result };
    let CheckStep::Result(result) = run::check_step(&mut Sitting::on(on).session, ask).unwrap() else { panic!("no result") };
    let sources = result.reasons.into_iter().flat_map(|reason| reason.sources);
    sources.filter(|source| source.name.replace('\u{a0}', " ") == name).map(|source| source.about).collect()
}

#[test]
fn a_result_on_a_day_before_a_rule_was_first_seen_says_so_on_its_source_line() {
    let section = "Serviceloven § 103, stk. 1";
    let before = about(day(2025, 9, 21), section);
    assert!(!before.is_empty());
    for line in before {
        assert!(line.contains("Vi så reglen første gang den 22.\u{a0}september 2025"), "{line}");
    }
    let since = about(day(2025, 9, 22), section);
    assert!(!since.is_empty());
    assert!(since.iter().all(|line| !line.contains("første gang")), "{since:?}");
}

#[test]
fn a_rule_whose_first_day_is_known_never_says_when_it_was_seen() {
    // The table of ages: seen from 2022, then by an act that says from when.
    let ages = "Lov om social pension § 1 a";
    for on in [day(2022, 4, 25), day(2025, 12, 30), day(2025, 12, 31), day(2026, 11, 22)] {
        let lines = about(on, ages);
        assert!(!lines.is_empty() && lines.iter().all(|line| !line.contains("første gang")), "{on}: {lines:?}");
    }
}

#[test]
fn an_explanation_names_the_source_of_the_day() {
    let links = |on: NaiveDate| -> Vec<String> {
        let topic =
            run::topic_read(&mut Sitting::on(on).session, TopicAsk { id: "hvem".to_owned(), depth: DepthView::More }).unwrap();
        let statements = topic.sections.into_iter().flat_map(|section| section.statements);
        let sources = statements.filter(|statement| !statement.rows.is_empty()).flat_map(|statement| statement.sources);
        sources.map(|source| source.link).collect()
    };
    let raised = |links: &[String]| links.iter().any(|link| link.contains("aes.dk"));
    assert!(!raised(&links(day(2025, 12, 30))));
    assert!(raised(&links(day(2025, 12, 31))));
}

#[test]
fn no_day_makes_the_program_fall() {
    let mut gaps = 0;
    for quarter in (0..).map(|index| day(2010, 1, 1) + Months::new(index * 3)).take_while(|on| *on < day(2031, 1, 1)) {
        let mut sitting = Sitting::on(quarter);
        for kommune in ["0730", "0183", ""] {
            sitting.choose(kommune, Voice::Own);
            let pay = PayAsk { lowest_wage: "143,40".to_owned(), hours: "20".to_owned(), ..PayAsk::default() };
            let pay = run::pay_estimate(&mut sitting.session, pay).unwrap();
            assert!(!pay.headline.is_empty(), "{quarter}");
            let pass = WayAsk { price: "400".to_owned(), ..WayAsk::default() };
            let way = TransportAsk { distance: "5".to_owned(), ways: vec![pass], ..TransportAsk::default() };
            let way = run::transport_estimate(&mut sitting.session, way).unwrap();
            assert!(!way.headline.is_empty(), "{quarter}");
            run::topic_read(&mut sitting.session, TopicAsk { id: "hvem".to_owned(), depth: DepthView::More }).unwrap();
            run::pay_start(&mut sitting.session, Nothing {}).unwrap();
            run::transport_start(&mut sitting.session, Nothing {}).unwrap();
            let ask = CheckAsk { answers: all_yes(), show: CheckShow::Result };
            gaps += usize::from(run::check_step(&mut sitting.session, ask).is_err());
        }
    }
    assert!(gaps > 0, "no day lay before the first table of ages");
}

#[test]
fn the_municipalitys_time_that_can_not_be_read_or_is_not_whole_is_told() {
    let mut sitting = Sitting::new();
    sitting.choose("0730", Voice::Own);
    sitting.save("ansoegning-modtaget", "20.11.2026").unwrap();
    let of = |sitting: &mut Sitting, name: &str| {
        let mut fields = sitting.draft("sag").parts.into_iter().flat_map(|part| part.pages).flat_map(|page| page.fields);
        fields.find(|field| field.name == name).unwrap().notice
    };
    let says = |sitting: &mut Sitting| {
        let view = run::deadlines_read(&mut sitting.session, Nothing {}).unwrap();
        view.clocks.into_iter().find(|clock| clock.id == "svar").unwrap().says.join(" ")
    };
    let (number, in_part) = ("Skriv kun et tal fra 1 til 365, for eksempel 8.", "Fristen er ikke skrevet færdig.");
    assert!(!says(&mut sitting).contains(in_part));
    sitting.save("egen-frist-enhed", "uger").unwrap();
    assert!(says(&mut sitting).contains(in_part));
    for typed in ["8 uger", "otte", "0", "-8", "366", "70000", "8,5"] {
        assert_eq!(sitting.save("egen-frist-tal", typed).unwrap().notice, number, "{typed}");
        assert_eq!(of(&mut sitting, "egen-frist-tal"), number, "{typed}");
        assert!(says(&mut sitting).contains(in_part), "{typed}");
    }
    for typed in ["8", " 8 ", "300", "365"] {
        assert_eq!(sitting.save("egen-frist-tal", typed).unwrap().notice, "", "{typed}");
        let says = says(&mut sitting);
        let told = format!("Regnet med den frist, der er skrevet her: {} uger.", typed.trim());
        assert!(says.replace('\u{a0}', " ").contains(&told), "{typed}: {says}");
        assert!(!says.contains(in_part), "{typed}: {says}");
    }
    let unit = "Vælg også uger, måneder, hverdage eller dage.";
    assert_eq!(of(&mut sitting, "egen-frist-enhed"), "");
    assert_eq!(sitting.save("egen-frist-enhed", "").unwrap().notice, unit);
    assert_eq!(of(&mut sitting, "egen-frist-enhed"), unit);
    assert!(says(&mut sitting).contains(in_part));
    assert_eq!(sitting.save("egen-frist-enhed", "dage").unwrap().notice, "");
    sitting.save("egen-frist-enhed", "").unwrap();
    // Where no number is written, nothing is asked for.
    sitting.save("egen-frist-tal", "").unwrap();
    assert_eq!((of(&mut sitting, "egen-frist-tal"), of(&mut sitting, "egen-frist-enhed")), (String::new(), String::new()));
    assert!(!says(&mut sitting).contains(in_part));
}

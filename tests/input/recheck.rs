//! What lies in a box is worked out again when it is opened: what has changed is told, and why; what has not is not.

use chrono::NaiveDate;
use commands::run;
use commands::wire::*;
use law::{Facts, built_in, facts_from};
use support::other_facts::facts_with;
use support::sitting::Sitting;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn facts() -> Facts {
    facts_from(&built_in()).unwrap()
}

fn pay() -> PayAsk {
    PayAsk { form: PayForm::Arbejdsdusoer, lowest_wage: "143,40".to_owned(), hours: "20".to_owned(), ..PayAsk::default() }
}

fn way() -> TransportAsk {
    let pass = WayAsk { price: "600".to_owned(), ..WayAsk::default() };
    TransportAsk { distance: "8".to_owned(), ways: vec![pass], net_pay: "400".to_owned(), ..TransportAsk::default() }
}

fn answers(birth: (&str, &str, &str)) -> CheckAnswers {
    CheckAnswers {
        birth: Birth::Date { day: birth.0.to_owned(), month: birth.1.to_owned(), year: birth.2.to_owned() },
        wants_work: YesNo::Yes,
        ordinary_work: YesNo::No,
        foertidspension: YesNo::Yes,
        other_offers: YesNo::No,
        funktionsevne: YesNo::Yes,
        ..CheckAnswers::default()
    }
}

/// A box with all three results, worked out on 22 November 2026.
fn kept(birth: (&str, &str, &str)) -> Sitting {
    kept_in("0730", birth)
}

fn kept_in(kommune: &str, birth: (&str, &str, &str)) -> Sitting {
    let mut sitting = Sitting::new();
    sitting.choose(kommune, Voice::Own);
    sitting.make_box();
    sitting.check(answers(birth));
    run::pay_estimate(&mut sitting.session, pay()).unwrap();
    run::transport_estimate(&mut sitting.session, way()).unwrap();
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    sitting
}

fn recheck(sitting: &mut Sitting) -> RecheckView {
    run::recheck(&mut sitting.session, Nothing {}).unwrap()
}

#[test]
fn where_nothing_has_changed_nothing_is_told() {
    let mut sitting = kept(("3", "5", "1980"));
    assert!(recheck(&mut sitting).rows.is_empty(), "no box is open");
    sitting.start_again_on(day(2026, 12, 1), facts());
    sitting.open_box();
    let view = recheck(&mut sitting);
    assert!(view.rows.is_empty() && view.title.is_empty(), "{view:?}");
}

#[test]
fn a_floor_that_rises_changes_the_pay_alone_and_is_named() {
    let mut sitting = kept(("3", "5", "1980"));
    let raised = facts_with("national/aflonning-og-befordring.toml", &[("value = \"0.05\"", "value = \"0.06\"")]);
    sitting.start_again_on(day(2026, 11, 22), raised);
    sitting.open_box();
    let view = recheck(&mut sitting);
    let [row] = view.rows.as_slice() else { panic!("{view:?}") };
    assert_eq!(row.kind, ResultKind::Pay);
    assert!(row.was.contains("22.\u{a0}november 2026") && row.was.contains("621") && row.now.contains("745"), "{row:?}");
    assert!(row.why.len() == 1 && row.why[0].contains("5\u{a0}%") && row.why[0].contains("6\u{a0}%"), "{row:?}");
    assert!(!view.title.is_empty());
}

#[test]
fn a_lower_cap_changes_the_transport_and_is_named() {
    let mut sitting = kept(("3", "5", "1980"));
    let lower = facts_with("national/aflonning-og-befordring.toml", &[("value = \"0.30\"", "value = \"0.25\"")]);
    sitting.start_again_on(day(2026, 11, 22), lower);
    sitting.open_box();
    let view = recheck(&mut sitting);
    let [row] = view.rows.as_slice() else { panic!("{view:?}") };
    assert_eq!(row.kind, ResultKind::Transport);
    assert!(row.was.contains("120") && row.now.contains("100") && row.why[0].contains("25\u{a0}%"), "{row:?}");
}

#[test]
fn a_birthday_that_has_come_changes_the_check_and_no_rule_is_blamed() {
    let raised = facts_with("national/aflonning-og-befordring.toml", &[("value = \"0.05\"", "value = \"0.06\"")]);
    for facts in [facts(), raised] {
        // Born 1 December 1959: 67 years on 1 December 2026.
        let mut sitting = kept(("1", "12", "1959"));
        sitting.start_again_on(day(2026, 12, 1), facts);
        sitting.open_box();
        let view = recheck(&mut sitting);
        let row = view.rows.iter().find(|row| row.kind == ResultKind::Check).unwrap();
        assert_eq!(row.why, ["Folkepensionsalderen: Før ikke nået. Nu nået."]);
        assert!(row.was.ends_with("kan passe til dig.") && row.now.ends_with("lige nu."), "{row:?}");
    }
}

#[test]
fn where_nothing_is_named_time_has_passed_and_rules_that_give_the_same_are_not_blamed() {
    let raised = facts_with("national/aflonning-og-befordring.toml", &[("value = \"0.05\"", "value = \"0.06\"")]);
    for facts in [facts(), raised] {
        // 18 years on 1 December 2026; in another municipality no text names that age.
        let mut sitting = kept_in("", ("1", "12", "2008"));
        sitting.start_again_on(day(2026, 12, 1), facts);
        sitting.open_box();
        let view = recheck(&mut sitting);
        let row = view.rows.iter().find(|row| row.kind == ResultKind::Check).unwrap();
        assert_eq!(row.why, ["Der er gået tid."]);
    }
}

#[test]
fn a_rate_that_has_ended_with_its_year_is_named_though_the_answer_reads_the_same() {
    let mut sitting = kept(("3", "5", "1980"));
    sitting.open_box();
    run::pay_estimate(&mut sitting.session, PayAsk { tax_percent: "38".to_owned(), ..pay() }).unwrap();
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    sitting.start_again_on(day(2027, 1, 1), facts());
    sitting.open_box();
    let view = recheck(&mut sitting);
    let [row] = view.rows.as_slice() else { panic!("{view:?}") };
    assert_eq!(row.kind, ResultKind::Pay);
    assert!(row.now.contains("Resultatet er det samme"), "{row:?}");
    assert_eq!(row.why, ["Arbejdsmarkedsbidraget: Før 8\u{a0}%. Nu ikke kendt."]);
}

#[test]
fn what_the_person_has_changed_herself_is_no_news_and_looking_does_not_hide_what_changed() {
    let raised = || facts_with("national/aflonning-og-befordring.toml", &[("value = \"0.05\"", "value = \"0.06\"")]);
    let mut sitting = kept(("3", "5", "1980"));
    sitting.start_again_on(day(2026, 11, 22), raised());
    sitting.open_box();
    run::pay_estimate(&mut sitting.session, pay()).unwrap();
    assert_eq!(recheck(&mut sitting).rows.len(), 1, "looking at it again does not hide it");
    run::pay_estimate(&mut sitting.session, PayAsk { hours: "10".to_owned(), ..pay() }).unwrap();
    assert!(recheck(&mut sitting).rows.is_empty(), "she has changed the hours herself");
    run::vault_lock(&mut sitting.session, VaultLock::default()).unwrap();
    sitting.start_again_on(day(2026, 11, 22), raised());
    sitting.open_box();
    assert!(recheck(&mut sitting).rows.is_empty(), "the new result was kept");
}

#[test]
fn every_result_says_by_which_program_facts_day_and_municipality() {
    let mut sitting = Sitting::new();
    for (kommune, whose) in [("0730", "udkastet fra Randers"), ("0183", "udkastet fra Ishøj"), ("", "Kun med loven")] {
        sitting.choose(kommune, Voice::Own);
        let check = sitting.check(answers(("3", "5", "1980"))).stamp;
        let pay = run::pay_estimate(&mut sitting.session, pay()).unwrap().stamp;
        let transport = run::transport_estimate(&mut sitting.session, way()).unwrap().stamp;
        for stamp in [check, pay, transport] {
            for part in [env!("CARGO_PKG_VERSION"), &law::facts().version, "22.\u{a0}november 2026", whose] {
                assert!(stamp.contains(part), "{stamp}: {part}");
            }
        }
    }
}

//! Guesses, the tax card and the payslip as people type them: read back, refused with what to write, and what is not on the page is not in the way.

use commands::run;
use commands::wire::*;
use support::sitting::Sitting;

fn ask() -> PayAsk {
    PayAsk { form: PayForm::Arbejdsdusoer, lowest_wage: "143,35".to_owned(), hours: "20".to_owned(), ..PayAsk::default() }
}

fn estimate(ask: PayAsk) -> Result<PayView, Failure> {
    run::pay_estimate(&mut Sitting::new().session, ask)
}

fn payslip(paid: &str, hours: &str) -> Result<PayslipView, Failure> {
    let ask = PayAsk { payslip_paid: paid.to_owned(), payslip_hours: hours.to_owned(), ..ask() };
    run::payslip_check(&mut Sitting::new().session, ask)
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn a_guess_is_read_back_as_from_to_and_so_is_the_result() {
    for typed in ["10-15", "10 til 15", "mellem 10 og 15", "15 – 10 timer"] {
        let view = estimate(PayAsk { hours: typed.to_owned(), ..ask() }).unwrap();
        let hours = view.read_back.iter().find(|read| read.field == "hours").unwrap();
        assert_eq!(plain(&hours.text), "Vi læste mellem 10 og 15 timer om ugen", "{typed}");
        assert!(plain(&view.headline).contains("mellem 310 kr. og 466 kr."), "{}", view.headline);
    }
}

#[test]
fn a_guess_with_an_end_out_of_range_is_refused_with_what_to_write() {
    for hours in ["10-61", "0-10", "10-15-20", "ti-femten", "-5"] {
        let failure = estimate(PayAsk { hours: hours.to_owned(), ..ask() }).unwrap_err();
        assert_eq!((failure.code, failure.field.as_str()), (FailureCode::Input, "hours"), "{hours}");
        assert!(failure.text.contains("fra 1 til 60"), "{}", failure.text);
    }
}

#[test]
fn a_tax_percent_over_100_is_refused() {
    for percent in ["101", "37-101", "100,1"] {
        let failure = estimate(PayAsk { tax_percent: percent.to_owned(), ..ask() }).unwrap_err();
        assert_eq!((failure.code, failure.field.as_str()), (FailureCode::Input, "tax_percent"), "{percent}");
        assert!(failure.text.contains("fra 0 til 100"), "{}", failure.text);
    }
}

#[test]
fn a_field_that_is_not_on_the_page_is_never_in_the_way() {
    let offered = PayAsk { form: PayForm::EfterIndsats, lowest_wage: "mange penge".to_owned(), ..ask() };
    assert!(estimate(offered).is_ok());
    let unread = PayAsk { payslip_paid: "en del".to_owned(), payslip_hours: "mange".to_owned(), ..ask() };
    assert!(estimate(unread).is_ok());
    let elsewhere = PayAsk { hours: "mange".to_owned(), tax_percent: "999".to_owned(), ..ask() };
    assert!(run::payslip_check(&mut Sitting::new().session, elsewhere).is_ok());
}

#[test]
fn what_is_not_known_of_am_bidrag_makes_the_pay_after_tax_from_to() {
    let mut sitting = Sitting::new();
    let view = run::pay_estimate(&mut sitting.session, PayAsk { tax_percent: "37".to_owned(), ..ask() }).unwrap();
    let row = view.rows.last().unwrap();
    assert_eq!(plain(&row.value), "mellem 360,03 kr. og 391,34 kr.");
    assert!(view.open.iter().any(|open| open.contains("om der går arbejdsmarkedsbidrag")), "{:?}", view.open);
    let carried = run::transport_start(&mut sitting.session, Nothing {}).unwrap().carried_net_pay;
    assert_eq!(carried, "", "the floor is nobody's pay");
    // 30 × 20 × 52 : 12 = 2.600; 37 % of it is 962, and without AM-bidrag 1.638 is left
    let offered = PayAsk { form: PayForm::EfterIndsats, offered_wage: "30".to_owned(), tax_percent: "37".to_owned(), ..ask() };
    run::pay_estimate(&mut sitting.session, offered).unwrap();
    let carried = run::transport_start(&mut sitting.session, Nothing {}).unwrap().carried_net_pay;
    assert_eq!(carried, "1.638,00", "what is carried over is the most, so that the cap stays a \"højst\"");
    let view = estimate(PayAsk { tax_percent: "37".to_owned(), am: AmAnswer::NotTaken, ..ask() }).unwrap();
    assert!(!view.open.iter().any(|open| open.contains("om der går arbejdsmarkedsbidrag")), "{:?}", view.open);
}

#[test]
fn the_steps_add_up_on_a_calculator() {
    let view =
        estimate(PayAsk { tax_percent: "37".to_owned(), am: AmAnswer::Taken, fradrag: "200".to_owned(), ..ask() }).unwrap();
    let steps: Vec<String> = view.steps.iter().map(|step| plain(step)).collect();
    for line in [
        "143,35 kr. × 5 % × 20 timer × 52 uger : 12 måneder = 621,19 kr.",
        "8 % af 621,19 kr. er 49,70 kr.",
        "571,49 kr. − 200 kr. = 371,49 kr.",
        "37 % af 371,49 kr. er 137,46 kr.",
        "621,19 kr. − 49,70 kr. − 137,46 kr. = 434,03 kr.",
    ] {
        assert!(steps.iter().any(|step| step.contains(line)), "{line} in {steps:?}");
    }
}

#[test]
fn a_payslip_under_the_floor_tells_the_difference_what_to_bring_and_whom_to_ask() {
    let view = payslip("520", "86").unwrap();
    // 616,41 − 520 = 96,41; 96,41 : 86 = 1,1210… → 1,13
    let said = plain(&view.sentences.join(" "));
    assert!(said.contains("616,41 kr.") && said.contains("96,41 kr.") && said.contains("1,13 kr."), "{said}");
    let ask = view.ask.join(" ");
    assert!(ask.contains("lønsedlen") && ask.contains("arbejdsstedet") && ask.contains("kommunen"), "{ask}");
}

#[test]
fn a_payslip_speaks_without_blame() {
    for (paid, hours) in [("520", "86"), ("616,41", "86"), ("", ""), ("0", "1-400")] {
        let view = payslip(paid, hours).unwrap();
        let said = [vec![view.headline], view.sentences, view.ask, view.notes].concat().join(" ").to_lowercase();
        for word in ["snyd", "ulovlig", "forkert", "fejl", "skyld", "krav", "ret til"] {
            assert!(!said.contains(word), "{word}: {said}");
        }
    }
}

#[test]
fn a_payslip_of_one_oere_less_is_told_apart() {
    assert_ne!(payslip("616,41", "86").unwrap().headline, payslip("616,40", "86").unwrap().headline);
}

#[test]
fn hours_of_a_payslip_may_be_a_months_and_no_more() {
    assert!(payslip("520", "160").is_ok());
    let failure = payslip("520", "401").unwrap_err();
    assert_eq!((failure.code, failure.field.as_str()), (FailureCode::Input, "payslip_hours"));
    assert!(failure.text.contains("400"), "{}", failure.text);
}

#[test]
fn all_examples_of_wages_that_hold_today_can_be_chosen() {
    let view = run::pay_start(&mut Sitting::new().session, Nothing {}).unwrap();
    let wages: Vec<&str> = view.examples.iter().map(|example| example.wage.as_str()).collect();
    assert_eq!(wages, ["143,40", "143,35"]);
    assert!(view.examples.iter().all(|example| example.about.contains("1.\u{a0}marts 2026")), "{:?}", view.examples);
}

//! Numbers and dates as people type them.

use commands::run;
use commands::wire::*;
use support::sitting::Sitting;

fn pay(lowest_wage: &str) -> Result<PayView, Failure> {
    let ask = PayAsk { lowest_wage: lowest_wage.to_owned(), hours: "20".to_owned(), ..PayAsk::default() };
    run::pay_estimate(&mut Sitting::new().session, ask)
}

fn transport(distance: &str) -> Result<TransportView, Failure> {
    let ask = TransportAsk { distance: distance.to_owned(), ..TransportAsk::default() };
    run::transport_estimate(&mut Sitting::new().session, ask)
}

fn birth(day: &str, month: &str, year: &str) -> Result<CheckStep, Failure> {
    let birth = Birth::Date { day: day.to_owned(), month: month.to_owned(), year: year.to_owned() };
    let answers = CheckAnswers { birth, ..CheckAnswers::default() };
    run::check_step(&mut Sitting::new().session, CheckAsk { answers, show: CheckShow::Next })
}

fn read_back(view: &[ReadBack], field: &str) -> String {
    view.iter().find(|read| read.field == field).unwrap().text.clone()
}

#[test]
fn amounts_are_accepted_as_people_write_them_and_read_back() {
    let rows = [
        ("1.234,50", "1.234,50\u{a0}kr."),
        ("1234,5", "1.234,50\u{a0}kr."),
        ("1234.5", "1.234,50\u{a0}kr."),
        ("kr. 12,-", "12\u{a0}kr."),
    ];
    for (typed, understood) in rows {
        let text = read_back(&pay(typed).unwrap().read_back, "lowest_wage");
        assert!(text.ends_with(understood), "{typed} was read as {text}");
    }
}

#[test]
fn a_distance_with_its_unit_is_accepted_and_read_back() {
    let text = read_back(&transport("9,5 km").unwrap().read_back, "distance");
    assert!(text.ends_with("9,5\u{a0}km"), "{text}");
}

#[test]
fn letters_in_an_amount_are_refused_with_what_to_write() {
    let failure = pay("hundrede").unwrap_err();
    assert_eq!((failure.code, failure.field.as_str()), (FailureCode::Input, "lowest_wage"));
    assert!(failure.text.contains("135,50"), "{}", failure.text);
    let failure = transport("langt").unwrap_err();
    assert!(failure.text.contains("9,5"), "{}", failure.text);
}

#[test]
fn amounts_beyond_all_measure_are_refused_and_never_panic() {
    for typed in ["99999999999999999999999999999999", "1000000,01", "-5", "1e9"] {
        assert_eq!(pay(typed).unwrap_err().code, FailureCode::Input, "{typed}");
    }
}

#[test]
fn a_day_that_does_not_exist_is_refused_with_what_to_write() {
    for (day, month, year) in [("31", "02", "2027"), ("29", "2", "2027"), ("0", "0", "2000"), ("31", "6", "1980")] {
        let failure = birth(day, month, year).unwrap_err();
        assert_eq!((failure.code, failure.field.as_str()), (FailureCode::Input, "day"));
        assert!(failure.text.contains("Skriv dag, måned og år"), "{}", failure.text);
    }
}

#[test]
fn a_birth_date_in_the_future_is_refused_with_what_to_write() {
    let failure = birth("23", "11", "2026").unwrap_err();
    assert!(failure.text.contains("fremtiden") && failure.text.contains("Skriv"), "{}", failure.text);
    assert!(birth("22", "11", "2026").is_ok(), "the day of the test itself is no future day");
}

#[test]
fn letters_and_years_of_two_digits_in_a_birth_date_are_refused() {
    assert_eq!(birth("5", "marts", "1980").unwrap_err().field, "month");
    assert_eq!(birth("5", "3", "80").unwrap_err().field, "year");
}

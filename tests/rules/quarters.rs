//! Every rule on the first day of each quarter, from before the first fact to 2030: a value, or a gap that the facts declare.

use chrono::{Datelike, Months, NaiveDate};
use rules::answer::Answer::{self, DontKnow, Known, NotAsked};
use rules::dated::{Dated, NoValue};
use rules::eligibility::{Check, MOST_QUESTIONS};
use rules::facts::{Law, Standard};
use rules::money::Kroner;
use rules::pay::{self, PayForm, PayInput, TaxCard};
use rules::person::{Handlekommune, Situation};
use rules::span::Span;
use rules::transport::{self, Fare, FirstKm, TransportInput, Usable, Way};
use rust_decimal::Decimal;

fn law() -> &'static Law {
    &law::facts().law
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// The first day of each quarter, from the year before the first fact of a rule to 2030.
fn quarters() -> Vec<NaiveDate> {
    let first = [law().arbejdsdusoer_floor.rows()[0].since, law().folkepensionsalder.rows()[0].since].into_iter().min().unwrap();
    let start = day(first.day().year() - 1, 1, 1);
    (0..).map(|index| start + Months::new(index * 3)).take_while(|on| *on <= day(2030, 12, 31)).collect()
}

/// People of all ages, with all answers yes, no, "I don't know", and with none.
fn situations() -> Vec<Situation> {
    let births = [(1940, 1, 1), (1954, 6, 30), (1968, 2, 29), (1975, 1, 1), (2008, 2, 29), (2015, 6, 1)];
    let births = births.into_iter().map(|(year, month, date)| Known(day(year, month, date))).chain([DontKnow, NotAsked]);
    let answers: [Answer<bool>; 4] = [Known(true), Known(false), DontKnow, NotAsked];
    births
        .flat_map(|birth_date| {
            answers.map(|answer| Situation {
                birth_date,
                over_18: answer,
                reached_folkepension: answer,
                wants_work: answer,
                ordinary_work: answer,
                foertidspension: answer,
                other_offers: answer,
                funktionsevne: answer,
                sociale_problemer: answer,
            })
        })
        .collect()
}

fn standards() -> Vec<Option<&'static Standard>> {
    law::facts().standards.iter().map(Some).chain([None]).collect()
}

/// The gap of a fact on a day, if it has one.
fn gap<T>(fact: &Dated<T>, on: NaiveDate) -> Option<NoValue> {
    fact.on(on).err()
}

#[test]
fn the_check_gives_a_finding_or_the_gap_of_the_table_of_ages() {
    let (mut findings, mut gaps) = (0, 0);
    for on in quarters() {
        for standard in standards() {
            for situation in situations() {
                match Check::new(law(), standard.map_or(Handlekommune::Other, Handlekommune::Known), on) {
                    Ok(check) => {
                        let (answered, next) = check.asked(&situation);
                        assert!(answered.len() + usize::from(next.is_some()) <= MOST_QUESTIONS, "{on} {situation:?}");
                        let finding = check.finding(&situation);
                        findings += 1;
                        assert_eq!(gap(&law().folkepensionsalder, on), None, "{on}");
                        assert!(finding.reasons.iter().all(|reason| !reason.sources.is_empty()), "{on} {situation:?}");
                    }
                    Err(no_value) => {
                        gaps += 1;
                        assert_eq!(gap(&law().folkepensionsalder, on), Some(no_value), "{on}");
                    }
                }
            }
        }
    }
    assert!(findings > 1000 && gaps > 1000, "{findings} findings, {gaps} gaps");
}

#[test]
fn pay_gives_figures_or_the_gap_of_the_floor() {
    let (mut values, mut gaps) = (0, 0);
    let wage = Some(Span::of(Kroner::from_decimal(Decimal::new(14_340, 2))));
    for on in quarters() {
        for form in
            [None, Some(PayForm::EfterIndsats), Some(PayForm::TimeloenEfterArbejdsvurdering), Some(PayForm::Arbejdsdusoer)]
        {
            for hours in [None, Some(Span::of(Decimal::from(20)))] {
                let tax = TaxCard { percent: hours, ..TaxCard::default() };
                let input = PayInput { form, lowest_wage: wage, offered_wage: wage, hours, tax, ..PayInput::default() };
                match pay::estimate(&input, law(), on) {
                    Ok(estimate) => {
                        values += 1;
                        assert!(estimate.figures().is_some(), "{on} {input:?}");
                        assert_eq!(law().arbejdsdusoer_floor.on(on).map(|row| row.value), Ok(estimate.floor_rule.value), "{on}");
                    }
                    Err(no_value) => {
                        gaps += 1;
                        assert_eq!(gap(&law().arbejdsdusoer_floor, on), Some(no_value), "{on}");
                    }
                }
            }
        }
    }
    assert!(values > 100 && gaps > 0, "{values} values, {gaps} gaps");
}

#[test]
fn transport_gives_a_share_or_the_gap_of_the_order() {
    let (mut values, mut gaps) = (0, 0);
    let figures = [None, Some(Decimal::from(5)), Some(Decimal::from(400))];
    for on in quarters() {
        for distance_km in figures {
            for amount in figures {
                let amount = amount.map(Kroner::from_decimal);
                let input = TransportInput {
                    distance_km,
                    days: None,
                    ways: &[Way { fare: Fare::Pass(amount), usable: Usable::Yes }],
                    chosen: None,
                    net_pay: amount.map(Span::of),
                    method: None,
                    first_km: FirstKm::default(),
                };
                match transport::estimate(&input, law(), on) {
                    Ok(estimate) => {
                        values += 1;
                        assert_eq!(law().transport_cap.on(on).map(|row| row.value), Ok(estimate.cap_rate), "{on}");
                    }
                    Err(no_value) => {
                        gaps += 1;
                        let gaps = [gap(&law().own_distance_km, on), gap(&law().transport_cap, on)];
                        assert!(gaps.contains(&Some(no_value)), "{on}");
                    }
                }
            }
        }
    }
    assert!(values > 100 && gaps > 0, "{values} values, {gaps} gaps");
}

//! Every dated fact has a value on every day from its first, and none before; every birth date has a pension age.

use chrono::{Datelike, Days, Months, NaiveDate};
use law::file::{National, OpenQuestions, SourceText, Standard};
use rules::dated::{Dated, NoValue};
use rules::facts::{ExampleOf, Law, Provision};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// The first day of each quarter from the one `first` lies in, to 2030.
fn quarters(first: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let start = day(first.year(), first.month0() / 3 * 3 + 1, 1);
    (0..).map(move |index| start + Months::new(index * 3)).take_while(|quarter| *quarter <= day(2030, 12, 31))
}

fn covers<T: PartialEq + std::fmt::Debug>(name: &str, dated: &Dated<T>) {
    let first = dated.rows()[0].since.day();
    let mut values = 0;
    for quarter in quarters(first).chain([first, first - Days::new(1)]) {
        match dated.on(quarter) {
            Ok(row) => {
                values += 1;
                assert!(quarter >= first && row.since.day() <= quarter, "{name} on {quarter}");
                let newer = dated.rows().iter().filter(|other| other.since.day() > row.since.day());
                assert!(
                    newer.clone().all(|other| other.since.day() > quarter),
                    "{name} on {quarter} is not the newest of that day"
                );
                assert!(!row.sources.is_empty(), "{name} on {quarter} has no source");
            }
            Err(NoValue { first: said, last: None }) => assert!(quarter < first && said == first, "{name} on {quarter}: a gap"),
            // A gap that the facts themselves declare: a row has ended, and the next one has not begun.
            Err(NoValue { last: Some(ended), .. }) => {
                let declared = dated.rows().iter().any(|row| row.until == Some(ended));
                let begun = dated.rows().iter().any(|row| row.since.day() > ended && row.since.day() <= quarter);
                assert!(declared && ended < quarter && !begun, "{name} on {quarter}: a gap that nobody declared");
            }
        }
    }
    assert!(values > 3, "{name}: only {values} quarters have a value");
}

#[test]
fn every_facts_file_reads_alone_as_its_kind() {
    let files = law::built_in();
    assert!(files.len() >= 13, "{}", files.len());
    for (path, text) in files {
        let read = match path.split_once('/') {
            Some(("national", _)) => toml::from_str::<National>(&text).map(|_| ()),
            Some(("standards", _)) => toml::from_str::<Standard>(&text).map(|_| ()),
            Some(("sources", _)) => toml::from_str::<SourceText>(&text).map(|_| ()),
            // Their shape is the reader's own; they are read below with the rest.
            Some(("topics", _)) => Ok(()),
            None if path == "terms.toml" => Ok(()),
            None if path == "open.toml" => toml::from_str::<OpenQuestions>(&text).map(|_| ()),
            Some(_) | None => panic!("{path}: nothing is read there"),
        };
        read.unwrap_or_else(|error| panic!("{path}: {error}"));
    }
    assert!(law::facts().topics.len() >= 14 && law::facts().terms.len() >= 40);
}

#[test]
fn every_dated_fact_has_a_value_or_a_declared_gap_on_the_first_day_of_each_quarter() {
    // Taken apart by name, so that a new fact does not go uncovered.
    let Law {
        provisions: _,
        open: _,
        // Its years are compared with an independent table, day by day, by the test `rules`.
        calendar: _,
        folkepensionsalder,
        arbejdsdusoer_floor,
        own_distance_km,
        transport_cap,
        klagefrist_weeks,
        genvurdering_weeks,
        digital_post_days,
        letter_hverdage,
        quick_letter_days,
        am_bidrag,
        foertidspension_limit_single,
        foertidspension_limit_others,
        examples,
    } = &law::facts().law;
    covers("folkepensionsalder", folkepensionsalder);
    covers("arbejdsdusoer_floor", arbejdsdusoer_floor);
    covers("own_distance_km", own_distance_km);
    covers("transport_cap", transport_cap);
    covers("klagefrist_weeks", klagefrist_weeks);
    covers("genvurdering_weeks", genvurdering_weeks);
    covers("digital_post_days", digital_post_days);
    covers("letter_hverdage", letter_hverdage);
    covers("quick_letter_days", quick_letter_days);
    covers("am_bidrag", am_bidrag);
    covers("foertidspension_limit_single", foertidspension_limit_single);
    covers("foertidspension_limit_others", foertidspension_limit_others);
    for example in examples {
        covers(&example.area, &example.value);
    }
}

#[test]
fn a_reference_figure_is_that_of_its_kind_area_and_day() {
    let law = &law::facts().law;
    let figure = |of, area, on| law.example(of, area, on).map(|row| row.value.to_string());
    let wage = |area, on| figure(ExampleOf::LowestWage, area, on);
    assert_eq!(wage("industri", day(2026, 3, 1)).as_deref(), Some("143.40"));
    assert_eq!(wage("industri-3f", day(2026, 3, 1)).as_deref(), Some("143.35"));
    assert_eq!(wage("industri", day(2025, 6, 1)), None, "a declared gap");
    assert_eq!(figure(ExampleOf::TravelPass, "industri", day(2026, 3, 1)), None, "another kind");
    assert_eq!(figure(ExampleOf::KmRate, "bil", day(2026, 12, 31)).as_deref(), Some("3.94"));
    for (of, key) in ExampleOf::ALL {
        let listed: Vec<_> = law.examples_of(of, day(2026, 3, 1)).collect();
        assert!(!listed.is_empty(), "{key}");
        assert!(listed.iter().all(|(area, row)| law.example(of, area, day(2026, 3, 1)) == Some(row)), "{key}: {listed:?}");
    }
}

#[test]
fn every_provision_that_a_reason_rests_on_has_a_source() {
    let law = &law::facts().law;
    for (provision, key) in Provision::ALL {
        assert!(!law.sources_of(provision).is_empty(), "{key}");
    }
    assert_eq!(law.provisions.len(), Provision::ALL.len());
}

#[test]
fn every_birth_date_has_a_pension_age_and_who_is_younger_never_reaches_it_earlier() {
    for row in law::facts().law.folkepensionsalder.rows() {
        let reached: Vec<NaiveDate> =
            quarters(day(1900, 1, 1)).map(|born| row.value.day_reached(born).unwrap_or_else(|| panic!("born {born}"))).collect();
        assert!(reached.len() > 500);
        assert!(reached.windows(2).all(|pair| pair[0] < pair[1]), "in the table of {}", row.since.day());
    }
}

//! National files into the law: every provision and value that a rule may read must be there, and nothing that none reads.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rules::dated::{Dated, Row, Since};
use rules::eligibility::pension_age::{PensionAgeRow, PensionAgeTable};
use rules::facts::{Example, Law, Provision};
use rules::source::{Confidence, Place, Source};
use rust_decimal::Decimal;

use super::texts::Texts;
use crate::file;
use crate::wrong::{Wrong, WrongFile};

/// The figures that a rule reads.
const VALUES: [&str; 4] = ["arbejdsdusoer.floor", "transport.own_distance_km", "transport.cap", "klagefrist.weeks"];
const EXAMPLE_WAGE: &str = "wage.lowest";

type Rows<T> = BTreeMap<&'static str, Vec<Row<T>>>;

pub(super) fn law(files: &[(String, file::National)], texts: &Texts) -> Result<Law, WrongFile> {
    let mut provisions = BTreeMap::new();
    let mut values: Rows<Decimal> = BTreeMap::new();
    let mut examples = Vec::new();
    let mut tables = Vec::new();
    for (path, file) in files {
        let in_file = |wrong| WrongFile { path: path.clone(), wrong };
        for fact in &file.provision {
            let key = known_provision(&fact.key).map_err(in_file)?;
            check_seeds(&fact.seeds, texts).map_err(in_file)?;
            let row =
                Row { since: since(&fact.key, fact.from, fact.seen).map_err(in_file)?, value: (), sources: sources(file, fact) };
            not_low(&fact.key, fact.confidence).map_err(in_file)?;
            if provisions.insert(key, row).is_some() {
                return Err(in_file(Wrong::TwoOnOneDay { key: fact.key.clone() }));
            }
        }
        for fact in &file.value {
            let key = VALUES.into_iter().find(|key| *key == fact.key);
            let key = key.ok_or_else(|| in_file(Wrong::UnknownKey { key: fact.key.clone() }))?;
            check_seeds(&fact.seeds, texts).map_err(in_file)?;
            not_low(&fact.key, fact.confidence).map_err(in_file)?;
            values.entry(key).or_default().push(Row {
                since: since(&fact.key, fact.from, fact.seen).map_err(in_file)?,
                value: decimal(&fact.key, &fact.value).map_err(in_file)?,
                sources: vec![source(file, &fact.section, fact.confidence, fact.link.as_ref())],
            });
        }
        for fact in &file.example {
            if fact.key != EXAMPLE_WAGE {
                return Err(in_file(Wrong::UnknownKey { key: fact.key.clone() }));
            }
            examples.push(Row {
                since: since(&fact.key, fact.from, fact.seen).map_err(in_file)?,
                value: Example { value: decimal(&fact.key, &fact.value).map_err(in_file)?, area: fact.area.clone() },
                sources: vec![source(file, &fact.section, fact.confidence, fact.link.as_ref())],
            });
        }
        for fact in &file.pension_age {
            not_low("pension_age", fact.confidence).map_err(in_file)?;
            tables.push(Row {
                since: since("pension_age", fact.from, fact.seen).map_err(in_file)?,
                value: pension_age_table(fact).map_err(in_file)?,
                sources: vec![source(file, &fact.section, fact.confidence, fact.link.as_ref())],
            });
        }
    }
    let everywhere = |wrong| WrongFile { path: "national".to_owned(), wrong };
    if let Some((_, key)) = Provision::ALL.into_iter().find(|(provision, _)| !provisions.contains_key(provision)) {
        return Err(everywhere(Wrong::Missing { key: key.to_owned() }));
    }
    let mut value = |key: &'static str| dated(key, values.remove(key).unwrap_or_default()).map_err(everywhere);
    Ok(Law {
        provisions,
        folkepensionsalder: dated("pension_age", tables).map_err(everywhere)?,
        arbejdsdusoer_floor: value("arbejdsdusoer.floor")?,
        own_distance_km: value("transport.own_distance_km")?,
        transport_cap: value("transport.cap")?,
        klagefrist_weeks: weeks(&value("klagefrist.weeks")?).map_err(everywhere)?,
        example_wage: dated(EXAMPLE_WAGE, examples).map_err(everywhere)?,
    })
}

fn known_provision(key: &str) -> Result<Provision, Wrong> {
    let known = Provision::ALL.into_iter().find(|(_, known)| *known == key);
    known.map(|(provision, _)| provision).ok_or_else(|| Wrong::UnknownKey { key: key.to_owned() })
}

fn pension_age_table(fact: &file::PensionAge) -> Result<PensionAgeTable, Wrong> {
    let rows: Vec<PensionAgeRow> =
        fact.rows.iter().map(|row| PensionAgeRow { born_from: row.born_from.map(|day| day.0), months: row.months }).collect();
    let lower_ends: Vec<Option<NaiveDate>> = rows.iter().map(|row| row.born_from).collect();
    // `None` sorts before every day, so this also asks that just the first row has no lower end.
    let in_order = lower_ends.first() == Some(&None) && lower_ends.windows(2).all(|pair| pair[0] < pair[1]);
    if in_order {
        Ok(PensionAgeTable { rows, may_rise_from: fact.may_rise_from.0 })
    } else {
        Err(Wrong::TableOrder { key: "pension_age".to_owned() })
    }
}

fn since(key: &str, from: Option<file::Day>, seen: Option<file::Day>) -> Result<Since, Wrong> {
    match (from, seen) {
        (Some(day), None) => Ok(Since::From(day.0)),
        (None, Some(day)) => Ok(Since::Seen(day.0)),
        (None, None) | (Some(_), Some(_)) => Err(Wrong::Since { key: key.to_owned() }),
    }
}

fn decimal(key: &str, value: &str) -> Result<Decimal, Wrong> {
    Decimal::from_str_exact(value).map_err(|_| Wrong::NotDecimal { key: key.to_owned(), value: value.to_owned() })
}

fn dated<T>(key: &str, rows: Vec<Row<T>>) -> Result<Dated<T>, Wrong> {
    if rows.is_empty() {
        return Err(Wrong::Missing { key: key.to_owned() });
    }
    Dated::from_rows(rows).ok_or_else(|| Wrong::TwoOnOneDay { key: key.to_owned() })
}

fn weeks(values: &Dated<Decimal>) -> Result<Dated<u8>, Wrong> {
    let key = "klagefrist.weeks";
    let rows = values.rows().iter().map(|row| {
        // `try_from` alone would cut 4.5 down to 4.
        let whole = Some(row.value).filter(|value| value.is_integer()).and_then(|value| u8::try_from(value).ok());
        let value = whole.ok_or_else(|| Wrong::NotDecimal { key: key.to_owned(), value: row.value.to_string() })?;
        Ok(Row { since: row.since, value, sources: row.sources.clone() })
    });
    dated(key, rows.collect::<Result<_, Wrong>>()?)
}

fn check_seeds(seeds: &[String], texts: &Texts) -> Result<(), Wrong> {
    seeds.iter().try_for_each(|id| texts.place(id).map(|_| ()))
}

fn not_low(key: &str, confidence: file::Confidence) -> Result<(), Wrong> {
    match confidence {
        file::Confidence::High | file::Confidence::Medium => Ok(()),
        file::Confidence::Low => Err(Wrong::LowConfidence { key: key.to_owned() }),
    }
}

fn sources(file: &file::National, fact: &file::Provision) -> Vec<Source> {
    vec![source(file, &fact.section, fact.confidence, fact.link.as_ref())]
}

fn source(file: &file::National, section: &str, confidence: file::Confidence, link: Option<&String>) -> Source {
    Source {
        place: Place::Section { work: file.work.clone(), section: section.to_owned() },
        confidence: match confidence {
            file::Confidence::High => Confidence::High,
            file::Confidence::Medium => Confidence::Medium,
            file::Confidence::Low => Confidence::Low,
        },
        read_on: file.read_on.0,
        link: link.unwrap_or(&file.link).clone(),
    }
}

//! National files into the law: every provision and value that a rule may read must be there, and nothing that none reads.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rules::dated::{Dated, Row, Since};
use rules::eligibility::pension_age::{PensionAgeRow, PensionAgeTable};
use rules::facts::{Example, ExampleOf, Law, Open, Provision};
use rules::open::{Ask, OpenQuestion};
use rules::source::{Confidence, Place, Source};
use rust_decimal::Decimal;

use super::texts::Texts;
use crate::file;
use crate::wrong::{Wrong, WrongFile};

/// The figures that a rule reads.
const VALUES: [&str; 11] = [
    "arbejdsdusoer.floor",
    "transport.own_distance_km",
    "transport.cap",
    "klagefrist.weeks",
    "genvurdering.weeks",
    "receipt.digital_post_days",
    "receipt.letter_hverdage",
    "receipt.quick_letter_days",
    "am_bidrag.rate",
    "foertidspension.limit_single",
    "foertidspension.limit_others",
];

/// Every provision of the files, by key.
pub(super) type Provisions = BTreeMap<String, Row<()>>;

type Rows<T> = Vec<Row<T>>;

/// Reads the national files.
pub(super) fn law(
    files: &[(String, file::National)],
    open: BTreeMap<OpenQuestion, Open>,
    texts: &Texts,
) -> Result<(Law, Provisions), WrongFile> {
    let mut read =
        Read { texts, provisions: BTreeMap::new(), values: BTreeMap::new(), examples: BTreeMap::new(), tables: vec![] };
    for (path, file) in files {
        read.file(file).map_err(|wrong| WrongFile { path: path.clone(), wrong })?;
    }
    read.into_law(open).map_err(|wrong| WrongFile { path: "national".to_owned(), wrong })
}

struct Read<'a> {
    texts: &'a Texts,
    provisions: Provisions,
    values: BTreeMap<&'static str, Rows<Decimal>>,
    examples: BTreeMap<(ExampleOf, String), Rows<Decimal>>,
    tables: Rows<PensionAgeTable>,
}

/// What every fact carries, whatever it is a fact of.
struct Head<'a> {
    key: &'a str,
    section: &'a str,
    from: Option<file::Day>,
    seen: Option<file::Day>,
    until: Option<file::Day>,
    confidence: file::Confidence,
    link: Option<&'a String>,
}

macro_rules! head {
    ($fact:expr, $key:expr) => {
        Head {
            key: $key,
            section: &$fact.section,
            from: $fact.from,
            seen: $fact.seen,
            until: $fact.until,
            confidence: $fact.confidence,
            link: $fact.link.as_ref(),
        }
    };
}

impl Read<'_> {
    fn file(&mut self, file: &file::National) -> Result<(), Wrong> {
        for fact in &file.provision {
            check_seeds(&fact.seeds, self.texts)?;
            let row = row(file, &head!(fact, &fact.key), ())?;
            if self.provisions.insert(fact.key.clone(), row).is_some() {
                return Err(Wrong::TwoOnOneDay { key: fact.key.clone() });
            }
        }
        for fact in &file.value {
            let known = VALUES.into_iter().find(|key| *key == fact.key);
            let key = known.ok_or_else(|| Wrong::UnknownKey { key: fact.key.clone() })?;
            check_seeds(&fact.seeds, self.texts)?;
            let value = decimal(&fact.key, &fact.value)?;
            self.values.entry(key).or_default().push(row(file, &head!(fact, &fact.key), value)?);
        }
        for fact in &file.example {
            let known = ExampleOf::ALL.into_iter().find(|(_, key)| *key == fact.key);
            let (of, _) = known.ok_or_else(|| Wrong::UnknownKey { key: fact.key.clone() })?;
            let value = decimal(&fact.key, &fact.value)?;
            let row = dated_row(file, &head!(fact, &fact.key), value)?;
            self.examples.entry((of, fact.area.clone())).or_default().push(row);
        }
        for fact in &file.pension_age {
            let table = pension_age_table(fact)?;
            self.tables.push(row(file, &head!(fact, "pension_age"), table)?);
        }
        Ok(())
    }

    fn into_law(mut self, open: BTreeMap<OpenQuestion, Open>) -> Result<(Law, Provisions), Wrong> {
        let provision = |(provision, key): (Provision, &str)| {
            let row = self.provisions.get(key).ok_or_else(|| Wrong::Missing { key: key.to_owned() })?;
            Ok((provision, row.clone()))
        };
        let provisions = Provision::ALL.into_iter().map(provision).collect::<Result<_, Wrong>>()?;
        let examples = self.examples.into_iter().map(|((of, area), rows)| {
            let value = dated(&area, rows)?;
            Ok(Example { of, area, value })
        });
        let examples = examples.collect::<Result<_, Wrong>>()?;
        let mut value = |key: &'static str| dated(key, self.values.remove(key).unwrap_or_default());
        let law = Law {
            provisions,
            folkepensionsalder: dated("pension_age", self.tables)?,
            arbejdsdusoer_floor: value("arbejdsdusoer.floor")?,
            own_distance_km: value("transport.own_distance_km")?,
            transport_cap: value("transport.cap")?,
            klagefrist_weeks: whole("klagefrist.weeks", &value("klagefrist.weeks")?)?,
            genvurdering_weeks: whole("genvurdering.weeks", &value("genvurdering.weeks")?)?,
            digital_post_days: whole("receipt.digital_post_days", &value("receipt.digital_post_days")?)?,
            letter_hverdage: whole("receipt.letter_hverdage", &value("receipt.letter_hverdage")?)?,
            quick_letter_days: whole("receipt.quick_letter_days", &value("receipt.quick_letter_days")?)?,
            am_bidrag: value("am_bidrag.rate")?,
            foertidspension_limit_single: value("foertidspension.limit_single")?,
            foertidspension_limit_others: value("foertidspension.limit_others")?,
            examples,
            open,
        };
        Ok((law, self.provisions))
    }
}

/// The open questions: all that a rule may point to, and no other.
pub(super) fn open_questions(files: &[(String, file::OpenQuestions)]) -> Result<BTreeMap<OpenQuestion, Open>, WrongFile> {
    let mut open = BTreeMap::new();
    for (path, file) in files {
        let in_file = |wrong| WrongFile { path: path.clone(), wrong };
        for question in &file.question {
            let key = || question.key.clone();
            let known = OpenQuestion::ALL.into_iter().find(|(_, known)| *known == question.key);
            let (known, _) = known.ok_or_else(|| in_file(Wrong::UnknownKey { key: key() }))?;
            let ask = match question.ask {
                file::Ask::Kommunen => Ask::Kommunen,
                file::Ask::Arbejdsstedet => Ask::Arbejdsstedet,
                file::Ask::Skat => Ask::Skat,
                file::Ask::UdbetalingDanmark => Ask::UdbetalingDanmark,
            };
            if open.insert(known, Open { ask, asked_on: question.asked_on.0 }).is_some() {
                return Err(in_file(Wrong::TwoOnOneDay { key: key() }));
            }
        }
    }
    match OpenQuestion::ALL.into_iter().find(|(question, _)| !open.contains_key(question)) {
        Some((_, key)) => Err(WrongFile { path: "open.toml".to_owned(), wrong: Wrong::Missing { key: key.to_owned() } }),
        None => Ok(open),
    }
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

/// A row that a rule reads: "low" is for examples only.
fn row<T>(file: &file::National, head: &Head<'_>, value: T) -> Result<Row<T>, Wrong> {
    match head.confidence {
        file::Confidence::High | file::Confidence::Medium => dated_row(file, head, value),
        file::Confidence::Low => Err(Wrong::LowConfidence { key: head.key.to_owned() }),
    }
}

fn dated_row<T>(file: &file::National, head: &Head<'_>, value: T) -> Result<Row<T>, Wrong> {
    if head.section.trim().is_empty() {
        return Err(Wrong::Missing { key: format!("{}: section", head.key) });
    }
    let since = match (head.from, head.seen) {
        (Some(day), None) => Since::From(day.0),
        // What was seen later than the file was read cannot have been read in it.
        (None, Some(day)) if day.0 <= file.read_on.0 => Since::Seen(day.0),
        (None, Some(_) | None) | (Some(_), Some(_)) => return Err(Wrong::Since { key: head.key.to_owned() }),
    };
    if head.until.is_some_and(|until| until.0 < since.day()) {
        return Err(Wrong::EndsBeforeItBegins { key: head.key.to_owned() });
    }
    let source = Source {
        place: Place::Section { work: file.work.clone(), section: head.section.to_owned() },
        confidence: match head.confidence {
            file::Confidence::High => Confidence::High,
            file::Confidence::Medium => Confidence::Medium,
            file::Confidence::Low => Confidence::Low,
        },
        read_on: file.read_on.0,
        seen: match since {
            Since::From(_) => None,
            Since::Seen(day) => Some(day),
        },
        link: head.link.unwrap_or(&file.link).clone(),
    };
    Ok(Row { since, until: head.until.map(|day| day.0), value, sources: vec![source] })
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

/// A count of days or weeks. `try_from` alone would cut 4.5 down to 4.
fn whole(key: &str, values: &Dated<Decimal>) -> Result<Dated<u8>, Wrong> {
    let rows = values.rows().iter().map(|row| {
        let whole = Some(row.value).filter(|value| value.is_integer()).and_then(|value| u8::try_from(value).ok());
        let value = whole.ok_or_else(|| Wrong::NotDecimal { key: key.to_owned(), value: row.value.to_string() })?;
        Ok(Row { since: row.since, until: row.until, value, sources: row.sources.clone() })
    });
    dated(key, rows.collect::<Result<_, Wrong>>()?)
}

fn check_seeds(seeds: &[String], texts: &Texts) -> Result<(), Wrong> {
    seeds.iter().try_for_each(|id| texts.place(id).map(|_| ()))
}

//! The format of a case file: one case, or several `[[case]]` that share the `on`, `given` and `because` above them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use law::Facts;
use law::file::Day;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::{Table, Value};

use super::run::Difference;
use super::{deadline, eligibility, pay, payslip, transport};

/// Why a case file is refused. Nothing in it is run then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "each message says what the variant means")]
pub enum CaseError {
    #[error("{detail}")]
    Shape { detail: String },
    #[error("case \"{case}\", `{part}`: {detail}")]
    Part { case: String, part: &'static str, detail: String },
    #[error("case \"{case}\": `{key}` is missing")]
    Missing { case: String, key: &'static str },
    #[error("case \"{case}\": `expect` names nothing, so the case could never fail")]
    ExpectsNothing { case: String },
    #[error("a file with [[case]] expects nothing of its own: move `expect` into the cases")]
    ExpectAboveCases,
    #[error("two cases are called \"{case}\"")]
    NameTwice { case: String },
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Rule {
    Deadline,
    Eligibility,
    Pay,
    Payslip,
    Transport,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct CaseFile {
    rule: Rule,
    on: Option<Day>,
    #[serde(default)]
    given: Table,
    #[serde(default)]
    expect: Table,
    because: Option<String>,
    #[serde(rename = "checked-by")]
    checked_by: Option<String>,
    #[serde(default)]
    case: Vec<Row>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Row {
    name: String,
    on: Option<Day>,
    #[serde(default)]
    given: Table,
    #[serde(default)]
    expect: Table,
    because: Option<String>,
    #[serde(rename = "checked-by")]
    checked_by: Option<String>,
}

/// One case, read and understood.
#[derive(Debug)]
pub struct Case {
    /// What the case shows.
    pub name: String,
    /// The section, and why.
    pub because: String,
    /// Who has checked the case against the law; empty where nobody has.
    pub checked_by: String,
    on: NaiveDate,
    asks: Asks,
}

#[derive(Debug)]
enum Asks {
    Deadline(Box<deadline::Given>, Box<deadline::Expect>),
    Eligibility(Box<eligibility::Given>, Box<eligibility::Expect>),
    Pay(Box<pay::Given>, Box<pay::Expect>),
    Payslip(Box<payslip::Given>, Box<payslip::Expect>),
    Transport(Box<transport::Given>, Box<transport::Expect>),
}

impl Case {
    /// Where what the rules say differs from what the case expects.
    pub fn differences(&self, facts: &Facts) -> Vec<Difference> {
        let comparison = match &self.asks {
            Asks::Deadline(given, expect) => deadline::compare(given, expect, self.on, facts),
            Asks::Eligibility(given, expect) => eligibility::compare(given, expect, self.on, facts),
            Asks::Pay(given, expect) => pay::compare(given, expect, self.on, facts),
            Asks::Payslip(given, expect) => payslip::compare(given, expect, self.on, facts),
            Asks::Transport(given, expect) => transport::compare(given, expect, self.on, facts),
        };
        comparison.differences(&self.name)
    }
}

/// Reads a case file. A file that is one case is called by its file's name.
///
/// # Errors
/// The first thing in it that the format does not know, or that is missing.
pub fn cases_in(file_name: &str, text: &str) -> Result<Vec<Case>, CaseError> {
    let mut file: CaseFile = toml::from_str(text).map_err(|error| CaseError::Shape { detail: error.to_string() })?;
    let rows = std::mem::take(&mut file.case);
    if rows.is_empty() {
        let only = Row {
            name: file_name.to_owned(),
            on: None,
            given: Table::new(),
            expect: std::mem::take(&mut file.expect),
            because: None,
            checked_by: None,
        };
        return Ok(vec![case(&file, only)?]);
    }
    if !file.expect.is_empty() {
        return Err(CaseError::ExpectAboveCases);
    }
    let mut names = BTreeSet::new();
    if let Some(twice) = rows.iter().find(|row| !names.insert(row.name.clone())) {
        return Err(CaseError::NameTwice { case: twice.name.clone() });
    }
    rows.into_iter().map(|row| case(&file, row)).collect()
}

fn case(file: &CaseFile, row: Row) -> Result<Case, CaseError> {
    let missing = |key| CaseError::Missing { case: row.name.clone(), key };
    let on = row.on.or(file.on).ok_or_else(|| missing("on"))?.0;
    let because = row.because.clone().or_else(|| file.because.clone()).filter(|because| !because.trim().is_empty());
    let because = because.ok_or_else(|| missing("because"))?;
    let checked_by = row.checked_by.clone().or_else(|| file.checked_by.clone()).unwrap_or_default();
    if row.expect.is_empty() {
        return Err(CaseError::ExpectsNothing { case: row.name });
    }
    let mut given = file.given.clone();
    given.extend(row.given);
    let (name, expect) = (row.name, row.expect);
    let asks = match file.rule {
        Rule::Deadline => Asks::Deadline(Box::new(part(&name, "given", given)?), Box::new(part(&name, "expect", expect)?)),
        Rule::Eligibility => Asks::Eligibility(Box::new(part(&name, "given", given)?), Box::new(part(&name, "expect", expect)?)),
        Rule::Pay => Asks::Pay(Box::new(part(&name, "given", given)?), Box::new(part(&name, "expect", expect)?)),
        Rule::Payslip => Asks::Payslip(Box::new(part(&name, "given", given)?), Box::new(part(&name, "expect", expect)?)),
        Rule::Transport => Asks::Transport(Box::new(part(&name, "given", given)?), Box::new(part(&name, "expect", expect)?)),
    };
    Ok(Case { name, because, checked_by, on, asks })
}

fn part<T: DeserializeOwned>(case: &str, part: &'static str, table: Table) -> Result<T, CaseError> {
    Value::Table(table).try_into().map_err(|error: toml::de::Error| CaseError::Part {
        case: case.to_owned(),
        part,
        detail: error.to_string().trim().replace('\n', " "),
    })
}

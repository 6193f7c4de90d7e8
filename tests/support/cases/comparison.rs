//! What a case expects beside what the rules say, field by field.

use std::fmt::Display;

use law::file::Day;
use rules::dated::NoValue;

use super::run::Difference;

/// Fields that the case names, with both sides as text.
#[derive(Debug)]
pub(super) struct Comparison {
    rows: Vec<(String, String, String)>,
    /// What stands for every field where the law has no value on the day.
    no_value: String,
}

impl Comparison {
    /// Begins with whether the law has a value on the day at all.
    pub(super) fn of<T>(expected_no_value: Option<Day>, result: &Result<T, NoValue>) -> Self {
        let no_value = result.as_ref().err().map(|no_value| no_value.first.to_string());
        let mut comparison = Comparison {
            rows: Vec::new(),
            no_value: no_value.as_ref().map(|first| format!("no value before {first}")).unwrap_or_default(),
        };
        let got = no_value.unwrap_or_else(|| "a value".to_owned());
        comparison.see("no-value-before", expected_no_value.map(|day| day.0), Some(got));
        comparison
    }

    /// What stands for every field, where there is no result for another reason than the day of the law.
    pub(super) fn refused(mut self, why: &str) -> Self {
        self.no_value = format!("refused: {why}");
        self
    }

    /// One field. Not compared where the case does not name it; `got` is `None` where the law has no value on the day.
    pub(super) fn see(&mut self, field: &str, expected: Option<impl Display>, got: Option<impl Display>) {
        if let Some(expected) = expected {
            let got = got.map_or_else(|| self.no_value.clone(), |got| got.to_string());
            self.rows.push((field.to_owned(), expected.to_string(), got));
        }
    }

    pub(super) fn differences(self, case: &str) -> Vec<Difference> {
        self.rows
            .into_iter()
            .filter(|(_, expected, got)| expected != got)
            .map(|(field, expected, got)| Difference { case: case.to_owned(), field, expected, got })
            .collect()
    }
}

//! Small tables that belong to a statement.

use chrono::Days;
use law::Table;
use rules::eligibility::pension_age::PensionAgeRow;
use text::Value;

use crate::session::Session;
use crate::wire::FactRow;

impl Session {
    pub(super) fn rows_of(&self, table: Table) -> Vec<FactRow> {
        match table {
            Table::PensionAge => self.pension_age_rows(),
        }
    }

    fn pension_age_rows(&self) -> Vec<FactRow> {
        let Ok(table) = self.facts.law.folkepensionsalder.on(self.today()) else { return Vec::new() };
        let rows = &table.value.rows;
        let next_ends = rows.iter().skip(1).map(|row| row.born_from).chain([None]);
        rows.iter()
            .zip(next_ends)
            .map(|(row, next)| FactRow { label: self.born(row, next), value: self.age(row.months) })
            .collect()
    }

    fn born(&self, row: &PensionAgeRow, next: Option<chrono::NaiveDate>) -> String {
        let last = next.and_then(|day| day.checked_sub_days(Days::new(1)));
        match (row.born_from, last) {
            (None, Some(_)) => self.say("table-pension-before", &[("day", Value::Day(next.unwrap_or_default()))]),
            (Some(from), Some(to)) => self.say("table-pension-between", &[("from", Value::Day(from)), ("to", Value::Day(to))]),
            (from, None) => self.say("table-pension-from", &[("from", Value::Day(from.unwrap_or_default()))]),
        }
    }

    fn age(&self, months: u32) -> String {
        let key = if months.is_multiple_of(12) { "table-years" } else { "table-years-half" };
        self.say(key, &[("years", Value::Count(months / 12))])
    }
}

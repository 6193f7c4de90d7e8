//! Every figure that an explanation may name, from the facts of today. A figure is written once, in the facts.

use chrono::{Datelike, NaiveDate};
use rules::dated::Dated;
use rules::facts::{ExampleOf, Law, Standard};
use rules::money::Kroner;
use rules::standard::HowOften;
use text::Value;

use crate::session::Session;

/// The work area whose lowest agreed wage serves as the example of the explanations.
const EXAMPLE_AREA: &str = "industri";

type Figures = Vec<(&'static str, Value)>;

impl Session {
    /// The figures of the law, and those of the chosen municipality's text. What is not known today is left out.
    pub(crate) fn figures(&self) -> Figures {
        let mut figures = of_law(&self.facts.law, self.today());
        if let Some(standard) = self.standard() {
            figures.extend(self.figures_of(standard));
        }
        figures
    }

    /// The figures that a municipality's text sets or quotes.
    pub(crate) fn figures_of(&self, standard: &Standard) -> Figures {
        let count = |number: u8| Value::Count(number.into());
        let mut figures = vec![("kommune", Value::from(standard.short_name.as_str()))];
        let mut add = |name, value: Option<Value>| figures.extend(value.map(|value| (name, value)));
        add("lower-age", standard.lower_age.one().and_then(|age| age.value.years()).map(count));
        add("answer-time", standard.answer_time.one().map(|answer| self.time(answer.value.time).into()));
        add("most-days", standard.most_days.one().map(|most| count(most.value.days())));
        add("absence-weeks", standard.follow_up_absence.one().map(|weeks| count(weeks.value.weeks())));
        add("follow-up", standard.follow_up.one().map(|often| self.at_least(often.value).into()));
        add("follow-up-sometimes", standard.follow_up_sometimes.one().map(|often| self.how_often(often.value).into()));
        add("report", standard.provider_report.one().map(|often| self.how_often(often.value).into()));
        add("quoted-floor", standard.pay_floor_quoted.one().map(|floor| Value::Share(floor.value.as_quoted())));
        add("quoted-km", standard.own_distance_quoted.one().map(|km| Value::Number(km.value.as_quoted())));
        add("quoted-cap", standard.transport_cap_quoted.one().map(|cap| Value::Share(cap.value.as_quoted())));
        add("standards", standard.other_standards.one().map(|number| count(number.value)));
        add("address", standard.address.one().map(|lines| lines.value.join(", ").into()));
        add("own-klage-weeks", standard.klagefrist.one().map(|weeks| count(weeks.value)));
        add("own-genvurdering-weeks", standard.genvurdering.one().map(|weeks| count(weeks.value.weeks())));
        figures
    }

    fn at_least(&self, often: HowOften) -> String {
        match often {
            HowOften::TimesAYear(_) => self.say("how-often-at-least", &[("often", self.how_often(often).into())]),
            HowOften::Individually => self.how_often(often),
        }
    }
}

fn of_law(law: &Law, today: NaiveDate) -> Figures {
    let mut figures = Vec::new();
    let mut add = |name, value: Option<Value>| figures.extend(value.map(|value| (name, value)));
    let on = |dated: &Dated<u8>| dated.on(today).ok().map(|row| Value::Count(row.value.into()));
    let floor = law.arbejdsdusoer_floor.on(today).ok().map(|row| row.value);
    let wage = law.example(ExampleOf::LowestWage, EXAMPLE_AREA, today).map(|row| row.value);
    // The least that the order allows: less than a whole øre more would not be enough.
    let least = floor.zip(wage).and_then(|(floor, wage)| Kroner::from_decimal(wage).times(floor)).map(Kroner::round_up_to_oere);
    add("floor", floor.map(Value::Share));
    add("km", law.own_distance_km.on(today).ok().map(|row| Value::Number(row.value)));
    add("cap", law.transport_cap.on(today).ok().map(|row| Value::Share(row.value)));
    add("klage-weeks", on(&law.klagefrist_weeks));
    add("genvurdering-weeks", on(&law.genvurdering_weeks));
    add("letter-hverdage", on(&law.letter_hverdage));
    add("quick-days", on(&law.quick_letter_days));
    let may_rise = law.folkepensionsalder.on(today).ok().map(|row| row.value.may_rise_from.year());
    add("may-rise-year", may_rise.map(|year| Value::Text(year.to_string())));
    add("example-wage", wage.map(Value::Kroner));
    add("example-floor", least.map(|least| Value::Kroner(least.to_decimal())));
    figures
}

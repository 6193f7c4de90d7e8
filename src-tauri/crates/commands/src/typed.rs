//! What a person typed into a number field: empty, read, or refused with a sentence that says what to write.

use rules::money::Kroner;
use rules::span::Span;
use rust_decimal::Decimal;
use text::{Value, number, range};

use crate::failure::input;
use crate::session::Session;
use crate::wire::{Failure, ReadBack};

/// The kinds of number fields, with the greatest value each takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Kroner, up to a million.
    Kroner,
    /// Hours a week, more than 0, at most 60.
    Hours,
    /// Hours in the period of a payslip, more than 0, at most 400.
    PeriodHours,
    /// Percent, 0 to 100.
    Percent,
    /// Kilometres, up to 1,000.
    Km,
    /// Days a week, more than 0, at most 7.
    Days,
}

impl Kind {
    fn most(self) -> Decimal {
        match self {
            Kind::Kroner => Decimal::from(1_000_000),
            Kind::Hours => Decimal::from(60),
            Kind::PeriodHours => Decimal::from(400),
            Kind::Percent => Decimal::ONE_HUNDRED,
            Kind::Km => Decimal::from(1_000),
            Kind::Days => Decimal::from(7),
        }
    }

    fn refusal(self) -> &'static str {
        match self {
            Kind::Kroner => "input-kroner",
            Kind::Hours => "input-hours",
            Kind::PeriodHours => "input-period-hours",
            Kind::Percent => "input-percent",
            Kind::Km => "input-km",
            Kind::Days => "transport-input-days",
        }
    }

    fn out_of_range(self) -> &'static str {
        match self {
            Kind::Kroner => "input-kroner-range",
            Kind::Km => "input-km-range",
            Kind::Hours | Kind::PeriodHours | Kind::Percent | Kind::Days => self.refusal(),
        }
    }

    /// The words and the two ends of a guess.
    fn read_back_between(self, low: Decimal, high: Decimal) -> (&'static str, [(&'static str, Value); 2]) {
        let numbers = [("low", Value::Number(low)), ("high", Value::Number(high))];
        match self {
            Kind::Kroner => ("read-kroner-between", [("low", Value::Kroner(low)), ("high", Value::Kroner(high))]),
            Kind::Hours => ("read-hours-between", numbers),
            Kind::PeriodHours => ("read-period-hours-between", numbers),
            Kind::Percent => ("read-percent-between", numbers),
            Kind::Km => ("read-km-between", numbers),
            Kind::Days => ("transport-read-days-between", numbers),
        }
    }

    fn read_back(self, number: Decimal) -> (&'static str, (&'static str, Value)) {
        match self {
            Kind::Kroner => ("read-kroner", ("kroner", Value::Kroner(number))),
            Kind::Hours => ("read-hours", ("number", Value::Number(number))),
            Kind::PeriodHours => ("read-period-hours", ("number", Value::Number(number))),
            Kind::Percent => ("read-percent", ("number", Value::Number(number))),
            Kind::Km => ("read-km", ("number", Value::Number(number))),
            Kind::Days => ("transport-read-days", ("number", Value::Number(number))),
        }
    }
}

/// Reads the number fields of one page, and notes how each was understood.
pub(crate) struct Typed<'a> {
    session: &'a Session,
    pub(crate) read_back: Vec<ReadBack>,
}

impl<'a> Typed<'a> {
    pub(crate) fn new(session: &'a Session) -> Self {
        Typed { session, read_back: Vec::new() }
    }

    /// The number in a field; `None` where it is empty.
    pub(crate) fn number(&mut self, field: &str, kind: Kind, typed: &str) -> Result<Option<Decimal>, Failure> {
        if typed.trim().is_empty() {
            return Ok(None);
        }
        let number = number::read(typed)
            .map_err(|_| input(self.session, field, kind.refusal(), &[("most", Value::Number(kind.most()))]))?;
        self.fits(field, kind, number)?;
        let (key, value) = kind.read_back(number);
        self.read_back.push(ReadBack { field: field.to_owned(), text: self.session.say(key, &[value]) });
        Ok(Some(number))
    }

    /// The number in a field, or a guess from–to ("10-15"); `None` where it is empty.
    pub(crate) fn span(&mut self, field: &str, kind: Kind, typed: &str) -> Result<Option<Span<Decimal>>, Failure> {
        let Ok((low, high)) = range::read(typed) else {
            return Ok(self.number(field, kind, typed)?.map(Span::of));
        };
        self.fits(field, kind, low)?;
        self.fits(field, kind, high)?;
        let (key, values) = kind.read_back_between(low, high);
        self.read_back.push(ReadBack { field: field.to_owned(), text: self.session.say(key, &values) });
        Ok(Some(Span::between(low, high)))
    }

    /// Kroner in a field, or a guess from–to.
    pub(crate) fn kroner_span(&mut self, field: &str, typed: &str) -> Result<Option<Span<Kroner>>, Failure> {
        Ok(self.span(field, Kind::Kroner, typed)?.map(|span| span.map(Kroner::from_decimal)))
    }

    fn fits(&self, field: &str, kind: Kind, number: Decimal) -> Result<(), Failure> {
        let too_little = matches!(kind, Kind::Hours | Kind::PeriodHours | Kind::Days) && number.is_zero();
        if number > kind.most() || too_little {
            let most = Value::Number(kind.most());
            return Err(input(self.session, field, kind.out_of_range(), &[("most", most)]));
        }
        Ok(())
    }

    /// Kroner in a field.
    pub(crate) fn kroner(&mut self, field: &str, typed: &str) -> Result<Option<Kroner>, Failure> {
        Ok(self.number(field, Kind::Kroner, typed)?.map(Kroner::from_decimal))
    }
}

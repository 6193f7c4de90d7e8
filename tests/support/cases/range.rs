//! An amount as a case writes it, or one from–to: "cirka 100,00 til 120,00".

use std::fmt;

use rules::money::Kroner;
use rules::span::Span;
use serde::Deserialize;
use toml::Value;

use super::said::{Amount, Word};

/// Between the ends of a range.
const TO: &str = " til ";

/// One amount, or the ends of a range; the word stands before the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Value")]
pub(super) enum Range {
    One(Amount),
    FromTo(Amount, Amount),
}

impl Range {
    /// Both ends as one amount where they are the same.
    pub(super) fn of(word: Word, span: Option<Span<Kroner>>) -> Self {
        let end = |word, kroner| Amount::of(word, Some(kroner));
        match span {
            None => Range::One(Amount::NoFigure),
            Some(span) if span.exact().is_some() => Range::One(end(word, span.low())),
            Some(span) => Range::FromTo(end(word, span.low()), end(Word::Plain, span.high())),
        }
    }
}

impl TryFrom<Value> for Range {
    type Error = String;

    fn try_from(written: Value) -> Result<Self, String> {
        match written.as_str().and_then(|text| text.split_once(TO)) {
            None => Amount::try_from(written).map(Range::One),
            Some((low, high)) => Ok(Range::FromTo(Amount::try_from(Value::from(low))?, Amount::try_from(Value::from(high))?)),
        }
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Range::One(amount) => amount.fmt(f),
            Range::FromTo(low, high) => write!(f, "{low}{TO}{high}"),
        }
    }
}

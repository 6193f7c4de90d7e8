//! Answers, figures and amounts as a case writes them: always text in quotes, but for days.

use std::fmt;

use chrono::NaiveDate;
use rules::answer::Answer;
use rules::money::Kroner;
use rules::span::Span;
use rust_decimal::Decimal;
use serde::Deserialize;
use toml::Value;

/// "Det ved jeg ikke", in answers and figures alike.
const DONT_KNOW: &str = "ved ikke";
/// Takes back an answer that stands above the cases.
const NOT_ASKED: &str = "ikke spurgt";
/// There is no figure to give.
const NO_FIGURE: &str = "ukendt";

/// The answer to a yes/no question.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(try_from = "Value")]
pub(super) struct Said(pub(super) Answer<bool>);

impl TryFrom<Value> for Said {
    type Error = String;

    fn try_from(written: Value) -> Result<Self, String> {
        match written.as_str() {
            Some("ja") => Ok(Said(Answer::Known(true))),
            Some("nej") => Ok(Said(Answer::Known(false))),
            Some(DONT_KNOW) => Ok(Said(Answer::DontKnow)),
            Some(NOT_ASKED) => Ok(Said(Answer::NotAsked)),
            _ => Err(format!("{written} is no answer: write \"ja\", \"nej\", \"{DONT_KNOW}\" or \"{NOT_ASKED}\"")),
        }
    }
}

/// The birth date, or that the person would rather answer yes or no. TOML hands a day that may also be a word on as text.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(try_from = "Value")]
pub(super) struct Born(pub(super) Answer<NaiveDate>);

impl TryFrom<Value> for Born {
    type Error = String;

    fn try_from(written: Value) -> Result<Self, String> {
        match written.as_str() {
            Some(DONT_KNOW) => Ok(Born(Answer::DontKnow)),
            Some(NOT_ASKED) => Ok(Born(Answer::NotAsked)),
            text => text.and_then(|text| text.parse().ok()).map(|day| Born(Answer::Known(day))).ok_or_else(|| {
                format!("{written} is no birth date: write it as 1971-01-31, or \"{DONT_KNOW}\" or \"{NOT_ASKED}\"")
            }),
        }
    }
}

/// A number that the person has, or does not know.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(try_from = "Value")]
pub(super) struct Figure(pub(super) Option<Decimal>);

impl Figure {
    pub(super) fn kroner(self) -> Option<Kroner> {
        self.0.map(Kroner::from_decimal)
    }
}

impl TryFrom<Value> for Figure {
    type Error = String;

    fn try_from(written: Value) -> Result<Self, String> {
        match written.as_str() {
            Some(DONT_KNOW) => Ok(Figure(None)),
            Some(text) => number(text).map(Some).map(Figure),
            None => Err(format!("{written} is not in quotes: write numbers as \"143,35\"")),
        }
    }
}

/// A number that may be a guess: "10-15".
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(try_from = "Value")]
pub(super) struct Guess(pub(super) Option<Span<Decimal>>);

impl Guess {
    pub(super) fn kroner(self) -> Option<Span<Kroner>> {
        self.0.map(|span| span.map(Kroner::from_decimal))
    }
}

impl TryFrom<Value> for Guess {
    type Error = String;

    fn try_from(written: Value) -> Result<Self, String> {
        match written.as_str().and_then(|text| text.split_once('-')) {
            Some((low, high)) => Ok(Guess(Some(Span::between(number(low)?, number(high)?)))),
            None => Figure::try_from(written).map(|figure| Guess(figure.0.map(Span::of))),
        }
    }
}

/// What kind of figure an amount is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    Plain,
    Mindst,
    Cirka,
    Hoejst,
}

/// An amount with the word that stands before it, or that there is no figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Value")]
pub(super) enum Amount {
    NoFigure,
    Figure(Word, Decimal),
    Between(Decimal, Decimal),
}

impl Amount {
    pub(super) fn of(word: Word, kroner: Option<Kroner>) -> Self {
        kroner.map_or(Amount::NoFigure, |kroner| Amount::Figure(word, kroner.to_decimal()))
    }

    /// A known amount with its word; a guess as "mellem … og …".
    pub(super) fn of_span(word: Word, span: Option<Span<Kroner>>) -> Self {
        match span.map(|span| (span, span.exact())) {
            None => Amount::NoFigure,
            Some((_, Some(kroner))) => Amount::Figure(word, kroner.to_decimal()),
            Some((span, None)) => Amount::Between(span.low().to_decimal(), span.high().to_decimal()),
        }
    }
}

impl TryFrom<Value> for Amount {
    type Error = String;

    fn try_from(written: Value) -> Result<Self, String> {
        let text = written.as_str().ok_or_else(|| format!("{written} is not in quotes: write amounts as \"mindst 7,17\""))?;
        if text == NO_FIGURE {
            return Ok(Amount::NoFigure);
        }
        if let Some((low, high)) = text.strip_prefix("mellem ").and_then(|ends| ends.split_once(" og ")) {
            return Ok(Amount::Between(number(low)?, number(high)?));
        }
        match text.split_once(' ') {
            Some(("mindst", figure)) => number(figure).map(|figure| Amount::Figure(Word::Mindst, figure)),
            Some(("cirka", figure)) => number(figure).map(|figure| Amount::Figure(Word::Cirka, figure)),
            Some(("højst", figure)) => number(figure).map(|figure| Amount::Figure(Word::Hoejst, figure)),
            Some((word, _)) => Err(format!("\"{word}\" is not one of: mindst, cirka, højst, {NO_FIGURE}, mellem … og …")),
            None => number(text).map(|figure| Amount::Figure(Word::Plain, figure)),
        }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (word, figure) = match self {
            Amount::NoFigure => return f.write_str(NO_FIGURE),
            Amount::Between(low, high) => return write!(f, "mellem {} og {}", written(low), written(high)),
            Amount::Figure(Word::Plain, figure) => ("", figure),
            Amount::Figure(Word::Mindst, figure) => ("mindst ", figure),
            Amount::Figure(Word::Cirka, figure) => ("cirka ", figure),
            Amount::Figure(Word::Hoejst, figure) => ("højst ", figure),
        };
        write!(f, "{word}{}", written(figure))
    }
}

/// "7,10": at least two decimals.
fn written(figure: &Decimal) -> String {
    let text = figure.normalize().to_string();
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    format!("{whole},{part:0<2}")
}

/// A number as Danes write it, or with a point; never below nothing, at most two decimals, so that "1.234" cannot be read two ways.
fn number(text: &str) -> Result<Decimal, String> {
    let refused = || format!("\"{text}\" is no number: write it as \"143,35\", at most two decimals, nothing between thousands");
    let (whole, part) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 2 {
        return Err(refused());
    }
    Decimal::from_str_exact(&format!("{whole}.{part}")).map_err(|_| refused())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_a_comma_and_with_a_point() {
        assert_eq!(number("143,35"), Ok(Decimal::new(14335, 2)));
        assert_eq!(number("143.35"), Ok(Decimal::new(14335, 2)));
        assert_eq!(number("20"), Ok(Decimal::from(20)));
    }

    #[test]
    fn what_could_be_read_two_ways_is_refused() {
        for text in ["1.234", "1.234,50", "-1", "", ",5", "5,", "12 kr", "1e3", " 5"] {
            assert!(number(text).is_err(), "{text}");
        }
    }

    #[test]
    fn amounts_are_shown_as_they_are_written() {
        for text in ["mindst 7,17", "cirka 300,00", "højst 108,90", "0,30", "ukendt"] {
            assert_eq!(Amount::try_from(Value::from(text)).map(|amount| amount.to_string()), Ok(text.to_owned()));
        }
    }
}

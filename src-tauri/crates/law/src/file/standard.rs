//! What a municipal facts file looks like. Which values a field takes is read later, so that an error can name the field.

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

use super::Day;

/// One reading of a field of a standard.
#[derive(Debug, Clone, Deserialize)]
#[allow(missing_docs, reason = "the README of the crate describes each key")]
#[serde(deny_unknown_fields)]
pub struct Reading {
    // Lifted out before the rest is read: a day inside it would come out of serde as a text.
    #[serde(skip)]
    pub value: Option<toml::Value>,
    #[serde(default)]
    pub says: Vec<String>,
    #[serde(default)]
    pub silent: bool,
    #[serde(default)]
    pub link: String,
}

/// A field of a standard: one table, or several where the text says two things.
#[derive(Debug, Clone)]
pub struct Field(pub Vec<Reading>);

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let readings = match toml::Value::deserialize(deserializer)? {
            toml::Value::Array(readings) => readings,
            one => vec![one],
        };
        readings.into_iter().map(reading).collect::<Result<_, _>>().map(Field).map_err(D::Error::custom)
    }
}

fn reading(mut written: toml::Value) -> Result<Reading, toml::de::Error> {
    let value = written.as_table_mut().and_then(|table| table.remove("value"));
    Ok(Reading { value, ..written.try_into()? })
}

/// Whether a standard is adopted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the two words say it")]
pub enum Status {
    Draft,
    Adopted,
}

/// The three forms of pay as a standard names them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "as rules::pay::PayForm")]
pub struct PayForms {
    pub efter_indsats: Field,
    pub timeloen_efter_arbejdsvurdering: Field,
    pub arbejdsdusoer: Field,
}

macro_rules! shape {
    ($($(#[doc = $about:literal])+ $field:ident: $value:ty,)+) => {
        /// A file in `standards/`: one municipality. A field that the law does not let a municipality set has no key here; what
        /// a text says of such a thing stands under a key that ends in `_quoted`.
        #[derive(Debug, Clone, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[allow(missing_docs, reason = "as rules::standard::Standard")]
        pub struct Standard {
            pub kommune: String,
            pub name: String,
            pub short_name: String,
            pub status: Status,
            pub text: String,
            pub read_on: Day,
            pub seen: Day,
            #[serde(default)]
            pub link: String,
            pub pay_forms: PayForms,
            $(pub $field: Field,)+
        }
    };
}
rules::with_standard_fields!(shape);

//! What is wrong with a facts file: a closed list, one variant per rule of the format.

use chrono::NaiveDate;

/// A rule of the format that is broken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "each message says what the variant means")]
pub enum Wrong {
    #[error("not the shape of a facts file: {detail}")]
    Shape { detail: String },
    #[error("{key}: neither `from` nor `seen`, or both, or seen after the file was read")]
    Since { key: String },
    #[error("{key}: {value} is not a decimal number written as text")]
    NotDecimal { key: String, value: String },
    #[error("unknown key {key}")]
    UnknownKey { key: String },
    #[error("{key}: two values hold on one day")]
    TwoOnOneDay { key: String },
    #[error("{key}: `until` is a day before it begins")]
    EndsBeforeItBegins { key: String },
    #[error("{key} is missing")]
    Missing { key: String },
    #[error("no sentence {id} in its source list")]
    UnknownSentence { id: String },
    #[error("{key}: says nothing and is not marked silent, or both")]
    NeitherSaysNorSilent { key: String },
    #[error("{key}: {why}")]
    Reading { key: String, why: String },
    #[error("the municipality code {kommune} is not the one of the file's name")]
    KommuneNotFileName { kommune: String },
    #[error("the topic {id} is not the one of the file's name, which is a number, a hyphen and the topic")]
    TopicNotFileName { id: String },
    #[error("the word {id} is explained twice")]
    TermTwice { id: String },
    #[error("two standards have the municipality code {kommune}")]
    KommuneTwice { kommune: String },
    #[error(
        "lies where nothing is read; facts lie in open.toml, in terms.toml and in .toml files of national/, standards/, sources/ and topics/"
    )]
    Nowhere,
    #[error("read or asked on {read_on}, later than the day of the check {today}")]
    ReadInTheFuture { read_on: NaiveDate, today: NaiveDate },
    #[error("{key}: the table's rows are not in order of birth")]
    TableOrder { key: String },
    #[error("years {first} to {last}: not in order, or not within 1900 to 2199")]
    Years { first: i32, last: i32 },
    #[error("{key}: confidence \"low\" is for examples only")]
    LowConfidence { key: String },
    #[error("{id}: the hash is not that of the sentence in the text at hand")]
    HashDiffers { id: String },
}

/// Which file, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {wrong}")]
pub struct WrongFile {
    /// Path below `facts/`.
    pub path: String,
    /// The broken rule.
    pub wrong: Wrong,
}

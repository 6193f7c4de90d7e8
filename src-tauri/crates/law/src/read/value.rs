//! The values that a field of a standard can take, each read from TOML or refused in a sentence.

use chrono::NaiveDate;
use rules::standard::*;
use rust_decimal::Decimal;
use toml::{Table, Value as Toml};

/// What a field of a standard can say.
pub(super) trait Value: Sized + PartialEq {
    /// Reads it, or says what would be right.
    fn read(written: &Toml) -> Result<Self, String>;

    /// The value of a field that has none of its own: that the text says so is all there is.
    fn unwritten() -> Option<Self> {
        None
    }
}

impl Value for () {
    fn read(_: &Toml) -> Result<Self, String> {
        Err("has no value: it says, or it is silent".to_owned())
    }

    fn unwritten() -> Option<Self> {
        Some(())
    }
}

macro_rules! words {
    ($($set:ty),+ $(,)?) => {$(
        impl Value for $set {
            fn read(written: &Toml) -> Result<Self, String> {
                word(written)
            }
        }
    )+};
}
words!(
    AdoptedBy,
    OtherOffersDemand,
    OtherOffer,
    Task,
    WorkTime,
    FloorBelongsTo,
    ArbejdsdusoerWhen,
    PaySetBy,
    CapOf,
    CapPeriod,
    OwnShareMethod,
    TransportWord,
    OwnCost,
    FreeChoice,
    Provider,
    FollowUpWay,
    Plan,
    Method,
    TimeUnit,
    AnswerArea,
    CountedFrom,
    ContactKind,
);

fn word<T: Word>(written: &Toml) -> Result<T, String> {
    let known = T::ALL.iter().find(|(_, key)| written.as_str() == Some(key)).map(|(word, _)| *word);
    known.ok_or_else(|| {
        let keys: Vec<String> = T::ALL.iter().map(|(_, key)| format!("\"{key}\"")).collect();
        format!("{written} is not one of {}", keys.join(", "))
    })
}

impl Value for u8 {
    fn read(written: &Toml) -> Result<Self, String> {
        whole(written).filter(|number| *number > 0).ok_or_else(|| format!("{written} is not a whole number from 1 to 255"))
    }
}

impl Value for Weeks {
    fn read(written: &Toml) -> Result<Self, String> {
        whole(written).and_then(Weeks::new).ok_or_else(|| format!("{written} is not a whole number of weeks from 1 to 52"))
    }
}

impl Value for DaysAWeek {
    fn read(written: &Toml) -> Result<Self, String> {
        whole(written).and_then(DaysAWeek::new).ok_or_else(|| format!("{written} is not a whole number of days from 1 to 7"))
    }
}

impl Value for LowerAge {
    fn read(written: &Toml) -> Result<Self, String> {
        match written.as_str() {
            Some("none") => Ok(LowerAge::NoLimit),
            _ => years(written).map(LowerAge::Years).ok_or_else(|| format!("{written} is not \"none\" or an age from 1 to 120")),
        }
    }
}

impl Value for UpperAge {
    fn read(written: &Toml) -> Result<Self, String> {
        match written.as_str() {
            Some("none") => Ok(UpperAge::NoLimit),
            Some("folkepensionsalderen") => Ok(UpperAge::Folkepensionsalderen),
            _ => years(written)
                .map(UpperAge::Years)
                .ok_or_else(|| format!("{written} is not \"none\", \"folkepensionsalderen\" or an age from 1 to 120")),
        }
    }
}

impl Value for HowOften {
    fn read(written: &Toml) -> Result<Self, String> {
        match (written.as_str(), whole(written)) {
            (Some("individually"), _) => Ok(HowOften::Individually),
            (_, Some(times @ 1..=12)) => Ok(HowOften::TimesAYear(times)),
            _ => Err(format!("{written} is not \"individually\" or times a year from 1 to 12")),
        }
    }
}

impl Value for QuotedKm {
    fn read(written: &Toml) -> Result<Self, String> {
        decimal(written).and_then(QuotedKm::new).ok_or_else(|| format!("{written} is not kilometres written as text, \"10\""))
    }
}

impl Value for QuotedShare {
    fn read(written: &Toml) -> Result<Self, String> {
        let share = decimal(written).and_then(QuotedShare::new);
        share.ok_or_else(|| format!("{written} is not a share written as text: 30 % is \"0.30\""))
    }
}

impl Value for Time {
    fn read(written: &Toml) -> Result<Self, String> {
        let table = keys(written, &["number", "unit"])?;
        Ok(Time { number: part(table, "number")?, unit: part(table, "unit")? })
    }
}

impl Value for AnswerTime {
    fn read(written: &Toml) -> Result<Self, String> {
        let table = keys(written, &["number", "unit", "area"])?;
        let time = Time { number: part(table, "number")?, unit: part(table, "unit")? };
        Ok(AnswerTime { time, area: part(table, "area")? })
    }
}

impl Value for Published {
    fn read(written: &Toml) -> Result<Self, String> {
        let table = keys(written, &["link", "checked_on"])?;
        let link: String = part(table, "link")?;
        if !is_web_address(&link) {
            return Err(format!("{link} is not a web address"));
        }
        Ok(Published { link, checked_on: table.get("checked_on").map(NaiveDate::read).transpose()? })
    }
}

impl Value for Contact {
    fn read(written: &Toml) -> Result<Self, String> {
        let table = keys(written, &["kind", "text"])?;
        Ok(Contact { kind: part(table, "kind")?, text: part(table, "text")? })
    }
}

impl Value for String {
    fn read(written: &Toml) -> Result<Self, String> {
        let text = written.as_str().filter(|text| !text.trim().is_empty());
        text.map(str::to_owned).ok_or_else(|| format!("{written} is not a text"))
    }
}

impl Value for NaiveDate {
    fn read(written: &Toml) -> Result<Self, String> {
        let day = written.as_datetime().filter(|day| day.time.is_none()).and_then(|day| day.date);
        let day = day.and_then(|day| NaiveDate::from_ymd_opt(day.year.into(), day.month.into(), day.day.into()));
        day.ok_or_else(|| format!("{written} is not a day without a time of day"))
    }
}

impl<T: Value> Value for Vec<T> {
    fn read(written: &Toml) -> Result<Self, String> {
        let listed = written
            .as_array()
            .filter(|list| !list.is_empty())
            .ok_or_else(|| format!("{written} is not a list of one or more"))?;
        let mut list = Vec::new();
        for one in listed {
            let value = T::read(one)?;
            if list.contains(&value) {
                return Err(format!("{one} is listed twice"));
            }
            list.push(value);
        }
        Ok(list)
    }
}

pub(super) fn is_web_address(link: &str) -> bool {
    link.starts_with("https://") || link.starts_with("http://")
}

fn whole(written: &Toml) -> Option<u8> {
    written.as_integer().and_then(|number| u8::try_from(number).ok())
}

fn years(written: &Toml) -> Option<u8> {
    whole(written).and_then(age_in_years)
}

fn decimal(written: &Toml) -> Option<Decimal> {
    written.as_str().and_then(|text| Decimal::from_str_exact(text).ok())
}

/// A table with these keys and no other.
fn keys<'a>(written: &'a Toml, keys: &[&str]) -> Result<&'a Table, String> {
    let only = |table: &&Table| table.keys().all(|key| keys.contains(&key.as_str()));
    written.as_table().filter(only).ok_or_else(|| format!("{written} is not {{ {} }}", keys.join(", ")))
}

fn part<T: Value>(table: &Table, key: &str) -> Result<T, String> {
    T::read(table.get(key).ok_or_else(|| format!("{key} is missing"))?)
}

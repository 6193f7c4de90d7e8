//! What every file says about itself: its title, its language, its day.

use typst::foundations::Datetime;

use crate::literal::literal;
use crate::{Error, Paper};

/// The title, language and day of a paper that can be made.
pub(crate) struct Checked {
    /// On one line, and never blank.
    pub(crate) title: String,
    /// Letters alone.
    pub(crate) lang: String,
    /// Two letters.
    pub(crate) region: String,
    /// The beginning of the paper's day.
    pub(crate) day: Datetime,
}

impl Checked {
    /// Checks what the caller handed over.
    pub(crate) fn of(paper: &Paper) -> Result<Self, Error> {
        let title = literal(&paper.title).replace('\n', " ");
        if title.trim().is_empty() {
            return Err(Error::Untitled);
        }
        let (lang, region) = (paper.language.lang.clone(), paper.language.region.clone());
        let letters = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphabetic());
        if !(matches!(lang.len(), 2..=3) && region.len() == 2 && letters(&lang) && letters(&region)) {
            return Err(Error::NoSuchLanguage { lang, region });
        }
        let (year, month, day) = (paper.day.year, paper.day.month, paper.day.day);
        let no_such_day = Error::NoSuchDay { year, month, day };
        let day = Datetime::from_ymd_hms(year, month, day, 0, 0, 0).ok_or(no_such_day)?;
        Ok(Self { title, lang, region, day })
    }
}

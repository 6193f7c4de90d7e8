//! What the person has told us, all as answers.

use chrono::NaiveDate;

use crate::answer::Answer;
use crate::facts::Standard;

/// The municipality that handles the case (handlekommune).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handlekommune<'a> {
    /// One whose standard is among the facts.
    Known(&'a Standard),
    /// Another one: the law alone speaks.
    Other,
    /// Nobody at the computer knows which: the law alone speaks.
    NotKnown,
}

impl<'a> Handlekommune<'a> {
    /// Its standard, where there is one.
    pub fn standard(self) -> Option<&'a Standard> {
        match self {
            Handlekommune::Known(standard) => Some(standard),
            Handlekommune::Other | Handlekommune::NotKnown => None,
        }
    }
}

/// The person's own words on each question of the self-check.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Situation {
    /// Birth date; `DontKnow` stands for "I would rather answer yes or no".
    pub birth_date: Answer<NaiveDate>,
    /// Is 18 or older. Only read where the birth date is not known.
    pub over_18: Answer<bool>,
    /// Has reached the folkepensionsalder. Only read where the birth date is not known.
    pub reached_folkepension: Answer<bool>,
    /// Wants to do some work in the week.
    pub wants_work: Answer<bool>,
    /// Can get or keep a job on normal terms.
    pub ordinary_work: Answer<bool>,
    /// Receives førtidspension.
    pub foertidspension: Answer<bool>,
    /// Can use an offer under other law.
    pub other_offers: Answer<bool>,
    /// Betydelig nedsat fysisk eller psykisk funktionsevne.
    pub funktionsevne: Answer<bool>,
    /// Særlige sociale problemer.
    pub sociale_problemer: Answer<bool>,
}

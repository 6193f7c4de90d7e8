//! One municipality's standard: what its own text says, field by field. The vocabulary is closed; a silent field is a good field.
//!
//! What the law sets (10 km, 30 %, 5 %) a standard can only quote: [`QuotedKm`] and [`QuotedShare`] are shown and compared, no rule works with them.

/// The fields, in one list.
#[macro_use]
mod fields;
/// Values that are more than a word: ages, times, how often.
mod value;
/// Closed sets of words.
mod vocabulary;

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::pay::PayForm;
use crate::stated::Stated;

pub use value::{
    AnswerTime, Contact, DaysAWeek, HowOften, LowerAge, Published, QuotedKm, QuotedShare, Time, UpperAge, Weeks, age_in_years,
};
pub use vocabulary::*;

/// The forms of pay with their keys as fields.
const PAY_FORMS: [(PayForm, &str); 3] = [
    (PayForm::EfterIndsats, "pay_forms.efter_indsats"),
    (PayForm::TimeloenEfterArbejdsvurdering, "pay_forms.timeloen_efter_arbejdsvurdering"),
    (PayForm::Arbejdsdusoer, "pay_forms.arbejdsdusoer"),
];

/// What a field does, whatever it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stance {
    /// It says one thing.
    Says,
    /// It says nothing.
    Silent,
    /// It says two things that do not agree.
    SaysTwoThings,
}

impl<T> Stated<T> {
    /// What the field does.
    pub fn stance(&self) -> Stance {
        match self {
            Stated::Says(_) => Stance::Says,
            Stated::Silent { .. } => Stance::Silent,
            Stated::SaysTwoThings(_) => Stance::SaysTwoThings,
        }
    }
}

macro_rules! standard {
    ($($(#[doc = $about:literal])+ $field:ident: $value:ty,)+) => {
        /// One municipality's standard.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Standard {
            /// Municipality code, four digits.
            pub kommune: String,
            /// "Randers Kommune".
            pub name: String,
            /// "Randers".
            pub short_name: String,
            /// Whether it is a draft that nobody has adopted.
            pub draft: bool,
            /// The earliest day on which it was read; a result for a day before says so.
            pub seen: NaiveDate,
            /// The last day on which it was read.
            pub read_on: NaiveDate,
            /// Where it can be read; empty where there is no address.
            pub link: String,
            /// The forms of pay it names, in the order of the law.
            pub pay_forms: BTreeMap<PayForm, Stated<()>>,
            $($(#[doc = $about])+ pub $field: Stated<$value>,)+
        }

        impl Standard {
            /// Every field by its key, and what it does.
            pub fn stances(&self) -> Vec<(&'static str, Stance)> {
                let forms = PAY_FORMS.into_iter().filter_map(|(form, key)| Some((key, self.pay_forms.get(&form)?.stance())));
                forms.chain([$((stringify!($field), self.$field.stance())),+]).collect()
            }
        }
    };
}
with_standard_fields!(standard);

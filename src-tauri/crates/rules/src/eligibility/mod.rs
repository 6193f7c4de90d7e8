//! "Tjek dig selv": who may be offered beskyttet beskæftigelse, and what to ask next.

/// The next question: what a finding still misses.
pub mod ask;
/// SEL § 103, stk. 1: the conditions, in the order of the act.
pub mod beskyttet_beskaeftigelse;
/// Folkepensionsalder: birth date to day.
pub mod pension_age;

pub use ask::{MOST_QUESTIONS, Question, asked, next, on_the_way};
pub use beskyttet_beskaeftigelse::{check, is_settled};

//! "Tjek dig selv": who may be offered beskyttet beskæftigelse, what else there is, what would change it, and what to ask next.

/// The next question: what a finding still misses.
pub mod ask;
/// SEL § 103, stk. 1: the conditions, in the order of the act.
pub mod beskyttet_beskaeftigelse;
/// What would change a finding.
pub mod flip;
/// Folkepensionsalder: birth date to day.
pub mod pension_age;
/// What else there is: § 103, stk. 2, § 104, other law.
pub mod pointer;
mod signs;
/// What to do now.
pub mod step;

pub use ask::{MOST_QUESTIONS, Question};
pub use beskyttet_beskaeftigelse::Check;
pub use flip::{Change, Flip};
pub use pointer::{Pointer, PointsTo};
pub use step::NextStep;

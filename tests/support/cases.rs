//! Golden cases: read strictly, worked out by `rules` from the facts the program carries, differences as a table a lawyer can read.
//!
//! The format is described for people in `tests/cases/README.md`.

/// What a case expects beside what the rules say.
mod comparison;
/// The days of a deadline beside what a case expects.
mod deadline;
/// The days of a deadline, and its steps, in the words of the cases.
mod deadline_words;
/// A finding of the self-check beside what a case expects.
mod eligibility;
/// The format: one case a file, or several that share what stands above them.
mod file;
/// What would change a finding, as a case writes it.
mod flip;
/// The closed sets of words that a case may use.
mod key;
/// An estimate of pay beside what a case expects.
mod pay;
/// A payslip held against the floor beside what a case expects.
mod payslip;
/// An amount, or one from–to.
mod range;
/// All cases below a folder, run.
mod run;
/// Answers, figures and amounts as a case writes them.
mod said;
/// An estimate of transport beside what a case expects.
mod transport;

pub use file::{Case, CaseError, cases_in};
pub use key::Keyed;
pub use run::{Difference, Report, Unreadable, run_below};

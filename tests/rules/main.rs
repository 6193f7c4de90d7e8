//! What must hold of the rules: the golden cases, the whole answer space, the sums, and that the crate has no hands.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops there, its helpers too")]

mod answer_changes;
mod answer_space;
mod case_reader;
mod cases;
mod compare;
mod deadlines;
mod oracle;
mod pay_sums;
mod payslip_sums;
mod people;
mod purity;
mod quarters;
mod second_opinion;
mod sums;

//! What must hold of the facts of law: every file reads, every mistake is refused, every day has a value, the sentence lists agree with the texts.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on stops there, its helpers too")]

mod coverage;
mod coverage_list;
mod invented;
mod kommune;
mod lint;
mod refused;
mod source_texts;
mod standards;

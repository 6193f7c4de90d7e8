//! "Læs om tilbuddet": what the law and the standards say, in plain Danish, every sentence traceable.

/// The law beside the standards, in words.
mod compare;
/// What there is to read.
mod index;
/// Hard words, marked at their first use.
mod marked;
/// Explanations on paper.
mod print;
/// Small tables that belong to a statement.
mod tables;
/// The hard words, explained.
mod terms;
/// One topic.
mod topic;

pub(crate) use compare::compare_read;
pub(crate) use index::explain_start;
pub(crate) use marked::TermBook;
pub(crate) use print::explain_write;
pub(crate) use terms::terms_read;
pub(crate) use topic::topic_read;

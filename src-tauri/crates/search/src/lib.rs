//! Search everywhere: which entries a person means by the words she types.
//!
//! All in memory, over a few hundred small Danish texts. Endings, beginnings, parts of compounds, small slips and
//! keyboards without æ, ø and å are understood. A Danish letter that was typed is never taken for another.

mod aligned;
mod entry;
mod found;
mod index;
mod likeness;
mod score;
mod typed;
mod word;

pub use entry::{Entry, Field, Hit};
pub use index::Index;

#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod order_tests;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod speed_tests;
#[cfg(test)]
mod table_tests;

//! Explanations: readable, traceable, whole, and true to the facts.

mod carried;
mod figures;
mod keys;
mod marked;
mod own_words;
mod printed;
mod questions;
mod readable;
mod searched;

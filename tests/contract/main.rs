//! The border holds: one list, four readers; every code and key has its words.

mod border;
mod dependencies;
mod words;

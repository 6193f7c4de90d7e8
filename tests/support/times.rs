//! How often a torture is done.

use std::env;

/// A small number in the tests, more with `FODFAESTE_TIMES` before them.
pub fn times(few: usize) -> usize {
    env::var("FODFAESTE_TIMES").ok().and_then(|times| times.parse().ok()).unwrap_or(few)
}

//! Good and bad input over the commands: what is accepted is read back, what is refused says what to write, and nothing is lost.

mod days;
mod earlier;
mod fields;
mod keeping;
mod letter;
mod numbers;
mod pay;
mod recheck;
mod restart;
mod speech;
mod transfer;
mod ways_in;

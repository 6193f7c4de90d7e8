//! From a machine with Rust and Node.js to a built program.

use crate::checker;
use crate::packages::{self, Purpose};
use crate::page;
use crate::program;
use crate::trouble::Trouble;

/// One part of the set-up, by its name.
pub(crate) type Part = (&'static str, fn(Purpose) -> Result<(), Trouble>);

/// The parts in their order. The program takes the built page in, so it comes last.
pub(crate) const PARTS: &[Part] = &[
    ("system packages", packages::ready),
    ("the checker of PDFs", checker::install),
    ("the page's packages", |_| page::install()),
    ("the page", |_| page::build()),
    ("the program", |_| build_program()),
];

/// Everything that the purpose needs, shown while it happens.
pub(crate) fn ready(purpose: Purpose) -> Result<(), Trouble> {
    PARTS.iter().try_for_each(|(_, part)| part(purpose))
}

/// Always the whole workspace: cargo unites the features of what is built together,
/// so a smaller choice would build the heavy libraries a second time.
fn build_program() -> Result<(), Trouble> {
    println!("Building the program (the first time takes a good while)");
    program::run(&mut program::cargo(&["build", "--workspace"]))
}

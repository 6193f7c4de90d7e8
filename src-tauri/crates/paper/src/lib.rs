//! What can be taken away: a paper as plain blocks, and that paper as an accessible PDF.
//!
//! This room knows no law and no words: every sentence, the footer and the page words come from
//! the caller. What a person wrote enters as data and stands as she wrote it.

mod error;
mod fonts;
mod literal;
mod missing;
mod page;
mod pdf;
mod world;

pub use error::Error;
pub use literal::literal;
pub use page::{Block, Day, Footer, Language, Paper};
pub use pdf::pdf;

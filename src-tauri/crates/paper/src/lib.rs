//! What can be taken away: a paper as plain blocks, and that paper as a file: an accessible PDF,
//! a Word document, plain text.
//!
//! This room knows no law and no words: every sentence, the footer and the page words come from
//! the caller. What a person wrote enters as data and stands as she wrote it.

mod checked;
mod docx;
mod error;
mod fonts;
mod form;
mod literal;
mod missing;
mod page;
mod pdf;
mod pieces;
mod plain;
mod shown;
mod world;

pub use docx::docx;
pub use error::Error;
pub use form::{Form, write};
pub use literal::literal;
pub use page::{Block, Day, Footer, Language, Paper, Size};
pub use pdf::{forget, pdf};
pub use plain::plain;

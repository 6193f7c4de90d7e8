//! Forms (skemaer): what a person fills in, page by page, and what must be there before a paper can be made of it.
//!
//! Only names live here; every question and sentence stands in `locales/`. Hardly anything is mandatory: an empty application is still one.

/// Fields: their shapes, and where each is kept.
mod field;
/// All fields, page by page.
mod fields;
/// The forms, their parts and pages.
mod kind;
/// What a paper cannot do without.
mod need;
/// Who signs.
mod signer;

pub use field::{Field, Home, RATHER_TELL, Shape, YES, chosen};
pub use fields::{FIELDS, Page, field, fields_on, rather_tell};
pub use kind::{Form, Part, PartPages};
pub use need::{Need, blanket};
pub use signer::{Signer, signer};

#[cfg(test)]
mod tests;

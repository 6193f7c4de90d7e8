//! All that crosses the border between page and core, one file per subject.
//!
//! Names are spelled the same on both sides. Days and amounts arrive as the sentences a person reads, never as figures to format;
//! "don't know" is a choice of its own, never `null`.

mod check;
mod deadlines;
mod draft;
mod earlier;
mod explain;
mod failure;
mod keeping;
mod paper;
mod pay;
mod recheck;
mod search;
mod session;
mod source;
mod speech;
mod transfer;
mod transport;
mod vault;

pub use check::*;
pub use deadlines::*;
pub use draft::*;
pub use earlier::*;
pub use explain::*;
pub use failure::*;
pub use keeping::*;
pub use paper::*;
pub use pay::*;
pub use recheck::*;
pub use search::*;
pub use session::*;
pub use source::*;
pub use speech::*;
pub use transfer::*;
pub use transport::*;
pub use vault::*;

//! Why a paper could not be made.

/// Why a paper could not be made. No text that a person wrote can cause one: only what the
/// program itself hands over (title, language, day) or a defect in the template.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// PDF/UA-1 asks for a title, and so does every list of files; this paper's is blank.
    #[error("untitled")]
    Untitled,
    /// The day is in no calendar.
    #[error("no such day: {year}-{month}-{day}")]
    NoSuchDay {
        /// As handed over.
        year: i32,
        /// As handed over.
        month: u8,
        /// As handed over.
        day: u8,
    },
    /// The language is not written as ISO 639 (two or three letters) and ISO 3166-1 (two letters).
    #[error("no such language: {lang}-{region}")]
    NoSuchLanguage {
        /// As handed over.
        lang: String,
        /// As handed over.
        region: String,
    },
    /// The typesetter refused the template.
    #[error("layout: {reasons:?}")]
    Layout {
        /// The typesetter's own words, for the log.
        reasons: Vec<String>,
    },
    /// The finished pages do not meet PDF/UA-1.
    #[error("export: {reasons:?}")]
    Export {
        /// The exporter's own words, for the log.
        reasons: Vec<String>,
    },
    /// The parts of a Word document were not packed into one file.
    #[error("packing: {reason}")]
    Packing {
        /// The packer's own words, for the log.
        reason: String,
    },
}

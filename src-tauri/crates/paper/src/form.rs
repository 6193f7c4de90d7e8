//! The files that a paper can be.

use crate::{Error, Paper, docx, pdf, plain};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// To print, to hand in, to read aloud.
    Pdf,
    /// To change in Word or another writing program.
    Docx,
    /// To paste elsewhere.
    Txt,
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Docx, Self::Txt];

    /// How the names of such files end, without the point.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Txt => "txt",
        }
    }
}

/// The paper as the bytes of a file. The same paper always gives the same bytes.
///
/// A text file begins with a byte order mark and ends its lines as Windows does: without these, older programs there show
/// æ, ø and å as other signs, and everything on one line. Elsewhere neither is in the way.
///
/// # Errors
/// As [`pdf`] and [`docx`]; a text file needs nothing that can be wrong.
pub fn write(paper: &Paper, form: Form) -> Result<Vec<u8>, Error> {
    match form {
        Form::Pdf => pdf(paper),
        Form::Docx => docx(paper),
        Form::Txt => Ok(format!("\u{feff}{}", plain(paper).replace('\n', "\r\n")).into_bytes()),
    }
}

//! Papers, read back by programs that did not write them.

/// PDF/UA-1.
pub mod checker;
/// A Word document.
pub mod docx;
/// A PDF.
pub mod pdf;
/// Plain text.
pub mod plain;
/// Hebrew and Arabic.
pub mod right_to_left;
/// What a paper says, form by form.
pub mod said;

use unicode_normalization::UnicodeNormalization;

/// White space folded into single spaces.
pub fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Folded, and each letter with its marks written in one way: files may write `å` as one character or as two.
pub fn same(text: &str) -> String {
    folded(&text.nfc().collect::<String>())
}

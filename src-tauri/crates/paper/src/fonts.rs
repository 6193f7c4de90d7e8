//! The fonts that every paper is set in, all of them inside the program.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::missing;

/// The families in the order in which a character is looked for: Latin, Greek and Cyrillic;
/// Arabic; emoji; Hebrew, other scripts and signs; the box for all that is left.
pub(crate) const FAMILIES: [&str; 5] = ["Inter", "Noto Sans Arabic", "Noto Emoji", "DejaVu Sans", missing::FAMILY];

/// The fonts, read once.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
}

/// The fonts, read at the first paper.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let files = [
        Bytes::new(uzor_fonts::INTER_400),
        Bytes::new(uzor_fonts::INTER_700),
        Bytes::new(uzor_fonts::NOTO_SANS_ARABIC),
        Bytes::new(uzor_fonts::NOTO_EMOJI),
        Bytes::new(uzor_fonts::DEJAVU_SANS),
        Bytes::new(missing::font()),
    ];
    let fonts: Vec<Font> =
        files.into_iter().map(|file| Font::new(file, 0).expect("the files are pinned, and a test reads each")).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_is_inside_the_program() {
        for family in FAMILIES {
            assert!(FONTS.book.contains_family(&family.to_lowercase()), "{family}");
        }
    }

    #[test]
    fn the_last_font_has_every_character() {
        let has = |font: &Font, char| font.info().coverage.contains(u32::from(char));
        let last = FONTS.fonts.last().expect("there are six");
        for char in [' ', 'å', '漢', '\u{e000}', '🫩', '\u{323af}', '\u{10fffd}'] {
            assert!(has(last, char), "{char}");
        }
        assert!(!has(&FONTS.fonts[0], '漢'));
    }
}

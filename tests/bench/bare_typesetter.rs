//! The typesetter with one text, the fonts of our papers and nothing else.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;

/// Fonts that are read, and the library.
pub(crate) struct BareTypesetter {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl BareTypesetter {
    pub(crate) fn new() -> Self {
        let files = [uzor_fonts::INTER_400, uzor_fonts::INTER_700, uzor_fonts::DEJAVU_SANS];
        let fonts: Vec<Font> = files.into_iter().filter_map(|file| Font::new(Bytes::new(file), 0)).collect();
        let library = LazyHash::new(Library::builder().build());
        Self { library, book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }

    /// The text as a PDF of the plain kind; gives its length.
    pub(crate) fn pdf(&self, text: &str) -> usize {
        let desk = Desk { bare: self, source: Source::detached(text) };
        let pages = typst::compile::<PagedDocument>(&desk).output.expect("the markup is good");
        typst_pdf::pdf(&pages, &typst_pdf::PdfOptions::default()).expect("the pages are good").len()
    }
}

struct Desk<'a> {
    bare: &'a BareTypesetter,
    source: Source,
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.bare.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.bare.book
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.bare.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

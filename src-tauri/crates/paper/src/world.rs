//! What the typesetter may reach: one template, the paper as data, our fonts, one day. Nothing else.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::FONTS;

static TEMPLATE: LazyLock<Source> = LazyLock::new(|| Source::detached(include_str!("page.typ")));

/// The typesetter's whole world while one paper is made.
pub(crate) struct Desk {
    library: LazyHash<Library>,
    day: Datetime,
    #[cfg(test)]
    pub(crate) refused: std::sync::atomic::AtomicUsize,
    template: Source,
}

impl Desk {
    /// A desk with the paper on it.
    pub(crate) fn new(paper: Dict, day: Datetime) -> Self {
        Self::with_template(TEMPLATE.clone(), paper, day)
    }

    /// A desk with another template, so that a test can see a file being asked for.
    pub(crate) fn with_template(template: Source, paper: Dict, day: Datetime) -> Self {
        Self {
            library: LazyHash::new(Library::builder().with_inputs(paper).build()),
            day,
            #[cfg(test)]
            refused: std::sync::atomic::AtomicUsize::new(0),
            template,
        }
    }

    fn refuse<T>(&self) -> FileResult<T> {
        #[cfg(test)]
        self.refused.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        Err(FileError::AccessDenied)
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { self.refuse() }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        self.refuse()
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Some(self.day)
    }
}

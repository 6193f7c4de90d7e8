//! What the typesetter may reach: one template, the paper as the one file that it reads, our fonts, one day. Nothing else.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::FONTS;

static TEMPLATE: LazyLock<Source> = LazyLock::new(|| Source::detached(include_str!("page.typ")));
/// One for all papers: were a paper a part of it, the typesetter could use nothing of the work on the one before.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::builder().build()));
static PAPER: LazyLock<FileId> = LazyLock::new(|| {
    let path = VirtualPath::new("paper.cbor").expect("a name is a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
});

/// The typesetter's whole world while one paper is made.
pub(crate) struct Desk {
    paper: Bytes,
    day: Datetime,
    #[cfg(test)]
    pub(crate) refused: std::sync::atomic::AtomicUsize,
    template: Source,
}

impl Desk {
    /// A desk with the paper on it.
    pub(crate) fn new(paper: &Dict, day: Datetime) -> Self {
        Self::with_template(TEMPLATE.clone(), paper, day)
    }

    /// A desk with another template, so that a test can see a file being asked for.
    pub(crate) fn with_template(template: Source, paper: &Dict, day: Datetime) -> Self {
        let mut bytes = Vec::new();
        ciborium::into_writer(paper, &mut bytes).expect("memory takes it");
        Self {
            paper: Bytes::new(bytes),
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
        &LIBRARY
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

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *PAPER { Ok(self.paper.clone()) } else { self.refuse() }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Some(self.day)
    }
}

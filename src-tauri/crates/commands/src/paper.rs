//! Papers: the application, and the sheet that tells how to send it. The page shows the same blocks that the PDF is made of.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use chrono::Datelike;
use paper::{Block, Day, Footer, Language, Paper, Size};
use text::Value;

use crate::draft::Written;
use crate::failure::failure;
use crate::session::Session;
use crate::wire::{BlockView, Failure, FailureCode, PaperAsk, PaperKind, PaperView, PaperWritten};

pub(crate) fn paper_view(session: &mut Session, request: PaperAsk) -> Result<PaperView, Failure> {
    let written = session.written()?;
    let missing = match request.paper {
        PaperKind::Application => session.not_written(&written),
        PaperKind::HowToSend => Vec::new(),
    };
    Ok(PaperView { blocks: session.blocks(request.paper, &written).iter().map(block_view).collect(), missing })
}

pub(crate) fn paper_write(session: &mut Session, request: PaperAsk) -> Result<PaperWritten, Failure> {
    let written = session.written()?;
    let (title, name) = match request.paper {
        PaperKind::Application => ("letter-title", "letter-file"),
        PaperKind::HowToSend => ("sheet-title", "sheet-file"),
    };
    let title = session.write(title, &[]);
    let stem = session.write(name, &[("day", session.file_day())]);
    let footer = session.write("letter-footer", &[]);
    let blocks = session.blocks(request.paper, &written);
    let (file, folder) = session.write_paper(&stem, session.paper(title, footer, false, blocks))?;
    Ok(PaperWritten { file, text: session.say("paper-written", &[]), folder })
}

/// A block as the page shows it.
fn block_view(block: &Block) -> BlockView {
    match block {
        Block::Addressee(lines) => BlockView::Lines { lines: lines.clone() },
        Block::DateLine(text) => BlockView::Paragraph { text: text.clone() },
        Block::Heading { level, text } => BlockView::Heading { level: *level, text: text.clone() },
        Block::Paragraph(text) => BlockView::Paragraph { text: text.clone() },
        Block::Numbered(items) => BlockView::Numbered { items: items.clone() },
        Block::Bullets(items) => BlockView::Lines { lines: items.clone() },
        Block::WriteLine { label } => BlockView::WriteLine { label: label.clone() },
        Block::Table { head, rows } => {
            BlockView::Lines { lines: [head].into_iter().chain(rows).map(|row| row.join(" · ")).collect() }
        }
    }
}

impl Session {
    fn blocks(&self, paper: PaperKind, written: &Written) -> Vec<Block> {
        match paper {
            PaperKind::Application => self.application_blocks(written),
            PaperKind::HowToSend => self.sheet_blocks(written),
        }
    }

    /// A paper of today in Danish; `wide` lays it on its long side.
    pub(crate) fn paper(&self, title: String, footer: String, wide: bool, blocks: Vec<Block>) -> Paper {
        let today = self.today();
        let part = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
        Paper {
            title,
            language: Language { lang: "da".to_owned(), region: "DK".to_owned() },
            day: Day { year: today.year(), month: part(today.month()), day: part(today.day()) },
            wide,
            size: Size::Normal,
            blocks,
            footer: Footer {
                text: Some(footer),
                page_word: self.write("letter-page", &[]),
                of_word: self.write("letter-of", &[]),
            },
        }
    }

    /// The day as it stands in a file's name.
    pub(crate) fn file_day(&self) -> Value {
        self.today().format("%Y-%m-%d").to_string().into()
    }

    /// Writes a paper into the folder of papers; gives its name and the folder.
    pub(crate) fn write_paper(&self, stem: &str, paper: Paper) -> Result<(String, String), Failure> {
        let pdf = paper::pdf(&paper).map_err(|_| failure(self, FailureCode::PaperFailed, &[]))?;
        let path = write_new(&self.folders.papers, stem, &pdf).map_err(|error| self.file_failure(&error))?;
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok((file, self.folders.papers.display().to_string()))
    }

    /// "Sådan sender du brevet": two ways told apart, and what happens then.
    fn sheet_blocks(&self, written: &Written) -> Vec<Block> {
        let heading = |level, key: &str| Block::Heading { level, text: self.write(key, &[]) };
        let figures = self.figures();
        let mut on_paper: Vec<String> =
            ["sheet-paper-1", "sheet-paper-2", "sheet-paper-3"].map(|key| self.write(key, &[])).to_vec();
        if let Some(enclosure) = self.enclosure(written) {
            on_paper.push(self.write("sheet-paper-enclosures", &[("enclosure", enclosure.into())]));
        }
        on_paper.push(self.write("sheet-paper-4", &[]));
        let kommune = self.standard().map_or_else(|| self.write("sheet-your-kommune", &[]), |standard| standard.name.clone());
        let digital = ["sheet-digital-1", "sheet-digital-2", "sheet-digital-3"];
        let digital = digital.map(|key| self.write(key, &[("kommune", kommune.as_str().into())])).to_vec();
        let mut blocks = vec![
            heading(1, "sheet-title"),
            Block::Paragraph(self.write("sheet-not-sent", &[])),
            heading(2, "sheet-paper"),
            Block::Numbered(on_paper),
            heading(2, "sheet-digital"),
            Block::Numbered(digital),
            Block::Paragraph(self.write("sheet-phone", &[])),
            heading(2, "sheet-then"),
            Block::Paragraph(self.write("sheet-then-law", &[])),
            Block::Paragraph(self.answer_time_words()),
        ];
        blocks.push(Block::Paragraph(self.write("sheet-then-klage", &figures)));
        blocks
    }

    fn answer_time_words(&self) -> String {
        let figures = self.figures();
        match self.standard() {
            None => self.write("sheet-then-law-only", &figures),
            Some(standard) if standard.answer_time.one().is_some() && standard.draft => self.write("sheet-then-draft", &figures),
            Some(standard) if standard.answer_time.one().is_some() => self.write("sheet-then-adopted", &figures),
            Some(_) => self.write("sheet-then-silent", &figures),
        }
    }

    fn file_failure(&self, error: &io::Error) -> Failure {
        let code = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => FailureCode::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => FailureCode::ReadOnly,
            _ => FailureCode::Unreachable,
        };
        failure(self, code, &[("folder", Value::from(self.folders.papers.display().to_string()))])
    }
}

/// Writes a new file, whole or not at all, and never over another one: a name in use gets a number.
fn write_new(folder: &Path, stem: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let unfinished = folder.join(format!(".{stem}.part"));
    let finished = write_synced(&unfinished, bytes).and_then(|()| free_name(folder, stem, &unfinished));
    // Once it has its name, or once it failed, the unfinished file has served.
    let removed = fs::remove_file(&unfinished);
    finished.and_then(|path| removed.map(|()| path))
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Gives the file a name that is free. A hard link fails where the name is taken, so two windows cannot take the same one.
fn free_name(folder: &Path, stem: &str, unfinished: &Path) -> io::Result<PathBuf> {
    for number in 1..1000 {
        let name = if number == 1 { format!("{stem}.pdf") } else { format!("{stem} ({number}).pdf") };
        let path = folder.join(name);
        match fs::hard_link(unfinished, &path) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            // A disk without hard links (a stick): copy where no file of the name lies.
            Err(_) if path.exists() => {}
            Err(_) => return fs::copy(unfinished, &path).map(|_| path),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_never_written_over_another() {
        let folder = std::env::temp_dir().join(format!("fodfaeste-paper-{}", std::process::id()));
        let first = write_new(&folder, "Ansøgning", b"one").unwrap();
        let second = write_new(&folder, "Ansøgning", b"two").unwrap();
        assert_eq!(fs::read(&first).unwrap(), b"one");
        assert_eq!(fs::read(&second).unwrap(), b"two");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 2, "no unfinished file is left");
        fs::remove_dir_all(&folder).unwrap();
    }
}

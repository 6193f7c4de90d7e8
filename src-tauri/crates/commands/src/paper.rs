//! Papers: to look at, to copy, to take away, to open. The page shows the same blocks that every form of the paper is made of.

use chrono::Datelike;
use paper::{Block, Day, Footer, Language, Paper, Size};
use rules::form::{Form, Need};
use text::Value;

use crate::failure::{failure, input};
use crate::forms::{NAVN, form_of};
use crate::session::Session;
use crate::take_away::Wanted;
use crate::wire::{
    BlockView, Clash, Failure, FailureCode, Nothing, Opened, PaperAsk, PaperForm, PaperKind, PaperText, PaperView, PaperWrite,
    PaperWritten,
};

/// A paper before it is given a form.
struct Sheet {
    title: String,
    /// The name of the file, without its ending.
    stem: String,
    /// The footer of a letter says that the municipality did not make the program; that of a sheet says whose it is.
    is_letter: bool,
    large: bool,
    blocks: Vec<Block>,
}

pub(crate) fn paper_view(session: &mut Session, request: PaperAsk) -> Result<PaperView, Failure> {
    let sheet = session.sheet(&request.paper)?;
    Ok(PaperView {
        title: sheet.title,
        is_letter: sheet.is_letter,
        blocks: sheet.blocks.iter().map(block_view).collect(),
        missing: session.missing_of(&request.paper)?,
        needs: session.needs_of(&request.paper)?.into_iter().map(|need| need.text).collect(),
    })
}

pub(crate) fn paper_text(session: &mut Session, request: PaperAsk) -> Result<PaperText, Failure> {
    let sheet = session.ready_sheet(&request.paper)?;
    Ok(PaperText { text: paper::plain(&session.made(sheet)) })
}

pub(crate) fn paper_write(session: &mut Session, request: PaperWrite) -> Result<PaperWritten, Failure> {
    let sheet = session.ready_sheet(&request.paper)?;
    let stem = if request.name.trim().is_empty() { sheet.stem.clone() } else { request.name };
    let is_letter = sheet.is_letter;
    let paper = session.made(sheet);
    let (file, folder) = session.write_paper(&stem, request.form, request.clash, &paper)?;
    let told = if is_letter { "paper-written" } else { "paper-written-own" };
    let text = session.say(told, &[]);
    Ok(PaperWritten { file, folder, text: session.with_synced_note(text) })
}

pub(crate) fn paper_open(session: &mut Session, _: Nothing) -> Result<Opened, Failure> {
    let Some(path) = session.last_paper.clone().filter(|path| path.is_file()) else {
        return Err(failure(session, FailureCode::PaperGone, &[]));
    };
    if session.viewer.open(&path) {
        Ok(Opened { text: session.say("paper-opening", &[]) })
    } else {
        let values = [("folder", Value::from(session.folders.papers.display().to_string()))];
        Err(failure(session, FailureCode::NoViewer, &values))
    }
}

/// A block as the page shows it.
fn block_view(block: &Block) -> BlockView {
    match block {
        Block::Addressee(lines) => BlockView::Lines { lines: lines.clone() },
        Block::DateLine(text) => BlockView::Paragraph { text: text.clone() },
        Block::Heading { level, text } => BlockView::Heading { level: *level, text: text.clone() },
        Block::Paragraph(text) => BlockView::Paragraph { text: text.clone() },
        Block::Numbered(items) => BlockView::Numbered { items: items.clone() },
        Block::Bullets(items) => BlockView::Bullets { items: items.clone() },
        Block::WriteLine { label } => BlockView::WriteLine { label: label.clone() },
        Block::Table { head, rows } => BlockView::Table { head: head.clone(), rows: rows.clone() },
    }
}

impl Session {
    fn sheet(&mut self, paper: &PaperKind) -> Result<Sheet, Failure> {
        let title_of = |session: &Session, key: &str| session.write(key, &[]);
        let (title, is_letter, large, blocks) = match paper {
            PaperKind::SoegNu => {
                let written = self.written_of_the_case()?;
                (title_of(self, "letter-title"), true, false, self.apply_now_blocks(&written))
            }
            PaperKind::Form { form } => {
                let form = form_of(form)?;
                let written = self.written(form)?;
                let title = self.write(&format!("paper-{}", form.id()), &[]);
                (title, form.is_letter(), form == Form::Moedekort, self.form_blocks(form, &written))
            }
            PaperKind::HowToSend { form } => {
                let form = form_of(form)?;
                let written = self.written_of_the_case()?;
                (title_of(self, "sheet-title"), false, false, self.how_to_send_blocks(form, &written))
            }
            PaperKind::CheckResult => (title_of(self, "result-title"), false, false, self.check_result_blocks()?),
            PaperKind::Estimate => (title_of(self, "estimate-title"), false, false, self.estimate_blocks()?),
            PaperKind::Days => (title_of(self, "slip-title"), false, false, self.slip_blocks()?),
        };
        let stem = self.write("paper-file", &[("title", title.as_str().into()), ("day", self.file_day())]);
        Ok(Sheet { title, stem, is_letter, large, blocks })
    }

    /// The paper, where nothing that it cannot do without is missing.
    fn ready_sheet(&mut self, paper: &PaperKind) -> Result<Sheet, Failure> {
        match self.needs_of(paper)?.into_iter().next() {
            Some(need) => Err(need),
            None => self.sheet(paper),
        }
    }

    /// What is not written of a letter yet: of an application every part, of the others the name. It can be used all the same.
    fn missing_of(&self, paper: &PaperKind) -> Result<Vec<String>, Failure> {
        match paper {
            PaperKind::Form { form } if form_of(form)? == Form::Ansoegning => {
                Ok(self.not_written(&self.written(Form::Ansoegning)?))
            }
            PaperKind::SoegNu => Ok(self.name_not_written(&self.written_of_the_case()?)),
            PaperKind::Form { form } => {
                let form = form_of(form)?;
                let written = self.written(form)?;
                let is_needed = form.needs(|name| written.get(name)).contains(&Need::Written(NAVN));
                Ok(if form.is_letter() && !is_needed { self.name_not_written(&written) } else { Vec::new() })
            }
            PaperKind::HowToSend { .. } | PaperKind::CheckResult | PaperKind::Estimate | PaperKind::Days => Ok(Vec::new()),
        }
    }

    /// What a paper cannot do without, each as the refusal of its field.
    fn needs_of(&self, paper: &PaperKind) -> Result<Vec<Failure>, Failure> {
        let PaperKind::Form { form } = paper else { return Ok(Vec::new()) };
        let form = form_of(form)?;
        let written = self.written(form)?;
        let refusal = |need| match need {
            Need::Written(field) => input(self, field, &format!("need-{field}"), &[]),
            Need::NotEverything(field) => input(self, field, &format!("need-everything-{field}"), &[]),
        };
        Ok(form.needs(|name| written.get(name)).into_iter().map(refusal).collect())
    }

    fn made(&self, sheet: Sheet) -> Paper {
        let footer = self.write(if sheet.is_letter { "letter-footer" } else { "sheet-footer" }, &[]);
        Paper {
            size: if sheet.large { Size::Large } else { Size::Normal },
            ..self.paper(sheet.title, footer, false, sheet.blocks)
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
    pub(crate) fn write_paper(
        &mut self,
        stem: &str,
        form: PaperForm,
        clash: Clash,
        paper: &Paper,
    ) -> Result<(String, String), Failure> {
        let form = match form {
            PaperForm::Pdf => paper::Form::Pdf,
            PaperForm::Docx => paper::Form::Docx,
            PaperForm::Txt => paper::Form::Txt,
        };
        let bytes = paper::write(paper, form).map_err(|_| failure(self, FailureCode::PaperFailed, &[]))?;
        self.take_away(&Wanted { stem, extension: form.extension(), clash }, &bytes)
    }
}

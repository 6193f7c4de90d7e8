//! A sitting over the commands, without a window: its own folder, its own clock, gone when it is dropped.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use commands::Session;
use commands::ports::Folders;
use commands::run;
use commands::wire::*;
use law::Facts;

use crate::clock::StoppedClock;
use crate::fresh;

/// A code that tests use.
pub const CODE: &str = "hest lampe regn bord";

/// A sitting with a folder of its own.
pub struct Sitting {
    /// What the commands are asked of.
    pub session: Session,
    folder: PathBuf,
}

impl Sitting {
    /// A sitting in a new folder below the system's temporary one.
    pub fn new() -> Self {
        let folder = fresh::folder("sitting");
        Sitting { session: session_in(&folder), folder }
    }

    /// A sitting in a new folder, on another day than the others.
    pub fn on(day: NaiveDate) -> Self {
        let folder = fresh::folder("sitting");
        let clock = StoppedClock(day.and_hms_opt(14, 32, 0).expect("a time of day"));
        Sitting { session: Session::new(Box::new(clock), folders_in(&folder)), folder }
    }

    /// A sitting over other facts than the program carries. They stay in memory until the tests end.
    pub fn over(facts: Facts) -> Self {
        let folder = fresh::folder("sitting");
        let session = Session::with_facts(Box::leak(Box::new(facts)), Box::new(StoppedClock::default()), folders_in(&folder));
        Sitting { session, folder }
    }

    /// A sitting of a person in Randers with a box, in which this stands.
    pub fn with_box(fields: &[(&str, &str)]) -> Self {
        let mut sitting = Self::new();
        sitting.choose("0730", Voice::Own);
        sitting.make_box();
        for (name, value) in fields {
            sitting.save(name, value).expect("the field is saved");
        }
        sitting
    }

    /// A sitting in this folder, which goes when the sitting does.
    pub fn in_folder(folder: PathBuf) -> Self {
        Sitting { session: session_in(&folder), folder }
    }

    /// Where its boxes and papers lie.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Chooses a municipality by code ("" is another one) and a voice.
    pub fn choose(&mut self, kommune: &str, voice: Voice) -> SessionView {
        let kommune = if kommune.is_empty() { Kommune::Other } else { Kommune::Known { code: kommune.to_owned() } };
        run::session_choose(&mut self.session, SessionChoice { kommune, voice }).expect("a choice is always taken")
    }

    /// The result of these answers.
    ///
    /// # Panics
    /// Where they are refused.
    pub fn check(&mut self, answers: CheckAnswers) -> ResultView {
        let step = run::check_step(&mut self.session, CheckAsk { answers, show: CheckShow::Result }).expect("good answers");
        let CheckStep::Result(result) = step else { panic!("the result was asked for") };
        result
    }

    /// Makes a box.
    pub fn make_box(&mut self) -> SessionView {
        self.make_box_with("Prøve", CODE).expect("the box is made")
    }

    /// Makes a box of this name and code; its sheet is kept by nobody.
    ///
    /// # Errors
    /// As the command.
    pub fn make_box_with(&mut self, nickname: &str, code: &str) -> Result<SessionView, Failure> {
        make_box(&mut self.session, nickname, code).map(|(view, _)| view)
    }

    /// Saves a field.
    ///
    /// # Errors
    /// As the command.
    pub fn save(&mut self, field: &str, value: &str) -> Result<Saved, Failure> {
        run::draft_save(&mut self.session, DraftSave { field: field.to_owned(), value: value.to_owned() })
    }

    /// What stands in a field.
    pub fn field(&mut self, name: &str) -> String {
        let draft = self.draft("ansoegning");
        let fields = draft.parts.into_iter().flat_map(|part| part.pages).flat_map(|page| page.fields);
        fields.into_iter().find(|field| field.name == name).expect("the field is in the draft").value
    }

    /// A form as the page shows it.
    pub fn draft(&mut self, form: &str) -> DraftView {
        run::draft_read(&mut self.session, FormAsk { form: form.to_owned() }).expect("the form can be read")
    }

    /// The paper of a form, as the page shows it.
    pub fn paper_of(&mut self, form: &str) -> PaperView {
        self.paper(PaperKind::Form { form: form.to_owned() })
    }

    /// A paper, as the page shows it.
    pub fn paper(&mut self, paper: PaperKind) -> PaperView {
        run::paper_view(&mut self.session, PaperAsk { paper }).expect("the paper can be shown")
    }

    /// Takes a paper away; gives its path.
    ///
    /// # Errors
    /// As the command.
    pub fn take(&mut self, paper: PaperKind, form: PaperForm) -> Result<PathBuf, Failure> {
        let request = PaperWrite { paper, form, name: String::new(), clash: Clash::Beside };
        let written = run::paper_write(&mut self.session, request)?;
        Ok(Path::new(&written.folder).join(written.file))
    }

    /// Ends the program and starts it again in the same folder.
    pub fn start_again(&mut self) -> SessionView {
        self.session = session_in(&self.folder);
        run::session_start(&mut self.session, Nothing {}).expect("the session starts")
    }

    /// Ends the program and starts it again in the same folder, on another day and over other facts.
    pub fn start_again_on(&mut self, day: NaiveDate, facts: Facts) -> SessionView {
        let clock = StoppedClock(day.and_hms_opt(9, 15, 0).expect("a time of day"));
        self.session = Session::with_facts(Box::leak(Box::new(facts)), Box::new(clock), folders_in(&self.folder));
        run::session_start(&mut self.session, Nothing {}).expect("the session starts")
    }

    /// Opens the one box there is.
    pub fn open_box(&mut self) -> SessionView {
        let view = run::session_start(&mut self.session, Nothing {}).expect("the session starts");
        let id = view.vaults.first().expect("there is a box").id.clone();
        run::vault_open(&mut self.session, VaultOpen { id, key: by_code(CODE) }).expect("the code is right")
    }

    /// Writes the application and reads its text back with pdftotext.
    pub fn application_text(&mut self) -> String {
        let path = self.take(PaperKind::Form { form: "ansoegning".to_owned() }, PaperForm::Pdf).expect("the paper is made");
        let text = std::process::Command::new("pdftotext").args(["-layout", "-nopgbrk"]).arg(path).arg("-").output();
        let text = String::from_utf8(text.expect("pdftotext runs").stdout).expect("pdftotext writes UTF-8");
        // Whether a space may end a line is for the typesetter; here only the words count.
        text.replace('\u{a0}', " ")
    }
}

impl Default for Sitting {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Sitting {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Makes a box, and gives the digits of its sheet.
///
/// # Errors
/// As the command.
pub fn make_box(session: &mut Session, nickname: &str, code: &str) -> Result<(SessionView, Vec<String>), Failure> {
    let groups = run::sheet_make(session, Nothing {})?.groups;
    let sheet = SheetProof::Copied { first: groups[0].clone(), second: groups[1].clone() };
    let (nickname, picture, code) = (nickname.to_owned(), "kanin".to_owned(), code.to_owned());
    let view = run::vault_create(session, VaultCreate { nickname, picture, code, shared: true, sheet })?;
    Ok((view, groups))
}

/// The code as the key of a box.
pub fn by_code(code: &str) -> Key {
    Key::Code { code: code.to_owned() }
}

fn session_in(folder: &Path) -> Session {
    Session::new(Box::new(StoppedClock::default()), folders_in(folder))
}

/// The folders of a sitting, all in one.
pub fn folders_in(folder: &Path) -> Folders {
    Folders {
        vaults: folder.join("bokse"),
        known: folder.join("kendte.cbor"),
        papers: folder.join("Dokumenter"),
        downloads: folder.join("Hentet"),
    }
}

//! The transfer file: written under five proposed words, looked at before it is taken in, and never taken in unasked.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rules::form::Form;
use secrecy::{ExposeSecret, SecretString};
use text::Value;
use vault::transfer::{self, Carried as Brought};
use vault::{DraftId, Error, TakenIn, Why};

use crate::carried::{self, Carried, KIND};
use crate::failure::{failure, from_vault, input};
use crate::patience;
use crate::session::Session;
use crate::wire::{
    Failure, FailureCode, Nothing, SessionView, TransferChoose, TransferFile, TransferFiles, TransferLook, TransferOpen,
    TransferPlace, TransferRow, TransferStart, TransferTaken, TransferWrite, TransferWritten,
};

/// How many words a file has that travels: 52 bits, since whoever finds it has all the time in the world.
const WORDS: usize = 5;
/// The ending of a transfer file's name.
const ENDING: &str = "fodfaeste";
/// A folder with more than this is looked through no further.
const MOST_ENTRIES: usize = 10_000;
/// Of one day there are not more files than this in one folder.
const MOST_FILES: u32 = 1_000;
/// How long a folder may take to list its files, and how long to write a file or to give one: what a slow stick takes for the greatest file,
/// twice over. Longer, and it hangs.
const LISTING: Duration = Duration::from_secs(3);
const MOVING: Duration = Duration::from_secs(15);

pub(crate) fn transfer_start(session: &mut Session, _: Nothing) -> Result<TransferStart, Failure> {
    session.open_box()?;
    // The same words as long as the box is open: whoever has written them down need not do it twice.
    let words = match &session.transfer_words {
        Some(words) => words.expose_secret().to_owned(),
        None => session.words_by_chance(WORDS)?,
    };
    session.transfer_words = Some(SecretString::from(words.as_str()));
    let places = session.places();
    let no_stick = if places.iter().any(|place| place.is_stick) { String::new() } else { session.say("transfer-no-stick", &[]) };
    let places = places.into_iter().map(|place| TransferPlace {
        warning: if place.is_stick || !session.others_come_here() { String::new() } else { session.say("transfer-stays", &[]) },
        place: place.folder.display().to_string(),
        label: place.label,
    });
    Ok(TransferStart { words, places: places.collect(), no_stick })
}

pub(crate) fn transfer_write(session: &mut Session, request: TransferWrite) -> Result<TransferWritten, Failure> {
    let place = session.places().into_iter().find(|place| place.folder.display().to_string() == request.place);
    let Some(FilePlace { folder, is_stick, .. }) = place else {
        return Err(input(session, "place-0", "input-transfer-place", &[]));
    };
    let words = session.transfer_words.clone().ok_or_else(|| input(session, "place-0", "input-transfer-words-gone", &[]))?;
    let kept = session.keep_carried();
    let (at, day) = (session.at(), session.today().to_string());
    let mut carried = session.in_box(|open| open.vault.hand_over(&at))?;
    if kept.is_err() {
        // A full disk does not keep them, and to take all along is what helps then: they go from memory.
        session.carry_answers(&mut carried)?;
    }
    let sealed = transfer::seal(&carried, &words).map_err(|error| session.unwritten(&error, &folder))?;
    let place = folder.clone();
    let written = patience::within(MOVING, move || {
        if !is_stick {
            // The person's own folder; a stick that is gone is not made.
            fs::create_dir_all(&place)?;
        }
        write_beside(&place, &day, &sealed, &words)
    });
    let file = session.answered(written, &folder)?.map_err(|error| session.unwritten(&error, &folder))?;
    if is_stick && !session.computer.sticks().contains(&folder) {
        // Where the stick was, there may be a folder of this computer, in which nobody would look for it.
        let _ = fs::remove_file(folder.join(&file));
        return Err(failure(session, FailureCode::Unreachable, &[("folder", folder.display().to_string().into())]));
    }
    let text = session.say(if is_stick { "transfer-written-stick" } else { "transfer-written" }, &[]);
    Ok(TransferWritten { file, folder: folder.display().to_string(), text })
}

/// Under the first name of this day that is free.
fn write_beside(folder: &Path, day: &str, sealed: &[u8], words: &SecretString) -> Result<String, Error> {
    for nth in 1..MOST_FILES {
        let name = transfer::file_name(day, nth);
        match transfer::write(&folder.join(&name), sealed, words) {
            Err(Error::NameTaken) => {}
            written => return written.map(|()| name),
        }
    }
    Err(Error::NameTaken)
}

pub(crate) fn transfer_find(session: &mut Session, _: Nothing) -> Result<TransferFiles, Failure> {
    let files: Vec<TransferFile> = session
        .brought_files()
        .into_iter()
        .map(|(path, place)| TransferFile {
            label: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            file: path.display().to_string(),
            text: place,
        })
        .collect();
    let none = if files.is_empty() { session.say("transfer-none", &[]) } else { String::new() };
    Ok(TransferFiles { files, none })
}

pub(crate) fn transfer_look(session: &mut Session, request: TransferOpen) -> Result<TransferLook, Failure> {
    let here = session.open_box()?.vault.face().nickname;
    let found = session.brought_files().into_iter().find(|(path, _)| path.display().to_string() == request.file);
    let Some((path, _)) = found else { return Err(input(session, "file-0", "input-transfer-file", &[])) };
    let folder = path.parent().unwrap_or(Path::new("")).to_path_buf();
    let read = session.answered(patience::within(MOVING, move || transfer::read(&path)), &folder)?;
    let opened = read.and_then(|bytes| transfer::open(&bytes, &SecretString::from(request.words)));
    let brought = opened.map_err(|error| session.unread(&error, &folder))?;
    let values = [("nickname", Value::from(brought.nickname.as_str())), ("when", session.when(&brought.made_at).into())];
    let text = session.say("transfer-from", &values);
    let written = brought.drafts.iter().filter(|draft| !draft.fields.is_empty());
    let drafts = written.filter_map(|draft| session.title_of(&draft.kind)).collect();
    session.brought = Some(brought);
    Ok(TransferLook { text, drafts, ask: session.say("transfer-ask", &[("nickname", here.into())]) })
}

pub(crate) fn transfer_take(session: &mut Session, _: Nothing) -> Result<TransferTaken, Failure> {
    session.keep_carried()?;
    let Some(brought) = session.brought.take() else { return Err(input(session, "file-0", "input-transfer-file", &[])) };
    let done = match session.in_box(|open| open.vault.take_in(&brought)) {
        Ok(done) => done,
        Err(failed) => {
            // It may go well the next time, without the words.
            session.brought = Some(brought);
            return Err(failed);
        }
    };
    session.read_anew(&brought, &done)?;
    let rows = session.rows(&done)?;
    Ok(TransferTaken { view: session.view()?, rows })
}

pub(crate) fn transfer_choose(session: &mut Session, request: TransferChoose) -> Result<SessionView, Failure> {
    let draft: DraftId = request.draft.parse().map_err(|error| from_vault(session, &error))?;
    let at = session.at();
    session.in_box(|open| {
        let versions = open.vault.versions(&draft)?;
        let newest = versions.iter().find(|version| version.why == Why::Brought).ok_or(Error::NoSuchDraft)?;
        open.vault.restore_version(&draft, newest.id, &at)
    })?;
    session.read_answers(Carried::default())?;
    session.view()
}

/// Where a file can lie.
struct FilePlace {
    folder: PathBuf,
    label: String,
    is_stick: bool,
}

impl Session {
    /// Puts the answers outside the forms as they stand in memory among what is carried.
    fn carry_answers(&self, carried: &mut Brought) -> Result<(), Failure> {
        let answers = self.open_box()?.answers;
        if let Some(draft) = carried.drafts.iter_mut().find(|draft| draft.id == answers) {
            draft.fields.extend(self.carried.to_fields().into_iter().map(|(name, value)| (name.to_owned(), value)));
        }
        Ok(())
    }

    /// Where a file can be written: the sticks, then the person's own folder.
    fn places(&self) -> Vec<FilePlace> {
        let sticks = self.computer.sticks().into_iter().map(|folder| {
            let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            FilePlace { label: self.say("transfer-on-stick", &[("name", name.into())]), folder, is_stick: true }
        });
        let folder = self.folders.papers.clone();
        let here =
            FilePlace { label: self.say("transfer-in-folder", &[("folder", name_of(&folder).into())]), folder, is_stick: false };
        sticks.chain([here]).collect()
    }

    /// The files that can be taken in, the newest first, each with the name of its place.
    fn brought_files(&self) -> Vec<(PathBuf, String)> {
        let mut places = self.places();
        let folder = self.folders.downloads.clone();
        places.push(FilePlace {
            label: self.say("transfer-in-folder", &[("folder", name_of(&folder).into())]),
            folder,
            is_stick: false,
        });
        let mut files = Vec::new();
        for FilePlace { folder, label, .. } in places {
            // A folder that hangs is as good as empty, and the others have their files.
            let found = patience::within(LISTING, move || transfer_files(&folder)).unwrap_or_default();
            files.extend(found.into_iter().map(|(changed, path)| (changed, path, label.clone())));
        }
        files.sort_by(|one, other| (other.0, &other.1).cmp(&(one.0, &one.1)));
        files.into_iter().map(|(_, path, place)| (path, place)).collect()
    }

    /// What a folder gave, unless it did not answer.
    fn answered<Answer>(&self, answer: Option<Answer>, folder: &Path) -> Result<Answer, Failure> {
        answer.ok_or_else(|| failure(self, FailureCode::NoAnswer, &[("folder", folder.display().to_string().into())]))
    }

    /// Why a file was not written.
    fn unwritten(&self, error: &Error, folder: &Path) -> Failure {
        let code = match error {
            Error::DiskFull => FailureCode::PlaceFull,
            Error::ReadOnly | Error::NoPermission => FailureCode::ReadOnly,
            Error::Io { .. } => FailureCode::Unreachable,
            Error::OutOfMemory => FailureCode::NoMemory,
            _ => FailureCode::FileUnwritten,
        };
        failure(self, code, &[("folder", folder.display().to_string().into())])
    }

    /// Why a file was not read.
    fn unread(&self, error: &Error, folder: &Path) -> Failure {
        let code = match error {
            Error::WrongCode => return input(self, "words", "input-transfer-words", &[]),
            Error::Newer { .. } => FailureCode::TransferNewer,
            Error::Io { .. } | Error::NoPermission => FailureCode::Unreachable,
            other => return from_vault(self, other),
        };
        failure(self, code, &[("folder", folder.display().to_string().into())])
    }

    /// Whether a file that is left here lies open to others' eyes.
    fn others_come_here(&self) -> bool {
        self.carried.shared || self.open.as_ref().is_some_and(|open| open.vault.is_guest())
    }

    /// What a kind of draft is called; `None` for a kind that a newer edition knows.
    fn title_of(&self, kind: &str) -> Option<String> {
        match Form::of(kind) {
            Some(form) => Some(self.write(&format!("paper-{}", form.id()), &[])),
            None => (kind == KIND).then(|| self.say("transfer-answers", &[])),
        }
    }

    /// After something was taken in: the drafts there are now, and the answers outside them.
    fn read_anew(&mut self, brought: &Brought, done: &TakenIn) -> Result<(), Failure> {
        // Where both sides have answered, what stands here stays; what is missing here comes from the file.
        let answers = brought.drafts.iter().find(|draft| draft.kind == KIND);
        let is_both = self.open.as_ref().is_some_and(|open| done.both.contains(&open.answers));
        let fill = match answers {
            Some(answers) if is_both => Carried::default().merged_with(|name| answers.fields.get(name).map(String::as_str)),
            _ => Carried::default(),
        };
        self.read_answers(fill)
    }

    /// Reads the answers outside the forms from the box, and takes from `fill` what it lacks. How this computer is used does not travel.
    fn read_answers(&mut self, fill: Carried) -> Result<(), Failure> {
        let at = self.at();
        let kept = self.in_box(|open| open.read_anew(&at))?;
        let Carried { shared, lock_minutes, place, .. } = std::mem::take(&mut self.carried);
        let field = |name: &str| kept.fields.get(name).map(String::as_str);
        self.unread = carried::unread(field);
        let read = fill.merged_with(field);
        self.carried = Carried { shared, lock_minutes, place, ..read };
        self.index = None;
        // All that was brought is in the box; the answers stay in memory where the disk is full.
        let _ = self.keep_carried();
        Ok(())
    }

    fn rows(&self, done: &TakenIn) -> Result<Vec<TransferRow>, Failure> {
        let sorts =
            [(&done.both, "transfer-both", true), (&done.taken, "transfer-taken", false), (&done.left, "transfer-left", false)];
        let mut rows = Vec::new();
        for (drafts, words, both) in sorts {
            for draft in drafts {
                let read = self.open_box()?.vault.read_draft(draft).map_err(|error| from_vault(self, &error))?;
                let Some(title) = self.title_of(&read.kind) else { continue };
                let form = Form::of(&read.kind).map(|form| form.id().to_owned()).unwrap_or_default();
                rows.push(TransferRow { draft: draft.to_string(), form, title, text: self.say(words, &[]), both });
            }
        }
        Ok(rows)
    }
}

/// The transfer files of a folder, each with the time it was changed.
fn transfer_files(folder: &Path) -> Vec<(Option<SystemTime>, PathBuf)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().take(MOST_ENTRIES);
    let named = entries.filter(|entry| entry.path().extension().is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING)));
    let files = named.filter(|entry| entry.path().is_file());
    files.map(|entry| (entry.metadata().and_then(|found| found.modified()).ok(), entry.path())).collect()
}

/// The last part of a folder's path: as people call it.
fn name_of(folder: &Path) -> String {
    folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

//! The person's box: made the first time something is to be kept, opened with the code, closed.

use std::collections::BTreeMap;

use chrono::Datelike;
use rules::form::Form;
use secrecy::{ExposeSecret, SecretString};
use text::Value;
use vault::{Draft, DraftId, Face, Kind, Vault, VaultHome, VaultId, Ways};

use crate::carried;
use crate::failure::{broken, failure, from_vault, input};
use crate::forms::NAVN;
use crate::session::{Session, TIME, read_time};
use crate::wire::{
    AsideTake, BackupFound, BackupOpen, Failure, FailureCode, Nothing, Place, SessionView, VaultAsk, VaultCard, VaultCreate,
    VaultOpen,
};

/// An open box: the drafts of the forms that were begun, and the draft of the answers outside them.
pub(crate) struct OpenBox {
    pub(crate) vault: Vault,
    pub(crate) drafts: BTreeMap<Form, DraftId>,
    pub(crate) answers: DraftId,
}

impl OpenBox {
    /// Looks again at which drafts there are, and gives the answers outside the forms.
    pub(crate) fn read_anew(&mut self, at: &str) -> Result<Draft, vault::Error> {
        let (drafts, answers, kept) = open_drafts(&mut self.vault, at)?;
        self.drafts = drafts;
        self.answers = answers;
        Ok(kept)
    }
}

impl Session {
    /// Where the boxes lie.
    pub(crate) fn vault_home(&self) -> VaultHome {
        VaultHome::at(&self.folders.vaults, &self.folders.known)
    }

    fn vault_id(&self, id: &str) -> Result<VaultId, Failure> {
        id.parse().map_err(|error| from_vault(self, &error))
    }

    /// The boxes here, and those that used to be here.
    pub(crate) fn vault_cards(&self) -> Result<Vec<VaultCard>, Failure> {
        let cards = self.vault_home().list().map_err(|error| from_vault(self, &error))?;
        Ok(cards
            .into_iter()
            .map(|card| {
                let missing = card.trouble == Some(vault::Error::Missing);
                let trouble = match &card.trouble {
                    None => String::new(),
                    Some(vault::Error::Missing) => self.say("vault-missing", &[("folder", card.folder.as_str().into())]),
                    Some(vault::Error::Newer { .. }) => self.say("failure-vault_newer", &[]),
                    Some(_) => self.say("vault-damaged", &[]),
                };
                let Face { nickname, picture } = card.face.unwrap_or(Face { nickname: String::new(), picture: String::new() });
                let has_code = card.ways.is_empty() || card.ways.contains(&Kind::Code);
                let opens_here = card.ways.contains(&Kind::ThisComputer);
                VaultCard { id: card.id.to_string(), nickname, picture, trouble, missing, has_code, opens_here }
            })
            .collect())
    }

    /// The open box.
    ///
    /// # Errors
    /// [`FailureCode::Locked`] where none is open.
    pub(crate) fn open_box(&self) -> Result<&OpenBox, Failure> {
        self.open.as_ref().ok_or_else(|| failure(self, FailureCode::Locked, &[]))
    }

    /// Works in the open box.
    ///
    /// # Errors
    /// As [`Session::open_box`], and the work's own in words.
    pub(crate) fn in_box<T>(&mut self, work: impl FnOnce(&mut OpenBox) -> Result<T, vault::Error>) -> Result<T, Failure> {
        let done = self.open.as_mut().map(work).ok_or_else(|| failure(self, FailureCode::Locked, &[]))?;
        done.map_err(|error| from_vault(self, &error))
    }

    /// Keeps the answers outside the application in the open box; where none is open they stay in memory.
    pub(crate) fn keep_carried(&mut self) -> Result<(), Failure> {
        let at = self.at();
        let fields = self.carried.to_fields();
        let Some(open) = &mut self.open else { return Ok(()) };
        let saved = open.vault.save_fields(&open.answers, fields.iter().map(|(name, value)| (*name, value.as_str())), &at);
        saved.map_err(|error| from_vault(self, &error))
    }

    /// Closes the box and forgets all that was answered, so that the next person at the computer sees and hears none of it. What waits beside the
    /// box waits on, unseen, until it is opened again.
    pub(crate) fn close_box(&mut self) {
        self.speech.stop();
        paper::forget();
        let open = self.open.take();
        self.carried = carried::Carried::default();
        self.opened_with.clear();
        self.unread.clear();
        self.last_paper = None;
        self.sheet = None;
        self.index = None;
        self.transfer_words = None;
        self.brought = None;
        let Some(open) = open else { return };
        // A box that can not be copied is still whole; the next opening tries again.
        let _ = open.vault.back_up();
        // Closed it is even where a full disk does not let it tidy up: all that was acknowledged is in the log, and the next opening takes it up.
        let _ = open.vault.close();
    }

    /// A new box, a guest's or one that lay here is the open one from now on. What was answered before there was one goes into a new one; it waits
    /// beside one that lay here, for somebody else may have answered it.
    fn take_up(&mut self, mut vault: Vault, is_new: bool) -> Result<SessionView, Failure> {
        let day = i64::from(self.today().num_days_from_ce());
        // Where a failing disk does not let it, nothing is thrown away today.
        let _ = vault.begin_day(day);
        match &mut self.open {
            // What a guest wrote goes along into the box that is made or opened.
            Some(open) if open.vault.is_guest() && !vault.is_guest() => {
                let written = open.vault.hand_over(&self.clock.now().format(TIME).to_string());
                let taken = written.and_then(|written| vault.take_in(&written));
                taken.map_err(|error| from_vault(self, &error))?;
            }
            // One box at a time: nothing of one person's goes into another's.
            Some(_) => self.close_box(),
            None => {}
        }
        let (drafts, answers, kept) = open_drafts(&mut vault, &self.at()).map_err(|error| from_vault(self, &error))?;
        let mut sitting = std::mem::take(&mut self.carried);
        if !is_new {
            let choice = sitting.choice.clone();
            let answered = std::mem::replace(&mut sitting, carried::Carried { choice, ..carried::Carried::default() });
            if answered.has_answers() {
                let earlier = self.aside.remove(&vault.id()).unwrap_or_default();
                self.aside.insert(vault.id(), answered.completed_by(earlier));
            }
        }
        let field = |name: &str| kept.fields.get(name).map(String::as_str);
        self.unread = carried::unread(field);
        self.carried = sitting.merged_with(field);
        self.opened_with = self.carried.results.clone();
        self.open = Some(OpenBox { vault, drafts, answers });
        self.locked = None;
        self.receipt.clear();
        self.index = None;
        // It stays in memory where the disk is full.
        let _ = self.keep_name();
        let view = self.view()?;
        // Gone back to once; whoever closes the program elsewhere does not come back here.
        self.carried.place = Place::default();
        // A full disk must not shut a box that can be read.
        let _ = self.keep_carried();
        Ok(view)
    }

    /// The name that was typed before there was a box moves to where the person is kept, unless a name stands there.
    fn keep_name(&mut self) -> Result<(), Failure> {
        let Some(name) = self.carried.sag.remove(NAVN) else { return Ok(()) };
        let is_written = self.written_of_the_case().map(|written| written.is_written(NAVN));
        let kept = is_written.and_then(|is_written| if is_written { Ok(()) } else { self.keep_field(NAVN, &name) });
        if kept.is_err() {
            self.carried.sag.insert(NAVN.to_owned(), name);
        }
        kept
    }
}

/// The drafts of a box by form, the newest of each, and the answers outside the forms, which are made where the box is new.
fn open_drafts(vault: &mut Vault, at: &str) -> Result<(BTreeMap<Form, DraftId>, DraftId, Draft), vault::Error> {
    let cards = vault.drafts()?;
    // The one changed last comes first, and a map keeps the last it is given.
    let drafts = cards.iter().rev().filter_map(|card| Some((Form::of(&card.kind)?, card.id))).collect();
    let answers = match cards.iter().find(|card| card.kind == carried::KIND) {
        Some(card) => card.id,
        None => vault.make_draft(carried::KIND, at)?,
    };
    let kept = vault.read_draft(&answers)?;
    Ok((drafts, answers, kept))
}

pub(crate) fn vault_create(session: &mut Session, request: VaultCreate) -> Result<SessionView, Failure> {
    let sheet = session.proven_sheet(&request.sheet)?;
    let code = SecretString::from(request.code);
    let key = if code.expose_secret().is_empty() { Some(session.key_for_here(request.shared)?) } else { None };
    let by_code = key.is_none().then(|| (&code, session.code_cost()));
    let ways = Ways { paper: &sheet, code: by_code, this_computer: key.as_ref() };
    let face = Face { nickname: request.nickname, picture: request.picture };
    let made = session.vault_home().create(&face, &ways, &session.at());
    let vault = made.map_err(|error| from_vault(session, &error))?;
    if let Some(key) = &key
        && session.keep_key(vault.id(), key).is_err()
    {
        // Nothing was written in it yet; a box that only the sheet opens is not left behind.
        let id = vault.id();
        drop(vault);
        let _ = session.vault_home().delete_for_ever(&id);
        return Err(input(session, "code", "input-code-missing-one", &[]));
    }
    session.sheet = None;
    session.carried.shared = request.shared;
    session.take_up(vault, true)
}

/// What was answered before the open box was opened: into it, where it has no answer of its own, or forgotten.
pub(crate) fn aside_take(session: &mut Session, request: AsideTake) -> Result<SessionView, Failure> {
    let id = session.open_box()?.vault.id();
    let Some(aside) = session.aside.remove(&id) else { return session.view() };
    if request.take {
        let completed = session.carried.completed_by(aside.clone());
        let before = std::mem::replace(&mut session.carried, completed);
        // Where it fails, the name is kept with the rest, or nothing is.
        let _ = session.keep_name();
        if let Err(failure) = session.keep_carried() {
            session.carried = before;
            session.aside.insert(id, aside);
            return Err(failure);
        }
        session.index = None;
    }
    session.view()
}

/// Opens a box that lies nowhere: nothing of it is kept on this computer.
pub(crate) fn guest_start(session: &mut Session, _: Nothing) -> Result<SessionView, Failure> {
    if session.open.is_some() {
        session.close_box();
    }
    let face = Face { nickname: session.say("vault-guest-name", &[]), picture: String::new() };
    let vault = Vault::guest(&face, &session.at()).map_err(|error| from_vault(session, &error))?;
    session.carried.shared = true;
    session.take_up(vault, true)
}

pub(crate) fn vault_open(session: &mut Session, request: VaultOpen) -> Result<SessionView, Failure> {
    let id = session.vault_id(&request.id)?;
    let vault = session.with_key(&id, request.key, |home, secret| home.open(&id, secret))?;
    session.take_up(vault, false)
}

pub(crate) fn backup_find(session: &mut Session, request: VaultOpen) -> Result<BackupFound, Failure> {
    let id = session.vault_id(&request.id)?;
    let found = session.with_key(&id, request.key, |home, secret| home.newest_backup(&id, secret))?;
    Ok(match found {
        None => BackupFound::None,
        Some(card) => {
            let text = match card.changed_at.as_deref().and_then(read_time) {
                Some(at) => {
                    let values = [("day", Value::Day(at.date())), ("time", Value::Time(at.time()))];
                    session.say("vault-backup-from", &values)
                }
                None => session.say("vault-backup-empty", &[]),
            };
            BackupFound::Found { backup: card.counter.to_string(), text }
        }
    })
}

pub(crate) fn backup_open(session: &mut Session, request: BackupOpen) -> Result<SessionView, Failure> {
    let id = session.vault_id(&request.id)?;
    let counter = request.backup.parse().map_err(|_| broken())?;
    let vault = session.with_key(&id, request.key, |home, secret| home.open_from_backup(&id, secret, counter))?;
    session.take_up(vault, false)
}

pub(crate) fn vault_forget(session: &mut Session, request: VaultAsk) -> Result<SessionView, Failure> {
    let id = session.vault_id(&request.id)?;
    session.vault_home().forget_missing(&id).map_err(|error| from_vault(session, &error))?;
    session.view()
}

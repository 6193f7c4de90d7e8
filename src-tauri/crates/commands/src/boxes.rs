//! The person's box: made the first time something is to be kept, opened with the code, closed.

use std::collections::BTreeMap;

use rules::form::Form;
use secrecy::SecretString;
use vault::{Draft, DraftId, Vault, VaultHome, VaultId};

use crate::carried;
use crate::failure::from_vault;
use crate::forms::NAVN;
use crate::session::Session;
use crate::wire::{Failure, Nothing, SessionView, VaultCreate, VaultOpen};

/// An open box: the drafts of the forms that were begun, and the draft of the answers outside them.
pub(crate) struct OpenBox {
    pub(crate) vault: Vault,
    pub(crate) drafts: BTreeMap<Form, DraftId>,
    answers: DraftId,
}

impl Session {
    /// Keeps the answers outside the application in the open box; where none is open they stay in memory.
    pub(crate) fn keep_carried(&mut self) -> Result<(), Failure> {
        let at = self.at();
        let fields = self.carried.to_fields();
        let Some(open) = &mut self.open else { return Ok(()) };
        let saved = open.vault.save_fields(&open.answers, fields.iter().map(|(name, value)| (*name, value.as_str())), &at);
        saved.map_err(|error| from_vault(self, &error))
    }

    /// Closes the box and forgets all that was answered, so that the next person at the computer sees and hears none of it.
    pub(crate) fn close_box(&mut self) -> Result<(), Failure> {
        self.speech.stop();
        let Some(open) = self.open.take() else { return Ok(()) };
        self.carried = carried::Carried::default();
        self.opened_with.clear();
        self.last_paper = None;
        open.vault.close().map_err(|error| from_vault(self, &error))
    }

    fn take_up(&mut self, mut vault: Vault) -> Result<SessionView, Failure> {
        let (drafts, answers, kept) = open_drafts(&mut vault, &self.at()).map_err(|error| from_vault(self, &error))?;
        let sitting = std::mem::take(&mut self.carried);
        self.carried = sitting.merged_with(|name| kept.fields.get(name).map(String::as_str));
        self.opened_with = self.carried.results.clone();
        self.open = Some(OpenBox { vault, drafts, answers });
        self.keep_name()?;
        self.keep_carried()?;
        self.view()
    }

    /// The name that was typed before there was a box moves to where the person is kept, unless a name stands there.
    fn keep_name(&mut self) -> Result<(), Failure> {
        let Some(name) = self.carried.sag.remove(NAVN) else { return Ok(()) };
        if self.written_of_the_case()?.is_written(NAVN) { Ok(()) } else { self.keep_field(NAVN, &name) }
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
    let at = session.at();
    let made = VaultHome::at(&session.folders.vaults).create(&request.nickname, &SecretString::from(request.code), &at);
    let vault = made.map_err(|error| from_vault(session, &error))?;
    session.take_up(vault)
}

pub(crate) fn vault_open(session: &mut Session, request: VaultOpen) -> Result<SessionView, Failure> {
    let opened = request
        .id
        .parse::<VaultId>()
        .and_then(|id| VaultHome::at(&session.folders.vaults).open(&id, &SecretString::from(request.code)));
    let vault = opened.map_err(|error| from_vault(session, &error))?;
    session.take_up(vault)
}

pub(crate) fn vault_close(session: &mut Session, _: Nothing) -> Result<SessionView, Failure> {
    session.close_box()?;
    session.view()
}

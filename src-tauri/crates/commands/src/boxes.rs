//! The person's box: made the first time something is to be kept, opened with the code, closed.

use secrecy::SecretString;
use vault::{DraftId, Vault, VaultHome, VaultId};

use crate::carried;
use crate::failure::from_vault;
use crate::session::Session;
use crate::wire::{Failure, Nothing, SessionView, VaultCreate, VaultOpen};

/// The kind of the draft that holds the application.
const APPLICATION: &str = "ansoegning";

/// An open box and its two drafts.
pub(crate) struct OpenBox {
    pub(crate) vault: Vault,
    pub(crate) application: DraftId,
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
        open.vault.close().map_err(|error| from_vault(self, &error))
    }

    fn draft_of(&self, vault: &mut Vault, kind: &str) -> Result<DraftId, vault::Error> {
        let found = vault.drafts()?.into_iter().find(|card| card.kind == kind);
        found.map_or_else(|| vault.make_draft(kind, &self.at()), |card| Ok(card.id))
    }

    fn take_up(&mut self, mut vault: Vault) -> Result<SessionView, Failure> {
        let drafts = self
            .draft_of(&mut vault, APPLICATION)
            .and_then(|application| Ok((application, self.draft_of(&mut vault, carried::KIND)?)))
            .and_then(|(application, answers)| Ok((application, answers, vault.read_draft(&answers)?)));
        let (application, answers, kept) = drafts.map_err(|error| from_vault(self, &error))?;
        let sitting = std::mem::take(&mut self.carried);
        self.carried = sitting.merged_with(|name| kept.fields.get(name).map(String::as_str));
        self.opened_with = self.carried.results.clone();
        self.open = Some(OpenBox { vault, application, answers });
        self.keep_carried()?;
        self.view()
    }
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

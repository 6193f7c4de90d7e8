//! Who can open the box, and taking it away: its ways in, its face, new keys, deleting.

use secrecy::SecretString;
use text::Value;
use vault::{Face, Kind, Ways};

use crate::failure::{from_vault, input};
use crate::session::Session;
use crate::wire::{EraseAll, EraseBox, EraseView, FaceSet, Failure, KeysRenew, Nothing, SessionView, VaultCard, WaysView};

pub(crate) fn ways_read(session: &mut Session, _: Nothing) -> Result<WaysView, Failure> {
    let vault = &session.open_box()?.vault;
    let mut ways = vault.ways();
    ways.sort_unstable();
    let words = |kind| match kind {
        Kind::Code => "vault-way-code",
        Kind::Paper => "vault-way-paper",
        Kind::ThisComputer => "vault-way-this-computer",
        Kind::UsbKey => "vault-way-usb-key",
    };
    Ok(WaysView { rows: ways.into_iter().map(|kind| session.say(words(kind), &[])).collect(), here: session.here(vault) })
}

pub(crate) fn face_set(session: &mut Session, request: FaceSet) -> Result<SessionView, Failure> {
    let face = Face { nickname: request.nickname, picture: request.picture };
    session.in_box(|open| open.vault.set_face(&face))?;
    session.view()
}

/// A new code, a new sheet, and under them a new key: what others have seen of the old ones opens nothing any more.
pub(crate) fn keys_renew(session: &mut Session, request: KeysRenew) -> Result<SessionView, Failure> {
    let sheet = session.proven_sheet(&request.sheet)?;
    let code = SecretString::from(request.code);
    let ways = Ways { paper: &sheet, code: Some((&code, session.code_cost())), this_computer: None };
    let id = session.open_box()?.vault.id();
    session.in_box(|open| open.vault.renew(&ways))?;
    // The new keys are the code and the sheet alone.
    session.key_ring.forget(&id.to_string());
    session.sheet = None;
    session.view()
}

/// Deletes the open box for ever. Whoever has opened it may do that; nobody else may.
pub(crate) fn vault_delete(session: &mut Session, _: Nothing) -> Result<SessionView, Failure> {
    let id = session.open_box()?.vault.id();
    session.close_box();
    // Whatever comes: the page that has shown it must go.
    session.fresh_view = true;
    session.vault_home().delete_for_ever(&id).map_err(|error| from_vault(session, &error))?;
    session.key_ring.forget(&id.to_string());
    session.receipt = vec![session.say("delete-done", &[]), session.what_stays()];
    session.view()
}

pub(crate) fn erase_read(session: &mut Session, _: Nothing) -> Result<EraseView, Failure> {
    Ok(EraseView { boxes: session.boxes_here()?, stays: session.what_stays() })
}

pub(crate) fn erase_all(session: &mut Session, request: EraseAll) -> Result<SessionView, Failure> {
    for (at, name) in session.boxes_here()?.iter().map(|one| &one.nickname).enumerate() {
        let typed = request.nicknames.get(at).map_or("", String::as_str);
        if !is_same(typed, name) {
            return Err(input(session, &format!("name-{at}"), "input-erase-name", &[("nickname", name.as_str().into())]));
        }
    }
    let cards = session.vault_cards()?;
    session.close_box();
    // Whatever comes: the page that has shown a box must go.
    session.fresh_view = true;
    let gone = session.vault_home().delete_all_for_ever().map_err(|error| from_vault(session, &error))?;
    cards.iter().filter(|card| card.opens_here).for_each(|card| session.key_ring.forget(&card.id));
    session.locked = None;
    let values = [
        ("count", Value::Count(u32::try_from(gone).unwrap_or(u32::MAX))),
        ("day", Value::Day(session.today())),
        ("time", Value::Time(session.now().time())),
    ];
    session.receipt = vec![session.say("erase-done", &values), session.what_stays()];
    session.view()
}

/// Capitals and spaces at the ends are no reason to ask again.
fn is_same(typed: &str, name: &str) -> bool {
    typed.trim().to_lowercase() == name.trim().to_lowercase()
}

impl Session {
    /// The boxes that lie here. One whose name can not be read is called by the word that deletes it: nothing goes without a word.
    fn boxes_here(&self) -> Result<Vec<EraseBox>, Failure> {
        let here = self.vault_cards()?.into_iter().filter(|card| !card.missing);
        let named = here.map(|VaultCard { id, nickname, picture, .. }| {
            let nickname = if nickname.trim().is_empty() { self.say("erase-word", &[]) } else { nickname };
            EraseBox { id, nickname, picture }
        });
        Ok(named.collect())
    }

    fn what_stays(&self) -> String {
        self.say("erase-stays", &[("folder", self.folders.papers.display().to_string().into())])
    }
}

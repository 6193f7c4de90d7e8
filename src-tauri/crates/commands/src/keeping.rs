//! Who can open the box, and taking it away: its ways in, its face, new keys, deleting.

use secrecy::SecretString;
use text::Value;
use vault::{Error, Face, Kind, Part, Ways};

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
    session.aside.remove(&id);
    // Whatever comes: the page that has shown it must go.
    session.fresh_view = true;
    let deleted = session.vault_home().delete_for_ever(&id);
    let left = session.left_of(&[id.to_string()]);
    if !left.opens.contains(&id.to_string()) {
        session.key_ring.forget(&id.to_string());
    }
    match deleted {
        Err(error) if !left.nicknames.is_empty() => Err(session.told_beside_the_page(Vec::new(), &left, &error)),
        // Gone it is, though its name may be remembered.
        Err(_) | Ok(()) => {
            session.receipt = vec![session.say("delete-done", &[]), session.what_stays()];
            session.view()
        }
    }
}

pub(crate) fn erase_read(session: &mut Session, _: Nothing) -> Result<EraseView, Failure> {
    Ok(EraseView { boxes: session.boxes_here()?, stays: session.what_stays(), papers: session.papers_of_this_sitting() })
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
    session.aside.clear();
    // Whatever comes: the page that has shown a box must go.
    session.fresh_view = true;
    let here: Vec<String> = cards.iter().filter(|card| !card.missing).map(|card| card.id.clone()).collect();
    let deleted = session.vault_home().delete_all_for_ever();
    let left = session.left_of(&here);
    let shut = cards.iter().filter(|card| card.opens_here && !left.opens.contains(&card.id));
    shut.for_each(|card| session.key_ring.forget(&card.id));
    session.locked = None;
    let gone = here.len().saturating_sub(left.nicknames.len());
    let values = [
        ("count", Value::Count(u32::try_from(gone).unwrap_or(u32::MAX))),
        ("day", Value::Day(session.today())),
        ("time", Value::Time(session.now().time())),
    ];
    let done = session.say("erase-done", &values);
    match deleted {
        Err(error) if !left.nicknames.is_empty() => {
            let done = if gone > 0 { vec![done] } else { Vec::new() };
            Err(session.told_beside_the_page(done, &left, &error))
        }
        Err(_) | Ok(_) => {
            session.receipt = vec![done, session.what_stays()];
            session.view()
        }
    }
}

/// What a deletion has left.
struct Left {
    /// What the boxes are called that still lie here, some of them without a way in.
    nicknames: Vec<String>,
    /// The ids of those that can still be opened.
    opens: Vec<String>,
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

    /// Which of these boxes a deletion has left.
    fn left_of(&self, ids: &[String]) -> Left {
        // Where it can not be seen what lies here, all may.
        let Ok(cards) = self.vault_home().list() else {
            return Left { nicknames: vec![String::new(); ids.len()], opens: ids.to_vec() };
        };
        let still = cards.iter().filter(|card| card.trouble != Some(Error::Missing) && ids.contains(&card.id.to_string()));
        let shut = Some(Error::Damaged { which: Part::Slots });
        let (mut nicknames, mut opens) = (Vec::new(), Vec::new());
        for card in still {
            nicknames.push(card.face.as_ref().map(|face| face.nickname.clone()).unwrap_or_default());
            if card.trouble != shut {
                opens.push(card.id.to_string());
            }
        }
        Left { nicknames, opens }
    }

    /// A deletion that did not go well: the page that asked is gone, so the next one tells it.
    fn told_beside_the_page(&mut self, done: Vec<String>, left: &Left, error: &Error) -> Failure {
        let names: Vec<String> =
            left.nicknames.iter().filter(|name| !name.trim().is_empty()).map(|name| format!("“{name}”")).collect();
        let count = u32::try_from(left.nicknames.len()).unwrap_or(u32::MAX);
        let values = [("count", Value::Count(count)), ("names", names.join(", ").into())];
        let told = self.say(if names.is_empty() { "delete-left-nameless" } else { "delete-left" }, &values);
        let failed = from_vault(self, error);
        // What else the words of a failure say, that the text is here still, may be no longer true.
        let advice = match error {
            Error::OpenElsewhere => failed.text,
            _ => self.say("delete-left-do", &[("folder", self.folders.vaults.display().to_string().into())]),
        };
        self.receipt = done.into_iter().chain([told.clone(), advice.clone()]).collect();
        Failure { text: format!("{told} {advice}"), ..failed }
    }

    /// Where the papers lie that were written since a box was last closed; empty where none was, or none is there any more.
    fn papers_of_this_sitting(&self) -> String {
        if !self.last_paper.as_ref().is_some_and(|paper| paper.is_file()) {
            return String::new();
        }
        self.say("guest-papers", &[("folder", self.folders.papers.display().to_string().into())])
    }

    fn what_stays(&self) -> String {
        self.say("erase-stays", &[("folder", self.folders.papers.display().to_string().into())])
    }
}

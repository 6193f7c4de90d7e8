//! This computer as a way into a box: its key ring keeps a key, for whoever is logged in. Only where that is safe, and never alone.

use vault::{ComputerKey, Kind, Vault, VaultId};

use crate::failure::{failure, from_vault, input};
use crate::session::Session;
use crate::wire::{Failure, FailureCode, Here, HereSet, Nothing, VaultChoices, WaysView};

pub(crate) fn vault_choices(session: &mut Session, _: Nothing) -> Result<VaultChoices, Failure> {
    Ok(VaultChoices { without_code: session.may_open_here() })
}

pub(crate) fn here_set(session: &mut Session, request: HereSet) -> Result<WaysView, Failure> {
    if request.on && (session.carried.shared || !session.may_open_here()) {
        return Err(failure(session, FailureCode::NoKeyRing, &[]));
    }
    let id = session.open_box()?.vault.id();
    if request.on {
        // First where it is kept: a way in that nobody has must not stand in the box.
        let key = ComputerKey::random().map_err(|error| from_vault(session, &error))?;
        session.keep_key(id, &key)?;
        if let Err(failed) = session.in_box(|open| open.vault.set_this_computer(&key)) {
            session.key_ring.forget(&id.to_string());
            return Err(failed);
        }
    } else {
        let is_last = session.in_box(|open| match open.vault.remove_way(Kind::ThisComputer) {
            Err(vault::Error::TooFewWays) => Ok(true),
            removed => removed.map(|_| false),
        })?;
        if is_last {
            return Err(input(session, "code", "input-ways-too-few", &[]));
        }
        session.key_ring.forget(&id.to_string());
    }
    crate::keeping::ways_read(session, Nothing {})
}

impl Session {
    /// Whether the account keeps a key from others: it has a key ring, and who takes the computer can not read its disk.
    fn may_open_here(&self) -> bool {
        self.computer.seals(&self.folders.vaults) && self.key_ring.is_there()
    }

    /// A key for a box that is to be made without a code.
    pub(crate) fn key_for_here(&self, shared: bool) -> Result<ComputerKey, Failure> {
        if shared || !self.may_open_here() {
            return Err(input(self, "code", "input-code-missing-one", &[]));
        }
        ComputerKey::random().map_err(|error| from_vault(self, &error))
    }

    /// Lets the key ring keep the key of a box.
    pub(crate) fn keep_key(&self, id: VaultId, key: &ComputerKey) -> Result<(), Failure> {
        if self.key_ring.keep(&id.to_string(), key.as_bytes()) { Ok(()) } else { Err(failure(self, FailureCode::NoKeyRing, &[])) }
    }

    /// What the key ring keeps for a box.
    pub(crate) fn kept_key(&self, id: &VaultId) -> Result<ComputerKey, Failure> {
        let kept = self.key_ring.find(&id.to_string());
        kept.and_then(|bytes| ComputerKey::from_bytes(&bytes)).ok_or_else(|| failure(self, FailureCode::NoKeyRing, &[]))
    }

    /// Whether this computer opens the box.
    pub(crate) fn here(&self, vault: &Vault) -> Here {
        if vault.ways().contains(&Kind::ThisComputer) {
            Here::On
        } else if !vault.is_guest() && !self.carried.shared && self.may_open_here() {
            Here::Off
        } else {
            Here::Never
        }
    }
}

//! Locking the open box: what is answered is kept, the box is closed, and nothing of it stays in the sitting.

use crate::failure::broken;
use crate::session::Session;
use crate::wire::{Failure, LockSet, SessionView, VaultLock};

/// After how many minutes a box locks itself where others use the computer, until the person says otherwise.
const MINUTES_SHARED: u32 = 10;
/// The same where nobody else does.
const MINUTES_ALONE: u32 = 15;
/// What the person may choose from.
const MINUTES: std::ops::RangeInclusive<u32> = 3..=15;

pub(crate) fn vault_lock(session: &mut Session, request: VaultLock) -> Result<SessionView, Failure> {
    if let Err(unkept) = session.keep_carried()
        && !request.anyway
    {
        return Err(unkept);
    }
    session.carried.place = request.place;
    session.look = request.look;
    // A full disk that does not keep the place must not keep the box open.
    let _ = session.keep_carried();
    session.note_lock();
    session.close_box();
    session.view()
}

pub(crate) fn lock_set(session: &mut Session, request: LockSet) -> Result<SessionView, Failure> {
    session.open_box()?;
    if !MINUTES.contains(&request.minutes) {
        return Err(broken());
    }
    session.carried.lock_minutes = Some(request.minutes);
    session.keep_carried()?;
    session.view()
}

impl Session {
    pub(crate) fn lock_minutes(&self) -> u32 {
        self.carried.lock_minutes.unwrap_or(if self.carried.shared { MINUTES_SHARED } else { MINUTES_ALONE })
    }

    /// Whether something was locked, ended or deleted since this was last asked: then the page that has shown it must go, for it remembers.
    pub fn takes_fresh_view(&mut self) -> bool {
        std::mem::take(&mut self.fresh_view)
    }

    /// Whether there is a box to lock when the person is away. A guest's is not: nobody could open it again.
    pub fn locks_when_away(&self) -> bool {
        self.open.as_ref().is_some_and(|open| !open.vault.is_guest())
    }

    fn note_lock(&mut self) {
        // Also where no box was open: the page has shown what was answered.
        self.fresh_view = true;
        if let Some(open) = &self.open {
            // Nobody comes back to what a guest wrote.
            self.locked = (!open.vault.is_guest()).then(|| open.vault.id());
        }
    }

    /// Locks an open box without a page that asks for it: with what was kept so far.
    pub fn lock(&mut self) {
        self.note_lock();
        // Whatever a failing disk says now: all that was acknowledged is kept.
        let _ = self.keep_carried();
        self.close_box();
    }
}

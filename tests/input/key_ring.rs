//! This computer as a way into a box: only where that is safe, never alone, and never the only way when it fails.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use commands::Session;
use commands::ports::KeyRing;
use commands::run;
use commands::wire::*;
use support::clock::StoppedClock;
use support::computer::FakeComputer;
use support::fresh;
use support::sitting::{CODE, by_code, folders_in, make_box};

/// A key ring that does what the test says.
#[derive(Clone, Default)]
struct Ring {
    keys: Arc<Mutex<BTreeMap<String, Vec<u8>>>>,
    is_gone: Arc<Mutex<bool>>,
    refuses: Arc<Mutex<bool>>,
}

impl KeyRing for Ring {
    fn is_there(&self) -> bool {
        !*self.is_gone.lock().unwrap()
    }

    fn keep(&self, id: &str, key: &[u8]) -> bool {
        let keeps = self.is_there() && !*self.refuses.lock().unwrap();
        keeps && self.keys.lock().unwrap().insert(id.to_owned(), key.to_vec()).is_none_or(|_| true)
    }

    fn find(&self, id: &str) -> Option<Vec<u8>> {
        if self.is_there() { self.keys.lock().unwrap().get(id).cloned() } else { None }
    }

    fn forget(&self, id: &str) {
        self.keys.lock().unwrap().remove(id);
    }
}

/// A folder that goes with the test.
struct Ground(PathBuf);

impl Drop for Ground {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn sitting(ring: &Ring, sealed: bool) -> (Session, Ground) {
    let ground = Ground(fresh::folder("ring"));
    let session = Session::new(Box::new(StoppedClock::default()), folders_in(&ground.0));
    let mut session =
        session.with_computer(Box::new(FakeComputer { sealed, ..FakeComputer::default() })).with_key_ring(Box::new(ring.clone()));
    let kommune = Kommune::Known { code: "0730".to_owned() };
    run::session_choose(&mut session, SessionChoice { kommune, voice: Voice::Own }).unwrap();
    (session, ground)
}

/// A box without a code; gives its id and its sheet.
fn without_code(session: &mut Session, shared: bool) -> Result<(String, String), Failure> {
    let groups = run::sheet_make(session, Nothing {}).unwrap().groups;
    let (nickname, picture, code) = ("Sol".to_owned(), "sol".to_owned(), String::new());
    let view = run::vault_create(session, VaultCreate { nickname, picture, code, shared, sheet: SheetProof::Printed })?;
    Ok((view.vaults[0].id.clone(), groups.join(" ")))
}

fn open(session: &mut Session, id: &str, key: Key) -> Result<SessionView, Failure> {
    run::vault_open(session, VaultOpen { id: id.to_owned(), key })
}

fn lock(session: &mut Session) -> SessionView {
    run::vault_lock(session, VaultLock::default()).unwrap()
}

#[test]
fn a_box_without_a_code_opens_by_this_computer_and_by_its_sheet() {
    let ring = Ring::default();
    let (mut session, _ground) = sitting(&ring, true);
    assert!(run::vault_choices(&mut session, Nothing {}).unwrap().without_code);
    let (id, sheet) = without_code(&mut session, false).unwrap();
    let card = &lock(&mut session).vaults[0];
    assert!(card.opens_here && !card.has_code);
    open(&mut session, &id, Key::ThisComputer {}).unwrap();
    lock(&mut session);
    open(&mut session, &id, Key::Sheet { digits: sheet }).unwrap();
}

#[test]
fn no_box_goes_without_a_code_where_that_is_not_safe() {
    let ring = Ring::default();
    // Others use the computer; its disk is not encrypted; there is no key ring.
    for (shared, sealed, gone) in [(true, true, false), (false, false, false), (false, true, true)] {
        *ring.is_gone.lock().unwrap() = gone;
        let (mut session, _ground) = sitting(&ring, sealed);
        assert_eq!(run::vault_choices(&mut session, Nothing {}).unwrap().without_code, sealed && !gone);
        let refused = without_code(&mut session, shared).unwrap_err();
        assert_eq!((refused.code, refused.field.as_str()), (FailureCode::Input, "code"));
        assert!(run::session_start(&mut session, Nothing {}).unwrap().vaults.is_empty());
    }
}

#[test]
fn a_key_ring_that_keeps_nothing_leaves_no_box_behind() {
    let ring = Ring::default();
    *ring.refuses.lock().unwrap() = true;
    let (mut session, _ground) = sitting(&ring, true);
    let refused = without_code(&mut session, false).unwrap_err();
    assert_eq!((refused.code, refused.field.as_str()), (FailureCode::Input, "code"), "what to do now is to choose a code");
    assert!(run::session_start(&mut session, Nothing {}).unwrap().vaults.is_empty());
}

#[test]
fn whatever_becomes_of_the_key_ring_the_sheet_opens_the_box() {
    type Act = fn(&Ring, &str);
    let acts: [Act; 4] = [
        |ring, _| *ring.is_gone.lock().unwrap() = true,
        |ring, id| ring.forget(id),
        |ring, id| ring.keys.lock().unwrap().insert(id.to_owned(), vec![7; 32]).map_or((), drop),
        |ring, id| ring.keys.lock().unwrap().insert(id.to_owned(), vec![7; 5]).map_or((), drop),
    ];
    for act in acts {
        let ring = Ring::default();
        let (mut session, _ground) = sitting(&ring, true);
        let (id, sheet) = without_code(&mut session, false).unwrap();
        lock(&mut session);
        act(&ring, &id);
        let refused = open(&mut session, &id, Key::ThisComputer {}).unwrap_err();
        assert!(refused.code == FailureCode::NoKeyRing && refused.text.contains("nødkoden"), "{refused:?}");
        open(&mut session, &id, Key::Sheet { digits: sheet }).unwrap();
        // And then it can have a code again.
        run::code_set(&mut session, CodeSet { code: CODE.to_owned() }).unwrap();
        lock(&mut session);
        open(&mut session, &id, by_code(CODE)).unwrap();
    }
}

#[test]
fn this_computer_is_let_in_and_out_again_and_never_where_others_come() {
    let ring = Ring::default();
    let (mut session, _ground) = sitting(&ring, true);
    let (id, _) = without_code(&mut session, false).unwrap();
    let ways = |session: &mut Session| run::ways_read(session, Nothing {}).unwrap().here;
    assert_eq!(ways(&mut session), Here::On);
    // Without a code it is one of two ways, and has to stay.
    let refused = run::here_set(&mut session, HereSet { on: false }).unwrap_err();
    assert_eq!((refused.code, refused.field.as_str()), (FailureCode::Input, "code"));
    run::code_set(&mut session, CodeSet { code: CODE.to_owned() }).unwrap();
    assert_eq!(run::here_set(&mut session, HereSet { on: false }).unwrap().here, Here::Off);
    assert!(ring.find(&id).is_none());
    assert_eq!(run::here_set(&mut session, HereSet { on: true }).unwrap().here, Here::On);
    lock(&mut session);
    open(&mut session, &id, Key::ThisComputer {}).unwrap();
    run::vault_delete(&mut session, Nothing {}).unwrap();
    assert!(ring.find(&id).is_none(), "its key is left behind");

    let (mut shared, _ground) = sitting(&ring, true);
    make_box(&mut shared, "Hus", CODE).unwrap();
    assert_eq!(ways(&mut shared), Here::Never);
    assert_eq!(run::here_set(&mut shared, HereSet { on: true }).unwrap_err().code, FailureCode::NoKeyRing);
}

//! What the child of `lives` does in its two lives.

use std::env;
use std::io::stdin;
use std::path::{Path, PathBuf};

use commands::ports::Folders;
use commands::wire::*;
use commands::{Session, run};
use support::clock::StoppedClock;
use support::sitting::{CODE, by_code, make_box};

const FORM: &str = "ansoegning";

/// Says it, and waits for the answer. The line begins anew: the test's own name may stand before it.
fn tell(kind: &str, rest: &str) {
    println!("\n{kind}: {rest}");
    assert_ne!(stdin().read_line(&mut String::new()).unwrap(), 0, "nobody listens any more");
}

/// One life: the first where it knows nothing yet.
pub(super) fn live(knows: &str, texts: &[(String, String)]) {
    let home = PathBuf::from(env::var_os("HOME").unwrap());
    let folders = Folders {
        vaults: home.join(".local/share/fodfaeste/bokse"),
        known: home.join(".config/fodfaeste/kendte.cbor"),
        papers: home.join("Dokumenter"),
        downloads: home.join("Hentet"),
    };
    let mut session = Session::new(Box::new(StoppedClock::default()), folders);
    if knows.is_empty() { first_life(&mut session, texts) } else { second_life(&mut session, texts, knows) }
}

/// A guest who takes her texts along, then a box.
fn first_life(session: &mut Session, texts: &[(String, String)]) {
    let choice = || SessionChoice { kommune: Kommune::Known { code: "0730".to_owned() }, voice: Voice::Own };
    run::session_choose(session, choice()).unwrap();
    run::guest_start(session, Nothing {}).unwrap();
    write(session, texts, "");
    tell("STAGE", "a guest has written");
    let words = take_along(session);
    tell("STAGE", "the guest takes it along");
    run::vault_lock(session, VaultLock::default()).unwrap();
    tell("STAGE", "the guest has gone");
    tell("KNOWN", &words);

    run::session_choose(session, choice()).unwrap();
    make_box(session, "Prøve", CODE).unwrap();
    write(session, texts, "");
    tell("STAGE", "saved in a box");
    tell("SAVING", "");
    for number in 0.. {
        write(session, texts, &format!(" {number}"));
    }
}

/// The box after the kill, and everything that can become of it.
fn second_life(session: &mut Session, texts: &[(String, String)], guests_words: &str) {
    open(session);
    let draft = run::draft_read(session, FormAsk { form: FORM.to_owned() }).unwrap();
    let fields = draft.parts.iter().flat_map(|part| &part.pages).flat_map(|page| &page.fields);
    let kept: Vec<_> = fields.map(|field| (field.name.as_str(), field.value.as_str())).collect();
    for (field, text) in texts {
        let is_there = kept.iter().any(|(name, value)| name == field && value.starts_with(text.as_str()));
        assert!(is_there, "{field} is not “{text}…” after the kill: {kept:?}");
    }
    tell("STAGE", "opened after the kill");

    write(session, texts, " igen");
    let versions = run::versions_read(session, FormAsk { form: FORM.to_owned() }).unwrap().versions;
    let version = VersionAsk { form: FORM.to_owned(), version: versions[0].version.clone() };
    run::version_read(session, version.clone()).unwrap();
    run::version_restore(session, version).unwrap();
    tell("STAGE", "an earlier version is back");

    for form in [PaperForm::Pdf, PaperForm::Docx, PaperForm::Txt] {
        let paper = PaperKind::Form { form: FORM.to_owned() };
        run::paper_view(session, PaperAsk { paper: paper.clone() }).unwrap();
        let wanted = PaperWrite { paper, form, name: String::new(), clash: Clash::Ask };
        let written = run::paper_write(session, wanted).unwrap();
        tell("PAPER", &Path::new(&written.folder).join(written.file).display().to_string());
    }
    tell("STAGE", "taken away as three papers");

    let file = run::transfer_find(session, Nothing {}).unwrap().files[0].file.clone();
    run::transfer_look(session, TransferOpen { file, words: guests_words.to_owned() }).unwrap();
    let taken = run::transfer_take(session, Nothing {}).unwrap();
    let row = taken.rows.iter().find(|row| row.form == FORM).unwrap();
    assert!(row.both, "the guest wrote something else: {row:?}");
    run::transfer_choose(session, TransferChoose { draft: row.draft.clone() }).unwrap();
    tell("STAGE", "the guest's texts are taken in");
    take_along(session);
    run::vault_lock(session, VaultLock::default()).unwrap();
    tell("STAGE", "carried out and locked");

    open(session);
    run::draft_bin(session, FormAsk { form: FORM.to_owned() }).unwrap();
    tell("STAGE", "in the bin");
    let binned = run::bin_read(session, Nothing {}).unwrap().rows;
    for row in binned {
        run::bin_delete(session, BinAsk { draft: row.draft }).unwrap();
    }
    tell("STAGE", "deleted for ever");
    write(session, texts, "");
    run::vault_delete(session, Nothing {}).unwrap();
    tell("STAGE", "the whole box is deleted");
}

fn open(session: &mut Session) {
    let id = run::session_start(session, Nothing {}).unwrap().vaults[0].id.clone();
    run::vault_open(session, VaultOpen { id, key: by_code(CODE) }).unwrap();
}

fn write(session: &mut Session, texts: &[(String, String)], more: &str) {
    for (field, text) in texts {
        run::draft_save(session, DraftSave { field: field.clone(), value: format!("{text}{more}") }).unwrap();
    }
}

/// Into the person's own folder; gives the words that open it.
fn take_along(session: &mut Session) -> String {
    let start = run::transfer_start(session, Nothing {}).unwrap();
    let place = start.places[0].place.clone();
    run::transfer_write(session, TransferWrite { place }).unwrap();
    start.words
}

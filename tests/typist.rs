//! A small program over the commands: opens a box, says what its draft holds, then types and saves until it is killed.
//!
//! `typist FOLDER SHEET ID FIRST [--ack-early]`. Prints `HAS text`, then `ACK n` for every save that was acknowledged.
//! With `--ack-early` it acknowledges before it saves: the sabotage that the test of this program must catch.

use std::env;
use std::io::Write;
use std::path::Path;
use std::thread;
use std::time::Duration;

use commands::Session;
use commands::run;
use commands::wire::{DraftSave, FormAsk, Key, VaultOpen};
use support::clock::StoppedClock;
use support::sitting::folders_in;

/// How late the sabotage saves what it has acknowledged: far longer than a save takes, so that nearly every kill falls in between.
const LATE: Duration = Duration::from_millis(50);

/// The field that is typed into.
const FIELD: &str = "svaert-arbejde";

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, sheet, id, first, rest @ ..] = arguments.as_slice() else { panic!("FOLDER SHEET ID FIRST [--ack-early]") };
    let early = rest.iter().any(|argument| argument == "--ack-early");
    let mut session = Session::new(Box::new(StoppedClock::default()), folders_in(Path::new(folder)));
    run::vault_open(&mut session, VaultOpen { id: id.clone(), key: Key::Sheet { digits: sheet.clone() } })
        .expect("the box opens");
    let draft = run::draft_read(&mut session, FormAsk { form: "ansoegning".to_owned() }).expect("the draft can be read");
    let fields = draft.parts.iter().flat_map(|part| &part.pages).flat_map(|page| &page.fields);
    let has = fields.into_iter().find(|field| field.name == FIELD).map_or("", |field| field.value.as_str());
    say(&format!("HAS {has}"));
    let first: u64 = first.parse().expect("FIRST is a number");
    for number in first.. {
        if early {
            say(&format!("ACK {number}"));
            thread::sleep(LATE);
        }
        let save = DraftSave { field: FIELD.to_owned(), value: number.to_string() };
        run::draft_save(&mut session, save).expect("the field is saved");
        if !early {
            say(&format!("ACK {number}"));
        }
    }
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // Nobody listens any more: the test is over.
    if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}

//! What a walk leaves on the computer: the box and the papers that were asked for, and nothing else. The web view keeps nothing of its own.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use support::home::Home;
use support::screen::Display;
use support::walk::{self, Walk};
use support::window::{OpenOptions, built_program};

/// Every file of the account, by kind: random and dated parts of a name as `*`.
fn kinds(home: &Home) -> BTreeSet<String> {
    let mut kinds = BTreeSet::new();
    // What drives the window is ours, not the program's.
    let mut folders: Vec<_> = ["home", "run", "tmp"].iter().map(|name| home.root().join(name)).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else {
                kinds.insert(kind(path.strip_prefix(home.root()).unwrap()));
            }
        }
    }
    kinds
}

fn kind(path: &Path) -> String {
    let parts = path.components().map(|part| {
        let name = part.as_os_str().to_string_lossy().into_owned();
        let is_id = name.len() == 32 && name.chars().all(|sign| sign.is_ascii_hexdigit());
        if is_id { "*".to_owned() } else { name.replace(|sign: char| sign.is_ascii_digit(), "9") }
    });
    parts.collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn walk_leaves_the_box_and_the_papers_and_nothing_else() {
    let (display, home) = (Display::start(), Home::fresh());
    let person = walk::randers();
    let mut walk = Walk::new(OpenOptions::new(&display, &home).open().await, &person, async |_, _| {});
    walk.to_the_result().await;
    walk.to_the_papers().await;
    walk.window.close().await;
    let expected = [
        "home/Dokumenter/Ansøgning om beskyttet beskæftigelse 9999-99-99.pdf",
        "home/Dokumenter/Sådan sender du brevet 9999-99-99.pdf",
        "home/.config/fodfaeste/kendte.cbor",
        "home/.local/share/fodfaeste/bokse/*/backup/9-999999999999/boks-9.db",
        "home/.local/share/fodfaeste/bokse/*/backup/9-999999999999/slots.cbor",
        "home/.local/share/fodfaeste/bokse/*/boks-9.db",
        "home/.local/share/fodfaeste/bokse/*/laas",
        "home/.local/share/fodfaeste/bokse/*/slots.cbor",
        "home/.local/share/fodfaeste/bokse/*/slots-copy.cbor",
    ];
    assert_eq!(kinds(&home), expected.map(str::to_owned).into());
}

#[test]
fn reading_leaves_nothing_at_all() {
    let (display, home) = (Display::start(), Home::fresh());
    let window = OpenOptions::new(&display, &home).start();
    window.wait_until_drawn(Duration::from_secs(20));
    window.close();
    assert_eq!(kinds(&home), BTreeSet::new());
}

#[test]
fn web_view_that_is_not_private_is_caught() {
    let (display, home) = (Display::start(), Home::fresh());
    let bare = built_program().with_file_name("bare_window");
    let window = OpenOptions::new(&display, &home).program(bare).argument("--keep").start();
    window.wait_until_drawn(Duration::from_secs(20));
    window.close();
    assert!(kinds(&home).iter().any(|kind| kind.contains(".cache") || kind.contains(".local")), "{:?}", kinds(&home));
}

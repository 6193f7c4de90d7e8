//! "Åbn og print": the program that shows a paper is started as the person would start it, without what we changed for ourselves; and where no
//! program can show it, that is said.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::Duration;

use support::home::Home;
use support::screen::Display;
use support::walk;
use support::window::{OpenOptions, Window};

/// What of the person's own must reach the other program as it was.
const HERS: [(&str, &str); 2] = [("GLIBC_TUNABLES", "glibc.malloc.perturb=1"), ("GTK_USE_PORTAL", "1")];
/// What the program sets for itself, and must not reach another.
const OURS: [&str; 6] =
    ["FODFAESTE_PREPARED", "FODFAESTE_SESSION_BUS", "FODFAESTE_WAS_", "FODFAESTE_HAD_NO_", "MESA_SHADER_CACHE", "Malloc"];

/// A folder that holds nothing but a starter of other programs that does this.
fn with_starter(home: &Home, does: &str) -> PathBuf {
    let folder = home.root().join("programs");
    fs::create_dir_all(&folder).unwrap();
    let starter = folder.join("xdg-open");
    fs::write(&starter, format!("#!/bin/sh\n{does}\n")).unwrap();
    fs::set_permissions(&starter, fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

/// A window with a letter that was just taken away.
async fn with_a_letter(display: &Display, home: &Home, starters: &str) -> Window {
    let options = HERS.iter().fold(OpenOptions::new(display, home), |options, (name, value)| options.environment(name, value));
    let (window, person) = (options.under(&["env", &format!("PATH={starters}")]).open().await, walk::randers());
    window.press(&person.word("apply-now-title")).await;
    window.wait_for_h1(&person.word("apply-now-title")).await;
    window.choose("Randers").await;
    window.type_into(&person.word("field-navn"), "Asta Opfundet").await;
    window.press(&person.word("apply-now-see")).await;
    window.wait_for_h1(&person.word("draft-letter-title")).await;
    window.press(&person.word("draft-letter-save")).await;
    window.wait_for_text(&person.word("app-paper-file")).await;
    window.press(&person.word("paper-open")).await;
    window
}

#[tokio::test]
async fn the_program_that_shows_a_paper_has_the_environment_of_the_person() {
    let (display, home) = (Display::start(), Home::fresh());
    let told = home.root().join("told");
    let does = format!("{{ echo \"$1\"; /usr/bin/env; }} > {0}.part; /bin/mv {0}.part {0}", told.display());
    let starters = with_starter(&home, &does);
    let window = with_a_letter(&display, &home, starters.to_str().unwrap()).await;
    window.wait_for_text("Papiret bliver åbnet i et andet program.").await;
    while !told.exists() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let told = fs::read_to_string(told).unwrap();
    assert!(told.lines().next().is_some_and(|paper| paper.ends_with(".pdf")), "{told}");
    for (name, value) in HERS {
        assert!(told.lines().any(|line| line == format!("{name}={value}")), "{name} is not as it was: {told}");
    }
    for name in OURS {
        assert!(!told.lines().any(|line| line.starts_with(name)), "{name} went along: {told}");
    }
    // The control: the program itself runs with them.
    let own = fs::read(format!("/proc/{}/environ", window.process())).unwrap();
    assert!(OURS.iter().all(|name| String::from_utf8_lossy(&own).split('\0').any(|line| line.starts_with(name))));
    window.close().await;
}

#[tokio::test]
async fn where_no_program_shows_papers_that_is_said_with_the_folder() {
    let (display, home) = (Display::start(), Home::fresh());
    let starters = with_starter(&home, "exit 3");
    let window = with_a_letter(&display, &home, starters.to_str().unwrap()).await;
    window.wait_for_text("Vi fandt intet program, der kan vise papiret.").await;
    window.wait_for_text("Dokumenter").await;
    window.close().await;
}

//! A box that was kept on an earlier day and by other rules: what has changed is told, and every screen of it can be read and reached.

use support::home::Home;
use support::screen::Display;
use support::walk::{self, Walk};
use support::window::{OpenOptions, Window};

use crate::seen::Seen;

/// How the screens are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Light,
    Dark,
    TwiceAsLarge,
}

#[tokio::test]
async fn what_has_changed_is_told() {
    what_has_changed(Look::Light).await;
}

#[tokio::test]
async fn what_has_changed_is_told_in_the_dark() {
    what_has_changed(Look::Dark).await;
}

#[tokio::test]
async fn what_has_changed_fits_at_200_per_cent() {
    what_has_changed(Look::TwiceAsLarge).await;
}

async fn what_has_changed(look: Look) {
    let (display, home, person) = (Display::start(), Home::fresh(), walk::earlier());
    walk::leave_box(&home);
    let (mut seen, mut told) = (Seen::default(), String::new());
    let window = OpenOptions::new(&display, &home).dark(look == Look::Dark).open().await;
    let mut walk = Walk::new(window, &person, async |window: &Window, step: &str| {
        if look == Look::TwiceAsLarge {
            window.keys(&["Ctrl+=", "Ctrl+=", "Ctrl+="]).await;
        }
        seen.look(window, step).await;
        window.keys(&["Ctrl+0"]).await;
        if step == "noget-er-aendret" {
            told = window.text().await;
        }
    });
    walk.what_has_changed().await;
    let paid = walk.window.text().await;
    drop(walk);
    assert!(paid.contains("mere end de 30"), "{paid}");
    for sentence in [
        "Nu: Tilbuddet passer måske ikke til dig lige nu.",
        "Folkepensionsalderen: Før ikke nået. Nu nået.",
        "Før 4 % af lønnen i overenskomsten. Nu 5 % af lønnen i overenskomsten.",
        "Før 25 % af lønnen efter skat. Nu 30 % af lønnen efter skat.",
    ] {
        assert!(told.contains(sentence), "“{sentence}” is not in\n{told}");
    }
    seen.are_good(11);
}

//! In the real window.

use std::fs;
use std::thread::sleep;
use std::time::Duration;

use support::home::Home;
use support::keyboard::Key;
use support::markers::files;
use support::screen::Display;
use support::walk::{self, CODE, Person, Walk};
use support::window::{OpenOptions, Window};
use vault::{Secret, SecretString, VaultHome};

use super::Ground;
use crate::kept::settled;
use crate::typing::{go, learn_the_whole_way};

/// A person who writes the words.
fn person(ground: &Ground) -> Person {
    Person { written: ground.markers.texts().leak(), ..walk::randers() }
}

/// Everything that a person does with what she wrote, in the driven window; the words are sought after each stretch. A driven view is not
/// private, and still nothing of them may lie there.
#[tokio::test]
async fn no_word_of_the_draft_is_found_on_the_disk() {
    let (display, mut ground) = (Display::start(), Ground::new());
    let person = person(&ground);
    let sit_down = async |ground: &Ground| OpenOptions::new(&display, &ground.home).open().await;
    let mut walk = Walk::new(sit_down(&ground).await, &person, async |_, _| {});
    walk.choose().await;
    walk.make_box().await;
    walk.write_application().await;
    assert_eq!(settled(&walk.window, "").await.kept, "saved");
    ground.is_clean("written and saved");
    walk.window.kill();
    ground.is_clean("killed");

    let mut walk = Walk::new(sit_down(&ground).await, &person, async |_, _| {});
    walk.open_box().await;
    walk.read_again().await;
    let letter = walk.window.text().await;
    assert!(ground.words().iter().all(|word| letter.contains(word)), "not every word was typed: {letter}");
    take_away(&walk.window, &person, &mut ground).await;
    ground.is_clean("taken away as three papers");
    walk.keep_house().await;
    ground.is_clean("carried out and in, locked, opened and deleted");

    walk.choose().await;
    walk.window.press(&person.word("app-menu-write")).await;
    walk.window.press(&person.word("form-ansoegning")).await;
    walk.window.press(&person.word("vault-guest-to")).await;
    walk.window.press(&person.word("vault-guest-start")).await;
    walk.write_application().await;
    ground.is_clean("written by a guest");
    walk.window.press(&person.word("app-guest-end")).await;
    walk.window.press(&person.word("app-guest-end-yes")).await;
    walk.window.wait_for_h1(&person.word("first-kommune-title")).await;
    walk.window.close().await;
    ground.is_clean("ended");
    ground.would_be_found();
}

/// From the letter: as PDF, as a Word document, as text.
async fn take_away(window: &Window, person: &Person, ground: &mut Ground) {
    window.press(&person.word("draft-letter-save")).await;
    window.wait_for_text(&person.word("app-paper-file")).await;
    window.press(&person.word("paper-more-ways")).await;
    for (button, ending) in [("paper-save-docx", ".docx"), ("paper-save-txt", ".txt")] {
        window.press(&person.word(button)).await;
        window.wait_for_text(ending).await;
    }
    let papers = files(&ground.home.home().join("Dokumenter"), None);
    assert_eq!(papers.len(), 3, "{papers:?}");
    papers.into_iter().for_each(|paper| ground.takes_away(paper));
}

/// Without a driver, in the private view: the keys were learnt in a driven one. Once it is locked and closed, once it is killed while the
/// box is open.
#[tokio::test]
async fn private_view_that_is_locked_or_killed_leaves_no_word() {
    let (display, mut ground) = (Display::start(), Ground::new());
    let driven = OpenOptions::new(&display, &ground.home).open().await;
    let stretches = learn_the_whole_way(&driven, &person(&ground)).await;
    driven.close().await;
    for killed in [false, true] {
        ground.home = Home::fresh();
        let window = OpenOptions::new(&display, &ground.home).start();
        window.wait_until_finished();
        go(&window, &stretches);
        ground.is_clean("written and saved");
        if killed {
            drop(window);
            ground.is_clean("killed");
            is_kept(&ground);
        } else {
            window.keyboard().press(&[Key::Control('l')]);
            sleep(Duration::from_secs(2));
            ground.is_clean("locked");
            // It is locked: others may open it.
            is_kept(&ground);
            window.close();
            ground.is_clean("closed");
        }
        ground.would_be_found();
    }
}

/// All of it had been typed: it is in the box.
fn is_kept(ground: &Ground) {
    let home = ground.home.home();
    let boxes = home.join(".local/share/fodfaeste/bokse");
    assert!(fs::exists(&boxes).unwrap(), "no box was made");
    let vaults = VaultHome::at(boxes, home.join("kendte.cbor"));
    let id = vaults.list().unwrap()[0].id;
    let vault = vaults.open(&id, &Secret::Code(&SecretString::from(CODE))).unwrap();
    let drafts = vault.drafts().unwrap().into_iter().map(|card| vault.read_draft(&card.id).unwrap());
    let kept: String = drafts.flat_map(|draft| draft.fields.into_values()).collect();
    assert!(ground.words().iter().all(|word| kept.contains(word)), "not every word was typed: {kept}");
}

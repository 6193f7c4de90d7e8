//! A text that is too long is refused whole, with the limit named, and nothing is lost: not when the window is closed over it either.

use support::home::Home;
use support::screen::Display;
use support::walk::{self, Walk};
use support::window::{OpenOptions, Window};

#[tokio::test]
async fn pasted_200000_characters_are_refused_whole_and_the_old_text_stays_saved() {
    let (display, home, person) = (Display::start(), Home::fresh(), walk::randers());
    let window = OpenOptions::new(&display, &home).open().await;
    let mut walk = Walk::new(window, &person, async |_: &Window, _: &str| {});
    walk.begin_at_page("proevet").await;
    let (field, window) = (person.word("field-proevet"), &walk.window);
    window.type_into(&field, "Det gamle.").await;
    window.wait_for_text("Gemt kl.").await;
    let long = "æ".repeat(200_000);
    window.paste_into(&field, &long).await;
    is_alerted(window, "200.000 tegn").await;
    is_alerted(window, "50.000 tegn").await;
    assert!(window.typed_in(&field).await == long, "the text in the field is not cut");
    window.is_accessible().await;

    // The window does not close over it without a word.
    window.ask_to_close();
    is_alerted(window, "Der er tekst, som ikke er gemt").await;
    window.is_accessible().await;
    assert!(window.typed_in(&field).await == long);
    window.press(&person.word("app-box-close-anyway")).await;
    walk.window.ended().await;

    let mut walk = Walk::new(OpenOptions::new(&display, &home).open().await, &person, async |_: &Window, _: &str| {});
    walk.go_on_at_page("proevet").await;
    assert_eq!(walk.window.typed_in(&field).await, "Det gamle.");
}

#[tokio::test]
async fn text_made_shorter_after_a_refused_close_is_kept_by_the_next_close() {
    let (display, home, person) = (Display::start(), Home::fresh(), walk::randers());
    let window = OpenOptions::new(&display, &home).open().await;
    let mut walk = Walk::new(window, &person, async |_: &Window, _: &str| {});
    walk.begin_at_page("proevet").await;
    let (field, window) = (person.word("field-proevet"), &walk.window);
    window.paste_into(&field, &"æ".repeat(60_000)).await;
    is_alerted(window, "50.000 tegn").await;
    window.ask_to_close();
    is_alerted(window, "Der er tekst, som ikke er gemt").await;
    window.press(&person.word("app-box-keep-open")).await;
    // A person who reads slowly.
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    window.paste_into(&field, "Nu er den kort.").await;
    let mut walk = walk.start_again(OpenOptions::new(&display, &home)).await;
    walk.go_on_at_page("proevet").await;
    assert_eq!(walk.window.typed_in(&field).await, "Nu er den kort.");
}

/// Waits until an alert says this.
async fn is_alerted(window: &Window, sentence: &str) {
    window.wait_for_text(sentence).await;
    let script = "return [...document.querySelectorAll('[role=alert]')].map((it) => it.innerText).join('\\n')";
    let alerts = window.script(script, vec![]).await;
    let alerts = alerts.as_str().unwrap_or_default().replace('\u{a0}', " ");
    assert!(alerts.contains(sentence), "{alerts}");
}

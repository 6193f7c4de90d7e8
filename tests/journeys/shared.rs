//! Two people at one computer: what one has typed is there when she comes back, the other finds her way past the locked box, and neither gets
//! the other's answers unasked.

use support::home::Home;
use support::screen::Display;
use support::walk::{self, CODE, Walk};
use support::window::{OpenOptions, Window};

/// Types the hours of a week on the page about pay, and works nothing out.
async fn type_hours(window: &Window, word: &impl Fn(&str) -> String, hours: &str) {
    window.press(&word("app-menu-money")).await;
    window.press(&word("money-pay-way")).await;
    window.wait_for_h1(&word("money-pay-title")).await;
    window.type_into(&word("money-pay-hours"), hours).await;
}

#[tokio::test]
async fn what_one_has_typed_stays_hers_and_the_other_finds_her_way() {
    let (display, home, person) = (Display::start(), Home::fresh(), walk::randers());
    let window = OpenOptions::new(&display, &home).open().await;
    let mut walk = Walk::new(window, &person, async |_: &Window, _: &str| {});
    walk.begin_at_page("navn").await;
    let window = walk.window;
    let word = |key: &str| person.word(key);
    type_hours(&window, &word, "20").await;
    window.press(&word("app-box-close")).await;

    // The other has no box here. She is asked whose rules she needs, and goes on to where she wanted.
    window.wait_for_h1(&word("vault-open-title")).await;
    window.press(&word("vault-to-create")).await;
    window.wait_for_h1(&word("first-kommune-title")).await;
    window.choose("Randers").await;
    window.press(&word("app-next")).await;
    window.wait_for_h1(&word("first-voice-title")).await;
    window.choose(&word("first-voice-own")).await;
    window.press(&word("app-next")).await;
    window.wait_for_h1(&word("vault-create-title")).await;
    type_hours(&window, &word, "30").await;

    // She goes away as she is. The first one comes back.
    window.press(&word("app-menu-write")).await;
    window.press(&word("form-ansoegning")).await;
    window.wait_for_h1(&word("vault-open-title")).await;
    window.type_into(&word("vault-code"), CODE).await;
    window.press(&word("vault-open")).await;
    window.wait_for_text(&word("app-aside-title")).await;
    window.press(&word("app-aside-forget")).await;
    // The page moves up when the question goes.
    window.wait_until_gone(&word("app-aside-title")).await;
    window.press(&word("app-menu-money")).await;
    window.press(&word("money-pay-way")).await;
    window.wait_for_h1(&word("money-pay-title")).await;
    assert_eq!(window.typed_in(&word("money-pay-hours")).await, "20");
    window.close().await;
}

#[tokio::test]
async fn whoever_answered_without_a_box_can_end_and_nothing_is_left() {
    let (display, home, person) = (Display::start(), Home::fresh(), walk::randers());
    let window = OpenOptions::new(&display, &home).open().await;
    let mut walk = Walk::new(window, &person, async |_: &Window, _: &str| {});
    walk.choose().await;
    let window = walk.window;
    let word = |key: &str| person.word(key);
    assert!(!window.text().await.contains(&word("app-loose-end")));
    type_hours(&window, &word, "30").await;
    window.press(&word("app-loose-end")).await;
    window.press(&word("app-guest-end-yes")).await;
    window.wait_for_h1(&word("first-kommune-title")).await;
    window.close().await;
}

//! What a browser would answer to and the window does not: keys that load, print, open or inspect, the menu of the mouse, another address.

use std::thread::sleep;
use std::time::Duration;

use serde_json::{Value, json};
use support::home::Home;
use support::keyboard::Key;
use support::screen::Display;
use support::walk;
use support::window::{OpenOptions, Window};

use crate::typing::learn_the_way_to_a_name;

/// What a menu or a page needs to come.
const REACTION: Duration = Duration::from_millis(600);

/// The middle of the first thing that the words of CSS find.
async fn middle_of(window: &Window, found_by: &str) -> (i16, i16) {
    let script = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
        return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)]";
    let at: [i16; 2] = serde_json::from_value(window.script(script, vec![json!(found_by)]).await).unwrap();
    at.into()
}

/// Whether it is still the same page, with what was typed into it, and nothing lies over it.
async fn is_as_it_was(window: &Window, display: &Display, typed: &str) -> bool {
    let script = "return [window.untouched === true, document.querySelector('main input')?.value]";
    sleep(REACTION);
    window.script(script, vec![]).await == json!([true, typed]) && display.windows() == 1
}

#[tokio::test]
async fn neither_a_key_nor_the_mouse_nor_an_address_leads_away_from_the_page() {
    let (display, home, typed) = (Display::start(), Home::fresh(), "asta opfundet");
    let window = OpenOptions::new(&display, &home).open().await;
    learn_the_way_to_a_name(&window, &walk::randers(), typed).await;
    window.script("window.untouched = true", vec![]).await;
    assert!(is_as_it_was(&window, &display, typed).await);

    let keyboard = window.keyboard();
    let alone = [3, 5, 7, 12].map(Key::Function);
    let strays = alone.into_iter().chain("ghijnopru".chars().map(Key::Control));
    for stray in strays {
        keyboard.press(&[stray]);
        assert!(is_as_it_was(&window, &display, typed).await, "{stray:?} leads away");
    }
    // No way out by an address either: neither the net, nor a file, nor a text that is a page.
    for address in ["https://example.org/", "file:///etc/hostname", "data:text/html,x", "about:blank"] {
        window.script("location.href = arguments[0]", vec![json!(address)]).await;
        assert!(is_as_it_was(&window, &display, typed).await, "{address} leads away");
    }

    // The control: the keys do arrive.
    keyboard.press(&[Key::Character('x')]);
    let typed = format!("{typed}x");
    assert!(is_as_it_was(&window, &display, &typed).await);

    let (x, y) = middle_of(&window, "h1").await;
    display.press_right(x, y);
    assert!(is_as_it_was(&window, &display, &typed).await, "the mouse has a menu on the page");
    // The control: a field has its menu of copying.
    let (x, y) = middle_of(&window, "main input").await;
    display.press_right(x, y);
    sleep(REACTION);
    assert!(display.windows() > 1, "a field has no menu");
    keyboard.press(&[Key::Escape]);
    sleep(REACTION);
    // The control: a page that is loaded anew has forgotten.
    window.script("setTimeout(() => location.reload(), 100)", vec![]).await;
    sleep(REACTION * 3);
    window.wait_for_any_h1().await;
    assert_eq!(window.script("return window.untouched ?? null", vec![]).await, Value::Null);
    window.close().await;
}

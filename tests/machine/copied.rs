//! What was copied from an open box can not be pasted by the next person: the lock takes it back.

use support::home::Home;
use support::screen::Display;
use support::walk::{self, Walk};
use support::window::{OpenOptions, Window};

#[tokio::test]
async fn what_was_copied_or_marked_goes_with_the_lock() {
    let (display, home, person) = (Display::start(), Home::fresh(), walk::randers());
    let window = OpenOptions::new(&display, &home).open().await;
    let mut walk = Walk::new(window, &person, async |_: &Window, _: &str| {});
    walk.begin_at_page("navn").await;
    let window = walk.window;
    window.type_into(&person.word("field-navn"), "Asta Opfundet").await;
    window.keys(&["Ctrl+a", "Ctrl+c"]).await;
    let offered = || ["CLIPBOARD", "PRIMARY"].map(|of| display.offers(of));
    // The control: it is there to be pasted.
    assert_eq!(offered(), [true, true]);
    window.press(&person.word("app-box-close")).await;
    window.wait_for_h1(&person.word("vault-open-title")).await;
    assert_eq!(offered(), [false, false]);
    window.close().await;
}

//! The last letter typed before the window is closed is there after it is opened again.

use support::home::Home;
use support::screen::Display;
use support::walk::{self, Walk};
use support::window::{OpenOptions, Window};

#[tokio::test]
async fn text_typed_just_before_the_window_is_closed_is_there_again() {
    let (display, home, person) = (Display::start(), Home::fresh(), walk::randers());
    let window = OpenOptions::new(&display, &home).open().await;
    let mut walk = Walk::new(window, &person, async |_: &Window, _: &str| {});
    walk.begin_at_page("proevet").await;
    let field = person.word("field-proevet");
    for text in ["Først var jeg i praktik.", "Så havde jeg et job.", "Det sidste bogstav er her: x"] {
        walk.window.type_into(&field, text).await;
        walk = walk.start_again(OpenOptions::new(&display, &home)).await;
        walk.go_on_at_page("proevet").await;
        assert_eq!(walk.window.typed_in(&field).await, text);
    }
}

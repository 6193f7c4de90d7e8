//! Text at 200 %: every screen of the walk still fits, and axe finds nothing.

use support::home::Home;
use support::screen::Display;
use support::walk::{self, Walk};
use support::window::{OpenOptions, Window};

use crate::seen::Seen;

#[tokio::test]
async fn every_screen_fits_at_200_per_cent() {
    let (display, home, mut seen) = (Display::start(), Home::fresh(), Seen::default());
    let window = OpenOptions::new(&display, &home).open().await;
    let person = walk::ishoej();
    let mut walk = Walk::new(window, &person, async |window: &Window, step: &str| {
        window.keys(&["Ctrl+=", "Ctrl+=", "Ctrl+="]).await;
        seen.look(window, step).await;
        window.keys(&["Ctrl+0"]).await;
    });
    walk.to_the_result().await;
    walk.to_the_papers().await;
    drop(walk);
    seen.are_good(40);
}

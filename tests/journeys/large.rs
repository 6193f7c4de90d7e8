//! Text at 200 % on the smallest screen that is still sold: every screen of the walk fits, and axe finds nothing.

use support::home::Home;
use support::screen::Display;
use support::walk::{self, Walk};
use support::window::{OpenOptions, Window};

use crate::seen::Seen;

#[tokio::test]
async fn every_screen_fits_at_200_per_cent_on_a_small_screen() {
    let (display, home, mut seen) = (Display::sized(1024, 600), Home::fresh(), Seen::default());
    let window = OpenOptions::new(&display, &home).open().await;
    let [width, height]: [u32; 2] =
        serde_json::from_value(window.script("return [innerWidth, innerHeight]", vec![]).await).unwrap();
    assert!(width <= 1024 && height <= 600, "the window is greater than its screen: {width} × {height}");
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

//! Around the application: three lines at once, a complaint, how far it is, the days it starts, and the sheets of one's own.

use support::home::Home;
use support::screen::Display;
use support::walk::{self, Person, Walk};
use support::window::{OpenOptions, Window};

use crate::seen::Seen;

async fn walk_around(person: &Person, dark: bool) {
    let (display, home, mut seen) = (Display::start(), Home::fresh(), Seen::default());
    let window = OpenOptions::new(&display, &home).dark(dark).open().await;
    let mut walk = Walk::new(window, person, async |window: &Window, step: &str| seen.look(window, step).await);
    walk.choose().await;
    walk.apply_now().await;
    assert!(walk.window.text().await.contains("Brevet er ikke sendt."));
    walk.make_box().await;
    walk.complain().await;
    walk.see_days().await;
    walk.see_sheets().await;
    walk.window.close().await;
    seen.are_good(20);
}

#[tokio::test]
async fn a_complaint_and_the_days_that_follow() {
    walk_around(&walk::randers(), false).await;
}

#[tokio::test]
async fn a_complaint_for_somebody_else_in_the_dark() {
    walk_around(&walk::ishoej(), true).await;
}

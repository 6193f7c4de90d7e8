//! The instruments themselves: the window opens, closes and dies, and axe sees what it must see.

use std::path::Path;

use support::home::Home;
use support::screen::Display;
use support::window::OpenOptions;

#[tokio::test]
async fn first_screen_has_a_heading_and_breaks_no_rule_in_light_and_dark() {
    let (display, home) = (Display::start(), Home::fresh());
    for dark in [false, true] {
        let window = OpenOptions::new(&display, &home).dark(dark).open().await;
        window.wait_for_any_h1().await;
        assert_eq!(window.is_dark().await, dark);
        assert!(!window.pixels_now().is_blank());
        window.is_accessible().await;
        window.close().await;
    }
}

#[tokio::test]
async fn axe_sees_a_picture_without_words() {
    let (display, home) = (Display::start(), Home::fresh());
    let window = OpenOptions::new(&display, &home).open().await;
    window.wait_for_any_h1().await;
    let script = "document.querySelector('h1').after(document.createElement('img'))";
    window.script(script, vec![]).await;
    let report = window.axe().await;
    assert!(report.violations.iter().any(|violation| violation.rule == "image-alt"), "{report}");
}

#[tokio::test]
async fn killed_window_opens_again_with_the_same_heading() {
    let (display, home) = (Display::start(), Home::fresh());
    let window = OpenOptions::new(&display, &home).open().await;
    let heading = window.wait_for_any_h1().await;
    let process = window.process();
    window.kill();
    assert!(!Path::new(&format!("/proc/{process}/exe")).exists());
    let window = OpenOptions::new(&display, &home).open().await;
    window.wait_for_h1(&heading).await;
}

//! The page's own process is killed: the window comes back by itself, with all that was kept.

use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use support::home::Home;
use support::keyboard::Key;
use support::screen::Display;

use crate::kept::name_in_box;
use crate::typing::with_a_name;

/// What an autosave and a busy machine need.
const KEPT: Duration = Duration::from_secs(1);
/// How soon the window must be alive again.
const BACK: Duration = Duration::from_secs(2);

fn name_of(process: u32) -> String {
    std::fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default()
}

#[tokio::test]
async fn a_page_whose_process_is_killed_comes_back_and_nothing_kept_is_lost() {
    let (display, home, name) = (Display::start(), Home::fresh(), "asta opfundet");
    let window = with_a_name(&display, &home, name).await;
    sleep(KEPT);
    let pages = || window.processes().into_iter().filter(|process| name_of(*process).starts_with("WebKitWebProces"));
    let before: Vec<u32> = pages().collect();
    assert!(!before.is_empty(), "there is a page to kill");
    for page in &before {
        assert!(Command::new("kill").args(["-9", &page.to_string()]).status().unwrap().success());
    }
    let killed = Instant::now();
    while !pages().any(|page| !before.contains(&page)) || window.pixels_now().is_blank() {
        assert!(killed.elapsed() < BACK * 5, "the window stays blank");
        sleep(Duration::from_millis(20));
    }
    println!("alive again after {} ms", killed.elapsed().as_millis());
    window.wait_until_still();
    // The box is still open, and locks as ever.
    window.keyboard().press(&[Key::Control('l')]);
    sleep(BACK);
    window.close();
    assert_eq!(name_in_box(&home), name);
}

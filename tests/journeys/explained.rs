//! Every explanation in the real window: what the core says stands on the screen, axe finds nothing, nothing sticks out.

use commands::wire::{DepthView, Voice};
use support::explained::{running_text, topic};
use support::home::Home;
use support::screen::Display;
use support::sitting::Sitting;
use support::walk::{self, Kommune, Person, Walk};
use support::window::{OpenOptions, Window};

use crate::seen::Seen;

#[tokio::test]
async fn every_topic_stands_for_a_reader_in_randers() {
    read_everything(&walk::randers(), "0730", false).await;
}

#[tokio::test]
async fn every_topic_stands_for_a_reader_in_ishoej_in_the_dark() {
    read_everything(&walk::ishoej(), "0183", true).await;
}

#[tokio::test]
async fn every_topic_stands_for_a_reader_in_another_municipality() {
    read_everything(&walk::other(), "", false).await;
}

async fn read_everything(person: &Person, kommune: &str, dark: bool) {
    assert_eq!(person.kommune == Kommune::Other, kommune.is_empty());
    let (display, home) = (Display::start(), Home::fresh());
    let window = OpenOptions::new(&display, &home).dark(dark).open().await;
    let mut sitting = Sitting::new();
    sitting.choose(kommune, Voice::Own);
    let mut seen = Seen::default();
    let mut walk = Walk::new(window, person, async |window: &Window, step: &str| {
        if step.starts_with("emne-") {
            says_what_the_core_says(&mut sitting, window, step).await;
        }
        // What the short text shows, the whole one shows too: looked at once.
        if !step.ends_with("-kort") {
            seen.look(window, step).await;
        }
    });
    walk.choose().await;
    walk.read_everything().await;
    drop(walk);
    seen.are_good(law::facts().topics.len() + 2);
}

async fn says_what_the_core_says(sitting: &mut Sitting, window: &Window, step: &str) {
    let (id, depth) = step["emne-".len()..].rsplit_once('-').expect("a step names topic and depth");
    let depth = if depth == "kort" { DepthView::Short } else { DepthView::More };
    let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let page = spaced(&window.text().await);
    for said in running_text(&topic(sitting, id, depth)) {
        assert!(page.contains(&spaced(&said)), "{step}: “{said}” is not in {page}");
    }
}

//! `kill -9` of the real window while text is typed: every text that the page showed as saved is there again.

use std::time::{Duration, Instant};

use serde_json::json;
use support::home::Home;
use support::screen::Display;
use support::walk::{self, Person, Walk};
use support::window::{OpenOptions, Window};

use crate::kept::{Moment, moment};

const KILLS: u32 = 10;

/// The field that is typed into, and the keys of the words on the way to it.
const FIELD: &str = "svaert-arbejde";
const WAY: [(&str, &str); 3] =
    [("app-menu-write", "app-menu-write"), ("form-ansoegning", "form-ansoegning"), ("part-svaert", "page-svaert-arbejde-title")];

/// Counts in the field as fast as a good typist writes letters, each number over the last one, and leaves the field at every fifth: what
/// is left is saved at once, between the others the typing never rests long enough.
const TYPIST: &str = "const field = document.getElementById(`field-${arguments[0]}`);
    let number = arguments[1];
    setInterval(() => {
        number += 1;
        field.focus();
        field.select();
        document.execCommand('insertText', false, String(number));
        if (number % 5 === 0) field.blur();
    }, 40)";

/// A person who goes to her draft, and how far she knows it to be saved.
struct Hand<'a> {
    display: &'a Display,
    home: &'a Home,
    person: Person,
    /// The last number that was believed to be saved.
    believed: u64,
    saves: u32,
}

impl<'a> Hand<'a> {
    async fn new(display: &'a Display, home: &'a Home) -> Self {
        let hand = Self { display, home, person: walk::randers(), believed: 0, saves: 0 };
        let mut walk = Walk::new(hand.open().await, &hand.person, async |_, _| {});
        walk.choose().await;
        walk.make_box().await;
        walk.window.close().await;
        hand
    }

    async fn open(&self) -> Window {
        OpenOptions::new(self.display, self.home).open().await
    }

    /// One life: open the box, see what is there, type on, and be killed after a while. Says whether what was believed is there.
    async fn live(&mut self, life: Duration, believes: fn(&Moment) -> bool) -> bool {
        let mut walk = Walk::new(self.open().await, &self.person, async |_, _| {});
        walk.open_box().await;
        for (press, heading) in WAY {
            walk.window.press(&self.person.word(press)).await;
            walk.window.wait_for_h1(&self.person.word(heading)).await;
        }
        let window = walk.window;
        let there: u64 = moment(&window, FIELD).await.text.parse().unwrap_or(0);
        let kept = there >= self.believed;
        window.script(TYPIST, vec![json!(FIELD), json!(there.max(self.believed))]).await;
        let begun = Instant::now();
        while begun.elapsed() < life {
            let now = moment(&window, FIELD).await;
            let number = now.text.parse().unwrap_or(0);
            if number > self.believed && believes(&now) {
                self.believed = number;
                self.saves += 1;
            }
        }
        window.kill();
        kept
    }
}

#[tokio::test]
async fn nothing_shown_as_saved_is_lost_in_ten_kills() {
    let (display, home) = (Display::start(), Home::fresh());
    let mut hand = Hand::new(&display, &home).await;
    for turn in 0..=KILLS {
        // Spread over the time of five numbers. The last life only looks at what the one before it left.
        let life = Duration::from_millis(400 + u64::from(turn) * 37);
        let believed = hand.believed;
        assert!(hand.live(life, |moment| moment.kept == "saved").await, "{believed} was shown as saved, and is gone");
    }
    assert!(hand.saves > KILLS, "too few saves to prove anything: {}", hand.saves);
}

#[tokio::test]
async fn who_believes_too_early_is_caught() {
    let (display, home) = (Display::start(), Home::fresh());
    let mut hand = Hand::new(&display, &home).await;
    for turn in 0..10 {
        if !hand.live(Duration::from_millis(400 + turn * 37), |_| true).await {
            return;
        }
    }
    panic!("the test would not notice a lost text");
}

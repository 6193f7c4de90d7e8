//! With the keyboard alone: to a result of the self-check, and into the application.

use std::time::{Duration, Instant};

use support::home::Home;
use support::screen::Display;
use support::walk::{self, CODE, Person, Walk};
use support::window::{OpenOptions, Window};

#[tokio::test]
async fn keyboard_alone_leads_to_a_result_and_into_the_application() {
    let (display, home, person) = (Display::start(), Home::fresh(), walk::randers());
    let window = OpenOptions::new(&display, &home).open().await;
    let hands = Hands { window: &window, person: &person };
    window.wait_for_h1(&person.word("first-kommune-title")).await;

    // Arrows move within a group of tiles and choose.
    hands.tab_to("Randers").await;
    window.keys(&["Space", "Down", "Up"]).await;
    assert!(window.is_chosen("Randers").await);
    hands.go("app-next", "first-voice-title").await;
    hands.tab_to(&person.word("first-voice-own")).await;
    window.keys(&["Space"]).await;
    hands.go("app-next", "start-title").await;

    hands.go("app-menu-check", "app-menu-check").await;
    hands.go("check-intro-begin", "question-birth-title").await;
    for (field, typed) in ["check-birth-day", "check-birth-month", "check-birth-year"].into_iter().zip(["5", "3", "1980"]) {
        hands.tab_to(&person.word(field)).await;
        hands.type_text(typed).await;
    }
    // Enter in a field goes on, as the button does.
    window.keys(&["Enter"]).await;
    for (question, answer) in person.answers.iter().take(5) {
        hands.arrived(&format!("question-{question}-title")).await;
        hands.tab_to(&person.word("answer-yes")).await;
        window.keys(if *answer == "answer-yes" { &["Space"] } else { &["Down"] }).await;
        assert!(window.is_chosen(&person.word(answer)).await, "{question}");
        hands.tab_to(&person.word("app-next")).await;
        window.keys(&["Enter"]).await;
    }
    hands.arrived("check-review-title").await;
    hands.go("check-review-show-result", person.outcome).await;
    window.keys(&["Alt+Left"]).await;
    hands.arrived("check-review-title").await;
    hands.go("check-review-show-result", person.outcome).await;

    hands.go("next-apply", "vault-create-title").await;
    hands.tab_to(&person.word("vault-alone-yes")).await;
    window.keys(&["Down"]).await;
    assert!(window.is_chosen(&person.word("vault-alone-no")).await);
    hands.go("app-next", "vault-face-title").await;
    hands.tab_to(&person.word("vault-nickname")).await;
    window.keys(&["Ctrl+a"]).await;
    hands.type_text("Asta").await;
    hands.tab_to(&person.word("vault-code-own")).await;
    window.keys(&["Enter"]).await;
    assert_eq!(window.focused().await, person.word("vault-code-new"));
    hands.type_text(CODE).await;
    window.keys(&["Enter"]).await;
    hands.arrived("vault-sheet-title").await;
    hands.go("vault-sheet-have", "form-ansoegning").await;
    hands.go("part-om-dig", "page-navn-title").await;
    hands.tab_to(&person.word("field-navn")).await;
    hands.type_text("Asta Opfundet").await;
    window.keys(&["Enter"]).await;
    hands.arrived("page-kontakt-title").await;
    window.keys(&["Alt+Left"]).await;
    hands.arrived("page-navn-title").await;
    assert_eq!(window.typed_in(&person.word("field-navn")).await, "Asta Opfundet");

    // The skip link leads past the menu.
    hands.go("app-menu-start", "start-title").await;
    window.keys(&["Shift+Tab"]).await;
    hands.tab_to(&person.word("app-skip")).await;
    window.keys(&["Enter"]).await;
    hands.arrived("start-title").await;
}

#[tokio::test]
async fn keyboard_alone_leads_from_what_has_changed_to_the_answer() {
    let (display, home, person) = (Display::start(), Home::fresh(), walk::earlier());
    walk::leave_box(&home);
    let window = OpenOptions::new(&display, &home).open().await;
    let mut walk = Walk::new(window, &person, async |_: &Window, _: &str| {});
    walk.open_box().await;
    walk.window.wait_for_text(&person.word("recheck-title")).await;
    let hands = Hands { window: &walk.window, person: &person };
    hands.tab_to(&format!("{}: {}", person.word("recheck-see"), person.word("recheck-transport"))).await;
    walk.window.keys(&["Enter"]).await;
    walk.window.wait_for_h1(&person.word("money-transport-title")).await;
    hands.comes_to("Din del er højst 120 kr. om måneden.").await;
}

struct Hands<'a> {
    window: &'a Window,
    person: &'a Person,
}

impl Hands<'_> {
    /// Presses Tab until the keyboard is on what begins with these words.
    async fn tab_to(&self, words: &str) {
        let mut passed = Vec::new();
        for _ in 0..60 {
            self.window.keys(&["Tab"]).await;
            let now = self.window.focused().await;
            if now == words || now.starts_with(&format!("{words} ")) {
                return;
            }
            passed.push(now);
        }
        panic!("Tab does not come to “{words}”, but past {passed:?}");
    }

    /// Tabs to the button or link of this key, presses Enter, and arrives at a page.
    async fn go(&self, press: &str, heading: &str) {
        self.tab_to(&self.person.word(press)).await;
        self.window.keys(&["Enter"]).await;
        self.arrived(heading).await;
    }

    /// Waits for a page, and for the keyboard to be at its heading.
    async fn arrived(&self, heading: &str) {
        let heading = self.person.word(heading);
        self.window.wait_for_h1(&heading).await;
        self.comes_to(&heading).await;
    }

    /// Waits for the keyboard to be at these words.
    async fn comes_to(&self, words: &str) {
        let started = Instant::now();
        while self.window.focused().await != words {
            let now = self.window.focused().await;
            assert!(started.elapsed() < Duration::from_secs(3), "at “{words}” the keyboard is on “{now}”");
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    async fn type_text(&self, text: &str) {
        for character in text.chars() {
            let key = if character == ' ' { "Space".to_owned() } else { character.to_string() };
            self.window.keys(&[key.as_str()]).await;
        }
    }
}

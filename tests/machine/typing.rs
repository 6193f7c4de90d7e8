//! Writing a whole application with the keyboard alone: learnt in a driven window, played in one that nobody drives.

use std::thread::sleep;
use std::time::Duration;

use rules::form::Shape;
use support::home::Home;
use support::keyboard::Key;
use support::screen::Display;
use support::undriven::Undriven;
use support::walk::{self, CODE, Person};
use support::window::{OpenOptions, Window};

/// The keys from the first screen until the whole application is written. They leave the driven window there.
pub(crate) async fn learn_the_whole_way(window: &Window, person: &Person) -> Vec<Stretch> {
    window.wait_for_h1(&person.word("first-kommune-title")).await;
    let mut learner = Learner { window, person, keys: Vec::new(), stretches: Vec::new() };
    learner.whole_way().await;
    learner.stretches
}

/// The keys from the first screen until the first half of a name is written in the first field. They leave the driven window there.
pub(crate) async fn learn_the_way_to_a_name(window: &Window, person: &Person, half: &str) -> Vec<Stretch> {
    window.wait_for_h1(&person.word("first-kommune-title")).await;
    let mut learner = Learner { window, person, keys: Vec::new(), stretches: Vec::new() };
    learner.way_to_a_name(half).await;
    learner.learnt()
}

/// The keys from the first screen until the application with a name in it is a paper that was taken away. They leave the driven window there.
pub(crate) async fn learn_the_way_to_a_paper(window: &Window, person: &Person, name: &str) -> Vec<Stretch> {
    window.wait_for_h1(&person.word("first-kommune-title")).await;
    let mut learner = Learner { window, person, keys: Vec::new(), stretches: Vec::new() };
    learner.way_to_a_name(name).await;
    learner.tab_to("draft-to-review").await;
    learner.enter("draft-review-title", Then::PageTurns).await;
    learner.tab_to("draft-to-letter").await;
    learner.enter("draft-letter-title", Then::PageTurns).await;
    learner.tab_to("draft-letter-save").await;
    window.keys(&["Enter"]).await;
    learner.keys.push(Key::Enter);
    window.wait_for_text(&person.word("app-paper-file")).await;
    learner.learnt()
}

/// A window that nobody drives, in which the first half of a name has just been written, in a box made for it. How to come there is learnt in a
/// driven window first.
pub(crate) async fn with_a_name(display: &Display, home: &Home, half: &str) -> Undriven {
    let stretches = {
        let elsewhere = Home::fresh();
        let window = OpenOptions::new(display, &elsewhere).open().await;
        let stretches = learn_the_way_to_a_name(&window, &walk::randers(), half).await;
        window.close().await;
        stretches
    };
    let window = OpenOptions::new(display, home).start();
    window.wait_until_finished();
    go(&window, &stretches);
    window
}

/// Presses the same keys in a window without a driver.
pub(crate) fn go(window: &Undriven, stretches: &[Stretch]) {
    let keyboard = window.keyboard();
    for (keys, then) in stretches {
        keyboard.press(keys);
        match then {
            Then::PageTurns => window.wait_until_still(),
            // The page says "Vent lidt" and stands still meanwhile.
            Then::BoxIsMade => sleep(Duration::from_secs(8)),
        }
    }
}

/// After what a person waits for the page: a turned page, or a box that is made.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Then {
    PageTurns,
    BoxIsMade,
}

/// Keys, and what they bring about.
pub(crate) type Stretch = (Vec<Key>, Then);

/// Walks in a driven window with the keyboard alone, and remembers the keys.
struct Learner<'a> {
    window: &'a Window,
    person: &'a Person,
    keys: Vec<Key>,
    stretches: Vec<Stretch>,
}

impl Learner<'_> {
    async fn tab_to(&mut self, key: &str) {
        let words = self.person.word(key);
        self.tab_to_words(&words).await;
    }

    async fn tab_to_words(&mut self, words: &str) {
        for _ in 0..60 {
            self.window.keys(&["Tab"]).await;
            self.keys.push(Key::Tab);
            let now = self.window.focused().await;
            if now == words || now.starts_with(&format!("{words} ")) {
                return;
            }
        }
        panic!("Tab does not come to “{words}”");
    }

    async fn type_text(&mut self, text: &str) {
        for character in text.chars() {
            let name = if character == ' ' { "Space".to_owned() } else { character.to_string() };
            self.window.keys(&[&name]).await;
            self.keys.push(Key::Character(character));
        }
    }

    /// Enter, and arrive at a page with the keyboard at its heading.
    async fn enter(&mut self, heading: &str, then: Then) {
        self.window.keys(&["Enter"]).await;
        self.keys.push(Key::Enter);
        self.stretches.push((std::mem::take(&mut self.keys), then));
        let heading = self.person.word(heading);
        self.window.wait_for_h1(&heading).await;
        while self.window.focused().await != heading {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// What was learnt, with the keys that no turned page came after.
    fn learnt(self) -> Vec<Stretch> {
        let Self { keys, mut stretches, .. } = self;
        stretches.push((keys, Then::PageTurns));
        stretches
    }

    /// From the first screen to a name in the first field.
    async fn way_to_a_name(&mut self, name: &str) {
        self.way_to_the_box().await;
        self.tab_to("part-om-dig").await;
        self.enter("page-navn-title", Then::PageTurns).await;
        self.tab_to("field-navn").await;
        self.type_text(name).await;
    }

    /// From the first screen to an open box and the list of parts.
    async fn way_to_the_box(&mut self) {
        self.tab_to_words("Randers").await;
        self.type_text(" ").await;
        self.tab_to("app-next").await;
        self.enter("first-voice-title", Then::PageTurns).await;
        self.tab_to("first-voice-own").await;
        self.type_text(" ").await;
        self.tab_to("app-next").await;
        self.enter("start-title", Then::PageTurns).await;
        self.tab_to("app-menu-write").await;
        self.enter("app-menu-write", Then::PageTurns).await;
        self.tab_to("form-ansoegning").await;
        self.enter("vault-create-title", Then::PageTurns).await;
        self.tab_to("vault-alone-yes").await;
        self.type_text(" ").await;
        self.tab_to("app-next").await;
        self.enter("vault-face-title", Then::PageTurns).await;
        self.tab_to("vault-code-own").await;
        // The field that comes instead of the words has the focus.
        self.type_text(" ").await;
        self.type_text(CODE).await;
        self.enter("vault-sheet-title", Then::PageTurns).await;
        self.tab_to("vault-sheet-have").await;
        self.enter("form-ansoegning", Then::BoxIsMade).await;
    }

    async fn whole_way(&mut self) {
        self.way_to_the_box().await;
        let pages = walk::pages(self.person);
        for (at, (page, fields)) in pages.iter().enumerate() {
            if walk::heads_its_part(page) {
                self.tab_to(&format!("part-{}", walk::part_of(page).id())).await;
                self.enter(&format!("page-{page}-title"), Then::PageTurns).await;
            }
            for field in fields.iter().filter(|field| matches!(field.shape, Shape::Line | Shape::Text)) {
                self.tab_to(&format!("field-{}", field.name)).await;
                self.type_text(self.person.writes(field.name)).await;
            }
            self.tab_to("app-next").await;
            let goes_on = pages.get(at + 1).filter(|(next, _)| !walk::heads_its_part(next));
            let next = goes_on.map_or("form-ansoegning".to_owned(), |(next, _)| format!("page-{next}-title"));
            self.enter(&next, Then::PageTurns).await;
        }
    }
}

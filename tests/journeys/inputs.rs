//! How little a person must do: from an empty start to a ready application, and to an application in three lines. Every press, choice and text
//! counts as one input.

use support::home::Home;
use support::screen::Display;
use support::walk::{self, Person};
use support::window::{OpenOptions, Window};
use text::Voice;

use crate::papers::{papers, words_of};

const MOST: u32 = 25;
const MOST_NOW: u32 = 6;

/// Hands that count.
struct Hands<'a> {
    window: &'a Window,
    person: &'a Person,
    inputs: u32,
}

impl Hands<'_> {
    async fn press(&mut self, key: &str) {
        self.press_words(&self.person.word(key)).await;
    }

    async fn press_words(&mut self, words: &str) {
        self.inputs += 1;
        self.window.press(words).await;
    }

    async fn choose(&mut self, words: &str) {
        self.inputs += 1;
        self.window.choose(words).await;
    }

    async fn type_into(&mut self, key: &str, text: &str) {
        self.inputs += 1;
        self.window.type_into(&self.person.word(key), text).await;
    }

    async fn arrived(&self, key: &str) {
        self.window.wait_for_h1(&self.person.word(key)).await;
    }

    /// From the review to one page and back, with one thing done there.
    async fn answer(&mut self, row: &str, page: &str, what: impl AsyncFnOnce(&mut Self)) {
        let words = format!("{}: {}", self.person.word("app-change"), self.person.word(row));
        self.press_words(&words).await;
        self.arrived(&format!("page-{page}-title")).await;
        what(self).await;
        self.press("app-next").await;
        self.arrived("draft-review-title").await;
    }
}

async fn a_ready_application(kommune: &str, person: &Person) {
    let (display, home) = (Display::start(), Home::fresh());
    let window = OpenOptions::new(&display, &home).open().await;
    let mut hands = Hands { window: &window, person, inputs: 0 };
    let said = |key: &str| text::danish().say(key, Voice::Own, &[]);
    window.wait_for_h1(&said("first-kommune-title")).await;
    hands.choose(kommune).await;
    hands.press_words(&said("app-next")).await;
    window.wait_for_h1(&said("first-voice-title")).await;
    let voice = match person.voice {
        Voice::Own => "first-voice-own",
        Voice::Relative => "first-voice-relative",
        Voice::Worker => "first-voice-worker",
    };
    hands.choose(&said(voice)).await;
    hands.press_words(&said("app-next")).await;
    hands.arrived("start-title").await;
    hands.press("app-menu-write").await;
    hands.press("form-ansoegning").await;
    hands.arrived("vault-create-title").await;
    hands.choose(&person.word("vault-alone-no")).await;
    hands.press("app-next").await;
    hands.arrived("vault-face-title").await;
    hands.press("vault-to-sheet").await;
    hands.arrived("vault-sheet-title").await;
    // Printed: the system's own window takes one more press.
    hands.inputs += 1;
    hands.press("vault-sheet-have").await;
    hands.arrived("form-ansoegning").await;
    hands.press("part-om-dig").await;
    hands.arrived("page-navn-title").await;
    hands.type_into("field-navn", "Asta Opfundet").await;
    hands.press("draft-to-review").await;
    hands.arrived("draft-review-title").await;
    let example = person.word("example-svaert-arbejde-1");
    hands.answer("field-svaert-arbejde", "svaert-arbejde", async |hands| hands.press_words(&example).await).await;
    let kitchen = person.word("field-opgaver-valg-koekken");
    hands.answer("field-opgaver-valg", "opgaver", async |hands| hands.choose(&kitchen).await).await;
    let company = person.word("field-sted-valg-virksomhed");
    hands.answer("field-sted-valg", "sted", async |hands| hands.choose(&company).await).await;
    hands.press("draft-to-letter").await;
    hands.arrived("draft-letter-title").await;
    hands.press("draft-letter-save").await;
    window.wait_for_text(&person.word("app-paper-file")).await;
    let letter = words_of(&papers(&home)[0]);
    for words in
        ["Jeg ansøger om beskyttet beskæftigelse", "Asta Opfundet", "Jeg bliver hurtigt træt.", "Køkken og kantine", kommune]
    {
        assert!(letter.contains(words), "{words} is not in\n{letter}");
    }
    println!("{kommune}, {:?}: {} inputs to a ready application", person.voice, hands.inputs);
    assert!(hands.inputs <= MOST, "{} inputs", hands.inputs);
}

#[tokio::test]
async fn a_ready_application_takes_few_inputs_in_randers() {
    for voice in Voice::ALL {
        a_ready_application("Randers", &Person { voice, ..walk::randers() }).await;
    }
}

#[tokio::test]
async fn a_ready_application_takes_few_inputs_in_ishoej() {
    for voice in Voice::ALL {
        a_ready_application("Ishøj", &Person { voice, ..walk::ishoej() }).await;
    }
}

#[tokio::test]
async fn an_application_in_three_lines_takes_hardly_any() {
    for kommune in ["Randers", "Ishøj"] {
        let (display, home) = (Display::start(), Home::fresh());
        let window = OpenOptions::new(&display, &home).open().await;
        let person = Person { voice: Voice::Own, ..walk::randers() };
        let mut hands = Hands { window: &window, person: &person, inputs: 0 };
        hands.arrived("first-kommune-title").await;
        hands.press("apply-now-title").await;
        hands.arrived("apply-now-title").await;
        hands.choose(kommune).await;
        hands.type_into("field-navn", "Asta Opfundet").await;
        hands.press("apply-now-see").await;
        hands.arrived("draft-letter-title").await;
        hands.press("draft-letter-save").await;
        window.wait_for_text(&person.word("app-paper-file")).await;
        let letter = words_of(&papers(&home)[0]);
        assert!(letter.contains("Jeg ansøger om beskyttet beskæftigelse") && letter.contains("Asta Opfundet"), "{letter}");
        println!("{kommune}: {} inputs to an application in three lines", hands.inputs);
        assert!(hands.inputs <= MOST_NOW, "{} inputs", hands.inputs);
    }
}

//! What looks like a program stands on the screen as it was written, in every free-text field, and is never run.

use support::home::Home;
use support::screen::Display;
use support::walk::{self, Person, Walk};
use support::window::{OpenOptions, Window};

use crate::papers::{papers, words_of};

const HOSTILE: &str =
    r#"<script>window.ran=1</script> <img src=x onerror="window.ran=1"> #read("/etc/passwd") { $x } $x^2$ 😀🚲 שלום مرحبا"#;

fn hostile() -> Person {
    Person {
        nickname: "<script>window.ran=1</script> 😀",
        written: &[
            ("navn", HOSTILE),
            ("adresse", HOSTILE),
            ("telefon", HOSTILE),
            ("hjaelper", HOSTILE),
            ("svaert-arbejde", HOSTILE),
            ("svaert-hverdag", HOSTILE),
            ("proevet", HOSTILE),
            ("opgaver", HOSTILE),
            ("sted", HOSTILE),
            ("tid", HOSTILE),
            ("transport", HOSTILE),
            ("hensyn", HOSTILE),
        ],
        ..walk::randers()
    }
}

#[tokio::test]
async fn hostile_texts_stand_literally_on_every_screen_and_run_nowhere() {
    let (display, home, person) = (Display::start(), Home::fresh(), hostile());
    let window = OpenOptions::new(&display, &home).open().await;
    let mut walk = Walk::new(window, &person, async |window: &Window, step: &str| {
        assert_eq!(foreign_elements(window).await, 0, "{step}");
    });
    walk.choose().await;
    walk.make_box().await;
    assert!(walk.window.text().await.contains(person.nickname));
    walk.write_application().await;
    walk.see_letter().await;
    let letter = walk.window.text().await;
    assert!(letter.matches(HOSTILE).count() >= person.written.len(), "{letter}");
    walk.save_papers().await;
    let words: String = papers(&home).iter().map(words_of).collect();
    assert!(words.contains("<script>window.ran=1</script>") && words.contains("#read(\"/etc/passwd\")"), "{words}");

    let mut walk = walk.start_again(OpenOptions::new(&display, &home)).await;
    walk.open_box().await;
    walk.read_again().await;
    assert_eq!(walk.window.script("return window.ran ?? 0", vec![]).await, 0);

    // The control: an element that should not be there is counted.
    walk.window.script("document.querySelector('main').append(document.createElement('img'))", vec![]).await;
    assert_eq!(foreign_elements(&walk.window).await, 1);
}

/// Elements that only a text read as a page could have brought.
async fn foreign_elements(window: &Window) -> u64 {
    let script = "return document.querySelectorAll('body script, img').length";
    window.script(script, vec![]).await.as_u64().expect("a length is a number")
}

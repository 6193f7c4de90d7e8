//! The private view itself, without a driver: every field of the draft is filled in by keys that the screen sends, and no word of it lies
//! on the disk, in the account or in the machine's temporary folders. Where the keys lead is learnt in a driven window first; that they led there is seen when the box is opened again.

use std::collections::BTreeSet;

use support::home::Home;
use support::markers::Markers;
use support::screen::Display;
use support::walk::{self, Person, Walk};
use support::window::OpenOptions;

use crate::typing::{go, learn_the_whole_way};

#[tokio::test]
async fn private_view_leaves_no_word_of_the_draft_on_the_disk() {
    let markers = Markers::fresh();
    let person = Person { written: markers.texts().leak(), ..walk::randers() };
    let display = Display::start();
    let stretches = {
        let home = Home::fresh();
        let window = OpenOptions::new(&display, &home).open().await;
        let stretches = learn_the_whole_way(&window, &person).await;
        window.close().await;
        stretches
    };

    let home = Home::fresh();
    let window = OpenOptions::new(&display, &home).start();
    window.wait_until_finished();
    go(&window, &stretches);
    window.close();
    assert_eq!(markers.found_on_disk(&home), BTreeSet::new());

    // All of it had been typed: it is in the box.
    let mut walk = Walk::new(OpenOptions::new(&display, &home).open().await, &person, async |_, _| {});
    walk.open_box().await;
    walk.read_again().await;
    let letter = walk.window.text().await;
    assert!(markers.words().iter().all(|word| letter.contains(word)), "not every marker was typed: {letter}");
}

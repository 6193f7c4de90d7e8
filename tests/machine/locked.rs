//! "Lås" is a lock: after it no process of the window holds a word of the draft, also where it was made a paper, or a byte of a key. A cover over
//! the page is no lock, and that is seen in the same run.

use std::fs;
use std::thread::sleep;
use std::time::Duration;

use support::home::Home;
use support::keyboard::Key;
use support::markers::Markers;
use support::memory::hits;
use support::screen::Display;
use support::walk::{self, CODE};
use support::window::OpenOptions;

use crate::kept::name_in_box;
use crate::typing::{go, learn_the_way_to_a_paper, with_a_name};

/// So many words are typed into one field: that is enough to find them everywhere.
const TYPED: usize = 6;
/// How long opening a box may take on a busy machine.
const OPENING: Duration = Duration::from_secs(8);
/// How long after the lock is looked.
const AFTER: Duration = Duration::from_secs(2);

fn vault_folder(home: &Home) -> std::path::PathBuf {
    let boxes = home.home().join(".local/share/fodfaeste/bokse");
    fs::read_dir(boxes).unwrap().next().unwrap().unwrap().path()
}

#[tokio::test]
async fn two_seconds_after_the_lock_no_word_and_no_key_is_in_memory() {
    let markers = Markers::fresh();
    let typed = &markers.words()[..TYPED];
    let (person, words) = (walk::randers(), [typed, &[CODE.to_owned()]].concat());
    let display = Display::start();
    let (stretches, naive) = {
        let home = Home::fresh();
        let window = OpenOptions::new(&display, &home).open().await;
        let stretches = learn_the_way_to_a_paper(&window, &person, &typed.join(" ")).await;
        // A cover over the page, as a lock that only looks like one.
        window.script("document.body.replaceChildren('x')", vec![]).await;
        sleep(AFTER);
        let naive = hits(&window.processes(), &words, &[]);
        window.close().await;
        (stretches, naive)
    };
    println!("under a cover: {} hits", naive.len());
    assert!(!naive.is_empty(), "the search would find nothing anywhere");

    let home = Home::fresh();
    let window = OpenOptions::new(&display, &home).start();
    window.wait_until_finished();
    go(&window, &stretches);
    let paper = home.home().join("Dokumenter");
    assert_eq!(fs::read_dir(paper).unwrap().count(), 1, "the words are no paper yet");
    let keys = open_vault::keys(&vault_folder(&home), CODE).unwrap();
    let keys = [keys.data.to_vec(), keys.wrapping.to_vec()];
    let open = hits(&window.processes(), &words, &keys);
    let of_keys = open.iter().filter(|hit| hit.needle >= words.len()).count();
    println!("while it is open: {} hits, of them {of_keys} of keys", open.len());
    assert!((0..TYPED).all(|word| open.iter().any(|hit| hit.needle == word)), "not every word was typed: {open:?}");
    assert!(of_keys > 0, "the open box has no key in memory: {open:?}");

    window.keyboard().press(&[Key::Control('l')]);
    sleep(AFTER);
    let locked = hits(&window.processes(), &words, &keys);
    println!("two seconds after the lock: {} hits", locked.len());
    assert!(locked.is_empty(), "{locked:#?}");
    // The window is there, and asks for the code.
    window.wait_until_still();
    assert!(!window.pixels_now().is_blank());
    window.close();
}

/// In the middle of a name: Ctrl+L, the code, and the rest of the name is typed as if nothing had been.
#[tokio::test]
async fn on_return_the_person_is_in_the_same_field_at_the_same_letter() {
    let (display, home) = (Display::start(), Home::fresh());
    let window = with_a_name(&display, &home, "asta op").await;
    let keyboard = window.keyboard();
    keyboard.press(&[Key::Left, Key::Left, Key::Control('l')]);
    sleep(AFTER);
    window.wait_until_still();
    // The window is a new one. Past the skip link, "Søg nu" and the one box comes the code.
    let keyboard = window.keyboard();
    keyboard.press(&[Key::Tab; 4]);
    let code: Vec<_> = CODE.chars().map(Key::Character).chain([Key::Enter]).collect();
    keyboard.press(&code);
    sleep(OPENING);
    window.wait_until_still();
    keyboard.press(&[Key::Character('x')]);
    // Written down by itself within a moment.
    sleep(AFTER);
    window.close();

    assert_eq!(name_in_box(&home), "asta xop");
}

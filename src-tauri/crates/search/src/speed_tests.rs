//! Finding is over before the next letter is typed, in a world as large as the program's.

use std::time::Duration;

use cpu_time::ThreadTime;

use crate::{Entry, Index, samples::entry};

const ENTRIES: usize = 500;
const WORDS_IN_EACH: usize = 30;
/// One frame of the screen.
const FRAME: Duration = Duration::from_millis(16);
/// What nobody notices.
const BLINK: Duration = Duration::from_millis(100);

/// A made-up word: two to four syllables, as Danish compounds have them.
fn word(number: usize) -> String {
    const SYLLABLES: [&str; 17] =
        ["løn", "ar", "bejds", "kom", "mu", "ne", "træ", "pen", "sion", "gå", "der", "vur", "ing", "støt", "te", "plan", "hed"];
    let syllables = 2 + number % 3;
    (0..syllables).map(|at| SYLLABLES[number / 17_usize.pow(at.try_into().unwrap()) % 17]).collect()
}

fn world() -> Vec<Entry> {
    let text = |entry: usize, from: usize| {
        let words = (from..WORDS_IN_EACH).map(|at| word((entry * WORDS_IN_EACH + at) * 7919 % 4_913));
        words.collect::<Vec<_>>().join(" ")
    };
    (0..ENTRIES).map(|at| entry(&at.to_string(), &text(at, 28), &text(at, 26), &text(at, 0))).collect()
}

/// The quickest of a few. Counted is the time that the processor worked on it: how busy the machine is beside it is not
/// ours.
fn time<T>(mut work: impl FnMut() -> T) -> Duration {
    let once = |_| {
        let start = ThreadTime::now();
        std::hint::black_box(work());
        start.elapsed()
    };
    (0..3).map(once).min().unwrap()
}

#[test]
fn finding_takes_less_than_a_frame() {
    let world = world();
    let reading = time(|| Index::new(&world));
    assert!(reading < BLINK, "reading takes {reading:?}");

    let index = Index::new(&world);
    let mut typed: Vec<String> = (0..40).map(|at| word(at * 113)).collect();
    typed.extend((0..40).map(|at| word(at * 311).replace('ø', "o").replace('å', "aa")));
    typed.extend((0..40).map(|at| word(at * 211).replacen('e', "ee", 1)));
    typed.extend(["a", "å", "l", "lo", "ar", "okay", "arbejdslonplann", "xxxxxxxxxxxxxxxxxxxx"].map(str::to_owned));
    for typed in typed {
        let finding = time(|| index.find(&typed, 8));
        assert!(finding < FRAME, "{typed} takes {finding:?}");
    }

    // The most that is ever looked up: eight words, none of them known. Here all words of the world are much alike.
    let wrong: Vec<_> = (0..8).map(|at| word(at * 411).replacen('e', "ee", 1)).collect();
    for typed in [wrong.join(" "), "oa".repeat(5_000), "oa ao ".repeat(2_000)] {
        let finding = time(|| index.find(&typed, 8));
        assert!(finding < BLINK, "{finding:?}");
    }
}

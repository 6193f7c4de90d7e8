//! A stick that is pulled out while a transfer file is written to it, at ever other moments.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use support::dice::Dice;
use support::second_run::where_mounting_is_allowed;
use support::times::times;

use super::stick::{Ground, Stick, is_whole, pull};
use super::{SOON, waited};

/// What an undisturbed file takes at most; nobody waits longer for its beginning.
const PATIENCE: Duration = Duration::from_secs(5);

/// When the stick is pulled.
#[derive(Clone, Copy)]
enum Moment {
    /// So long after the command was given.
    After(Duration),
    /// So long after something new lies on the stick.
    SeenFor(Duration),
}

/// Waits for the moment, pulls, and says when the stick was out.
fn pull_at(moment: Moment, at: &Path, (inside, before): (&Path, usize), is_done: &AtomicBool) -> Instant {
    let begun = Instant::now();
    let wait = match moment {
        Moment::After(wait) => wait,
        Moment::SeenFor(wait) => {
            while count(inside) == before && begun.elapsed() < PATIENCE && !is_done.load(Ordering::Relaxed) {
                thread::sleep(Duration::from_micros(100));
            }
            wait
        }
    };
    thread::sleep(wait);
    pull(at);
    Instant::now()
}

fn count(folder: &Path) -> usize {
    fs::read_dir(folder).unwrap().count()
}

/// Gives a writer a stick that is pulled out at a moment; gives its answer, and how long after the pull it came. What the words take,
/// half a second when the file is sealed and again when it is looked at, is counted with it.
fn while_pulled<Answer>(stick: (&Path, &Path), moment: Moment, write: impl FnOnce() -> Answer) -> (Answer, Duration) {
    let (is_done, (at, inside)) = (AtomicBool::new(false), stick);
    let before = count(inside);
    thread::scope(|scope| {
        let hand = scope.spawn(|| pull_at(moment, at, (inside, before), &is_done));
        let before = waited();
        let answer = write();
        let (answered, waited) = (Instant::now(), waited() - before);
        is_done.store(true, Ordering::Relaxed);
        (answer, answered.saturating_duration_since(hand.join().unwrap()).saturating_sub(waited))
    })
}

#[test]
fn a_stick_that_is_pulled_out_has_a_file_that_opens_or_none() {
    if !where_mounting_is_allowed("faults::pulled::a_stick_that_is_pulled_out_has_a_file_that_opens_or_none") {
        return;
    }
    let mut ground = Ground::new(Stick::new("size=8m"));
    let (words, place) = ground.start();
    let (at, inside) = (ground.stick.at(), ground.stick.inside.path().to_owned());
    let begun = Instant::now();
    let first = inside.join(ground.write(&place).unwrap().file);
    let whole = usize::try_from(begun.elapsed().as_micros()).unwrap();
    let sealed = fs::read(&first).unwrap();
    fs::remove_file(first).unwrap();

    let (turns, mut dice) = (times(30), Dice::new(8));
    let (mut written, mut told, mut unfinished, mut slowest) = (0, 0, 0, Duration::ZERO);
    for turn in 0..turns {
        let mut within = |most: usize| Duration::from_micros(dice.below(most) as u64);
        let moment = match turn % 3 {
            0 => Moment::SeenFor(Duration::ZERO),
            1 => Moment::After(within(whole)),
            _ => Moment::SeenFor(within(whole / 2)),
        };
        let (answer, after) = while_pulled((&at, &inside), moment, || ground.write(&place));
        ground.stick.plug();
        let (halves, files): (Vec<_>, Vec<_>) = ground.stick.names().into_iter().partition(|name| name.ends_with(".part"));
        match &answer {
            Ok(said) => {
                written += 1;
                assert_eq!(files, [said.file.as_str()], "turn {turn}: it was said to be there");
            }
            Err(failure) => {
                told += 1;
                slowest = slowest.max(after);
                assert!(after < SOON && !failure.text.is_empty(), "turn {turn}: {failure:?} after {after:?}");
            }
        }
        unfinished += usize::from(!halves.is_empty());
        for name in files {
            assert!(is_whole(&inside.join(&name), &words), "turn {turn}: half a file has the name of a whole one");
            fs::remove_file(inside.join(name)).unwrap();
        }
    }
    println!(
        "{turns} times pulled: {written} files whole, {told} told, the slowest after {slowest:?}; {unfinished} unfinished left"
    );
    assert!(told > 0 && unfinished > 0, "it was never pulled while the file was written");
    assert!(ground.is_untouched());
    // What was left goes with the next one.
    let last = ground.write(&place).unwrap().file;
    assert_eq!(ground.stick.names(), [last.as_str()]);
    fs::remove_file(inside.join(last)).unwrap();

    // The control: who writes straight under the last name leaves half a file, and the same look finds it.
    let careless = inside.join("careless.fodfaeste");
    let (answer, _) = while_pulled((&at, &inside), Moment::SeenFor(Duration::from_millis(5)), || {
        write_in_pieces(&at.join("careless.fodfaeste"), &sealed)
    });
    assert!(answer.is_err() && careless.exists() && !is_whole(&careless, &words));
}

/// As a slow stick takes it.
fn write_in_pieces(path: &Path, bytes: &[u8]) -> io::Result<()> {
    for piece in bytes.chunks(512) {
        OpenOptions::new().create(true).append(true).open(path)?.write_all(piece)?;
        thread::sleep(Duration::from_millis(1));
    }
    Ok(())
}

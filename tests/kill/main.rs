//! `kill -9` while a script types: every text that was acknowledged as saved is there again.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use commands::wire::VaultLock;
use commands::{Session, run};
use support::clock::StoppedClock;
use support::fresh;
use support::sitting::{folders_in, make_box};
use support::times::times;

/// Kills in all, half by each of two hands; more with `FODFAESTE_TIMES` before the test.
const KILLS: usize = 1_000;
const CONTROL_KILLS: usize = 6;
const CODE: &str = "hest lampe regn bord";

struct Hand {
    folder: PathBuf,
    id: String,
    /// Opens the box without the second of work that a code takes: here it is saving that is killed.
    sheet: String,
    early: bool,
    /// The last number that was acknowledged.
    acknowledged: u64,
    lost: u32,
    saved: u64,
}

impl Hand {
    fn new(name: &str, early: bool) -> Self {
        let folder = fresh::folder(name);
        let mut session = Session::new(Box::new(StoppedClock::default()), folders_in(&folder));
        let (view, sheet) = make_box(&mut session, "Prøve", CODE).unwrap();
        let id = view.vaults[0].id.clone();
        run::vault_lock(&mut session, VaultLock::default()).unwrap();
        Hand { folder, id, sheet: sheet.concat(), early, acknowledged: 0, lost: 0, saved: 0 }
    }

    /// One life: open, see what is there, type, be killed after `life`.
    fn live(&mut self, life: Duration) {
        let mut typist = Command::new(env!("CARGO_BIN_EXE_typist"));
        typist.arg(&self.folder).args([&self.sheet, &self.id, &(self.acknowledged + 1).to_string()]);
        if self.early {
            typist.arg("--ack-early");
        }
        let mut child = typist.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let has = lines.next().unwrap().unwrap();
        let has: u64 = has.strip_prefix("HAS ").unwrap().parse().unwrap_or(0);
        if has < self.acknowledged {
            self.lost += 1;
        }
        let reader = thread::spawn(move || {
            // The pipe keeps what was said before the kill, so every acknowledgement is counted, the first included.
            lines.map_while(Result::ok).filter_map(|line| line.strip_prefix("ACK ")?.parse::<u64>().ok()).last()
        });
        thread::sleep(life);
        child.kill().unwrap();
        child.wait().unwrap();
        let last = reader.join().unwrap().unwrap_or(self.acknowledged);
        self.saved += last.saturating_sub(self.acknowledged);
        // What was saved but not yet acknowledged may stand there too; the next life goes on from the greater of the two.
        self.acknowledged = last.max(has);
    }
}

fn kill_many(name: &'static str, times: usize, early: bool) -> (u32, u64) {
    let hands: Vec<_> = (0..2)
        .map(|number| {
            thread::spawn(move || {
                let mut hand = Hand::new(&format!("{name}-{number}"), early);
                for turn in 0..times / 2 {
                    // Spread over the length of a few dozen saves, differently for the two hands.
                    hand.live(Duration::from_millis((turn * 7 + number * 3) as u64 % 53));
                }
                hand.live(Duration::from_millis(5));
                fs::remove_dir_all(&hand.folder).unwrap();
                (hand.lost, hand.saved)
            })
        })
        .collect();
    hands.into_iter().map(|hand| hand.join().unwrap()).fold((0, 0), |sum, hand| (sum.0 + hand.0, sum.1 + hand.1))
}

#[test]
fn nothing_acknowledged_is_lost_in_a_thousand_kills() {
    let kills = times(KILLS);
    let (lost, saved) = kill_many("true", kills, false);
    println!("{kills} kills, {saved} saves acknowledged, {lost} lost");
    assert!(saved > kills as u64, "too few saves to prove anything: {saved}");
    assert_eq!(lost, 0);
}

#[test]
fn a_typist_that_acknowledges_too_early_is_caught() {
    let (lost, _) = kill_many("control", CONTROL_KILLS, true);
    assert!(lost > 0, "the test would not notice a lost text");
}

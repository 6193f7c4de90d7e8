//! Through every command that moves a text, without a window: a child does it in the account of the test, and waits after each stage until
//! the disk has been searched. Its first life ends with `kill -9` in the middle of a save.

use std::env;
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use super::Ground;
use super::living::live;

/// Tells the child what it must know from the life before; nothing in the first one.
const LIFE: &str = "FODFAESTE_LIFE";
/// The texts, as JSON.
const TEXTS: &str = "FODFAESTE_TEXTS";

#[test]
fn no_command_leaves_a_word_on_the_disk() {
    if let Ok(knows) = env::var(LIFE) {
        return live(&knows, &serde_json::from_str::<Vec<_>>(&env::var(TEXTS).unwrap()).unwrap());
    }
    let mut ground = Ground::new();
    let mut first = Life::begin(&ground, "");
    let mut words = String::new();
    while let Some(told) = first.next() {
        match told {
            Told::Stage(stage) => ground.is_clean(&stage),
            Told::Known(known) => words = known,
            Told::Paper(paper) => panic!("no paper is taken away yet: {}", paper.display()),
            Told::Saving => break,
        }
        first.go_on();
    }
    first.go_on();
    sleep(Duration::from_millis(200));
    first.child.kill().unwrap();
    first.child.wait().unwrap();
    ground.is_clean("killed while it saved");

    let mut second = Life::begin(&ground, &words);
    while let Some(told) = second.next() {
        match told {
            Told::Stage(stage) => ground.is_clean(&stage),
            Told::Paper(paper) => ground.takes_away(paper),
            Told::Known(_) | Told::Saving => unreachable!("the first life alone tells that"),
        }
        second.go_on();
    }
    assert!(second.child.wait().unwrap().success());
    assert_eq!(ground.papers.len(), 3);
    ground.is_clean("ended");
    ground.would_be_found();
}

/// What a life tells.
enum Told {
    /// It waits, so that the disk can be searched.
    Stage(String),
    /// A paper was taken away.
    Paper(PathBuf),
    /// What the next life must know.
    Known(String),
    /// From now on it saves until it is killed.
    Saving,
}

/// A child of the test.
struct Life {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Life {
    fn begin(ground: &Ground, knows: &str) -> Self {
        let texts = serde_json::to_string(&ground.markers.texts()).unwrap();
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", "plaintext::lives::no_command_leaves_a_word_on_the_disk", "--nocapture"]);
        command.envs(ground.home.environment()).env(LIFE, knows).env(TEXTS, texts);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    fn next(&mut self) -> Option<Told> {
        self.lines.by_ref().map_while(Result::ok).find_map(|line| {
            let (kind, rest) = line.split_once(": ")?;
            match kind {
                "STAGE" => Some(Told::Stage(rest.to_owned())),
                "PAPER" => Some(Told::Paper(rest.into())),
                "KNOWN" => Some(Told::Known(rest.to_owned())),
                "SAVING" => Some(Told::Saving),
                _ => None,
            }
        })
    }

    fn go_on(&mut self) {
        writeln!(self.child.stdin.as_mut().unwrap()).unwrap();
    }
}

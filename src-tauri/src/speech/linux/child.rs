//! A program that is run for a sentence: found by an absolute path, told the text by its standard input, and never left behind.

use std::env;
use std::ffi::OsStr;
use std::io::{self, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use super::saying::Stop;

/// Between two looks at whether it has ended.
const LOOK: Duration = Duration::from_millis(20);
/// How long the rest of what an ended program wrote may take. A sound service that it has started may hold the other end for ever.
const REST: Duration = Duration::from_millis(100);
/// How much of what it writes is looked at.
const MOST: u64 = 64 * 1024;
/// All that a program needs to reach the sound, and no more.
const KEPT: [&str; 2] = ["HOME", "XDG_RUNTIME_DIR"];

/// How a program ended by itself.
pub(super) struct Ended {
    /// Whether it says that all went well.
    pub(super) well: bool,
    /// What it wrote.
    pub(super) wrote: String,
}

/// What of a program is listened to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ear {
    Output,
    Errors,
}

/// Where a program lies. A relative folder could be anybody's, so it is passed over.
pub(super) fn find(program: &str, path: &OsStr) -> Option<PathBuf> {
    let can_run = |file: &PathBuf| file.metadata().is_ok_and(|known| known.is_file() && known.permissions().mode() & 0o111 != 0);
    env::split_paths(path).filter(|folder| folder.is_absolute()).map(|folder| folder.join(program)).find(can_run)
}

/// The program without any argument, in a bare environment. The system ends it with the thread that started it, however that ends: a program
/// that is killed can end no child itself. (What Rust has for that is not safe code; `setpriv` is a part of every Linux desktop.)
pub(super) fn command(program: &Path, path: &OsStr) -> Command {
    let mut command = match find("setpriv", path) {
        Some(setpriv) => {
            let mut command = Command::new(setpriv);
            command.args(["--pdeathsig", "KILL", "--"]).arg(program);
            command
        }
        None => Command::new(program),
    };
    command.current_dir("/").env_clear().env("LC_ALL", "C.UTF-8");
    command.envs(KEPT.iter().filter_map(|&name| Some((name, env::var_os(name)?))));
    command
}

/// Runs it to its end. Nothing where it could not be started, or was stopped.
pub(super) fn run(mut command: Command, input: &str, ear: Ear, stop: &Stop) -> Option<Ended> {
    let piped_if = |listened: bool| if listened { Stdio::piped() } else { Stdio::null() };
    command.stdin(Stdio::piped()).stdout(piped_if(ear == Ear::Output)).stderr(piped_if(ear == Ear::Errors));
    let mut child = command.spawn().ok()?;
    feed(&mut child, input.to_owned());
    let wrote = match ear {
        Ear::Output => child.stdout.take().map(hear),
        Ear::Errors => child.stderr.take().map(hear),
    };
    loop {
        match (stop.recv_timeout(LOOK), child.try_wait()) {
            (Err(RecvTimeoutError::Timeout), Ok(None)) => {}
            (Err(RecvTimeoutError::Timeout), Ok(Some(status))) => {
                let wrote = wrote.and_then(|wrote| wrote.recv_timeout(REST).ok()).unwrap_or_default();
                return Some(Ended { well: status.success(), wrote });
            }
            (Err(RecvTimeoutError::Disconnected) | Ok(_), _) | (_, Err(_)) => {
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
        }
    }
}

/// Writes the text and closes, in a thread of its own: a program that does not read would keep us waiting.
fn feed(child: &mut Child, input: String) {
    let Some(mut pipe) = child.stdin.take() else { return };
    // Where it reads no further, it has ended or is about to.
    thread::spawn(move || pipe.write_all(input.as_bytes()));
}

fn hear(pipe: impl Read + Send + 'static) -> Receiver<String> {
    let (heard, wrote) = mpsc::channel();
    thread::spawn(move || {
        let (mut bytes, mut first) = (Vec::new(), pipe.take(MOST));
        let _ = first.read_to_end(&mut bytes);
        let _ = heard.send(String::from_utf8_lossy(&bytes).into_owned());
        // The rest is let go by, so that the program can write on.
        let _ = io::copy(&mut first.into_inner(), &mut io::sink());
    });
    wrote
}

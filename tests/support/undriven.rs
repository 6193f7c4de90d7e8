//! A program without any driver: started plainly, and judged by the display alone.

use std::cell::OnceCell;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::driver;
use crate::keyboard::Keyboard;
use crate::pixels::Pixels;
use crate::x11;

/// Between two looks at the display.
const LOOK: Duration = Duration::from_millis(4);

/// A window that has not changed for so long is finished.
const REST: Duration = Duration::from_secs(1);

/// A page that has not changed for so long has turned.
const STILL: Duration = Duration::from_millis(400);

/// How long a window may take at most where nobody names a limit.
const PATIENCE: Duration = Duration::from_secs(30);

/// A program that runs. Dropping it ends it with everything that it started.
#[derive(Debug)]
pub struct Undriven {
    child: Child,
    program: PathBuf,
    /// Known once it runs; a program between them comes first.
    process: OnceCell<u32>,
    display: String,
    mark: String,
    log: PathBuf,
    started: Instant,
}

impl Undriven {
    /// Starts it; `command` may start `program` through another one.
    pub(crate) fn start(mut command: Command, program: &Path, display: &str, log: &Path) -> Self {
        let mark = driver::new_mark();
        let output = File::create(log).unwrap_or_else(|error| panic!("cannot write {}: {error}", log.display()));
        let errors = output.try_clone().expect("an open file can be shared");
        command.env(driver::MARK, &mark).stdin(Stdio::null()).stdout(output).stderr(errors);
        let started = Instant::now();
        let child = command.spawn().unwrap_or_else(|error| panic!("cannot start {}: {error}", program.display()));
        let (program, display, log) = (program.to_path_buf(), display.to_owned(), log.to_path_buf());
        Self { child, program, process: OnceCell::new(), display, mark, log, started }
    }

    /// Waits until a window with anything in it is shown, and says how long that took from the start.
    ///
    /// # Panics
    /// If there is none within the limit.
    pub fn wait_until_drawn(&self, limit: Duration) -> Duration {
        loop {
            let drawn = self.shown().is_some_and(|process| !x11::pixels(&self.display, process).is_blank());
            let took = self.started.elapsed();
            assert!(took <= limit, "no window, or a blank one, after {took:?}\n{}", self.log_text());
            if drawn {
                return took;
            }
            sleep(LOOK);
        }
    }

    /// Waits until the window is drawn and does not change any more, and says how long the last change took from the start.
    ///
    /// # Panics
    /// If that takes longer than half a minute.
    pub fn wait_until_finished(&self) -> Duration {
        self.wait_until_drawn(PATIENCE);
        let (mut last, mut changed) = (self.pixels_now(), self.started.elapsed());
        while self.started.elapsed() - changed < REST {
            let now = self.pixels_now();
            if now != last {
                (last, changed) = (now, self.started.elapsed());
            }
            assert!(changed < PATIENCE, "the window never comes to rest\n{}", self.log_text());
            sleep(LOOK);
        }
        changed
    }

    /// Waits until the window has not changed for a moment: shorter than a caret blinks.
    ///
    /// # Panics
    /// If that takes longer than half a minute.
    pub fn wait_until_still(&self) {
        let (started, mut last, mut changed) = (Instant::now(), self.pixels_now(), Instant::now());
        while changed.elapsed() < STILL {
            let now = self.pixels_now();
            if now != last {
                (last, changed) = (now, Instant::now());
            }
            assert!(started.elapsed() < PATIENCE, "the window never comes to rest\n{}", self.log_text());
            sleep(LOOK);
        }
    }

    /// The display's keyboard, given to this window.
    ///
    /// # Panics
    /// If there is no window.
    pub fn keyboard(&self) -> Keyboard {
        x11::place(&self.display, self.process());
        Keyboard::of(&self.display)
    }

    /// How the window looks at this moment.
    ///
    /// # Panics
    /// If there is none.
    pub fn pixels_now(&self) -> Pixels {
        x11::pixels(&self.display, self.process())
    }

    /// The memory of the program and everything that it started, in bytes: the proportional set size, in which
    /// a page that processes share counts once in all.
    ///
    /// # Panics
    /// If the system does not tell it (Linux does from 4.14).
    pub fn memory(&self) -> u64 {
        let read = |process: &u32| {
            let text = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
            let line = text.lines().find_map(|line| line.strip_prefix("Pss:"))?;
            line.trim().strip_suffix(" kB")?.parse::<u64>().ok()
        };
        let sizes: Vec<u64> = driver::marked(&self.mark).iter().filter_map(read).collect();
        assert!(!sizes.is_empty(), "the system does not tell how much memory a process takes");
        sizes.iter().sum::<u64>() * 1024
    }

    /// Its processes, the program's own among them.
    pub fn processes(&self) -> Vec<u32> {
        driver::marked(&self.mark)
    }

    /// Closes the window as a person does, and waits until the program has ended by itself.
    ///
    /// # Panics
    /// If the program is still there after ten seconds, or ends with a failure.
    pub fn close(mut self) {
        x11::ask_to_close(&self.display, self.process());
        let asked = Instant::now();
        loop {
            match self.child.try_wait().expect("a child can be waited for") {
                Some(status) => return assert!(status.success(), "{status}\n{}", self.log_text()),
                None => sleep(Duration::from_millis(10)),
            }
            assert!(asked.elapsed() < Duration::from_secs(10), "closed, but the program goes on\n{}", self.log_text());
        }
    }

    /// What the program wrote to its terminal.
    pub fn log_text(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.log).unwrap_or_default()).into_owned()
    }

    /// The program's process.
    ///
    /// # Panics
    /// If it does not run.
    pub fn process(&self) -> u32 {
        self.found().unwrap_or_else(|| panic!("the program does not run\n{}", self.log_text()))
    }

    fn found(&self) -> Option<u32> {
        if self.process.get().is_none() {
            let found = driver::marked_process_of(&self.mark, &self.program)?;
            return Some(*self.process.get_or_init(|| found));
        }
        self.process.get().copied()
    }

    fn shown(&self) -> Option<u32> {
        let process = self.found()?;
        x11::is_shown(&self.display, process).then_some(process)
    }
}

impl Drop for Undriven {
    fn drop(&mut self) {
        driver::kill_marked(&self.mark);
        let _ = self.child.wait();
    }
}

//! The system asks the program to end: what was typed a moment before is kept, and it ends within the grace of a log-out.

use std::time::{Duration, Instant};

use crate::kept::name_in_box;
use support::home::Home;
use support::screen::Display;
use support::walk::{self, Walk};
use support::window::{OpenOptions, Window};

/// What a system that logs somebody out gives a program.
const GRACE: Duration = Duration::from_secs(2);

#[tokio::test]
async fn asked_to_end_the_program_keeps_the_last_word_and_ends_within_the_grace() {
    for signal in ["TERM", "HUP", "INT"] {
        let (display, home, person) = (Display::start(), Home::fresh(), walk::randers());
        let window = OpenOptions::new(&display, &home).open().await;
        let mut walk = Walk::new(window, &person, async |_: &Window, _: &str| {});
        walk.begin_at_page("navn").await;
        let window = walk.window;
        window.type_into(&person.word("field-navn"), "Asta Opfundet").await;
        let process = window.process();
        let told = Instant::now();
        let done = std::process::Command::new("kill").args(["-s", signal, &process.to_string()]).status().unwrap();
        assert!(done.success());
        while std::path::Path::new(&format!("/proc/{process}")).exists() && !is_over(process) {
            assert!(told.elapsed() < GRACE, "{signal}: still there after {GRACE:?}");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        println!("{signal}: ended after {} ms", told.elapsed().as_millis());
        drop(window);
        assert_eq!(name_in_box(&home), "Asta Opfundet", "{signal}");
    }
}

/// Whether a process has ended and only waits to be counted.
fn is_over(process: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    stat.rsplit(')').next().is_none_or(|rest| rest.trim_start().starts_with('Z'))
}

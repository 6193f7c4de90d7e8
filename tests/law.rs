//! `law`: lints the facts of law that the program carries. Exit status 1 if a rule is broken; old sources are only warned of.

use std::process::ExitCode;

use support::facts_lint::{FRESH_DAYS, lint};

fn main() -> ExitCode {
    let today = chrono::Local::now().date_naive();
    let lint = lint(&law::built_in(), today);
    if let Some(counts) = &lint.counts {
        println!("{counts}");
    }
    for stale in &lint.stale {
        println!("warning: {} was last read on {}, more than {FRESH_DAYS} days ago", stale.path, stale.read_on);
    }
    for broken in &lint.broken {
        println!("broken: {broken}");
    }
    println!("{} passed, {} failed", lint.passed, lint.broken.len());
    if lint.broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

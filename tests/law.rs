//! `law`: lints the facts of law that the program carries. Exit status 1 if a rule is broken; old sources are only warned of.

use std::process::ExitCode;

use support::facts_lint::lint;

fn main() -> ExitCode {
    let lint = lint(&law::built_in(), chrono::Local::now().date_naive());
    println!("{lint}");
    if lint.holds() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

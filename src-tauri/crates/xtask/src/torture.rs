//! `cargo xtask torture [KIND] [--times N]`: the tests that hurt the vault, with as many turns as one has patience for.

use std::process::ExitCode;

use crate::packages::Purpose;
use crate::program::{cargo, run as run_shown};
use crate::setup;
use crate::trouble::Trouble;

const TAKES: &str = "torture [kill|bits|plaintext|memory|lost|import|paper|races|disk] [--times N]";

/// How many turns the tests take is told by this variable.
const TIMES: &str = "FODFAESTE_TIMES";

/// One kind of torture: which tests do it.
struct Kind {
    name: &'static str,
    tests: &'static [&'static [&'static str]],
}

const KINDS: &[Kind] = &[
    Kind { name: "kill", tests: &[&["--test", "kill"]] },
    Kind { name: "bits", tests: &[&["--test", "vault", "bits"]] },
    Kind { name: "plaintext", tests: &[&["--test", "vault", "plaintext"], &["--test", "machine", "plaintext"]] },
    Kind { name: "memory", tests: &[&["--test", "machine", "locked"]] },
    Kind { name: "lost", tests: &[&["--test", "vault", "lost"]] },
    Kind { name: "import", tests: &[&["--lib", "transfer"]] },
    Kind { name: "paper", tests: &[&["--lib", "paper_code"]] },
    Kind { name: "races", tests: &[&["--test", "vault", "races"]] },
    Kind { name: "disk", tests: &[&["--test", "input", "faults"], &["--test", "vault", "disk"]] },
];

/// Runs one kind, or all of them.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Trouble> {
    let (kind, times) = match arguments {
        [] => (None, None),
        [option, times] if option == "--times" => (None, Some(times)),
        [kind] => (Some(kind), None),
        [kind, option, times] if option == "--times" => (Some(kind), Some(times)),
        _ => return Err(Trouble::Call { takes: TAKES }),
    };
    let kinds: Vec<_> = KINDS.iter().filter(|known| kind.is_none_or(|kind| kind == known.name)).collect();
    if kinds.is_empty() || times.is_some_and(|times| times.parse::<u64>().is_err()) {
        return Err(Trouble::Call { takes: TAKES });
    }
    setup::ready(Purpose::Test)?;
    for test in kinds.iter().flat_map(|kind| kind.tests) {
        let mut tests = cargo(&["test", "--workspace"]);
        tests.args(*test).args(["--", "--nocapture"]);
        if let Some(times) = times {
            tests.env(TIMES, times);
        }
        run_shown(&mut tests)?;
    }
    Ok(ExitCode::SUCCESS)
}

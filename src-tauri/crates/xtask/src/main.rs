//! The project's tasks, by name: `cargo xtask <task>`.
#![forbid(unsafe_code)]

mod bins;
mod checker;
mod count;
mod fingerprint;
mod municipality;
mod mutants;
mod open_vault;
mod packages;
mod page;
mod place;
mod program;
mod setup;
mod start;
mod step;
mod test;
mod torture;
mod tour;
mod trouble;

use std::process::ExitCode;

use trouble::Trouble;

/// One thing that `cargo xtask` can do.
struct Task {
    name: &'static str,
    takes: &'static str,
    says: &'static str,
    run: fn(&[String]) -> Result<ExitCode, Trouble>,
}

/// All tasks, in the order in which a newcomer meets them.
const TASKS: &[Task] = &[
    Task { name: "start", takes: "", says: "build the program and open its window", run: start::run },
    Task {
        name: "tour",
        takes: "[FOLDER [WALK]]",
        says: "walk the main job in a window of its own; leave pictures and the letter",
        run: tour::run,
    },
    Task { name: "test", takes: "", says: "everything that must hold; ends with `N passed, N failed`", run: test::run },
    Task {
        name: "cases",
        takes: "FOLDER",
        says: "run the golden cases of a folder (ours: tests/cases)",
        run: |arguments| bins::run("cases", arguments),
    },
    Task {
        name: "law",
        takes: "",
        says: "check every facts file of the law and the standards",
        run: |arguments| bins::run("law", arguments),
    },
    Task {
        name: "words",
        takes: "",
        says: "how readable the explanations are, and how much of the standards they carry",
        run: |arguments| bins::run("words", arguments),
    },
    Task {
        name: "papers",
        takes: "FOLDER",
        says: "write every paper in every form for a dozen invented persons",
        run: |arguments| bins::run("papers", arguments),
    },
    Task {
        name: "kommune",
        takes: "CODE NAME [FOLDER]",
        says: "write a municipality's facts with every field silent, ready to be filled in",
        run: municipality::run,
    },
    Task {
        name: "mutants",
        takes: "[CHOICE]",
        says: "try each small change of the rules: do the tests notice it? Takes an hour or two",
        run: mutants::run,
    },
    Task {
        name: "torture",
        takes: "[KIND] [--times N]",
        says: "kill, spoil, race and search the vault, with as many turns as you have patience for",
        run: torture::run,
    },
    Task {
        name: "open-vault",
        takes: "FOLDER",
        says: "print what is in a vault or one of its backups, by its code or its sheet, without the program",
        run: open_vault::run,
    },
    Task {
        name: "generate",
        takes: "",
        says: "write the page's client anew from the border",
        run: |arguments| bins::run("generate", arguments),
    },
    Task {
        name: "bench",
        takes: "",
        says: "measure search, start, memory and saving against a bare reference",
        run: |arguments| bins::run("bench", arguments),
    },
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let asked = arguments.next();
    let rest: Vec<String> = arguments.collect();
    let Some(task) = TASKS.iter().find(|task| asked.as_deref() == Some(task.name)) else {
        return list(asked.as_deref());
    };
    (task.run)(&rest).unwrap_or_else(|trouble| {
        eprintln!("cargo xtask {}: {trouble}", task.name);
        ExitCode::FAILURE
    })
}

fn list(asked: Option<&str>) -> ExitCode {
    for task in TASKS {
        let call = format!("{} {}", task.name, task.takes);
        println!("cargo xtask {call:<26} {}", task.says);
    }
    match asked {
        None | Some("help" | "--help" | "-h") => ExitCode::SUCCESS,
        Some(name) => {
            eprintln!("There is no task “{name}”.");
            ExitCode::FAILURE
        }
    }
}

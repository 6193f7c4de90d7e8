//! `start` and `memory`: from the start of the process to the finished first screen, and what the whole tree of processes takes then.
//! The reference is a window with one small page in the same web view (`bare_window`), in the same environment.

use std::thread::sleep;
use std::time::Duration;

use support::home::Home;
use support::screen::Display;
use support::window::{OpenOptions, built_program};

use crate::figure::Figure;

const RUNS: usize = 7;

/// From the finished screen to the measuring of its memory.
const REST: Duration = Duration::from_secs(3);

/// What our program tells itself at its start; the reference is told the same, so that only the programs differ.
const ENVIRONMENT: [(&str, &str); 5] = [
    ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"),
    ("GSETTINGS_BACKEND", "memory"),
    ("GTK_USE_PORTAL", "0"),
    ("MESA_SHADER_CACHE_DISABLE", "true"),
    ("NO_AT_BRIDGE", "1"),
];

/// Both figures.
pub(crate) fn figures() -> [Figure; 2] {
    let display = Display::start();
    let programs = [built_program(), built_program().with_file_name("bare_window")];
    let mut measured = [const { Vec::new() }; 2];
    // Before the first run the files of both are not in the machine's memory; it does not count.
    for run in 0..=RUNS {
        for (program, measured) in programs.iter().zip(&mut measured) {
            let home = Home::fresh();
            let options = OpenOptions::new(&display, &home).program(program);
            let window = ENVIRONMENT.into_iter().fold(options, |options, (name, value)| options.environment(name, value)).start();
            let took = window.wait_until_finished();
            sleep(REST);
            let memory = window.memory();
            eprintln!(
                "{}: {} ms, {} MiB, {} processes",
                program.display(),
                took.as_millis(),
                memory >> 20,
                window.processes().len()
            );
            if run > 0 {
                measured.push((took.as_secs_f64() * 1000.0, memory as f64 / f64::from(1 << 20)));
            }
            window.close();
        }
    }
    let [ours, reference] = measured;
    let (start, memory) = ours.into_iter().unzip();
    let (start_reference, memory_reference) = reference.into_iter().unzip();
    [
        Figure { id: "start", unit: "ms", ours: start, reference: start_reference },
        Figure { id: "memory", unit: "MiB", ours: memory, reference: memory_reference },
    ]
}

//! What can keep a task from being done.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a task stopped.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// A program that the task needs is not on this machine.
    NoProgram { program: String, source: io::Error },
    /// A command ran and said no.
    Failed { command: String },
    /// A file or folder could not be read or written.
    File { path: PathBuf, source: io::Error },
    /// System packages that this machine lacks and that we could not install.
    NoPackages { names: Vec<&'static str> },
    /// A binary that the workspace should have built is not there.
    NotBuilt { path: PathBuf },
    /// The task was called in another way than it takes.
    Call { takes: &'static str },
    /// A municipality's facts were not made.
    Kommune(xtask::kommune::Refused),
    /// cargo-mutants is not on this machine.
    NoMutants,
    /// The task works on Linux only, because the window's driver exists only there.
    LinuxOnly,
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoProgram { program, source } => {
                write!(f, "cannot start “{program}” ({source}). Please install it.")
            }
            Self::Failed { command } => write!(f, "this command failed: {command}"),
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
            Self::NoPackages { names } => {
                write!(f, "these are missing on this machine: {}", names.join(" "))
            }
            Self::NotBuilt { path } => write!(f, "{} was not built", path.display()),
            Self::Call { takes } => write!(f, "write it like this: cargo xtask {takes}"),
            Self::Kommune(refused) => refused.fmt(f),
            Self::NoMutants => f.write_str("cargo-mutants is not installed; this does it: cargo install cargo-mutants --locked"),
            Self::LinuxOnly => f.write_str("this needs WebKitWebDriver, which only Linux has"),
        }
    }
}

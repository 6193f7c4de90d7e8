//! The system packages that each purpose needs, and how a Debian gets them.

use std::env::consts::OS;
use std::path::Path;
use std::process::Command;

use crate::program;
use crate::trouble::Trouble;

/// What the machine is being prepared for; each takes in the one before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Purpose {
    /// Build the program and open its window.
    Start,
    /// Walk through the window on a virtual display.
    Tour,
    /// Everything that must hold.
    Test,
}

/// How we see, on a system that is no Debian, that a thing is there.
enum Sign {
    Program(&'static str),
    Library(&'static str),
}

struct Package {
    /// The name in Debian 12.
    name: &'static str,
    purpose: Purpose,
    why: &'static str,
    sign: Sign,
}

const fn package(name: &'static str, purpose: Purpose, sign: Sign, why: &'static str) -> Package {
    Package { name, purpose, why, sign }
}

use Purpose::{Start, Test, Tour};
use Sign::{Library, Program};

const PACKAGES: &[Package] = &[
    package("build-essential", Start, Program("cc"), "links the program and compiles SQLCipher"),
    package("pkg-config", Start, Program("pkg-config"), "finds the libraries below"),
    package("libwebkit2gtk-4.1-dev", Start, Library("webkit2gtk-4.1"), "the window and its web view"),
    package("libssl-dev", Start, Library("libcrypto"), "the ciphers under SQLCipher"),
    package("xvfb", Tour, Program("Xvfb"), "a display where there is no screen"),
    package("webkit2gtk-driver", Tour, Program("WebKitWebDriver"), "presses and types in the real window"),
    package("poppler-utils", Tour, Program("pdftoppm"), "reads and draws the letter"),
    package("fontconfig", Tour, Program("fc-list"), "finds the letters of this machine"),
    package("fonts-dejavu-core", Tour, Program("fc-list"), "letters for what the page's own font lacks"),
    package("strace", Test, Program("strace"), "sees that no socket to the internet is opened"),
    package("python3", Test, Program("python3"), "opens such a socket, to see that it would be seen"),
    package("python3-venv", Test, Program("python3"), "a place of its own for the checker of PDFs"),
    package("dbus-daemon", Test, Program("dbus-daemon"), "a session bus whose services never start"),
    package("gnome-keyring", Test, Program("gnome-keyring-daemon"), "a key ring, to keep keys in and to be locked"),
    package("locales", Test, Program("localedef"), "the languages that a system may be set to"),
    package("at-spi2-core", Test, Library("atspi-2"), "the bus that screen readers listen on"),
];

/// Installs what is missing for the purpose; where that cannot be done, says what is missing.
pub(crate) fn ready(purpose: Purpose) -> Result<(), Trouble> {
    // WebView2 and WKWebView come with the system; nothing of the table applies.
    if OS != "linux" {
        return Ok(());
    }
    let needed = PACKAGES.iter().filter(|package| package.purpose <= purpose);
    if !Path::new("/usr/bin/apt-get").exists() {
        return seen(needed);
    }
    let missing: Vec<&Package> = needed.filter(|package| !installed(package.name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing system packages:");
    for package in &missing {
        println!("  {:<24} {}", package.name, package.why);
    }
    // A list that cannot be refreshed may still be good enough: the next call tells.
    let _ = program::run(&mut apt(&["update", "-qq"]));
    let mut install = apt(&["install", "-qq", "-y", "--no-install-recommends"]);
    install.args(missing.iter().map(|package| package.name));
    program::run(&mut install).or_else(|_| seen(missing.into_iter()))
}

/// On a system without apt: names what was not found, or goes on.
fn seen<'a>(needed: impl Iterator<Item = &'a Package>) -> Result<(), Trouble> {
    let missing: Vec<&Package> = needed.filter(|package| !found(&package.sign)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Please install these first (the names are Debian's):");
    for package in &missing {
        println!("  {:<24} {}", package.name, package.why);
    }
    Err(Trouble::NoPackages { names: missing.iter().map(|package| package.name).collect() })
}

fn installed(name: &str) -> bool {
    program::printed("dpkg-query", &["-W", "-f=${db:Status-Status}", name]).is_some_and(|status| status == "installed")
}

fn found(sign: &Sign) -> bool {
    match sign {
        Sign::Library(name) => program::says_yes("pkg-config", &["--exists", name]),
        Sign::Program(name) => {
            std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(name).is_file()))
        }
    }
}

fn apt(arguments: &[&str]) -> Command {
    let is_root = program::printed("id", &["-u"]).is_some_and(|id| id == "0");
    let mut command = if is_root {
        Command::new("env")
    } else {
        let mut sudo = Command::new("sudo");
        sudo.arg("env");
        sudo
    };
    command
        .arg("DEBIAN_FRONTEND=noninteractive")
        // Another installation may be under way, for instance on a machine that has just started.
        .args(["apt-get", "-o", "DPkg::Lock::Timeout=400"])
        .args(arguments);
    command
}

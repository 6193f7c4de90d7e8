//! The page: its packages and its build, each only when something changed.

use crate::fingerprint;
use crate::place;
use crate::program;
use crate::trouble::Trouble;

/// Installs the page's packages if the lock file changed since the last time.
pub(crate) fn install() -> Result<(), Trouble> {
    let ui = place::ui();
    // npm empties this folder first, so a broken installation leaves no stamp behind.
    let stamp = ui.join("node_modules/.installed-from");
    let lock = fingerprint::of(&[ui.join("package-lock.json")], &[])?;
    if fingerprint::is_stamped(&stamp, &lock) {
        return Ok(());
    }
    println!("Installing the page's packages");
    program::run(&mut program::npm(&["ci", "--no-audit", "--no-fund"]))?;
    fingerprint::stamp(&stamp, &lock)
}

/// Builds the page if one of its sources changed since the last time.
pub(crate) fn build() -> Result<(), Trouble> {
    let ui = place::ui();
    // Not in dist: what lies there goes into the program.
    let stamp = ui.join("node_modules/.built-from");
    let sources = fingerprint::of(std::slice::from_ref(&ui), &["node_modules", "dist"])?;
    if ui.join("dist/index.html").is_file() && fingerprint::is_stamped(&stamp, &sources) {
        return Ok(());
    }
    println!("Building the page");
    program::run(&mut program::npm(&["run", "--silent", "build"]))?;
    fingerprint::stamp(&stamp, &sources)
}

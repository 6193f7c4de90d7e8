//! What the tests share.

/// Invented applicants who fill in every form.
pub mod applicants;
/// Golden cases: read, run, shown as a table.
pub mod cases;
/// The page's client, written from the border.
pub mod client;
/// A clock that stands still.
pub mod clock;
/// A computer as a test wants it.
pub mod computer;
/// A run of choices that is the same each time.
pub mod dice;
/// What is explained, as a reader meets it.
pub mod explained;
/// The lint of the facts of law.
pub mod facts_lint;
/// Folders that nobody has used before.
pub mod fresh;
/// Texts that some program would take for more than text.
pub mod hostile_texts;
/// The facts as they may once have been, or may become.
pub mod other_facts;
/// Invented people.
pub mod people;
/// A store without a lock, for control runs.
pub mod plain_store;
/// Papers, read back.
pub mod read_paper;
/// A slow second opinion on pay, transport and deadlines.
pub mod second_opinion;
/// A sitting over the commands, without a window.
pub mod sitting;
/// The sentence lists beside the source texts.
pub mod source_texts;
/// How often a torture is done.
pub mod times;
/// A voice that says nothing.
pub mod voice;

/// Disks and rights that only Linux lets a test take away.
#[cfg(target_os = "linux")]
pub mod disk;
#[cfg(target_os = "linux")]
pub mod second_run;

/// The real window, which only Linux lets a program drive.
#[cfg(target_os = "linux")]
pub mod axe;
#[cfg(target_os = "linux")]
pub mod driver;
#[cfg(target_os = "linux")]
mod eyes;
#[cfg(target_os = "linux")]
mod hands;
#[cfg(target_os = "linux")]
pub mod home;
#[cfg(target_os = "linux")]
pub mod keyboard;
#[cfg(target_os = "linux")]
pub mod markers;
#[cfg(target_os = "linux")]
pub mod memory;
#[cfg(target_os = "linux")]
pub mod pixels;
#[cfg(target_os = "linux")]
pub mod screen;
#[cfg(target_os = "linux")]
pub mod undriven;
#[cfg(target_os = "linux")]
pub mod walk;
#[cfg(target_os = "linux")]
pub mod window;
#[cfg(target_os = "linux")]
mod x11;

//! A new municipality: a standard in which every field is silent, and an empty list of sentences. It loads as it is.

use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

const STANDARD: &str = include_str!("kommune/standard.toml");
const SOURCES: &str = include_str!("kommune/sources.toml");

/// Why no skeleton was made.
#[derive(Debug)]
pub enum Refused {
    /// It is no municipality code.
    Code {
        /// What was given.
        code: String,
    },
    /// It is no name of a municipality.
    Name {
        /// What was given.
        name: String,
    },
    /// The municipality has its facts already.
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// A file or folder could not be read or written.
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code { code } => write!(f, "“{code}” is not a municipality code. A code has four digits, like 0730."),
            Self::Name { name } => {
                write!(
                    f,
                    "“{name}” is not a name that can be used. Write it without “Kommune”: letters, spaces and hyphens, like Randers."
                )
            }
            Self::Exists { path } => {
                write!(f, "This municipality has its facts already: {}. Nothing was changed.", path.display())
            }
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
        }
    }
}

/// Writes the two files below a facts folder, and tells which.
///
/// # Errors
/// [`Refused`]; then nothing was written.
pub fn make(facts: &Path, code: &str, name: &str, today: &str) -> Result<[PathBuf; 2], Refused> {
    let [standard, sources] = skeleton(code, name, today)?;
    let files = [(facts.join(standard.0), standard.1), (facts.join(sources.0), sources.1)];
    for (path, _) in &files {
        let folder = path.parent().unwrap_or(facts);
        fs::create_dir_all(folder).map_err(|source| Refused::File { path: folder.to_path_buf(), source })?;
    }
    if let Some(path) =
        taken(&facts.join("standards"), code)?.or_else(|| files.iter().map(|(path, _)| path).find(|path| path.exists()).cloned())
    {
        return Err(Refused::Exists { path });
    }
    for (index, (path, text)) in files.iter().enumerate() {
        if let Err(source) = write_new(path, text) {
            // Both or none.
            files.iter().take(index).for_each(|(path, _)| drop(fs::remove_file(path)));
            return Err(Refused::File { path: path.clone(), source });
        }
    }
    Ok(files.map(|(path, _)| path))
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes()).inspect_err(|_| drop(fs::remove_file(path)))
}

/// The two files, as path below the facts folder and text.
///
/// # Errors
/// [`Refused::Code`] and [`Refused::Name`].
pub fn skeleton(code: &str, name: &str, today: &str) -> Result<[(String, String); 2], Refused> {
    if code.len() != 4 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Refused::Code { code: code.to_owned() });
    }
    let slug = slug(name).ok_or_else(|| Refused::Name { name: name.to_owned() })?;
    let fill = |text: &str| {
        let marks = [("@CODE@", code), ("@NAME@", name), ("@SLUG@", &slug), ("@TODAY@", today)];
        marks.iter().fold(text.to_owned(), |text, (mark, value)| text.replace(mark, value))
    };
    Ok([(format!("standards/{code}-{slug}.toml"), fill(STANDARD)), (format!("sources/{slug}-103.toml"), fill(SOURCES))])
}

/// "Ærø" is "aeroe": a name for files on every system. `None` where it is no name.
fn slug(name: &str) -> Option<String> {
    let mut slug = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' => slug.push(letter),
            'æ' => slug.push_str("ae"),
            'ø' => slug.push_str("oe"),
            'å' => slug.push_str("aa"),
            ' ' | '-' => slug.push('-'),
            _ => return None,
        }
    }
    let is_name = slug.starts_with(|first: char| first.is_ascii_lowercase()) && !slug.ends_with('-');
    (is_name && !slug.split('-').any(|word| word == "kommune")).then_some(slug)
}

/// The facts file that a municipality code has already.
fn taken(standards: &Path, code: &str) -> Result<Option<PathBuf>, Refused> {
    let trouble = |source| Refused::File { path: standards.to_path_buf(), source };
    for entry in fs::read_dir(standards).map_err(trouble)? {
        let entry = entry.map_err(trouble)?;
        if entry.file_name().to_string_lossy().starts_with(&format!("{code}-")) {
            return Ok(Some(entry.path()));
        }
    }
    Ok(None)
}

/// Today's date in UTC, "2026-11-24": never later than in Denmark, where no file may have been read tomorrow.
pub fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    day(seconds / 86_400)
}

/// The date of a day counted from 1 January 1970, by years of 365 or 366 days and then months.
fn day(mut days: u64) -> String {
    let is_leap = |year: u64| (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    let mut year = 1970;
    while days >= 365 + u64::from(is_leap(year)) {
        days -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let mut month = 1;
    for length in [31, 28 + u64::from(is_leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year:04}-{month:02}-{:02}", days + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        let known = [(0, "1970-01-01"), (58, "1970-02-28"), (59, "1970-03-01"), (789, "1972-02-29"), (11_016, "2000-02-29")];
        for (days, date) in known.into_iter().chain([(20_781, "2026-11-24"), (20_818, "2026-12-31"), (20_819, "2027-01-01")]) {
            assert_eq!(day(days), date);
        }
    }

    #[test]
    fn a_name_becomes_a_file_name_on_every_system() {
        assert_eq!(slug("Ærø").as_deref(), Some("aeroe"));
        assert_eq!(slug("Lyngby-Taarbæk").as_deref(), Some("lyngby-taarbaek"));
        assert_eq!(slug("Høje Taastrup").as_deref(), Some("hoeje-taastrup"));
        for wrong in ["", " Randers", "Randers ", "Randers Kommune", "Ran\"ders", "../Randers", "Randers\n"] {
            assert_eq!(slug(wrong), None, "{wrong:?}");
        }
    }
}

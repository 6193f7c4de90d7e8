//! The facts as they may once have been, or may become.

use law::{Facts, built_in, facts_from};

/// The facts of the program with some texts in one file put otherwise.
///
/// # Panics
/// Where a text does not stand in the file just once, or the facts are then refused.
pub fn facts_with(path: &str, changes: &[(&str, &str)]) -> Facts {
    let mut files = built_in();
    let (_, file) = files.iter_mut().find(|(known, _)| known == path).unwrap_or_else(|| panic!("there is no {path}"));
    for (find, put) in changes {
        assert_eq!(file.matches(find).count(), 1, "{path}: {find}");
        *file = file.replace(find, put);
    }
    facts_from(&files).unwrap_or_else(|wrong| panic!("{path}: {wrong:?}"))
}

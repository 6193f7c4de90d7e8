//! A fault of ours in a terminal or a system log: where it happened, and nothing of what somebody wrote.

use std::panic::{self, PanicHookInfo};

/// From here on a panic is told by its place alone. Its own words may hold what stood in a field.
pub(crate) fn tell_only_the_place() {
    panic::set_hook(Box::new(|fault| eprintln!("{}", line(fault))));
}

fn line(fault: &PanicHookInfo<'_>) -> String {
    match fault.location() {
        Some(place) => format!("fodfaeste {}: {}:{}", env!("CARGO_PKG_VERSION"), place.file(), place.line()),
        None => format!("fodfaeste {}", env!("CARGO_PKG_VERSION")),
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{catch_unwind, set_hook, take_hook};
    use std::sync::mpsc;

    use super::line;

    #[test]
    fn a_fault_tells_its_place_and_no_word_of_the_text() {
        let (told, is_told) = mpsc::channel();
        let before = take_hook();
        set_hook(Box::new(move |fault| told.send((line(fault), fault.to_string())).unwrap_or_default()));
        let fallen = catch_unwind(|| panic!("{}", "Mærkeord7"));
        set_hook(before);
        let (ours, usual) = is_told.recv().expect("the hook was called");
        assert!(fallen.is_err() && usual.contains("Mærkeord7"), "the usual line would tell it: {usual}");
        assert!(ours.contains("fault.rs") && !ours.contains("Mærkeord7"), "{ours}");
    }
}

//! A paper as plain text.

/// The text without what only plain text writes: the underscores of a line to write on and the colon before them, where a
/// PDF and a Word document draw a line. Tabs become line ends, since each cell is a text of its own, and so do the blanks
/// after the number or the mark of an item: it is no part of the item's first line.
pub fn without_marks_of_its_own(text: &str) -> String {
    text.lines().map(|line| line_without(line) + "\n").collect()
}

fn line_without(line: &str) -> String {
    let drawn = "_".repeat(40);
    let line = match line.strip_suffix(&drawn).map(|label| label.strip_suffix(' ')) {
        Some(Some(label)) => label.strip_suffix(':').unwrap_or(label),
        _ if line == drawn => "",
        _ => line,
    };
    let first = line.split(' ').next().unwrap_or_default();
    let is_number = first.strip_suffix('.').is_some_and(|number| number.parse::<usize>().is_ok());
    let line = if is_number || first == "•" { line.replacen(' ', "\n", 1) } else { line.to_owned() };
    line.replace('\t', "\n")
}

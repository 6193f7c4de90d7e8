//! One field of a form.

use super::Form;

/// What a ticked box holds.
pub const YES: &str = "ja";

/// The end of the name of the box "Det vil jeg hellere fortælle", after the name of its text.
pub const RATHER_TELL: &str = "-fortael";

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One line.
    Line,
    /// Several lines.
    Text,
    /// One of these values.
    Choice(&'static [&'static str]),
    /// Any number of these values, with commas between.
    Several(&'static [&'static str]),
    /// A box to tick: [`YES`] or nothing.
    Tick,
    /// A civil day, as it was typed: day, month and year with points between.
    Day,
}

/// Where a field is kept. What is known of the case is shared by all papers, and is held in memory before there is a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home {
    /// In the draft of this form.
    Draft(Form),
    /// With what is known of the case.
    Sag,
}

/// One field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name: the key in the vault, on the border and in `locales/`.
    pub name: &'static str,
    /// The page it stands on.
    pub page: &'static str,
    /// How it is filled in.
    pub shape: Shape,
    /// Whether its page counts as missing while it, and every other such field of the page, is empty.
    pub counts: bool,
    /// Where it is kept.
    pub home: Home,
}

/// The chosen values of a [`Shape::Several`], in the order of the list; what the list does not have is left out.
pub fn chosen<'a>(shape: Shape, value: &'a str) -> impl Iterator<Item = &'static str> + 'a {
    let all: &'static [&'static str] = match shape {
        Shape::Several(all) | Shape::Choice(all) => all,
        Shape::Line | Shape::Text | Shape::Tick | Shape::Day => &[],
    };
    all.iter().copied().filter(move |one| value.split(',').any(|chosen| chosen.trim() == *one))
}

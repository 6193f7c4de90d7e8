//! What can be found, and what finding it gives.

/// One thing that can be found: a topic, a statement, a term, a question, a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What the caller knows it by, such as "topic/loen"; given back as it is.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Other forms of the name, and everyday words for it.
    pub also: Vec<String>,
    /// What it says.
    pub text: String,
}

/// Where in an entry a word stands; the first weighs most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// In its name.
    Title,
    /// Among its other names.
    Also,
    /// In what it says.
    Text,
}

/// One entry that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The entry's id.
    pub id: String,
    /// Where it was found; if in several places, in the one that counted most.
    pub field: Field,
}

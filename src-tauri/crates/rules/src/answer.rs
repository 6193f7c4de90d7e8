//! An answer: known, "det ved jeg ikke", or not asked. Three states, so that not knowing is never read as "no".

/// What the person answered to one question.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Answer<T> {
    /// Not asked, or not answered yet.
    #[default]
    NotAsked,
    /// "Det ved jeg ikke".
    DontKnow,
    /// The answer.
    Known(T),
}

impl<T> Answer<T> {
    /// Whether the question was put and answered, "det ved jeg ikke" included.
    pub fn is_answered(&self) -> bool {
        !matches!(self, Answer::NotAsked)
    }
}

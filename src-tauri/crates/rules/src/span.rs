//! A value that is known exactly, or only from one value to another.

/// From a value to a value; both are the same where it is known exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span<T> {
    low: T,
    high: T,
}

impl<T: Copy + Ord> Span<T> {
    /// Known exactly.
    pub fn exact(value: T) -> Self {
        Span { low: value, high: value }
    }

    /// Between two values, in whichever order they are told.
    pub fn between(one: T, other: T) -> Self {
        Span { low: one.min(other), high: one.max(other) }
    }

    /// The least it can be.
    pub fn low(self) -> T {
        self.low
    }

    /// The most it can be.
    pub fn high(self) -> T {
        self.high
    }

    /// Whether it is known exactly.
    pub fn is_exact(self) -> bool {
        self.low == self.high
    }
}

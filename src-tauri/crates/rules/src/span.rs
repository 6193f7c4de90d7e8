//! A figure that is known, or a guess from–to. What is worked out from a guess is from–to as well.

/// A figure, or the least and the most that it may be. `low` is never above `high`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span<T> {
    low: T,
    high: T,
}

impl<T: Copy + PartialOrd> Span<T> {
    /// One known figure.
    pub fn of(value: T) -> Self {
        Span { low: value, high: value }
    }

    /// From–to; in whichever order the two are given.
    pub fn between(one: T, other: T) -> Self {
        if other < one { Span { low: other, high: one } } else { Span { low: one, high: other } }
    }

    /// The least it may be.
    pub fn low(self) -> T {
        self.low
    }

    /// The most it may be.
    pub fn high(self) -> T {
        self.high
    }

    /// The figure where it is known; `None` for a guess from–to.
    pub fn exact(self) -> Option<T> {
        (self.low == self.high).then_some(self.low)
    }

    /// Both ends through one working; a known figure is worked out once.
    pub fn map<U: Copy + PartialOrd>(self, work: impl Fn(T) -> U) -> Span<U> {
        match self.exact() {
            Some(value) => Span::of(work(value)),
            None => Span::between(work(self.low), work(self.high)),
        }
    }

    /// With another figure: low with low, high with high, for a working that rises in both. `None` where an end has no result.
    pub fn with<U: Copy + PartialOrd, V: Copy + PartialOrd>(
        self,
        other: Span<U>,
        work: impl Fn(T, U) -> Option<V>,
    ) -> Option<Span<V>> {
        match (self.exact(), other.exact()) {
            (Some(one), Some(other)) => work(one, other).map(Span::of),
            _ => Some(Span::between(work(self.low, other.low)?, work(self.high, other.high)?)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_low_end_is_never_above_the_high_one() {
        assert_eq!(Span::between(15, 10), Span::between(10, 15));
        let turned = Span::between(10, 15).map(|value| -value);
        assert_eq!((turned.low(), turned.high()), (-15, -10));
    }

    #[test]
    fn only_one_figure_is_exact() {
        assert_eq!(Span::of(7).exact(), Some(7));
        assert_eq!(Span::between(7, 7).exact(), Some(7));
        assert_eq!(Span::between(7, 8).exact(), None);
    }

    #[test]
    fn a_guess_makes_the_result_a_guess() {
        let product = |one: i32, other: i32| one.checked_mul(other);
        assert_eq!(Span::between(2, 3).with(Span::of(10), product), Some(Span::between(20, 30)));
        assert_eq!(Span::of(2).with(Span::of(10), product), Some(Span::of(20)));
        assert_eq!(Span::between(2, i32::MAX).with(Span::of(10), product), None);
    }
}

//! What an estimate or a check still lacks. Named, so that the person can be asked for it.

/// One thing that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// How far it is.
    Distance,
    /// How many days a week.
    Days,
    /// The price of a way that the person may use.
    Price,
    /// A way that the person can use: she has said no to all.
    UsableWay,
    /// Whether the person can use a way that changes the price.
    Usable,
    /// Pay after tax from the sheltered work.
    NetPay,
    /// The price of the first 10 km, for the method that was chosen.
    FirstKm,
    /// By which method the municipality finds the price of the first 10 km.
    Method,
    /// What was paid.
    Paid,
}

impl Missing {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Missing; 9] = [
        Missing::Distance,
        Missing::Days,
        Missing::Price,
        Missing::UsableWay,
        Missing::Usable,
        Missing::NetPay,
        Missing::FirstKm,
        Missing::Method,
        Missing::Paid,
    ];

    fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// All that is not known, each once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Missings(u16);

impl Missings {
    /// Just this one.
    pub fn only(missing: Missing) -> Self {
        Missings(missing.bit())
    }

    /// Adds one where it is so.
    #[must_use]
    pub fn and(self, missing: Missing, is: bool) -> Self {
        if is { Missings(self.0 | missing.bit()) } else { self }
    }

    /// Whether this one is among them.
    pub fn has(self, missing: Missing) -> bool {
        self.0 & missing.bit() != 0
    }

    /// Whether nothing is missing.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each of them, in the order in which they are asked for.
    pub fn iter(self) -> impl Iterator<Item = Missing> {
        Missing::ALL.into_iter().filter(move |missing| self.has(*missing))
    }
}

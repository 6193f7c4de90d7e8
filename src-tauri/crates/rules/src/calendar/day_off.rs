//! Which days are named, and why a day is, or may be, a day off.

/// Days that are named in the calendar. The key is the one in the facts files; when they fall is a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names of the days say it")]
pub enum Occasion {
    Nytaarsdag,
    Skaertorsdag,
    Langfredag,
    Paaskedag,
    AndenPaaskedag,
    StoreBededag,
    KristiHimmelfartsdag,
    FredagEfterKristiHimmelfartsdag,
    Pinsedag,
    AndenPinsedag,
    Grundlovsdag,
    Juleaftensdag,
    Juledag,
    AndenJuledag,
    Nytaarsaftensdag,
}

impl Occasion {
    /// All of them, with their key in the facts files and in words.
    pub const ALL: [(Occasion, &str); 15] = [
        (Occasion::Nytaarsdag, "nytaarsdag"),
        (Occasion::Skaertorsdag, "skaertorsdag"),
        (Occasion::Langfredag, "langfredag"),
        (Occasion::Paaskedag, "paaskedag"),
        (Occasion::AndenPaaskedag, "anden-paaskedag"),
        (Occasion::StoreBededag, "store-bededag"),
        (Occasion::KristiHimmelfartsdag, "kristi-himmelfartsdag"),
        (Occasion::FredagEfterKristiHimmelfartsdag, "fredag-efter-kristi-himmelfartsdag"),
        (Occasion::Pinsedag, "pinsedag"),
        (Occasion::AndenPinsedag, "anden-pinsedag"),
        (Occasion::Grundlovsdag, "grundlovsdag"),
        (Occasion::Juleaftensdag, "juleaftensdag"),
        (Occasion::Juledag, "juledag"),
        (Occasion::AndenJuledag, "anden-juledag"),
        (Occasion::Nytaarsaftensdag, "nytaarsaftensdag"),
    ];

    /// Its key in the facts and in words.
    pub fn key(self) -> &'static str {
        Self::ALL[self as usize].1
    }
}

/// Why a day is, or may be, a day off. A day that is two things is the surer one: a helligdag, a Sunday, a Saturday, perhaps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayOff {
    /// A Saturday. Whether it is a hverdag is open.
    Saturday,
    /// A Sunday.
    Sunday,
    /// A public holiday.
    Helligdag(Occasion),
    /// Off in other law; open whether it is here.
    Perhaps(Occasion),
}

impl DayOff {
    /// Whether a last day that falls here is moved on to the next day.
    pub(super) fn moves_forward(self) -> bool {
        match self {
            DayOff::Saturday | DayOff::Sunday | DayOff::Helligdag(_) => true,
            DayOff::Perhaps(_) => false,
        }
    }

    /// Whether the day still counts as a hverdag on a letter's way.
    pub(super) fn is_hverdag(self) -> bool {
        match self {
            DayOff::Saturday | DayOff::Perhaps(_) => true,
            DayOff::Sunday | DayOff::Helligdag(_) => false,
        }
    }
}

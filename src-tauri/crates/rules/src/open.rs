//! What the law or the standards leave open: named questions that results point to. Never a value, and never an answer of our own.

/// Who can answer an open question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ask {
    /// The municipality.
    Kommunen,
    /// The workplace or the provider.
    Arbejdsstedet,
    /// The tax authority, or the payslip.
    Skat,
    /// Udbetaling Danmark.
    UdbetalingDanmark,
}

/// The open questions. The key is the one in `facts/open.toml` and in `locales/` ("open-…").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpenQuestion {
    /// Whether BEK 483/2011 is still the newest order on pay and transport.
    Bek483Gaelder,
    /// What pay and transport are in særligt tilrettelagte forløb (the end of the order could not be read).
    SaerligtTilrettelagtLoen,
    /// Which agreement is the one of the work area.
    Overenskomst,
    /// Whether AM-bidrag is taken from the pay.
    AmBidrag,
    /// Which tax the cap on transport counts with.
    LoftSkat,
    /// Over which period the cap on transport is counted.
    LoftPeriode,
    /// How the price of the first ten kilometres is found where one ticket covers the whole way.
    TiKilometerPris,
    /// Whether the ten kilometres are counted by road.
    TiKilometerVej,
    /// Holiday pay, sick pay and pension savings.
    FerieOgSygdom,
    /// How much one may earn beside førtidspension this year.
    FoertidspensionGraense,
    /// Whether førtidspension is still protected when one tries to work.
    FoertidspensionBeskyttelse,
    /// Whether the day of folkepensionsalderen itself counts.
    PensionsdagenSelv,
    /// Whether transport is free in an activity offer for people whose ground is særlige sociale problemer.
    SamvaerTransport,
    /// When a letter counts as received, now that the post has changed.
    BrevFremme,
    /// Whether Saturday is a hverdag when a letter's way is counted.
    LoerdagHverdag,
    /// What happens when the time to complain ends on a day off.
    FristPaaFridag,
    /// Whether the decision waits while the complaint is looked at.
    OpsaettendeVirkning,
    /// What follows when the decision does not say how to complain.
    ManglendeKlagevejledning,
    /// What follows when the municipality does not answer in time.
    ForsinketSvar,
}

impl OpenQuestion {
    /// All open questions, with their key.
    pub const ALL: [(OpenQuestion, &str); 19] = [
        (OpenQuestion::Bek483Gaelder, "bek-483-gaelder"),
        (OpenQuestion::SaerligtTilrettelagtLoen, "saerligt-tilrettelagt-loen"),
        (OpenQuestion::Overenskomst, "overenskomst"),
        (OpenQuestion::AmBidrag, "am-bidrag"),
        (OpenQuestion::LoftSkat, "loft-skat"),
        (OpenQuestion::LoftPeriode, "loft-periode"),
        (OpenQuestion::TiKilometerPris, "ti-kilometer-pris"),
        (OpenQuestion::TiKilometerVej, "ti-kilometer-vej"),
        (OpenQuestion::FerieOgSygdom, "ferie-og-sygdom"),
        (OpenQuestion::FoertidspensionGraense, "foertidspension-graense"),
        (OpenQuestion::FoertidspensionBeskyttelse, "foertidspension-beskyttelse"),
        (OpenQuestion::PensionsdagenSelv, "pensionsdagen-selv"),
        (OpenQuestion::SamvaerTransport, "samvaer-transport"),
        (OpenQuestion::BrevFremme, "brev-fremme"),
        (OpenQuestion::LoerdagHverdag, "loerdag-hverdag"),
        (OpenQuestion::FristPaaFridag, "frist-paa-fridag"),
        (OpenQuestion::OpsaettendeVirkning, "opsaettende-virkning"),
        (OpenQuestion::ManglendeKlagevejledning, "manglende-klagevejledning"),
        (OpenQuestion::ForsinketSvar, "forsinket-svar"),
    ];

    /// Its key in the facts and in words.
    pub fn key(self) -> &'static str {
        Self::ALL.into_iter().find(|(question, _)| *question == self).map_or("", |(_, key)| key)
    }
}

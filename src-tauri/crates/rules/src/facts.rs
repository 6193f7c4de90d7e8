//! Every fact that a rule, a screen or a letter may read, typed. The crate `law` fills it in from its files.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::calendar::Calendar;
use crate::dated::{Dated, Row};
use crate::eligibility::pension_age::PensionAgeTable;
use crate::open::{Ask, OpenQuestion};
use crate::source::Source;

pub use crate::standard::{AnswerTime, FloorBelongsTo, OtherOffersDemand, OwnCost, Standard};

/// A provision that a reason, a comparison or a letter rests on; what only explanations and letters name waits for those. The key is the one in the facts files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Provision {
    /// SEL § 103, stk. 1 — who must be offered beskyttet beskæftigelse.
    Sel103Stk1,
    /// SEL § 104 — aktivitets- og samværstilbud, without pay.
    Sel104,
    /// SEL part V — the act's part on adults.
    SelVoksne,
    /// Lov om social pension § 1 a — folkepensionsalder.
    Pension1a,
    /// Ankestyrelsens principafgørelse 90-14 — by the person's wishes and abilities; the offer is work.
    Principafgoerelse90Af14,
    /// BEK 483/2011 § 1, stk. 1 — the municipality sets the pay.
    Bek483Stk1,
    /// BEK 483/2011 § 1, stk. 2, nr. 1 — løn efter indsats.
    Bek483EfterIndsats,
    /// BEK 483/2011 § 1, stk. 2, nr. 2 — timeløn efter arbejdsvurdering.
    Bek483Timeloen,
    /// RSL § 3, stk. 2 — the municipality sets a time for its answer, from receipt.
    Rsl3Stk2,
    /// The application needs no form and may be oral (DUKH's guidance).
    IngenFormkrav,
    /// FVL § 8 — one may be represented or assisted.
    Fvl8,
    /// LAB § 116 — fleksjob is for people who do not receive førtidspension.
    Lab116,
    /// Førtidspension as a rule is not reduced at this level of pay (lov om social pension § 32 c).
    Pension32c,
    /// SEL § 1 — help rests on one's own responsibility and on a look at the one person, together with her.
    Sel1,
    /// SEL § 10 — free guidance for everyone.
    Sel10,
    /// SEL § 103, stk. 2 — særligt tilrettelagte beskæftigelsesforløb may be offered.
    Sel103Stk2,
    /// SEL § 105, stk. 2 — the power to make rules on pay and transport.
    Sel105Stk2,
    /// SEL § 141 — the handleplan.
    Sel141,
    /// SEL § 148, stk. 2 — the municipality follows the case; the act names no interval.
    Sel148Stk2,
    /// BEK 483/2011 § 1, stk. 2, nr. 3 — when arbejdsdusør may be given, and its floor.
    Bek483Arbejdsdusoer,
    /// BEK 483/2011 § 2, stk. 1 — own transport within the distance, the cheapest necessary way beyond it.
    Bek483EgenTransport,
    /// BEK 483/2011 § 2, stk. 2 — the ceiling on own transport.
    Bek483Loft,
    /// BEK 483/2011 § 3 — who is paid in a særligt tilrettelagt forløb.
    Bek483Forloeb,
    /// BEK 483/2011 — no pay in aktivitets- og samværstilbud, and transport paid where the ground is betydelig nedsat funktionsevne.
    SamvaerTransport,
    /// RSL § 3, stk. 1 — as fast as possible.
    Rsl3Stk1,
    /// RSL § 3 a — the times stand on the municipality's website, and hold for cases sent back.
    Rsl3a,
    /// RSL § 4 — one can take part in one's own case.
    Rsl4,
    /// RSL § 5 — the application is looked at under all social law.
    Rsl5,
    /// RSL §§ 9-9 b — which municipality is the handlekommune.
    Rsl9,
    /// RSL § 11, stk. 2 — tell of changes that matter for the help.
    Rsl11Stk2,
    /// RSL § 11 a — consent says which types, from whom, for which case.
    Rsl11a,
    /// RSL § 60, stk. 2 — only the one the decision is about can complain.
    Rsl60Stk2,
    /// RSL § 60, stk. 3 — the general service level cannot be complained about.
    Rsl60Stk3,
    /// RSL § 66 — the municipality looks at its decision again first (genvurdering).
    Rsl66,
    /// RSL § 67 — the time to complain, and that a late complaint may be taken for a special reason.
    Rsl67,
    /// FVL § 7 — the duty to guide.
    Fvl7,
    /// FVL § 9 — to see one's own papers (aktindsigt).
    Fvl9,
    /// FVL § 19 — to see and comment on facts before the decision (partshøring).
    Fvl19,
    /// FVL § 22 — a written decision gives its reasons.
    Fvl22,
    /// FVL § 25 — a written decision says how to complain (klagevejledning).
    Fvl25,
    /// LAB — job med løntilskud for førtidspensionister (skånejob).
    LabLoentilskud,
    /// LAB — offers and activation for people on cash or day benefits.
    LabTilbud,
    /// Lov nr. 1750/2025 — no jobcenter any more: the municipality; no new revalidering or ressourceforløb.
    Lov1750,
    /// Lov om social pension § 1 a, stk. 2 — the age is looked at again every fifth year.
    Pension1aStk2,
    /// Lov om social pension — a partner's pay does not lower the førtidspension.
    PensionPartner,
    /// Førtidspension could not be taken away because of work, for three years.
    PensionBeskyttelse,
    /// Førtidspension from before 2003 has rules and limits of its own.
    PensionFoer2003,
    /// Published principal decisions bind municipalities in similar cases.
    PrincipafgoerelseBinder,
    /// Cabi's answer of 2011 — as a rule no lønmodtager: no contract, no feriepenge, taxable pay.
    CabiStatus,
    /// A complaint needs no form and may be oral (DUKH's guidance).
    DukhKlage,
    /// FVL §§ 23-24 — reasons on request, and what they hold.
    Fvl23,
    /// Who complains for another shows a written power of attorney (DUKH's guidance).
    DukhFuldmagt,
    /// A bisidder comes along and decides nothing (DUKH's guidance).
    DukhBisidder,
}

impl Provision {
    /// All provisions, with their key in the facts files.
    pub const ALL: [(Provision, &str); 53] = [
        (Provision::Sel103Stk1, "SEL-103-1"),
        (Provision::Sel104, "SEL-104"),
        (Provision::SelVoksne, "SEL-V"),
        (Provision::Pension1a, "PENSION-1A"),
        (Provision::Principafgoerelse90Af14, "PA-90-14"),
        (Provision::Bek483Stk1, "BEK-483-2011-1-1"),
        (Provision::Bek483EfterIndsats, "BEK-483-2011-1-2-1"),
        (Provision::Bek483Timeloen, "BEK-483-2011-1-2-2"),
        (Provision::Rsl3Stk2, "RSL-3-2"),
        (Provision::IngenFormkrav, "DUKH-FORM"),
        (Provision::Fvl8, "FVL-8"),
        (Provision::Lab116, "LAB-116"),
        (Provision::Pension32c, "PENSION-32C"),
        (Provision::Sel1, "SEL-1"),
        (Provision::Sel10, "SEL-10"),
        (Provision::Sel103Stk2, "SEL-103-2"),
        (Provision::Sel105Stk2, "SEL-105-2"),
        (Provision::Sel141, "SEL-141"),
        (Provision::Sel148Stk2, "SEL-148-2"),
        (Provision::Bek483Arbejdsdusoer, "BEK-483-2011-1-2-3"),
        (Provision::Bek483EgenTransport, "BEK-483-2011-2-1"),
        (Provision::Bek483Loft, "BEK-483-2011-2-2"),
        (Provision::Bek483Forloeb, "BEK-483-2011-3"),
        (Provision::SamvaerTransport, "BEK-483-2011-SAMVAER"),
        (Provision::Rsl3Stk1, "RSL-3-1"),
        (Provision::Rsl3a, "RSL-3A"),
        (Provision::Rsl4, "RSL-4"),
        (Provision::Rsl5, "RSL-5"),
        (Provision::Rsl9, "RSL-9"),
        (Provision::Rsl11Stk2, "RSL-11-2"),
        (Provision::Rsl11a, "RSL-11A"),
        (Provision::Rsl60Stk2, "RSL-60-2"),
        (Provision::Rsl60Stk3, "RSL-60-3"),
        (Provision::Rsl66, "RSL-66"),
        (Provision::Rsl67, "RSL-67"),
        (Provision::Fvl7, "FVL-7"),
        (Provision::Fvl9, "FVL-9"),
        (Provision::Fvl19, "FVL-19"),
        (Provision::Fvl22, "FVL-22"),
        (Provision::Fvl25, "FVL-25"),
        (Provision::LabLoentilskud, "LAB-LOENTILSKUD"),
        (Provision::LabTilbud, "LAB-TILBUD"),
        (Provision::Lov1750, "LOV-1750-2025"),
        (Provision::Pension1aStk2, "PENSION-1A-2"),
        (Provision::PensionPartner, "PENSION-PARTNER"),
        (Provision::PensionBeskyttelse, "PENSION-BESKYTTELSE"),
        (Provision::PensionFoer2003, "GPENSION-48"),
        (Provision::PrincipafgoerelseBinder, "PA-BINDER"),
        (Provision::CabiStatus, "CABI-STATUS"),
        (Provision::DukhKlage, "DUKH-KLAGE"),
        (Provision::Fvl23, "FVL-23"),
        (Provision::DukhFuldmagt, "DUKH-FULDMAGT"),
        (Provision::DukhBisidder, "DUKH-BISIDDER"),
    ];
}

/// What a reference figure is a figure of. The key is the one in the facts files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExampleOf {
    /// Lowest agreed pay, kroner an hour.
    LowestWage,
    /// A travel pass, kroner for 30 days.
    TravelPass,
    /// Compensation for driving one's own vehicle, kroner a kilometre (statens takst).
    KmRate,
    /// A part of the tax on the last krone, share of pay.
    TaxPart,
}

impl ExampleOf {
    /// All kinds, with their key in the facts files.
    pub const ALL: [(ExampleOf, &str); 4] = [
        (ExampleOf::LowestWage, "wage.lowest"),
        (ExampleOf::TravelPass, "transport.pass"),
        (ExampleOf::KmRate, "transport.km_rate"),
        (ExampleOf::TaxPart, "tax.part"),
    ];
}

/// A reference figure that is only an example: the person replaces it with her own. It never enters a result unless she puts it there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What it is a figure of.
    pub of: ExampleOf,
    /// Which one: "industri", "midttrafik-4-zoner". The key of its words.
    pub area: String,
    /// The figure by day, in the unit of its kind.
    pub value: Dated<Decimal>,
}

/// An open question, as it stands in the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Open {
    /// Who can answer it.
    pub ask: Ask,
    /// The last day somebody looked for an answer.
    pub asked_on: NaiveDate,
}

/// The law that holds everywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// Provisions that reasons and statements rest on.
    pub provisions: BTreeMap<Provision, Row<()>>,
    /// Folkepensionsalder by birth date (lov om social pension § 1 a).
    pub folkepensionsalder: Dated<PensionAgeTable>,
    /// The floor of arbejdsdusør as a share of the lowest agreed pay in the work area (BEK 483/2011 § 1, stk. 2, nr. 3).
    pub arbejdsdusoer_floor: Dated<Decimal>,
    /// The distance from the enterprise, km one way, within which the person pays herself (BEK 483/2011 § 2, stk. 1).
    pub own_distance_km: Dated<Decimal>,
    /// The cap on own transport cost as a share of earnings after tax from the sheltered work (BEK 483/2011 § 2, stk. 2).
    pub transport_cap: Dated<Decimal>,
    /// Weeks to complain, from receipt (RSL § 67).
    pub klagefrist_weeks: Dated<u8>,
    /// Weeks for the municipality to look at its decision again, from receipt of the complaint (RSL § 66).
    pub genvurdering_weeks: Dated<u8>,
    /// Days from sending to presumed receipt of Digital Post (Ankestyrelsen).
    pub digital_post_days: Dated<u8>,
    /// Working days (hverdage) from the letter's date to presumed receipt (Ankestyrelsen, an old copy).
    pub letter_hverdage: Dated<u8>,
    /// Days from sending to presumed receipt of a quick letter (Ankestyrelsen, an old copy).
    pub quick_letter_days: Dated<u8>,
    /// The days off, for the years for which they are known.
    pub calendar: Calendar,
    /// AM-bidrag as a share of pay, where it is taken at all.
    pub am_bidrag: Dated<Decimal>,
    /// Own earnings a year, after AM-bidrag, that leave the førtidspension of a single person untouched (lov om social pension § 32 c), kroner.
    pub foertidspension_limit_single: Dated<Decimal>,
    /// The same for a person who is married or lives with a partner, kroner.
    pub foertidspension_limit_others: Dated<Decimal>,
    /// Reference figures.
    pub examples: Vec<Example>,
    /// What is open.
    pub open: BTreeMap<OpenQuestion, Open>,
}

impl Law {
    /// A reference figure on a day; `None` where there is none for that day.
    pub fn example(&self, of: ExampleOf, area: &str, on: NaiveDate) -> Option<&Row<Decimal>> {
        self.examples.iter().find(|example| example.of == of && example.area == area)?.value.on(on).ok()
    }

    /// All reference figures of a kind that hold on a day, with their area.
    pub fn examples_of(&self, of: ExampleOf, on: NaiveDate) -> impl Iterator<Item = (&str, &Row<Decimal>)> {
        let of_kind = self.examples.iter().filter(move |example| example.of == of);
        of_kind.filter_map(move |example| Some((example.area.as_str(), example.value.on(on).ok()?)))
    }

    /// Where a provision stands.
    pub fn sources_of(&self, provision: Provision) -> &[Source] {
        self.provisions.get(&provision).map_or(&[], |row| &row.sources)
    }
}

//! Every fact that a rule, a screen or a letter may read, typed. The crate `law` fills it in from its files.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::dated::{Dated, Row};
use crate::eligibility::pension_age::PensionAgeTable;
use crate::open::{Ask, OpenQuestion};
use crate::pay::PayForm;
use crate::source::Source;
use crate::stated::Stated;

/// A provision that a reason or a statement rests on. The key is the one in the facts files.
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
    /// SEL § 103, stk. 2 — særligt tilrettelagte forløb, which the municipality may offer.
    Sel103Stk2,
    /// LAB — job med løntilskud for førtidspensionister.
    LabLoentilskud,
    /// LAB — activation: guidance, upgrading of skills, virksomhedspraktik, løntilskud.
    LabTilbud,
}

impl Provision {
    /// All provisions, with their key in the facts files.
    pub const ALL: [(Provision, &str); 16] = [
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
        (Provision::Sel103Stk2, "SEL-103-2"),
        (Provision::LabLoentilskud, "LAB-LOENTILSKUD"),
        (Provision::LabTilbud, "LAB-TILBUD"),
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

/// How strictly a standard wants other offers looked at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtherOffersDemand {
    /// Looked into, or tried (Randers).
    UndersoegtEllerAfproevet,
    /// Only named; no demand of how (Ishøj).
    Named,
}

/// A municipality's own time for its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerTime {
    /// Weeks from receipt of the application to the decision.
    pub weeks: u8,
}

/// What the person pays herself besides transport.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnCost {
    /// Food.
    Food,
    /// Outings.
    Outings,
}

/// What a standard says of arbejdsdusør's floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FloorBelongsTo {
    /// The 5 % belong to arbejdsdusør, as in the order.
    Arbejdsdusoer,
    /// The 5 % are said of an individual hourly pay, unlike the order.
    Timeloen,
}

/// One municipality's standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standard {
    /// Municipality code, four digits.
    pub kommune: String,
    /// "Randers Kommune".
    pub name: String,
    /// "Randers".
    pub short_name: String,
    /// Whether it is a draft that nobody has adopted.
    pub draft: bool,
    /// The earliest day on which it was read; a result for a day before says so.
    pub seen: NaiveDate,
    /// Lower age, years.
    pub lower_age: Stated<u8>,
    /// The two grounds.
    pub grounds: Stated<()>,
    /// That ordinary work is out of reach.
    pub ordinary_work: Stated<()>,
    /// Other offers first.
    pub other_offers: Stated<OtherOffersDemand>,
    /// That most people in the offer receive førtidspension, though it is no condition.
    pub foertidspension_common: Stated<()>,
    /// The forms of pay it names, in its order.
    pub pay_forms: BTreeMap<PayForm, Stated<()>>,
    /// What its 5 % belong to.
    pub pay_floor: Stated<FloorBelongsTo>,
    /// The first 10 km are the person's own.
    pub own_distance: Stated<()>,
    /// The 30 % cap.
    pub transport_cap: Stated<()>,
    /// Own costs besides transport.
    pub own_costs: Stated<Vec<OwnCost>>,
    /// Time for the answer.
    pub answer_time: Stated<AnswerTime>,
    /// Time to complain, weeks.
    pub klagefrist: Stated<u8>,
    /// Address for letters, line by line, below the municipality's own name.
    pub address: Stated<Vec<String>>,
    /// The authorities that handle the case.
    pub authorities: Stated<Vec<String>>,
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

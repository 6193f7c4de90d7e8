//! Transport: what the person typed, the estimate with its steps in words, and the check of what was paid.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ReadBack, SourceView};

/// How one travels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Means {
    /// A pass for bus or train, kroner a month.
    #[default]
    Pass,
    /// A ticket, kroner a trip.
    Ticket,
    /// By car, kroner a kilometre.
    KmRate,
    /// By bicycle.
    Bicycle,
    /// On foot.
    OnFoot,
    /// Something else, kroner a month.
    Other,
}

/// Whether the person can travel so.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Usable {
    /// She can.
    #[default]
    Yes,
    /// She cannot.
    No,
    /// "Det ved jeg ikke".
    DontKnow,
}

/// How the price of the first 10 km is found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TransportMethod {
    /// "Det ved jeg ikke": all are shown.
    #[default]
    DontKnow,
    /// By the zones that cover them.
    Zones,
    /// By their share of the kilometres.
    KmShare,
    /// By a journey of just that length.
    ExactPrice,
}

/// One way of travelling, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct WayAsk {
    /// How.
    pub means: Means,
    /// Its price, in kroner of the unit of `means`; not read for bicycle and on foot.
    pub price: String,
    /// Whether the person can travel so. Only asked where there are several ways.
    pub usable: Usable,
}

/// What was typed about transport, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(from = "KeptTransport")]
pub struct TransportAsk {
    /// Distance from home to work, one way, kilometres.
    pub distance: String,
    /// Days of work a week.
    pub days: String,
    /// Ways of travelling; at least one, at most `TransportStart::most_ways`.
    pub ways: Vec<WayAsk>,
    /// The place in `ways` of the one the person would rather use; empty for the cheapest.
    pub chosen: String,
    /// How the price of the first 10 km is found.
    pub method: TransportMethod,
    /// Price of the zones that cover the first 10 km, kroner a month.
    pub zones: String,
    /// Price of a journey of the first 10 km, kroner a month.
    pub first_km: String,
    /// Pay after tax from the sheltered work, kroner a month; the least where it varies; may be empty.
    pub net_pay: String,
    /// The most it can be, where it varies; else empty.
    pub net_pay_to: String,
    /// What was paid for travel in a month; empty where that was not checked.
    pub paid: String,
}

impl Default for TransportAsk {
    fn default() -> Self {
        KeptTransport::default().into()
    }
}

/// As boxes keep it: also as it was when there was a single price.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct KeptTransport {
    distance: String,
    days: String,
    ways: Vec<WayAsk>,
    chosen: String,
    method: TransportMethod,
    zones: String,
    first_km: String,
    net_pay: String,
    net_pay_to: String,
    paid: String,
    /// The price a month of the cheapest necessary way, before there were several ways.
    price: String,
}

impl From<KeptTransport> for TransportAsk {
    fn from(kept: KeptTransport) -> Self {
        let mut ways = kept.ways;
        if ways.is_empty() {
            ways.push(WayAsk { price: kept.price, ..WayAsk::default() });
        }
        TransportAsk {
            distance: kept.distance,
            days: kept.days,
            ways,
            chosen: kept.chosen,
            method: kept.method,
            zones: kept.zones,
            first_km: kept.first_km,
            net_pay: kept.net_pay,
            net_pay_to: kept.net_pay_to,
            paid: kept.paid,
        }
    }
}

/// A price that is only an example, until the person takes it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PriceExample {
    /// The means it is a price of.
    pub means: Means,
    /// What it is, with its price: "Midttrafik, kort til 4 zoner, 30 dage: 810 kr."
    pub name: String,
    /// Since when, from where, and how sure.
    pub about: String,
    /// The price as a field takes it.
    pub price: String,
}

/// The transport page before anything is typed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TransportStart {
    /// The rule in numbered sentences.
    pub rules: Vec<String>,
    /// Extra lines of the chosen municipality (Ishøj: food and outings).
    pub standard: Vec<String>,
    /// How it is in an activity offer (§ 104), where transport is another matter.
    pub contrast: Vec<String>,
    /// Where that stands.
    pub contrast_sources: Vec<SourceView>,
    /// Examples of prices.
    pub examples: Vec<PriceExample>,
    /// How many ways of travelling can be told.
    pub most_ways: u8,
    /// Offered pay after tax carried over from the pay page; empty where unknown. The floor of arbejdsdusør is never carried over.
    pub carried_net_pay: String,
    /// That the standard is a draft, or that only the law is used; may be empty.
    pub note: String,
    /// Where the rules stand.
    pub sources: Vec<SourceView>,
}

/// The strip of road: what the person pays and what the municipality pays.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RoadView {
    /// "0–10 km: du betaler".
    pub own: String,
    /// "10–25 km: kommunen betaler"; empty within 10 km.
    pub kommune: String,
    /// The own part in thousandths of the whole way.
    pub own_permille: u16,
}

/// The own share by one method.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MethodRow {
    /// The method's name.
    pub label: String,
    /// The own share by it, or what to write.
    pub value: String,
}

/// The estimate of transport.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TransportView {
    /// The main sentence.
    pub headline: String,
    /// The result in short sentences, to be numbered.
    pub points: Vec<String>,
    /// What to write to know more.
    pub sentences: Vec<String>,
    /// "Sådan har vi regnet".
    pub steps: Vec<String>,
    /// The own share by each method; empty where they make no difference.
    pub methods: Vec<MethodRow>,
    /// What the law leaves open.
    pub open: Vec<String>,
    /// The road.
    pub road: RoadView,
    /// How the numbers were understood.
    pub read_back: Vec<ReadBack>,
    /// Caveats.
    pub notes: Vec<String>,
    /// Where the rules stand.
    pub sources: Vec<SourceView>,
    /// The day it was worked out and by which facts.
    pub stamp: String,
}

/// What a payment comes to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TravelView {
    /// The main sentence.
    pub headline: String,
    /// What it was held against, and what it could not be held against.
    pub sentences: Vec<String>,
    /// What to do now.
    pub next: Vec<String>,
    /// "Sådan har vi regnet".
    pub steps: Vec<String>,
    /// How the numbers were understood.
    pub read_back: Vec<ReadBack>,
    /// Caveats.
    pub notes: Vec<String>,
    /// Where the rules stand.
    pub sources: Vec<SourceView>,
    /// The day it was worked out and by which facts.
    pub stamp: String,
}

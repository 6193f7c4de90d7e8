//! Transport: what the person typed, and the estimate with its steps in words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ReadBack, SourceView};

/// What was typed about transport, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct TransportAsk {
    /// Distance from home to work, one way, kilometres.
    pub distance: String,
    /// Price of the cheapest necessary way to travel, kroner a month.
    pub price: String,
    /// Pay after tax from the sheltered work, kroner a month; may be empty.
    pub net_pay: String,
}

/// The transport page before anything is typed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TransportStart {
    /// The rule in numbered sentences.
    pub rules: Vec<String>,
    /// Extra lines of the chosen municipality (Ishøj: food and outings).
    pub standard: Vec<String>,
    /// Pay after tax carried over from the pay page; empty where unknown.
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

/// The estimate of transport.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TransportView {
    /// The main sentence.
    pub headline: String,
    /// More sentences of the result.
    pub sentences: Vec<String>,
    /// "Sådan har vi regnet".
    pub steps: Vec<String>,
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

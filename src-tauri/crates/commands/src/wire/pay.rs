//! Pay: what the person typed, and the estimate with its steps in words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SourceView;

/// The three forms of pay, in the order of the order (BEK 483/2011 § 1, stk. 2), or "Det ved jeg ikke".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PayForm {
    /// The person does not know: all three are shown.
    #[default]
    DontKnow,
    /// Løn efter indsats.
    EfterIndsats,
    /// Timeløn efter arbejdsvurdering.
    TimeloenEfterArbejdsvurdering,
    /// Arbejdsdusør.
    Arbejdsdusoer,
}

/// What was typed about pay, as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct PayAsk {
    /// Which form.
    pub form: PayForm,
    /// The lowest agreed pay an hour in the work area, kroner (used for arbejdsdusør and "don't know").
    pub lowest_wage: String,
    /// The pay an hour that the person was offered, kroner (used for the two other forms); may be empty.
    pub offered_wage: String,
    /// Hours a week.
    pub hours: String,
    /// Trækprocent; may be empty.
    pub tax_percent: String,
}

/// A step of the ladder of pay.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LadderStep {
    /// Which form.
    pub form: PayForm,
    /// Its name.
    pub name: String,
    /// What it is, in a sentence or two.
    pub text: String,
    /// What the chosen municipality's text says of it, or that it leaves it out; may be empty.
    pub standard: String,
    /// Where it stands.
    pub sources: Vec<SourceView>,
}

/// The pay page before anything is typed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PayStart {
    /// The three steps.
    pub ladder: Vec<LadderStep>,
    /// An example figure for the lowest agreed pay, ready to put in the field.
    pub example_wage: String,
    /// What the example is and from when.
    pub example_about: String,
    /// Who decides, and that it is an estimate.
    pub who_decides: String,
    /// That the standard is a draft, or that only the law is used; may be empty.
    pub note: String,
}

/// How a typed number was understood.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReadBack {
    /// The field.
    pub field: String,
    /// "Vi læste: 1.234,50 kr."
    pub text: String,
}

/// A bar of the small chart, which is also a row of a table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BarView {
    /// "10 timer".
    pub label: String,
    /// "mindst 292 kr."
    pub value: String,
    /// Length in thousandths of the longest bar.
    pub permille: u16,
}

/// The estimate of pay.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PayView {
    /// The main sentence, with *cirka*, *mindst* or *højst*, whichever is true.
    pub headline: String,
    /// More sentences of the result (after tax, why there is no figure, …).
    pub sentences: Vec<String>,
    /// "Sådan har vi regnet", step by step.
    pub steps: Vec<String>,
    /// 10, 20 and 30 hours; empty where there is no figure.
    pub bars: Vec<BarView>,
    /// How the numbers were understood.
    pub read_back: Vec<ReadBack>,
    /// Caveats: who decides, ask about pension, …
    pub notes: Vec<String>,
    /// Pay after tax a month, ready to carry over to transport; empty where unknown.
    pub net_month: String,
    /// Where the rules stand.
    pub sources: Vec<SourceView>,
    /// The day it was worked out and by which facts.
    pub stamp: String,
}

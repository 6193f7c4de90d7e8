//! Pay: what the person typed, and the estimate with its steps in words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FactRow, SourceView, YesNo};

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

/// Whether AM-bidrag is taken from the pay.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AmAnswer {
    /// The payslip tells; until then both are shown.
    #[default]
    OnPayslip,
    /// It is.
    Taken,
    /// It is not.
    NotTaken,
}

/// Which førtidspension the person receives.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PensionAnswer {
    /// Not said, or not known.
    #[default]
    DontKnow,
    /// None.
    None,
    /// Granted in 2003 or later.
    Since2003,
    /// Granted before 2003.
    Before2003,
}

/// What was typed about pay, as typed. Figures may be guesses: "10-15". The payslip check shares the form and the lowest wage with the estimate.
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
    /// Fradrag a month that this job uses, kroner; empty is none.
    pub fradrag: String,
    /// Whether AM-bidrag is taken.
    pub am: AmAnswer,
    /// Which førtidspension.
    pub pension: PensionAnswer,
    /// Whether there are earnings besides this pay.
    pub other_earnings: YesNo,
    /// Payslip check: pay for the period, before tax, kroner.
    pub payslip_paid: String,
    /// Payslip check: hours worked in the period.
    pub payslip_hours: String,
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
}

/// A lowest agreed wage that holds today, as an example.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct WageExample {
    /// The figure, ready to put in the field.
    pub wage: String,
    /// The words of its button.
    pub take: String,
    /// What it is and from when.
    pub about: String,
}

/// The pay page before anything is typed.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PayStart {
    /// The three steps.
    pub ladder: Vec<LadderStep>,
    /// Where the three stand.
    pub sources: Vec<SourceView>,
    /// Examples of the lowest agreed pay that hold today; empty where there are none.
    pub examples: Vec<WageExample>,
    /// What an example is not; said beside them.
    pub example_note: String,
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
    /// An hour, a week, a month, a year, a month after tax; only those that are known.
    pub rows: Vec<FactRow>,
    /// "Sådan har vi regnet", step by step.
    pub steps: Vec<String>,
    /// 10, 20 and 30 hours; empty where there is no figure.
    pub bars: Vec<BarView>,
    /// How the numbers were understood.
    pub read_back: Vec<ReadBack>,
    /// Caveats: who decides, ask about pension, …
    pub notes: Vec<String>,
    /// What the law leaves open, and whom to ask.
    pub open: Vec<String>,
    /// Where the rules stand.
    pub sources: Vec<SourceView>,
    /// The day it was worked out and by which facts.
    pub stamp: String,
}

/// A payslip held against the floor.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PayslipView {
    /// The main sentence.
    pub headline: String,
    /// More sentences: what the least is, how large the difference, what is missing to tell.
    pub sentences: Vec<String>,
    /// What to ask whom, and what to bring; empty where there is nothing to ask.
    pub ask: Vec<String>,
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

//! One figure: ours, the reference, and what they have to do with each other.

use serde_json::json;

/// What was measured again and again, in turn with its reference.
pub(crate) struct Figure {
    /// Its name.
    pub(crate) id: &'static str,
    /// Of both.
    pub(crate) unit: &'static str,
    /// Ours, in the order of the runs.
    pub(crate) ours: Vec<f64>,
    /// The reference's.
    pub(crate) reference: Vec<f64>,
}

impl Figure {
    /// One line of JSON: the medians and their ratio.
    pub(crate) fn print(&self) {
        let (ours, reference) = (median(&self.ours), median(&self.reference));
        let line = json!({
            "id": self.id,
            "ours": rounded(ours),
            "reference": rounded(reference),
            "ratio": rounded(ours / reference),
            "unit": self.unit,
            "runs": self.ours.len(),
        });
        println!("{line}");
    }
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[middle] } else { f64::midpoint(sorted[middle - 1], sorted[middle]) }
}

fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

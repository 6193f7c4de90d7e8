//! axe-core in the real window: WCAG 2.2 A and AA on the screen that is shown.

use std::fmt;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::window::Window;

const RULES: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/// One rule that the screen breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// axe's name of the rule.
    pub rule: String,
    /// What axe says about it.
    pub says: String,
    /// The places on the page, as selectors.
    pub places: Vec<String>,
}

/// What axe found on one screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Rules broken.
    pub violations: Vec<Violation>,
    /// Rules that applied to something and held: none would mean that nothing was looked at.
    pub held: usize,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "axe: {} rules broken, {} held", self.violations.len(), self.held)?;
        for violation in &self.violations {
            writeln!(f, "  {}: {}", violation.rule, violation.says)?;
            for place in &violation.places {
                writeln!(f, "    {place}")?;
            }
        }
        Ok(())
    }
}

impl Window {
    /// Looks at the screen as it is now.
    ///
    /// # Panics
    /// If axe is not installed or the window is gone.
    pub async fn axe(&self) -> Report {
        self.drawn().await;
        if self.script("return typeof axe", vec![]).await == json!("undefined") {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
            let axe = fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()));
            // `this` is not the window here, so axe is handed over by name.
            self.script(&format!("{axe}\nwindow.axe = axe;"), vec![]).await;
        }
        let script = "const [rules, done] = arguments;
            axe.run(document, { runOnly: { type: 'tag', values: rules } })
               .then((found) => done({ found }), (error) => done({ error: String(error) }))";
        let looked = self.client.execute_async(script, vec![json!(RULES)]);
        let answer = self.must("cannot run axe", looked).await;
        assert!(answer["error"].is_null(), "axe: {}", answer["error"]);
        report(&answer["found"])
    }

    /// The screen as it is now breaks no rule, and there was something to look at.
    ///
    /// # Panics
    /// With a list of what it breaks.
    pub async fn is_accessible(&self) {
        let report = self.axe().await;
        assert!(report.violations.is_empty() && report.held > 0, "“{}”: {report}", self.h1().await);
    }
}

fn report(found: &Value) -> Report {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Report {
        held: list(&found["passes"]).len(),
        violations: list(&found["violations"])
            .iter()
            .map(|violation| Violation {
                rule: text(&violation["id"]),
                says: text(&violation["help"]),
                places: list(&violation["nodes"]).iter().map(|node| node["target"].to_string()).collect(),
            })
            .collect(),
    }
}

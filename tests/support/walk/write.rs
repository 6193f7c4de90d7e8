//! The stretches around the application: "Søg nu", a complaint with what is missing in the decision, how far a letter is, the days, and the
//! sheets of one's own.

use chrono::{Days, Local, NaiveDate};
use serde_json::json;

use super::Walk;
use crate::window::Window;

impl<At: AsyncFnMut(&Window, &str)> Walk<'_, At> {
    /// From any screen to the three-line application; ends on how to send it.
    pub async fn apply_now(&mut self) {
        self.press("apply-now-title").await;
        self.arrive("apply-now-title", "soeg-nu").await;
        self.window.type_into(&self.word("field-navn"), self.person.writes("navn")).await;
        self.press("apply-now-see").await;
        self.arrive("draft-letter-title", "soeg-nu-brev").await;
        self.press("draft-send-title").await;
        self.arrive("draft-send-title", "soeg-nu-send").await;
    }

    /// With an open box: writes a complaint over a decision of a fortnight ago, and marks it as received by the municipality; ends on how to
    /// send it.
    pub async fn complain(&mut self) {
        self.press("app-menu-write").await;
        self.arrive("app-menu-write", "skriv-alt").await;
        self.press("form-klage").await;
        self.arrive("form-klage", "klage").await;
        self.press("write-begin").await;
        self.arrive("page-svarbrev-title", "klage-svarbrev").await;
        self.type_day("afgoerelse-dag", days_ago(14)).await;
        self.tile("field-afgoerelse-sendt-digital").await;
        self.step("klage-svarbrev-skrevet").await;
        self.press("app-next").await;
        self.arrive("page-tjekliste-title", "klage-tjekliste").await;
        self.press("app-next").await;
        self.window.wait_for_h1(&self.word("page-klage-uenig-title")).await;
        self.tile("field-klage-uenig-dage").await;
        self.step("klage-uenig").await;
        self.press("app-next").await;
        self.arrive("page-klage-hvorfor-title", "klage-hvorfor").await;
        self.press("example-klage-hvorfor-3").await;
        self.press("app-next").await;
        self.window.wait_for_h1(&self.word("page-klage-i-stedet-title")).await;
        self.tile("rather-tell").await;
        self.press("app-next").await;
        self.window.wait_for_h1(&self.word("page-klage-vente-title")).await;
        self.tile("field-klage-vente-ja").await;
        self.step("klage-vente").await;
        self.press("draft-to-review").await;
        self.arrive("draft-review-title", "klage-tjek").await;
        self.press("draft-to-letter").await;
        self.arrive("draft-letter-title", "klage-brev").await;
        self.press("draft-send-title").await;
        self.arrive("draft-send-title", "klage-send").await;
        self.mark("modtaget").await;
    }

    /// Sets a mark to today.
    async fn mark(&mut self, mark: &str) {
        let name = format!("{} {}", self.word("mark-day"), self.word(&format!("mark-{mark}")));
        self.window.press(&name).await;
        self.press("mark-today").await;
        self.step(&format!("maerke-{mark}")).await;
        self.press("mark-set").await;
        let said = text::danish().say(&format!("mark-told-{mark}"), self.person.voice, &[("day", text::Value::Day(days_ago(0)))]);
        self.window.wait_for_text(&said.replace('\u{a0}', " ")).await;
        self.step(&format!("maerket-{mark}")).await;
    }

    /// The days of the case: ends on the slip of paper.
    pub async fn see_days(&mut self) {
        self.press("app-menu-deadlines").await;
        self.window.wait_for_h1(&self.word("deadlines-title")).await;
        self.unfold_all("frister").await;
        self.press("deadlines-slip").await;
        self.arrive("slip-title", "huskeseddel").await;
    }

    /// The sheets that nobody sends: the card for a meeting, and the results of the check on paper.
    pub async fn see_sheets(&mut self) {
        self.press("app-menu-write").await;
        self.press("form-moedekort").await;
        self.arrive("form-moedekort", "moedekort").await;
        self.press("paper-see").await;
        self.arrive("paper-moedekort", "moedekort-ark").await;
    }

    /// Types a day into the three fields of a day; by their ids, since a page may ask for several.
    async fn type_day(&self, field: &str, day: NaiveDate) {
        let parts = [("", day.format("%-d")), ("-month", day.format("%-m")), ("-year", day.format("%Y"))];
        for (part, typed) in parts {
            let id = format!("field-{field}{part}");
            self.window.script("document.getElementById(arguments[0]).focus()", vec![json!(id)]).await;
            for key in typed.to_string().chars() {
                self.window.keys(&[&key.to_string()]).await;
            }
        }
    }

    async fn tile(&self, key: &str) {
        self.window.choose(&self.word(key)).await;
    }
}

/// A day so long before today: the window has the real clock.
fn days_ago(days: u64) -> NaiveDate {
    Local::now().date_naive().checked_sub_days(Days::new(days)).expect("a day of the calendar")
}

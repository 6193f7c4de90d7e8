//! The stretch of the self-check: question by question, the answers once more, the result.

use super::Walk;
use crate::window::Window;

impl<At: AsyncFnMut(&Window, &str)> Walk<'_, At> {
    /// Answers what is asked, looks at the answers and at the result with every source; ends on the result.
    pub async fn check(&mut self) {
        self.press("app-menu-check").await;
        self.arrive("app-menu-check", "tjek").await;
        self.press("check-intro-begin").await;
        let mut heading = self.heading_after(&self.word("app-menu-check")).await;
        let mut number = 0;
        while heading != self.word("check-review-title") {
            number += 1;
            self.answer(&heading, number).await;
            heading = self.heading_after(&heading).await;
        }
        self.step("tjek-svarene").await;
        self.press("check-review-show-result").await;
        self.arrive(self.person.outcome, "resultat").await;
        self.unfold_all("resultat-kilder").await;
    }

    /// After a restart the self-check asks nothing again, and the fields of pay and transport are filled in.
    ///
    /// # Panics
    /// Where a field holds anything else.
    pub async fn answers_are_still_there(&mut self) {
        self.press("app-menu-check").await;
        self.press("check-intro-begin").await;
        self.arrive("check-review-title", "genaabnet-svar").await;
        self.press("app-menu-money").await;
        self.press("money-transport-way").await;
        self.window.wait_for_h1(&self.word("money-transport-title")).await;
        let (distance, days, price, _) = self.person.transport;
        assert_eq!(self.window.typed_in(&self.word("money-transport-distance")).await, distance);
        assert_eq!(self.window.typed_in(&self.word("transport-field-days")).await, days);
        assert_eq!(self.window.typed_in(&self.word("transport-field-price")).await, price);
        self.step("genaabnet-transport-udfyldt").await;
        self.press("app-menu-start").await;
        self.window.wait_for_h1(&self.word("start-title")).await;
    }

    async fn answer(&mut self, heading: &str, number: usize) {
        if heading == self.word("question-birth-title") {
            let Some(birth) = self.person.born else {
                self.step(&format!("spoergsmaal-{number}-foedt")).await;
                self.press("check-birth-rather-yes-no").await;
                return;
            };
            for (field, typed) in ["check-birth-day", "check-birth-month", "check-birth-year"].into_iter().zip(birth) {
                self.window.type_into(&self.word(field), typed).await;
            }
            self.step(&format!("spoergsmaal-{number}-foedt")).await;
        } else {
            let asked = |question: &&(&str, &str)| self.word(&format!("question-{}-title", question.0)) == heading;
            let Some((question, answer)) = self.person.answers.iter().find(asked) else {
                panic!("the self-check asks “{heading}”, for which this person has no answer");
            };
            self.window.choose(&self.word(answer)).await;
            self.step(&format!("spoergsmaal-{number}-{}", question.replace('_', "-"))).await;
        }
        self.press("app-next").await;
    }

    /// The next heading that is not this one.
    async fn heading_after(&self, heading: &str) -> String {
        self.window
            .until(&format!("the page after “{heading}”"), async || {
                let now = self.window.h1().await;
                if now.is_empty() || now == heading { Err(format!("it is “{now}”")) } else { Ok(now) }
            })
            .await
    }
}

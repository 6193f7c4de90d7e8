//! The stretch of pay and transport.

use rules::facts::ExampleOf;
use text::Value;

use super::{Pay, Walk};
use crate::window::Window;

impl<At: AsyncFnMut(&Window, &str)> Walk<'_, At> {
    /// Works out pay; ends on the result with every step and source unfolded.
    pub async fn pay(&mut self) {
        self.press("app-menu-money").await;
        self.arrive("app-menu-money", "penge").await;
        self.press("money-pay-way").await;
        self.arrive("money-pay-title", "loen").await;
        match self.person.pay {
            Pay::Arbejdsdusoer(hours, tax) => {
                self.window.choose(&self.word("pay-form-arbejdsdusoer")).await;
                self.press("money-pay-use-example").await;
                self.window.press(&self.example_wage()).await;
                self.write("money-pay-hours", hours).await;
                self.press("money-pay-card").await;
                self.write("money-pay-tax", tax).await;
            }
            Pay::Offered(wage, hours, tax) => {
                self.window.choose(&self.word("pay-form-efter_indsats")).await;
                self.write("money-pay-offered", wage).await;
                self.write("money-pay-hours", hours).await;
                self.press("money-pay-card").await;
                self.write("money-pay-tax", tax).await;
            }
        }
        self.step("loen-udfyldt").await;
        self.press("money-work-out").await;
        self.window.wait_for_text(&self.word("money-how")).await;
        self.unfold_all("loen-regnet-ud").await;
    }

    /// Checks a payslip, from the result of pay; and ends there again. The form and the wage come along.
    pub async fn payslip(&mut self) {
        self.press("money-pay-to-payslip").await;
        self.arrive("money-payslip-title", "loenseddel").await;
        if let Pay::Arbejdsdusoer(..) = self.person.pay {
            self.write("money-payslip-paid", "520").await;
            self.write("money-payslip-hours", "86").await;
            self.step("loenseddel-udfyldt").await;
        }
        self.press("money-payslip-work-out").await;
        self.window.wait_for_text(&self.word("app-where-it-stands")).await;
        self.unfold_all("loenseddel-tjekket").await;
        self.press("money-pay-to-pay").await;
        self.window.wait_for_h1(&self.word("money-pay-title")).await;
        self.press("money-work-out").await;
        self.window.wait_for_text(&self.word("money-how")).await;
    }

    /// Works out transport, from the page of pay; ends on the result with every step and source unfolded.
    pub async fn transport(&mut self) {
        self.press("money-pay-to-transport").await;
        self.arrive("money-transport-title", "transport").await;
        let (distance, days, price, net_pay) = self.person.transport;
        self.write("money-transport-distance", distance).await;
        self.write("transport-field-days", days).await;
        self.write("transport-field-price", price).await;
        match net_pay {
            Some(net_pay) => self.write("money-transport-net-pay", net_pay).await,
            None => self.window.wait_for_text(&self.word("money-transport-carried")).await,
        }
        self.step("transport-udfyldt").await;
        self.press("money-work-out").await;
        self.window.wait_for_text(&self.word("money-how")).await;
        self.unfold_all("transport-regnet-ud").await;
    }

    /// The words of the button that takes the first example of a lowest wage that holds today.
    fn example_wage(&self) -> String {
        let today = chrono::Local::now().date_naive();
        let (_, row) = law::facts().law.examples_of(ExampleOf::LowestWage, today).next().expect("an example holds today");
        let said = text::danish().say("pay-example-use", self.person.voice, &[("wage", Value::Kroner(row.value))]);
        said.replace('\u{a0}', " ")
    }

    /// Checks what was paid, from the page of transport; ends on the result with every step and source unfolded.
    pub async fn travel_check(&mut self) {
        self.press("transport-to-check").await;
        self.arrive("travel-title", "betalt").await;
        self.write("travel-field-paid", self.person.paid).await;
        self.press("travel-work-out").await;
        self.window.wait_for_text(&self.word("travel-next")).await;
        self.unfold_all("betalt-tjekket").await;
    }

    async fn write(&self, label: &str, text: &str) {
        self.window.type_into(&self.word(label), text).await;
    }
}

//! The stretch around the box itself: who can open it, taking it along and in again, the way back in, and taking it away. Then a guest.

use serde_json::Value;
use text::Value as Said;

use super::Walk;
use crate::window::Window;

impl<At: AsyncFnMut(&Window, &str)> Walk<'_, At> {
    /// With an open box that holds an application: everything that one can do with a box; ends without one.
    pub async fn keep_house(&mut self) {
        let code = self.change_the_keys().await;
        self.take_along_and_in().await;
        self.go_back().await;
        self.come_back_in(&code).await;
        self.answer_beside_the_box(&code).await;
        self.go_to_own_box().await;
        self.press("ways-delete").await;
        self.arrive("delete-title", "slet-boksen").await;
        self.press("delete-yes").await;
        self.window.wait_for_h1(&text::danish().say("first-kommune-title", text::Voice::Own, &[])).await;
        self.window.wait_for_text(&self.word("delete-done")).await;
        self.step("slettet").await;
    }

    /// Writes as a guest, takes that along, and ends; nothing is left.
    pub async fn be_a_guest(&mut self) {
        self.choose().await;
        self.press("app-menu-write").await;
        self.press("form-ansoegning").await;
        self.window.wait_for_h1(&self.word("vault-create-title")).await;
        self.press("vault-guest-to").await;
        self.arrive("vault-guest-title", "gaest").await;
        self.press("vault-guest-start").await;
        self.arrive("form-ansoegning", "gaestens-ansoegning").await;
        self.press("app-guest-end").await;
        self.window.wait_for_text(&self.word("app-guest-end-title")).await;
        self.step("gaest-slut").await;
        self.window.press(&self.word("transfer-out-to")).await;
        self.arrive("transfer-out-title", "gaest-tag-med").await;
        self.press("app-guest-end").await;
        self.window.wait_for_text(&self.word("app-guest-end-title")).await;
        self.press("app-guest-end-yes").await;
        self.window.wait_for_h1(&text::danish().say("first-kommune-title", text::Voice::Own, &[])).await;
    }

    async fn go_to_own_box(&mut self) {
        self.press("app-menu-write").await;
        self.window.wait_for_h1(&self.word("app-menu-write")).await;
        self.press("box-title").await;
        self.window.wait_for_h1(&self.word("box-title")).await;
    }

    /// Ends with a new code, a new sheet and another picture.
    async fn change_the_keys(&mut self) -> String {
        self.go_to_own_box().await;
        self.step("min-boks").await;
        self.press("ways-to").await;
        self.arrive("ways-title", "hvem-kan-aabne").await;
        self.press("ways-code").await;
        self.arrive("vault-new-code-title", "ny-kode").await;
        self.press("app-back").await;
        self.window.wait_for_h1(&self.word("ways-title")).await;
        self.press("ways-renew").await;
        self.arrive("keys-title", "ny-kode-og-noedkode").await;
        let code = self.shown("#code").await;
        self.press("vault-to-sheet").await;
        self.arrive("vault-sheet-title", "ny-noedkode").await;
        self.press("vault-sheet-by-hand").await;
        self.step("ny-noedkode-i-haanden").await;
        self.press("vault-sheet-copied").await;
        self.step("ny-noedkode-skrevet").await;
        self.press("vault-sheet-show-again").await;
        self.press("vault-sheet-by-print").await;
        self.press("keys-set").await;
        self.arrive("box-title", "nye-noegler-gaelder").await;
        self.press("ways-face").await;
        self.arrive("face-title", "navn-og-billede").await;
        self.window.choose(&self.word("vault-picture-fisk")).await;
        self.press("face-save").await;
        self.window.wait_for_h1(&self.word("box-title")).await;
        code
    }

    /// Without a stick: the file goes to the person's own folder, and comes in again from there.
    async fn take_along_and_in(&mut self) {
        self.press("transfer-out-to").await;
        self.arrive("transfer-out-title", "tag-med").await;
        let words = self.shown("#five-words").await;
        let here = text::danish().say("transfer-in-folder", self.person.voice, &[("folder", Said::from("Dokumenter"))]);
        self.window.choose(&here).await;
        self.step("tag-med-valgt").await;
        self.press("transfer-write").await;
        self.arrive("transfer-done-title", "filen-er-skrevet").await;
        self.press("app-menu-write").await;
        self.press("transfer-in-to").await;
        self.arrive("transfer-in-title", "hent").await;
        self.window.type_into(&self.word("transfer-in-words"), &words).await;
        self.press("transfer-open").await;
        self.window.wait_for_text(&self.word("transfer-take")).await;
        self.step("hent-se").await;
        self.press("transfer-take").await;
        self.arrive("transfer-taken-title", "hentet").await;
        self.press("transfer-go-on").await;
    }

    /// Earlier versions, and the bin.
    async fn go_back(&mut self) {
        self.press("form-ansoegning").await;
        self.window.wait_for_h1(&self.word("form-ansoegning")).await;
        self.press("versions-to").await;
        self.arrive("versions-title", "tidligere-versioner").await;
        self.go_to_own_box().await;
        self.press("bin-to").await;
        self.arrive("bin-title", "papirkurv").await;
        self.press("app-menu-look").await;
        self.arrive("app-menu-look", "udseende-laas").await;
    }

    /// Locks, looks at the other ways, and opens again.
    async fn come_back_in(&mut self, code: &str) {
        self.press("app-box-close").await;
        let said = |key: &str| text::danish().say(key, text::Voice::Own, &[]);
        self.window.wait_for_h1(&said("vault-open-title")).await;
        self.step("laast").await;
        self.press("vault-forgotten").await;
        self.window.wait_for_h1(&said("vault-other-way-title")).await;
        self.step("glemt-kode").await;
        self.press("app-back").await;
        self.window.wait_for_h1(&said("vault-open-title")).await;
        self.press("erase-to").await;
        self.window.wait_for_h1(&said("erase-title")).await;
        self.step("slet-alt").await;
        self.press("app-back").await;
        self.window.wait_for_h1(&said("vault-open-title")).await;
        self.window.type_into(&said("vault-code"), code).await;
        self.press("vault-open").await;
        // Where she was when she locked.
        self.arrive("app-menu-look", "aaben-igen").await;
    }

    /// Past the locked box somebody answers something; then the box is opened, and its person is asked whose that is.
    async fn answer_beside_the_box(&mut self, code: &str) {
        let said = |key: &str| text::danish().say(key, text::Voice::Own, &[]);
        self.press("app-box-close").await;
        self.window.wait_for_h1(&said("vault-open-title")).await;
        self.window.press(&said("first-welcome-without")).await;
        self.choose().await;
        self.press("app-menu-money").await;
        self.press("money-pay-way").await;
        self.window.wait_for_h1(&self.word("money-pay-title")).await;
        self.window.type_into(&self.word("money-pay-hours"), "20").await;
        self.press("app-loose-end").await;
        self.window.wait_for_text(&self.word("app-guest-end-title")).await;
        self.step("uden-boks-slut").await;
        self.press("app-guest-end-no").await;
        self.press("app-menu-write").await;
        self.press("form-ansoegning").await;
        self.window.wait_for_h1(&self.word("vault-open-title")).await;
        self.window.type_into(&self.word("vault-code"), code).await;
        self.press("vault-open").await;
        self.window.wait_for_text(&self.word("app-aside-title")).await;
        self.step("er-det-dit").await;
        self.press("app-aside-take").await;
        self.window.wait_until_gone(&self.word("app-aside-title")).await;
    }

    /// What stands at a selector.
    async fn shown(&self, selector: &str) -> String {
        let script = "return document.querySelector(arguments[0]).textContent.trim()";
        let Value::String(text) = self.window.script(script, vec![selector.into()]).await else { panic!("text at {selector}") };
        text
    }
}

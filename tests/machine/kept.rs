//! What the window says about keeping: read beside the text itself, in one and the same moment of the page.

use std::time::{Duration, Instant};

use serde_json::json;
use support::home::Home;
use support::walk::CODE;
use support::window::Window;
use vault::{Secret, SecretString, VaultHome};

/// How long anything may take to be kept, or to be refused.
const PATIENCE: Duration = Duration::from_secs(10);

/// One moment of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    /// What the head of the window shows: "saved" beside the words "Gemt kl.", or "saving", "failed", "nothing".
    pub(crate) kept: String,
    /// What stands in the field; empty where the field is not on the screen.
    pub(crate) text: String,
}

/// Reads both in one script, so that nothing can be typed or saved between them.
pub(crate) async fn moment(window: &Window, field: &str) -> Moment {
    let script = "const shown = document.querySelector('[data-kept]')?.dataset.kept;
        const field = document.getElementById(`field-${arguments[0]}`);
        return [shown ?? '', field?.value ?? '']";
    let both = window.script(script, vec![json!(field)]).await;
    let text = |at: usize| both[at].as_str().unwrap_or_default().to_owned();
    Moment { kept: text(0), text: text(1) }
}

/// Waits until all that was typed is kept, or refused; says what stands there then.
pub(crate) async fn settled(window: &Window, field: &str) -> Moment {
    let asked = Instant::now();
    loop {
        let now = moment(window, field).await;
        if now.kept == "saved" || now.kept == "failed" {
            return now;
        }
        assert!(asked.elapsed() < PATIENCE, "still “{}” after {PATIENCE:?}\n{}", now.kept, window.text().await);
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// The name in the application that lies in the one box of this account, which nobody has open.
pub(crate) fn name_in_box(home: &Home) -> String {
    let vaults = VaultHome::at(home.home().join(".local/share/fodfaeste/bokse"), home.home().join("kendte.cbor"));
    let id = vaults.list().unwrap()[0].id;
    let vault = vaults.open(&id, &Secret::Code(&SecretString::from(CODE))).unwrap();
    let drafts = vault.drafts().unwrap();
    let draft = drafts.iter().find(|draft| draft.kind == "ansoegning").unwrap();
    vault.read_draft(&draft.id).unwrap().fields["navn"].clone()
}

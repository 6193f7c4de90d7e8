//! `save` and `unlock`: what the page waits for until a field is kept, and until a box is open. `border`: the least that it can ask for.
//! The references: appending the same text to a file on the same disk and waiting until it is there, at the pace at which the page asks; the key
//! derivation alone.
//! Asking for the least has that of a save too, so that what the border takes of a save can be seen beside it (`save-core` in `stored`).

use std::fs::OpenOptions as FileOptions;
use std::io::Write;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use serde_json::{Value, json};
use support::home::Home;
use support::screen::Display;
use support::window::{OpenOptions, Window};

use crate::figure::Figure;

/// A web page's clock counts whole milliseconds; so this many saves are timed together, and one figure is their mean.
pub(crate) const TOGETHER: usize = 10;
pub(crate) const ROUNDS: usize = 30;
const UNLOCKS: usize = 5;
/// So long the disk rests between two saves of the page. After a rest it takes its time: the same append is there in a third of it where one follows
/// the other at once.
const BETWEEN: Duration = Duration::from_millis(3);

const MAKE_BOX: &str = "await call('sheet_make', {});
    const box = { nickname: 'Prøve', picture: 'sol', code: input.code, shared: true, sheet: { kind: 'printed' } };
    return (await call('vault_create', box)).vaults[0]";

const CODE: &str = "hest lampe regn bord";

/// What a field holds when its person has written a few lines.
pub(crate) const TEXT: &str = "Jeg bliver hurtigt træt, og jeg kan ikke huske flere beskeder på en gang. Efter to timer kan jeg ikke følge med mere, \
    og så har jeg brug for at ligge ned. Larm gør det værre. Jeg vil gerne arbejde et sted med få mennesker og en fast person, jeg kan spørge.";

/// Saves a text that does not stand there yet, and asks for what takes no work.
const SAVE: &str = "await call('draft_save', { field: 'svaert-arbejde', value: `${number}${input.text}` })";
const ASK: &str = "await call('speech_state', {})";

/// All three.
pub(crate) async fn figures() -> [Figure; 3] {
    let (display, home) = (Display::start(), Home::fresh());
    let window = OpenOptions::new(&display, &home).open().await;
    window.wait_for_any_h1().await;
    let view = in_page(&window, MAKE_BOX).await;
    let (mut save, mut ask, mut append) = (Vec::new(), Vec::new(), Vec::new());
    let file = home.home().join("reference");
    for _ in 0..ROUNDS {
        save.push(together(&window, SAVE).await);
        ask.push(together(&window, ASK).await);
        append.push(appends(&file, BETWEEN));
    }
    let (mut unlock, mut derive) = (Vec::new(), Vec::new());
    for _ in 0..UNLOCKS {
        unlock.push(unlocks(&window, &view["id"]).await);
        derive.push(derivation());
    }
    window.close().await;
    [
        Figure { id: "save", unit: "ms", ours: save, reference: append.clone() },
        Figure { id: "border", unit: "ms", ours: ask, reference: append },
        Figure { id: "unlock", unit: "ms", ours: unlock, reference: derive },
    ]
}

/// Runs an asynchronous script in the page, where `call` gives a command, and `input` holds the text and the code.
async fn in_page(window: &Window, body: &str) -> Value {
    let script = format!(
        "const [input] = arguments;
        const call = (name, request) => window.__TAURI_INTERNALS__.invoke(name, {{ request }});
        delete window.benched;
        (async () => {{ {body} }})().then((done) => (window.benched = {{ done }}), (error) => (window.benched = {{ error }}));"
    );
    window.script(&script, vec![json!({ "text": TEXT, "code": CODE })]).await;
    loop {
        // Seldom enough not to be in the way.
        tokio::time::sleep(Duration::from_millis(50)).await;
        let answer = window.script("return window.benched ?? null", vec![]).await;
        if !answer.is_null() {
            assert!(answer["error"].is_null(), "{}", answer["error"]);
            return answer["done"].clone();
        }
    }
}

/// Milliseconds that one call takes, by the page's own clock.
async fn together(window: &Window, call: &str) -> f64 {
    let body = format!(
        "const begun = performance.now();
        for (let number = 0; number < {TOGETHER}; number += 1) {call};
        return performance.now() - begun"
    );
    in_page(window, &body).await.as_f64().expect("a time is a number") / TOGETHER as f64
}

/// Milliseconds that one appending takes until it is on the disk, after a rest.
pub(crate) fn appends(file: &Path, rest: Duration) -> f64 {
    let mut file = FileOptions::new().append(true).create(true).open(file).expect("the account is ours");
    let mut append = |number| {
        sleep(rest);
        let begun = Instant::now();
        write!(file, "{number}{TEXT}").and_then(|()| file.sync_data()).expect("the disk takes it");
        begun.elapsed()
    };
    let took: Duration = (0..TOGETHER).map(&mut append).sum();
    took.as_secs_f64() * 1000.0 / TOGETHER as f64
}

async fn unlocks(window: &Window, id: &Value) -> f64 {
    let body = format!(
        "await call('vault_lock', {{ place: {{ path: '', field: '', cursor: 0 }}, look: {{ colours: 'system', size: 100 }} }});
        const begun = performance.now();
        await call('vault_open', {{ id: {id}, key: {{ kind: 'code', code: input.code }} }});
        return performance.now() - begun"
    );
    in_page(window, &body).await.as_f64().expect("a time is a number")
}

/// Milliseconds for the key of a code alone: Argon2id over 256 MiB, three times, in one lane.
fn derivation() -> f64 {
    let params = Params::new(256 * 1024, 3, 1, Some(32)).expect("these are the vault's own");
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let begun = Instant::now();
    argon2.hash_password_into(CODE.as_bytes(), b"a salt of 16 by.", &mut [0; 32]).expect("there is memory for it");
    begun.elapsed().as_secs_f64() * 1000.0
}

//! Reading aloud in the real window, with a stand-in for the speaking program: nothing waits for it, and it never outlives the window.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use support::driver::is_running;
use support::home::Home;
use support::screen::Display;
use support::window::{OpenOptions, Window};

/// Speaks for a minute, and writes down its process once it has its text.
const ENGINE: &str = "#!/bin/sh
if [ \"$1\" = --voices=da ]; then echo ' 5  da  --/M  Danish  gmq/da'; exit; fi
/bin/cat > FOLDER/text
echo $$ > FOLDER/new; /bin/mv FOLDER/new FOLDER/process
exec /bin/sleep 60
";

/// The account's folder of programs, before all others.
fn path_with_engine(home: &Home) -> String {
    let folder = home.root().join("programs");
    fs::create_dir(&folder).unwrap();
    let engine = folder.join("espeak-ng");
    fs::write(&engine, ENGINE.replace("FOLDER", &folder.display().to_string())).unwrap();
    fs::set_permissions(engine, Permissions::from_mode(0o755)).unwrap();
    format!("{}:{}", folder.display(), std::env::var("PATH").unwrap())
}

/// Gives a command as the page does, and says how long its answer took.
async fn ask(window: &Window, command: &str, request: Value) -> (Value, Duration) {
    let asked = Instant::now();
    let give = "window.answer = undefined;
        window.__TAURI_INTERNALS__.invoke(arguments[0], { request: arguments[1] }).then((answer) => (window.answer = answer))";
    window.script(&format!("{give}; return true"), vec![json!(command), request]).await;
    loop {
        let answer = window.script("return window.answer ?? null", vec![]).await;
        if !answer.is_null() {
            return (answer, asked.elapsed());
        }
        assert!(asked.elapsed() < Duration::from_secs(10), "{command} is not answered");
    }
}

/// Begins a sentence and waits until the engine has it; says which process speaks.
async fn speak(window: &Window, home: &Home) -> u32 {
    let (state, _) = ask(window, "speech_say", json!({ "sentence": "Jeg har søgt før.", "slower": false })).await;
    assert_eq!(state, json!({ "kind": "speaking" }));
    let asked = Instant::now();
    loop {
        if let Ok(process) = fs::read_to_string(home.root().join("programs/process")) {
            return process.trim().parse().unwrap();
        }
        assert!(asked.elapsed() < Duration::from_secs(10), "the engine gets no text");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

fn exists(process: u32) -> bool {
    Path::new(&format!("/proc/{process}")).exists()
}

#[tokio::test]
async fn other_commands_are_answered_meanwhile_and_stop_is_at_once() {
    let (display, home) = (Display::start(), Home::fresh());
    let window = OpenOptions::new(&display, &home).environment("PATH", &path_with_engine(&home)).open().await;
    let process = speak(&window, &home).await;
    assert_eq!(fs::read_to_string(home.root().join("programs/text")).unwrap(), "Jeg har søgt før.");
    let (_, took) = ask(&window, "session_start", json!({})).await;
    assert!(took < Duration::from_secs(2), "{took:?}");
    let (state, _) = ask(&window, "speech_state", json!({})).await;
    assert_eq!(state, json!({ "kind": "speaking" }));
    assert!(is_running(process));
    ask(&window, "speech_stop", json!({})).await;
    assert!(!exists(process), "it is answered before the engine is gone");
    window.close().await;
}

#[tokio::test]
async fn closing_the_window_ends_the_voice() {
    let (display, home) = (Display::start(), Home::fresh());
    let window = OpenOptions::new(&display, &home).environment("PATH", &path_with_engine(&home)).open().await;
    let process = speak(&window, &home).await;
    assert!(is_running(process));
    window.close().await;
    assert!(!is_running(process));
}

#[tokio::test]
async fn killed_program_takes_the_voice_with_it() {
    let (display, home) = (Display::start(), Home::fresh());
    let window = OpenOptions::new(&display, &home).environment("PATH", &path_with_engine(&home)).open().await;
    let process = speak(&window, &home).await;
    assert!(is_running(process));
    window.kill();
    let killed = Instant::now();
    while is_running(process) {
        assert!(killed.elapsed() < Duration::from_secs(2), "the voice goes on without its program");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

//! Walks through the real window and leaves numbered pictures in a folder: `tour FOLDER`.

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("The walk needs WebKitWebDriver, which only Linux has.");
}

#[cfg(target_os = "linux")]
#[tokio::main(flavor = "current_thread")]
async fn main() {
    use std::path::PathBuf;

    use support::home::Home;
    use support::screen::Display;
    use support::window::OpenOptions;

    let folder = PathBuf::from(std::env::args_os().nth(1).expect("the folder is the one argument"));
    // Tall, so that a long page fits into one picture.
    let (display, home) = (Display::sized(1280, 3000), Home::fresh());
    let window = OpenOptions::new(&display, &home).open().await;
    let heading = window.wait_for_any_h1().await;
    println!("01 {heading}");
    window.picture(&folder.join("01.png")).await;
    window.close().await;
}

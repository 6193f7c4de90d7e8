//! Reads the list of commands, so that every command that is not granted is closed, and writes the permission files.

include!("crates/commands/src/list.rs");

macro_rules! names {
    ($($name:ident($request:ty) -> $reply:ty),* $(,)?) => { &[$(stringify!($name)),*] };
}

const COMMANDS: &[&str] = with_commands!(names);

fn main() {
    println!("cargo:rerun-if-changed=crates/commands/src/list.rs");
    println!("cargo:rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)).expect("the shell's settings fit together");
}

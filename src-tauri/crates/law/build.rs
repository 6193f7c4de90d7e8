//! Tells cargo to build again when a facts file is added: on stable Rust `include_dir!` alone does not notice.
fn main() {
    println!("cargo:rerun-if-changed=facts");
}

//! One line: a new migration in `schema/` must lead to a new build.
fn main() {
    println!("cargo:rerun-if-changed=schema");
}

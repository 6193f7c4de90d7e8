//! `bench`: one JSON line a figure, ours beside the least that it could be, both measured in the same run.
//!
//! `cargo xtask bench` measures the profile that start and tests share (`dev`): optimised is what its table in `Cargo.toml` names, with the
//! reasons. The figures depend on the machine; what counts is the ratio, and on a busy machine not even that.

#[cfg(not(target_os = "linux"))]
fn main() {
    eprintln!("The window can be watched and driven on Linux only.");
}

#[cfg(target_os = "linux")]
mod bare_typesetter;
#[cfg(target_os = "linux")]
mod figure;
#[cfg(target_os = "linux")]
mod keeping;
#[cfg(target_os = "linux")]
mod papers;
#[cfg(target_os = "linux")]
mod reasoning;
#[cfg(target_os = "linux")]
mod searching;
#[cfg(target_os = "linux")]
mod showing;
#[cfg(target_os = "linux")]
mod stored;

#[cfg(target_os = "linux")]
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [hold, count] = arguments.as_slice()
        && hold == reasoning::HOLD
    {
        return reasoning::hold(count.parse().expect("a number of municipalities"));
    }
    if let [cold, whose] = arguments.as_slice()
        && cold == papers::COLD
    {
        return papers::cold(whose);
    }
    for figure in papers::figures() {
        figure.print();
    }
    for figure in reasoning::figures() {
        figure.print();
    }
    for figure in searching::figures() {
        figure.print();
    }
    for figure in stored::figures() {
        figure.print();
    }
    for figure in showing::figures() {
        figure.print();
    }
    for figure in keeping::figures().await {
        figure.print();
    }
}

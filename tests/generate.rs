//! Writes the page's client from the border: `cargo xtask generate`.

fn main() -> std::io::Result<()> {
    support::client::write()
}
